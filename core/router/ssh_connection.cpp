#include "core/router/ssh_connection.h"

#include "core/router/tcp_connection.h"

#include <algorithm>
#include <array>
#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <unistd.h>
#include <utility>

namespace soho::router {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

/// libssh may hold a packet that it read with another one: the network is not asked for longer than this.
constexpr milliseconds kLongestWait{200};
/// A script's exit code is there, yet something it left behind keeps its output open.
constexpr milliseconds kQuietAfterExit{1000};
constexpr std::size_t kWriteChunk = std::size_t{16} * 1024;

struct KeyFree {
  void operator()(ssh_key key) const { ssh_key_free(key); }
};
using KeyPointer = std::unique_ptr<ssh_key_struct, KeyFree>;

Result<HostKey> hostKeyOf(ssh_session session, const std::string& place) {
  ssh_key raw = nullptr;
  if (ssh_get_server_publickey(session, &raw) != SSH_OK) return failure(ErrorCode::NotSsh, place, "no host key");
  const KeyPointer key(raw);
  unsigned char* hash = nullptr;
  std::size_t length = 0;
  if (ssh_get_publickey_hash(key.get(), SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != SSH_OK) {
    return failure(ErrorCode::NotSsh, place, "the host key has no fingerprint");
  }
  char* const text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
  HostKey result{ssh_key_type_to_char(ssh_key_type(key.get())), text == nullptr ? "" : text};
  if (ssh_key_type(key.get()) >= SSH_KEYTYPE_ECDSA_P256 && ssh_key_type(key.get()) <= SSH_KEYTYPE_ECDSA_P521) {
    result.type = ssh_pki_key_ecdsa_name(key.get());
  }
  ssh_string_free_char(text);
  ssh_clean_pubkey_hash(&hash);
  return result;
}

}  // namespace

/// One exec channel; collects what comes until its limits.
class SshConnection::Channel {
 public:
  explicit Channel(ssh_session session) : m_channel(ssh_channel_new(session)) {
    m_callbacks.userdata = this;
    m_callbacks.channel_data_function = &Channel::takeData;
    m_callbacks.channel_exit_status_function = &Channel::takeExitStatus;
    m_callbacks.channel_exit_signal_function = &Channel::takeExitSignal;
    ssh_callbacks_init(&m_callbacks);
    if (m_channel != nullptr) ssh_set_channel_callbacks(m_channel, &m_callbacks);
  }
  ~Channel() {
    if (m_channel == nullptr) return;
    ssh_remove_channel_callbacks(m_channel, &m_callbacks);
    ssh_channel_free(m_channel);
  }
  Channel(const Channel&) = delete;
  Channel& operator=(const Channel&) = delete;

  [[nodiscard]] ssh_channel get() const { return m_channel; }
  [[nodiscard]] ShellAnswer& answer() { return m_answer; }
  [[nodiscard]] bool hasExited() const { return m_hasExited; }
  /// Since then nothing came.
  [[nodiscard]] steady_clock::time_point quietSince() const { return m_quietSince; }

 private:
  static int takeData(ssh_session, ssh_channel, void* data, std::uint32_t length, int isStderr, void* self) {
    auto& channel = *static_cast<Channel*>(self);
    std::string& text = isStderr != 0 ? channel.m_answer.errors : channel.m_answer.output;
    const std::size_t taken = std::min<std::size_t>(length, kMaxShellOutput - text.size());
    text.append(static_cast<const char*>(data), taken);
    channel.m_answer.isCut |= taken < length;
    channel.m_quietSince = steady_clock::now();
    return static_cast<int>(length);
  }
  static void takeExitStatus(ssh_session, ssh_channel, int status, void* self) {
    auto& channel = *static_cast<Channel*>(self);
    channel.m_answer.exitCode = status & 0xff;
    channel.m_hasExited = true;
    channel.m_quietSince = steady_clock::now();
  }
  static void takeExitSignal(ssh_session, ssh_channel, const char* name, int, const char*, const char*, void* self) {
    constexpr std::array<std::pair<std::string_view, int>, 6> kNumbers{
        {{"HUP", 1}, {"INT", 2}, {"KILL", 9}, {"SEGV", 11}, {"PIPE", 13}, {"TERM", 15}}};
    const auto* known =
        std::ranges::find(kNumbers, std::string_view(name), [](const auto& entry) { return entry.first; });
    takeExitStatus(nullptr, nullptr, 128 + (known == kNumbers.end() ? 0 : known->second), self);
  }

