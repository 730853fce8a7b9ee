#include "core/metrics/metrics_server.h"

#include "core/metrics/metrics_pages.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <civetweb.h>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <future>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace soho::metrics {
namespace {

struct Response {
  int status = 200;
  const char* reason = "OK";
  const char* contentType = "application/json";
  std::string body;
};

constexpr std::chrono::milliseconds kUpdateDeadline{500};
constexpr unsigned kFeatureIpv6 = 8;  // civetweb.h, mg_check_feature
constexpr const char* kPlainText = "text/plain; charset=utf-8";
constexpr const char* kPrometheusText = "text/plain; version=0.0.4; charset=utf-8";

Response respond(std::string_view method, std::string_view page, const MetricsInput* input) {
  const bool isKnown = page == "/metrics" || page == "/health" || page == "/templates";
  if (!isKnown) return {404, "Not Found", kPlainText, "There are /metrics, /health and /templates.\n"};
  if (method != "GET") return {405, "Method Not Allowed", kPlainText, "Only GET.\n"};
  if (input == nullptr) return {503, "Service Unavailable", kPlainText, "The collector is starting.\n"};
  if (page == "/metrics") return {200, "OK", kPrometheusText, metricsPage(*input)};
  if (page == "/templates") return {200, "OK", "application/json", templatesPage(*input)};
  HealthPage health = healthPage(*input);
  if (health.isHealthy) return {200, "OK", "application/json", std::move(health.json)};
  return {503, "Service Unavailable", "application/json", std::move(health.json)};
}

void write(mg_connection* connection, const Response& response) {
  std::string bytes = "HTTP/1.1 " + std::to_string(response.status) + ' ' + response.reason +
                      "\r\nContent-Type: " + response.contentType +
                      "\r\nContent-Length: " + std::to_string(response.body.size()) +
                      "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n";
  if (response.status == 405) bytes += "Allow: GET\r\n";
  bytes += "\r\n";
  bytes += response.body;
  mg_write(connection, bytes.data(), bytes.size());
}

QHostAddress hostAddressOf(const IpAddress& address) {
  return QHostAddress(QString::fromStdString(address.toString()));
}

// civetweb only says that it could not bind; asking the kernel once more tells why.
Error bindError(const IpAddress& address, std::uint16_t port, const std::string& place, const std::string& said) {
  QTcpServer trial;
  if (trial.listen(hostAddressOf(address), port)) return {ErrorCode::SocketFailed, place, said};
  const std::string detail = trial.errorString().toStdString();
  switch (trial.serverError()) {
    case QAbstractSocket::AddressInUseError:
      return {ErrorCode::PortInUse, place, detail};
    case QAbstractSocket::SocketAccessError:
      return {ErrorCode::PortNeedsPrivilege, place, detail};
    case QAbstractSocket::SocketAddressNotAvailableError:
      return {ErrorCode::AddressNotLocal, place, detail};
    default:
      return {ErrorCode::SocketFailed, place, detail};
  }
}

}  // namespace

class MetricsServer::Impl {
 public:
  // civetweb's accepting thread looks at its stop flag every 2 s or when somebody connects: so somebody does.
  ~Impl() {
    if (context == nullptr) return;
    {
      const std::lock_guard lock(mutex);
      isEnding = true;
    }
    updated.notify_all();
    auto stopped = std::async(std::launch::async, mg_stop, context);
    while (stopped.wait_for(std::chrono::milliseconds(10)) != std::future_status::ready) {
      QTcpSocket caller;
      caller.setProxy(QNetworkProxy::NoProxy);
      caller.connectToHost(hostAddressOf(address), port);
      caller.waitForConnected(100);
    }
  }

  /// What is so now, as far as it can be had in time.
  [[nodiscard]] std::shared_ptr<const MetricsInput> current() {
    std::unique_lock lock(mutex);
    if (askForUpdate && !isEnding) {
      const std::uint64_t seen = updates;
      lock.unlock();
      askForUpdate();
      lock.lock();
      updated.wait_for(lock, kUpdateDeadline, [this, seen] { return updates != seen || isEnding; });
    }
    return input;
  }

  /// On a thread of civetweb's. No exception may pass through its C code.
  static int beginRequest(mg_connection* connection) {
    const mg_request_info* request = mg_get_request_info(connection);
    auto* self = static_cast<Impl*>(request->user_data);
    const char* page = request->local_uri == nullptr ? "" : request->local_uri;
    try {
      const auto input = self->current();
      const Response response = respond(request->request_method, page, input.get());
      write(connection, response);
      return response.status;
    } catch (const std::exception& failed) {
      mg_send_http_error(connection, 500, "%s", failed.what());
      return 500;
    }
  }

  static int swallowLog(const mg_connection*, const char*) { return 1; }

  mg_context* context = nullptr;
  IpAddress address;
  std::uint16_t port = 0;
  std::function<void()> askForUpdate;
  std::mutex mutex;  ///< Guards what follows; held while a pointer is copied.
  std::condition_variable updated;
  std::shared_ptr<const MetricsInput> input;
  std::uint64_t updates = 0;
  bool isEnding = false;
};

MetricsServer::MetricsServer(std::function<void()> askForUpdate) : m_impl(std::make_unique<Impl>()) {
  m_impl->askForUpdate = std::move(askForUpdate);
}
MetricsServer::~MetricsServer() = default;

Result<void> MetricsServer::start(const IpAddress& address, std::uint16_t port) {
  const std::string host = address.isV4() ? address.toString() : '[' + address.toString() + ']';
  const std::string place = host + ':' + std::to_string(port);
  if (m_impl->context != nullptr) return failure(ErrorCode::AlreadyRunning, place, "the metrics are served already");

  if (!address.isV4() && mg_check_feature(kFeatureIpv6) == 0) {
    return failure(ErrorCode::Unsupported, place, "the HTTP library (civetweb) was built without IPv6");
  }

  const char* options[] = {"listening_ports",
                           place.c_str(),
                           "num_threads",
                           "2",
                           "connection_queue",
                           "8",
                           "request_timeout_ms",
                           "5000",
                           "max_request_size",
                           "4096",
                           "enable_directory_listing",
                           "no",
                           "enable_keep_alive",
                           "no",
                           nullptr};
  mg_callbacks callbacks{};
  callbacks.begin_request = &Impl::beginRequest;
  callbacks.log_message = &Impl::swallowLog;
  callbacks.log_access = &Impl::swallowLog;
  std::string said(256, '\0');
  unsigned code = 0;
  mg_error_data error{&code, said.data(), said.size()};
  mg_init_data init{&callbacks, m_impl.get(), options};
  m_impl->context = mg_start2(&init, &error);
  if (m_impl->context == nullptr) return Unexpected(bindError(address, port, place, said.c_str()));
  mg_server_port ports[1] = {};
  if (mg_get_server_ports(m_impl->context, 1, ports) == 1) m_impl->port = static_cast<std::uint16_t>(ports[0].port);
  m_impl->address = address;
  return {};
}

std::uint16_t MetricsServer::port() const { return m_impl->port; }

void MetricsServer::update(std::shared_ptr<const MetricsInput> input) {
  {
    const std::lock_guard lock(m_impl->mutex);
    m_impl->input.swap(input);
    ++m_impl->updates;
  }
  m_impl->updated.notify_all();
}

}  // namespace soho::metrics
