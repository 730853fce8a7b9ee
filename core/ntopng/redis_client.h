// A Redis server over TCP, for the few commands that ntopng's first user needs. Each call waits a second at most; for
// one-shots without a window, not for the event loop of a program that has other work. Wraps hiredis.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>

struct redisContext;

namespace soho::ntopng {

struct RedisPlace {
  QString host = QStringLiteral("127.0.0.1");
  std::uint16_t port = 6379;

  /// "HOST" or "HOST:PORT"; a host is a name or an IPv4 address, as ntopng takes it.
  [[nodiscard]] static std::optional<RedisPlace> parse(const QString& text);
  [[nodiscard]] QString text() const;  ///< "HOST:PORT"
  bool operator==(const RedisPlace&) const = default;
};

/// Every error names the server. ConnectionRefused, ConnectionLost and TimedOut (also while Redis loads its data) pass
/// by themselves; Malformed: it is no Redis; NotAllowed: Redis refused, in its own words.
class RedisClient {
 public:
  [[nodiscard]] static Result<RedisClient> connect(const RedisPlace& place);
  RedisClient(RedisClient&&) noexcept;
  RedisClient& operator=(RedisClient&&) noexcept;
  ~RedisClient();

  /// Empty when there is no such key.
  [[nodiscard]] Result<QByteArray> get(const QByteArray& key);
  [[nodiscard]] Result<void> set(const QByteArray& key, const QByteArray& value);
  /// An earlier value stays.
  [[nodiscard]] Result<void> setIfMissing(const QByteArray& key, const QByteArray& value);

 private:
  struct Close {
    void operator()(redisContext* context) const;
  };
  using Context = std::unique_ptr<redisContext, Close>;

  RedisClient(RedisPlace place, Context context);
  [[nodiscard]] Result<QByteArray> command(std::initializer_list<QByteArray> words);
  [[nodiscard]] Unexpected lost() const;

  RedisPlace m_place;
  Context m_context;
};

}  // namespace soho::ntopng