  ssh_channel m_channel;
  ssh_channel_callbacks_struct m_callbacks{};
  ShellAnswer m_answer;
  bool m_hasExited = false;
  steady_clock::time_point m_quietSince = steady_clock::now();
};

void SshConnection::SessionCloser::operator()(ssh_session_struct* session) const {
  // Says goodbye if the network takes it at once; it never waits, since the session does not block.
  ssh_disconnect(session);
  ssh_free(session);
}

SshConnection::SshConnection(RouterAddress router, const Interrupt& interrupt)
    : m_router(std::move(router)), m_place(m_router.toString()), m_interrupt(interrupt) {}

SshConnection::~SshConnection() = default;

std::string SshConnection::libsshError() const {
  return m_session ? std::string(ssh_get_error(m_session.get())).substr(0, 300) : std::string();
}

std::string SshConnection::serverBanner() const {
  const char* banner = m_session ? ssh_get_serverbanner(m_session.get()) : nullptr;
  return banner == nullptr ? std::string() : std::string(banner).substr(0, 255);
}

Unexpected SshConnection::lost() const { return failure(ErrorCode::ConnectionLost, m_place, libsshError()); }

Result<void> SshConnection::waitForNetwork(Deadline deadline) {
  const auto left = std::chrono::ceil<milliseconds>(deadline - steady_clock::now());
  if (left.count() <= 0) return failure(ErrorCode::TimedOut, m_place);
  const int flags = ssh_get_poll_flags(m_session.get());
  const auto outcome = m_interrupt.waitFor(ssh_get_fd(m_session.get()), true, (flags & SSH_WRITE_PENDING) != 0,
                                           std::min(left, kLongestWait));
  if (outcome == Interrupt::Outcome::Interrupted) return failure(ErrorCode::Cancelled, m_place);
  return {};
}

Result<int> SshConnection::repeat(const std::function<int()>& step, int again, Deadline deadline) {
  for (;;) {
    const int answer = step();
    if (answer != again) return answer;
    if (auto waited = waitForNetwork(deadline); !waited) return Unexpected(waited.error());
  }
}

Result<void> SshConnection::configure(const SshAlgorithms& algorithms, int descriptor) {
  const unsigned int port = m_router.port;
  const bool reads = false;
  const std::array<std::pair<ssh_options_e, const void*>, 14> options{{
      {SSH_OPTIONS_PROCESS_CONFIG, &reads},  // a router is set up the same way whatever ~/.ssh/config says
      {SSH_OPTIONS_HOST, m_router.host.c_str()},
      {SSH_OPTIONS_PORT, &port},
      {SSH_OPTIONS_USER, m_router.user.c_str()},
      {SSH_OPTIONS_FD, &descriptor},
      {SSH_OPTIONS_KEY_EXCHANGE, algorithms.keyExchange.c_str()},
      {SSH_OPTIONS_HOSTKEYS, algorithms.hostKeys.c_str()},
      {SSH_OPTIONS_PUBLICKEY_ACCEPTED_TYPES, algorithms.publicKeys.c_str()},
      {SSH_OPTIONS_CIPHERS_C_S, algorithms.ciphers.c_str()},
      {SSH_OPTIONS_CIPHERS_S_C, algorithms.ciphers.c_str()},
      {SSH_OPTIONS_HMAC_C_S, algorithms.macs.c_str()},
      {SSH_OPTIONS_HMAC_S_C, algorithms.macs.c_str()},
      {SSH_OPTIONS_RSA_MIN_SIZE, &algorithms.smallestRsaKey},
      {SSH_OPTIONS_COMPRESSION, "no"},
  }};
  for (const auto& [option, value] : options) {
    if (ssh_options_set(m_session.get(), option, value) != SSH_OK) {
      return failure(ErrorCode::Unsupported, m_place, libsshError());
    }
  }
  ssh_set_blocking(m_session.get(), 0);
  return {};
}

Unexpected SshConnection::connectFailure(AlgorithmAge age) const {
  const std::string text = libsshError();
  const bool isNegotiation = text.find("no match for method") != std::string::npos;
  if (age == AlgorithmAge::Modern && wouldOldAlgorithmsHelp(text)) {
    return failure(ErrorCode::OldAlgorithms, m_place, text);
  }
  if (isNegotiation) return failure(ErrorCode::NoCommonAlgorithm, m_place, text);
  // Before the banner there is no SSH, or not the one of this century; after it something broke off.
  const std::string banner = serverBanner();
  if (!banner.starts_with("SSH-2.0") && !banner.starts_with("SSH-1.99"))
    return failure(ErrorCode::NotSsh, m_router.hostAndPort(), text);
  return failure(ErrorCode::ConnectionLost, m_place, text);
}

Result<HostKey> SshConnection::connect(const std::vector<QHostAddress>& addresses, const SshAlgorithms& algorithms,
                                       AlgorithmAge age, Deadline deadline) {
  auto descriptor = connectTcp(addresses, m_router.port, deadline, m_interrupt, m_router.hostAndPort());
  if (!descriptor) return Unexpected(descriptor.error());
  m_session.reset(ssh_new());
  if (!m_session) {
    ::close(*descriptor);
    return failure(ErrorCode::SocketFailed, m_place, "out of memory");
  }
  // From here on libssh closes the descriptor.
  if (auto configured = configure(algorithms, *descriptor); !configured) return Unexpected(configured.error());
  const auto connected = repeat([this] { return ssh_connect(m_session.get()); }, SSH_AGAIN, deadline);
  if (!connected) return Unexpected(connected.error());
  if (*connected != SSH_OK) return connectFailure(age);
  return hostKeyOf(m_session.get(), m_place);
}

Result<ShellAnswer> SshConnection::run(const std::string& script, Deadline deadline) {
  if (!m_session || ssh_is_connected(m_session.get()) == 0) return lost();
  Channel channel(m_session.get());
  if (channel.get() == nullptr) return lost();
  if (auto done = startShell(channel, deadline); !done) return Unexpected(done.error());
  if (auto done = sendScript(channel, script, deadline); !done) return Unexpected(done.error());
  if (auto done = readToEnd(channel, deadline); !done) return Unexpected(done.error());
  return std::move(channel.answer());
}

Result<void> SshConnection::startShell(Channel& channel, Deadline deadline) {
  const auto opened = repeat([&] { return ssh_channel_open_session(channel.get()); }, SSH_AGAIN, deadline);
  if (!opened) return Unexpected(opened.error());
  const auto refused = [this] {
    return ssh_is_connected(m_session.get()) == 0 ? lost() : failure(ErrorCode::NoShell, m_place, libsshError());
  };
  if (*opened != SSH_OK) return refused();
  // One word: csh, menus and shells that cut their command at a space all run it. No terminal: pfSense starts its menu
  // where there is one.
  const auto executed = repeat([&] { return ssh_channel_request_exec(channel.get(), "sh"); }, SSH_AGAIN, deadline);
  if (!executed) return Unexpected(executed.error());
  if (*executed != SSH_OK) return refused();
  return {};
}

Result<void> SshConnection::sendScript(Channel& channel, const std::string& script, Deadline deadline) {
  std::size_t sent = 0;
  while (sent < script.size()) {
    // A script that ends early takes no more: its exit code says the rest.
    if (ssh_channel_is_open(channel.get()) == 0 || channel.hasExited()) return {};
    const auto chunk = static_cast<std::uint32_t>(std::min(kWriteChunk, script.size() - sent));
    const int written = ssh_channel_write(channel.get(), script.data() + sent, chunk);
    if (written < 0 && written != SSH_AGAIN) {
      return ssh_is_connected(m_session.get()) == 0 ? Result<void>(lost()) : Result<void>();
    }
    if (written > 0) sent += static_cast<std::size_t>(written);
    if (written > 0 && static_cast<std::uint32_t>(written) == chunk) continue;
    if (auto waited = waitForNetwork(deadline); !waited) return waited;
    (void)ssh_channel_poll(channel.get(), 0);  // takes in what came: a wider window, output, the end
  }
  const auto ended = repeat([&] { return ssh_channel_send_eof(channel.get()); }, SSH_AGAIN, deadline);
  return ended ? Result<void>() : Unexpected(ended.error());
}

Result<void> SshConnection::readToEnd(Channel& channel, Deadline deadline) {
  for (;;) {
    // Each takes in what came, but polling stops at the end of output, after which dropbear tells the exit code; and
    // asking for the exit code stops once that is known.
    (void)ssh_channel_poll(channel.get(), 0);
    (void)ssh_channel_get_exit_status(channel.get());
    if (channel.hasExited()) {
      const bool isOver = ssh_channel_is_eof(channel.get()) != 0 || ssh_channel_is_closed(channel.get()) != 0;
      if (isOver || steady_clock::now() - channel.quietSince() >= kQuietAfterExit) return {};
    }
    if (ssh_is_connected(m_session.get()) == 0) return lost();
    // Closed without an exit code: whatever ran is gone, and how it went is unknown.
    if (ssh_channel_is_closed(channel.get()) != 0 && !channel.hasExited()) return lost();
    if (auto waited = waitForNetwork(deadline); !waited) return waited;
  }
}

}  // namespace soho::router
