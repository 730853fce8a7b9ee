// Who may come in: users, sessions and tokens under ntopng's keys in Redis, five wrong passwords block an address.
// Called from web threads.
#pragma once

#include "tests/support/ntopng_stand_in/redis.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace soho::stand_in {

enum class Means { Session, Basic, Token, Open };

struct Visitor {
  std::string user;
  Means means = Means::Session;
  std::string csrf;  ///< Of a session.
};

/// What a request says of itself.
struct Credentials {
  QString address = {};
  QByteArray session = {};        ///< Of the session cookie.
  QByteArray authorization = {};  ///< The header.
};

class Access {
 public:
  /// Makes the user admin with ntopng's well-known password when Redis has none, as ntopng does at its start.
  Access(Redis& redis, bool isLoginDisabled, int sessionSeconds);

  [[nodiscard]] std::optional<Visitor> visitor(const Credentials& credentials);
  /// Counts failures; a blocked address is refused with any password.
  [[nodiscard]] bool isPassword(const QString& address, const QString& user, const QString& password);
  /// A new session's id.
  [[nodiscard]] QByteArray openSession(const std::string& user);
  void closeSession(const QByteArray& id);
  [[nodiscard]] QByteArray makeToken(const std::string& user);
  [[nodiscard]] bool mustChangePassword(const std::string& user) const;
  void changePassword(const std::string& user, const QString& password);
  /// "theme" or "language" of the user's pages.
  void setLook(const std::string& user, const char* what, const std::string& value);
  [[nodiscard]] bool isDark(const std::string& user) const;
  [[nodiscard]] bool isBlocked(const QString& address);

 private:
  using Clock = std::chrono::steady_clock;
  struct Failures {
    int count = 0;
    Clock::time_point last;
  };

  Redis& m_redis;
  bool m_isLoginDisabled;
  int m_sessionSeconds;
  std::mutex m_mutex;
  std::map<QString, Failures> m_failures;
  bool m_hasChangedPassword = false;  ///< Read once, as ntopng caches its preferences.
};

}  // namespace soho::stand_in
