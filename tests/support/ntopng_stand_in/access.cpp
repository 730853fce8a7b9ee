#include "tests/support/ntopng_stand_in/access.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringList>

namespace soho::stand_in {
namespace {

constexpr int kFailuresToBlock = 5;
constexpr std::chrono::seconds kBlocked{300};
constexpr const char* kChangedKey = "ntopng.prefs.admin_password_changed";
constexpr const char* kTokensKey = "ntopng.api_tokens";

std::string hashOf(const QString& password) {
  return QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Md5).toHex().toStdString();
}

std::string keyOf(const std::string& user, const char* what) { return "ntopng.user." + user + '.' + what; }

std::string sessionKey(const QByteArray& id) { return "sessions." + id.toStdString(); }

QByteArray randomHex() {
  QByteArray bytes(16, '\0');
  for (char& byte : bytes) byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
  return bytes.toHex();
}

}  // namespace

Access::Access(Redis& redis, bool isLoginDisabled, int sessionSeconds)
    : m_redis(redis), m_isLoginDisabled(isLoginDisabled), m_sessionSeconds(sessionSeconds) {
  const auto known = redis.get(keyOf("admin", "password"));
  if (!known) {
    redis.set(keyOf("admin", "password"), hashOf(QStringLiteral("admin")));
    redis.set(keyOf("admin", "full_name"), "ntopng Administrator");
    redis.set(keyOf("admin", "group"), "administrator");
    redis.set(keyOf("admin", "allowed_nets"), "0.0.0.0/0,::/0");
  } else if (*known != hashOf(QStringLiteral("admin"))) {
    redis.set(kChangedKey, "1");
  }
  m_hasChangedPassword = redis.get(kChangedKey) == "1";
}

std::optional<Visitor> Access::visitor(const Credentials& credentials) {
  if (m_isLoginDisabled) return Visitor{"admin", Means::Open, {}};
  if (credentials.authorization.startsWith("Token ")) {
    const auto user = m_redis.hashGet(kTokensKey, credentials.authorization.mid(6).trimmed().toStdString());
    if (user) return Visitor{*user, Means::Token, {}};
    return std::nullopt;
  }
  if (credentials.authorization.startsWith("Basic ")) {
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(credentials.authorization.mid(6).trimmed()));
    const QString user = pair.section(u':', 0, 0);
    if (isPassword(credentials.address, user, pair.section(u':', 1, 1))) {
      return Visitor{user.toStdString(), Means::Basic, {}};
    }
    return std::nullopt;
  }
  if (credentials.session.isEmpty()) return std::nullopt;
  const auto session = m_redis.get(sessionKey(credentials.session));
  if (!session) return std::nullopt;
  const QStringList parts = QString::fromStdString(*session).split(u'|');
  return Visitor{parts.value(0).toStdString(), Means::Session, parts.value(2).toStdString()};
}

bool Access::isBlocked(const QString& address) {
  const std::lock_guard lock(m_mutex);
  const auto failures = m_failures.find(address);
  if (failures == m_failures.end() || failures->second.count < kFailuresToBlock) return false;
  if (Clock::now() - failures->second.last < kBlocked) return true;
  m_failures.erase(failures);
  return false;
}

bool Access::isPassword(const QString& address, const QString& user, const QString& password) {
  if (isBlocked(address)) return false;
  const bool isRight = m_redis.get(keyOf(user.toStdString(), "password")) == hashOf(password);
  const std::lock_guard lock(m_mutex);
  if (isRight) {
    m_failures.erase(address);
  } else {
    Failures& failures = m_failures[address];
    ++failures.count;
    failures.last = Clock::now();
  }
  return isRight;
}

QByteArray Access::openSession(const std::string& user) {
  const QByteArray id = randomHex();
  const std::string group = m_redis.get(keyOf(user, "group")).value_or("unprivileged");
  m_redis.set(sessionKey(id), user + '|' + group + '|' + randomHex().toStdString() + "|1", m_sessionSeconds);
  return id;
}

void Access::closeSession(const QByteArray& id) { m_redis.remove(sessionKey(id)); }

QByteArray Access::makeToken(const std::string& user) {
  const QByteArray token = randomHex();
  m_redis.hashSet(kTokensKey, token.toStdString(), user);
  return token;
}

bool Access::mustChangePassword(const std::string& user) const {
  return user == "admin" && !m_isLoginDisabled && !m_hasChangedPassword;
}

void Access::changePassword(const std::string& user, const QString& password) {
  m_redis.set(keyOf(user, "password"), hashOf(password));
  m_redis.set(kChangedKey, "1");
  m_hasChangedPassword = true;
}

void Access::setLook(const std::string& user, const char* what, const std::string& value) {
  m_redis.set(keyOf(user, what), value);
}

bool Access::isDark(const std::string& user) const { return m_redis.get(keyOf(user, "theme")) == "dark"; }

}  // namespace soho::stand_in
