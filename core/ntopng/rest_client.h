// Asks ntopng over its REST interface: each request carries the login itself and keeps no cookie, so the session of the
// web page is never touched. A redirection is never followed: ntopng answers 302 when it does not know who asks.
// One thread with an event loop; answers once, later, unless `context` is gone.
#pragma once

#include "core/ntopng/rest_answers.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>

namespace soho::ntopng {

/// A token wins over user and password; all empty: an ntopng without login.
struct Login {
  QString user;
  QString password;
  QString token;
  bool operator==(const Login&) const = default;
};

template <class T>
using Reply = std::function<void(Result<T>)>;

class RestClient final : public QObject {
  Q_OBJECT

 public:
  /// ntopng blocks an address after five wrong passwords: this many refusals in a row are the last we ask for.
  static constexpr int kRefusalsAllowed = 2;

  /// `base`: "http://127.0.0.1:3000", without a path unless ntopng has a prefix.
  explicit RestClient(QUrl base, Login login = {}, QObject* parent = nullptr);

  void setLogin(Login login);  ///< Forgets refusals.
  /// How long an answer may take; 10 s unless it is said.
  void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
  /// The only certificate that is taken, by its SHA-256, whoever vouches for it; empty: one that an authority vouches
  /// for. Before the first question.
  void setCertificate(QByteArray sha256) { m_certificate = std::move(sha256); }
  /// SHA-256 of the certificate that was refused last; empty: none was.
  [[nodiscard]] const QByteArray& refusedCertificate() const { return m_refusedCertificate; }
  [[nodiscard]] const QUrl& base() const { return m_base; }
  /// As the newest answer said, also one that refused us; empty before.
  [[nodiscard]] QString version() const { return m_version; }

  // CertificateUnknown and CertificateChanged come of every question to an HTTPS address, before anything was sent.

  /// Whether an ntopng answers there, without login; its version. ConnectionRefused, TimedOut, Malformed (not ntopng).
  void probe(QObject* context, Reply<QString> reply);
  /// NotLoggedIn, LoginBlocked (not asked any more), ConnectionRefused, ConnectionLost, TimedOut, Malformed,
  /// Unsupported.
  void counters(QObject* context, Reply<InterfaceCounters> reply);
  void flows(int most, QObject* context, Reply<std::vector<ActiveFlow>> reply);
  /// As many as a table of that user's has rows: ntopng would keep another number as what the user wants to see.
  void hosts(QObject* context, Reply<std::vector<ActiveHost>> reply);
  /// How ntopng finds its Redis; Unsupported: an ntopng that does not tell.
  void health(QObject* context, Reply<RedisHealth> reply);
  /// Has ntopng's pages dark or light for the user who is logged in. ntopng keeps it; errors as counters().
  void setDark(bool isDark, QObject* context, Reply<void> reply);
  /// By ntopng's own names: "de". Needs a login with user and password.
  void setLanguage(const QString& language, QObject* context, Reply<void> reply);

 private:
  void get(const QString& path, const QUrlQuery& query, QObject* context, Reply<QJsonValue> reply);
  void getOfInterface(const QString& path, QUrlQuery query, QObject* context, Reply<QJsonValue> reply);
  void post(const QString& path, const QUrlQuery& form, QObject* context, Reply<QByteArray> reply);
  [[nodiscard]] Result<QByteArray> read(QNetworkReply& answer);
  void judgeCertificate(QNetworkReply& answer);
  /// Why there is no answer.
  [[nodiscard]] Error problemOf(const QNetworkReply& answer) const;
  /// Too many refusals: nothing is asked, the reply comes later.
  [[nodiscard]] bool refuses(QObject* context, const std::function<void(const Error&)>& reply) const;
  [[nodiscard]] std::string place() const { return m_base.toString().toStdString(); }
  [[nodiscard]] QNetworkRequest request(const QString& path, const QUrlQuery& query, bool withLogin) const;

  QUrl m_base;
  Login m_login;
  std::chrono::milliseconds m_patience = std::chrono::seconds(10);
  QByteArray m_certificate;
  QByteArray m_refusedCertificate;
  QString m_version;
  int m_refusals = 0;
  std::optional<int> m_interface;
  QNetworkAccessManager m_network;
};

}  // namespace soho::ntopng
