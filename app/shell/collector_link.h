// The window's end of a collector: connects, connects again after a loss, reads state and events once a second, and
// passes questions on. All pages share one; the shell may lead it to another collector (replay). Event loop thread.
#pragma once

#include "app/shell/collector_source.h"
#include "core/control/control_client.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace soho::ui {

class CollectorLink final : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::milliseconds kPollInterval{1000};

  enum class Status : std::uint8_t {
    Connecting,  ///< No answer yet; problem() says more after the first failed attempt.
    Connected,
    Lost,       ///< Was connected; trying again. problem() says why.
    Suspended,  ///< Nobody looks: not connected, and not trying.
  };
  using StatePointer = std::shared_ptr<const control::CollectorState>;

  /// Does nothing before start().
  explicit CollectorLink(CollectorSource& source, QObject* parent = nullptr);
  ~CollectorLink() override;

  void start();
  /// Leads the link to another collector; state and events of the former one are forgotten.
  void setSource(CollectorSource& source);
  /// While suspended there is no connection and no work; feeds go on by themselves afterwards.
  void setSuspended(bool isSuspended);
  void setPollInterval(std::chrono::milliseconds interval);

  [[nodiscard]] bool isAt(const CollectorSource& source) const { return m_source == &source; }
  [[nodiscard]] Status status() const { return m_status; }
  [[nodiscard]] bool isConnected() const { return m_status == Status::Connected; }
  /// Why there is no connection: what the source knows, else what the last attempt said.
  [[nodiscard]] std::optional<Error> problem() const;
  /// The newest state, also after a loss; null before the first one.
  [[nodiscard]] StatePointer state() const { return m_state; }
  [[nodiscard]] const std::optional<control::Welcome>& collector() const { return m_collector; }
  /// The control socket of the collector spoken to; empty without one.
  [[nodiscard]] QString path() const { return m_client.path(); }
  /// Reads the state now instead of at the next second (F5, after a change).
  void poll();

  /// As ControlClient::ask: `done` is called once, later; NotRunning without a connection.
  template <class Request>
  void ask(Request request, QObject* context, std::function<void(Result<typename Request::Reply>)> done,
           std::chrono::milliseconds timeout = control::ControlClient::kDefaultTimeout) {
    if constexpr (std::is_same_v<Request, control::Stop>) {
      if (isConnected() && m_source) m_source->stopAsked();
    }
    m_client.ask(std::move(request), context, std::move(done), timeout);
  }

 Q_SIGNALS:
  void statusChanged();
  /// A new state(), once a second while connected.
  void stateChanged();
  /// What happened since the last time, oldest first; at a new connection all the collector remembers.
  void eventsArrived(const std::vector<soho::control::Event>& events);
  /// As ControlClient::viewChanged; feeds listen to it.
  void viewChanged(quint32 subscription, const soho::talkers::ViewAnswer& answer);

 private:
  void sourceChanged();
  void attempt();
  void attemptLater(std::chrono::milliseconds delay);
  void opened(Result<control::Welcome> welcome);
  void lose(const Error& error);
  /// Ends the session; nothing that was asked in it is answered to this object any more.
  void forgetCollector();
  void askEvents();
  void setStatus(Status status);

  QPointer<CollectorSource> m_source;
  control::ControlClient m_client;
  Status m_status = Status::Connecting;
  bool m_isStarted = false;
  bool m_isAttempting = false;
  int m_failures = 0;
  std::uint64_t m_attempt = 0;  ///< Numbers the sessions, so that answers of an earlier one are told apart.
  std::optional<Error> m_problem;
  std::optional<control::Welcome> m_collector;
  StatePointer m_state;
  std::uint64_t m_lastEvent = 0;
  bool m_isPolling = false;
  QTimer m_pollTimer;
  QTimer m_retryTimer;
};

}  // namespace soho::ui
