#include "core/ntopng/redis_client.h"

#include <QRegularExpression>

#include <cerrno>
#include <hiredis/hiredis.h>
#include <utility>
#include <vector>

namespace soho::ntopng {
namespace {

constexpr timeval kPatience{1, 0};

struct FreeReply {
  void operator()(redisReply* reply) const { freeReplyObject(reply); }
};

}  // namespace

std::optional<RedisPlace> RedisPlace::parse(const QString& text) {
  static const QRegularExpression form(QStringLiteral("^([A-Za-z0-9._-]+)(?::(\\d{1,5}))?$"));
  const auto match = form.match(text);
  if (!match.hasMatch()) return std::nullopt;
  RedisPlace place{match.captured(1)};
  if (match.hasCaptured(2)) place.port = match.captured(2).toUShort();  // 0 when it does not fit
  if (place.port == 0) return std::nullopt;
  return place;
}

QString RedisPlace::text() const { return QStringLiteral("%1:%2").arg(host).arg(port); }

void RedisClient::Close::operator()(redisContext* context) const { redisFree(context); }

RedisClient::RedisClient(RedisPlace place, Context context)
    : m_place(std::move(place)), m_context(std::move(context)) {}
RedisClient::RedisClient(RedisClient&&) noexcept = default;
RedisClient& RedisClient::operator=(RedisClient&&) noexcept = default;
RedisClient::~RedisClient() = default;

Result<RedisClient> RedisClient::connect(const RedisPlace& place) {
  Context context(redisConnectWithTimeout(place.host.toUtf8().constData(), place.port, kPatience));
  const std::string name = place.text().toStdString();
  if (!context) return failure(ErrorCode::ConnectionRefused, name, "no memory for a connection");
  if (context->err != 0) return failure(ErrorCode::ConnectionRefused, name, context->errstr);
  redisSetTimeout(context.get(), kPatience);
  return RedisClient(place, std::move(context));
}

Result<QByteArray> RedisClient::get(const QByteArray& key) { return command({"GET", key}); }

Result<void> RedisClient::set(const QByteArray& key, const QByteArray& value) {
  if (auto answer = command({"SET", key, value}); !answer) return Unexpected(answer.error());
  return {};
}

Result<void> RedisClient::setIfMissing(const QByteArray& key, const QByteArray& value) {
  if (auto answer = command({"SETNX", key, value}); !answer) return Unexpected(answer.error());
  return {};
}

Result<QByteArray> RedisClient::command(std::initializer_list<QByteArray> words) {
  std::vector<const char*> texts;
  std::vector<std::size_t> sizes;
  for (const QByteArray& word : words) {
    texts.push_back(word.constData());
    sizes.push_back(static_cast<std::size_t>(word.size()));
  }
  const std::unique_ptr<redisReply, FreeReply> reply(static_cast<redisReply*>(
      redisCommandArgv(m_context.get(), static_cast<int>(texts.size()), texts.data(), sizes.data())));
  if (!reply) return lost();
  const QByteArray text(reply->str, static_cast<qsizetype>(reply->len));
  if (reply->type != REDIS_REPLY_ERROR) return text;
  const auto code = text.startsWith("LOADING") ? ErrorCode::TimedOut : ErrorCode::NotAllowed;
  return failure(code, "Redis at " + m_place.text().toStdString(), text.toStdString());
}

Unexpected RedisClient::lost() const {
  const std::string name = m_place.text().toStdString();
  if (m_context->err == REDIS_ERR_PROTOCOL) return failure(ErrorCode::Malformed, name, m_context->errstr);
  const bool isLate = m_context->err == REDIS_ERR_IO && errno == EAGAIN;
  return failure(isLate ? ErrorCode::TimedOut : ErrorCode::ConnectionLost, name, m_context->errstr);
}

}  // namespace soho::ntopng
