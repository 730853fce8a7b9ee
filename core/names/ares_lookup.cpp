#include "core/names/reverse_lookup.h"
#include "core/names/reverse_query.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <ares.h>
#include <arpa/nameser.h>
#include <span>
#include <unordered_map>
#include <utility>

namespace soho::names {
namespace {

constexpr int kTimeoutMs = 2'000;
constexpr int kTries = 2;
constexpr std::chrono::milliseconds kChannelLife = std::chrono::minutes(1);

LookupAnswer::Outcome outcomeOf(int status) {
  switch (status) {
    case ARES_SUCCESS:
      return LookupAnswer::Outcome::Found;
    case ARES_ENOTFOUND:
    case ARES_ENODATA:
      return LookupAnswer::Outcome::NoName;
    default:
      return LookupAnswer::Outcome::Failed;
  }
}

class AresLookup final : public QObject, public ReverseLookup {
 public:
  explicit AresLookup(std::vector<Endpoint> servers) : m_servers(std::move(servers)) {
    m_isLibraryReady = ares_library_init(ARES_LIB_INIT_ALL) == ARES_SUCCESS;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
  }
  ~AresLookup() override {
    closeChannel();
    if (m_isLibraryReady) ares_library_cleanup();
  }

  void ask(const IpAddress& address, Reply reply) override {
    if (!openChannel()) {
      QTimer::singleShot(0, this, [reply = std::move(reply)] { reply({}); });
      return;
    }
    ++m_outstanding;
    auto* question = new Question{this, std::move(reply)};
    ares_query(m_channel, reverseName(address).c_str(), ns_c_in, ns_t_ptr, &AresLookup::answered, question);
    armTimer();
  }

 private:
  struct Question {
    AresLookup* lookup;
    Reply reply;
  };
  struct Watched {
    std::unique_ptr<QSocketNotifier> read;
    std::unique_ptr<QSocketNotifier> write;
  };

  // The servers are read when a channel is made; so one does not live long.
  bool openChannel() {
    if (m_channel != nullptr && m_outstanding == 0 && m_age.hasExpired(kChannelLife.count())) closeChannel();
    if (m_channel != nullptr) return true;
    if (!m_isLibraryReady) return false;
    ares_options options{};
    options.timeout = kTimeoutMs;
    options.tries = kTries;
    options.sock_state_cb = &AresLookup::socketChanged;
    options.sock_state_cb_data = this;
    const int chosen = ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB;
    if (ares_init_options(&m_channel, &options, chosen) != ARES_SUCCESS) {
      m_channel = nullptr;
      return false;
    }
    m_age.start();
    std::string list;
    for (const Endpoint& server : m_servers) list += (list.empty() ? "" : ",") + server.toString();
    if (list.empty() || ares_set_servers_ports_csv(m_channel, list.c_str()) == ARES_SUCCESS) return true;
    closeChannel();
    return false;
  }

  void closeChannel() {
    if (m_channel == nullptr) return;
    ares_destroy(std::exchange(m_channel, nullptr));
    m_sockets.clear();
    m_timer.stop();
  }

  static void answered(void* context, int status, int /*timeouts*/, unsigned char* bytes, int length) {
    const std::shared_ptr<Question> question(static_cast<Question*>(context));
    AresLookup& lookup = *question->lookup;
    --lookup.m_outstanding;
    if (status == ARES_EDESTRUCTION || status == ARES_ECANCELLED) return;
    LookupAnswer answer;
    answer.outcome = outcomeOf(status);
    if (answer.outcome == LookupAnswer::Outcome::Found) {
      if (auto found = pointerIn(std::span(bytes, static_cast<std::size_t>(length)))) {
        answer.name = std::move(found->name);
        answer.timeToLive = found->timeToLive;
      } else {
        answer.outcome = LookupAnswer::Outcome::NoName;
      }
    }
    // Later, for c-ares must not be called from within its own call.
    QTimer::singleShot(0, &lookup, [question, answer] { question->reply(answer); });
  }

  static void socketChanged(void* context, ares_socket_t socket, int readable, int writable) {
    auto& lookup = *static_cast<AresLookup*>(context);
    if (readable == 0 && writable == 0) {
      const auto gone = lookup.m_sockets.find(socket);
      if (gone == lookup.m_sockets.end()) return;
      // A notifier may be the one that is calling.
      for (auto* notifier : {gone->second.read.release(), gone->second.write.release()}) {
        if (notifier == nullptr) continue;
        notifier->setEnabled(false);
        notifier->deleteLater();
      }
      lookup.m_sockets.erase(gone);
      return;
    }
    Watched& watched = lookup.m_sockets[socket];
    if (!watched.read) watched = lookup.watch(socket);
    watched.read->setEnabled(readable != 0);
    watched.write->setEnabled(writable != 0);
  }

  Watched watch(ares_socket_t socket) {
    Watched watched{std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read),
                    std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write)};
    watched.write->setEnabled(false);
    connect(watched.read.get(), &QSocketNotifier::activated, this,
            [this, socket] { process(socket, ARES_SOCKET_BAD); });
    connect(watched.write.get(), &QSocketNotifier::activated, this,
            [this, socket] { process(ARES_SOCKET_BAD, socket); });
    return watched;
  }

  void process(ares_socket_t readable, ares_socket_t writable) {
    if (m_channel == nullptr) return;
    ares_process_fd(m_channel, readable, writable);
    armTimer();
  }

  void armTimer() {
    timeval wait{};
    if (ares_timeout(m_channel, nullptr, &wait) == nullptr) {
      m_timer.stop();
    } else {
      m_timer.start(std::chrono::seconds(wait.tv_sec) + std::chrono::milliseconds(wait.tv_usec / 1000 + 1));
    }
  }

  std::vector<Endpoint> m_servers;
  bool m_isLibraryReady = false;
  ares_channel m_channel = nullptr;
  QElapsedTimer m_age;
  std::size_t m_outstanding = 0;
  std::unordered_map<ares_socket_t, Watched> m_sockets;
  QTimer m_timer;
};

}  // namespace

std::unique_ptr<ReverseLookup> makeAresLookup(std::vector<Endpoint> servers) {
  return std::make_unique<AresLookup>(std::move(servers));
}

}  // namespace soho::names
