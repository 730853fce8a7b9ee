#include "tests/support/ntopng_stand_in/redis.h"

#include <hiredis/hiredis.h>
#include <vector>

namespace soho::stand_in {

void Redis::Close::operator()(redisContext* context) const { redisFree(context); }

std::unique_ptr<Redis> Redis::connect(const QString& host, int port) {
  std::unique_ptr<Redis> redis(new Redis(host, port));
  return redis->open() ? std::move(redis) : nullptr;
}

bool Redis::open() {
  const timeval patience{1, 0};
  m_context.reset(redisConnectWithTimeout(m_host.toUtf8().constData(), m_port, patience));
  if (m_context && m_context->err == 0) redisSetTimeout(m_context.get(), patience);
  return m_context && m_context->err == 0;
}

Redis::Answer Redis::command(std::initializer_list<std::string> words) {
  const std::lock_guard lock(m_mutex);
  if ((!m_context || m_context->err != 0) && !open()) return {};
  std::vector<const char*> texts;
  std::vector<std::size_t> sizes;
  for (const std::string& word : words) {
    texts.push_back(word.data());
    sizes.push_back(word.size());
  }
  auto* reply = static_cast<redisReply*>(
      redisCommandArgv(m_context.get(), static_cast<int>(texts.size()), texts.data(), sizes.data()));
  if (reply == nullptr) return {};
  Answer answer{reply->type, {}, reply->integer};
  if (reply->str != nullptr) answer.text.assign(reply->str, reply->len);
  freeReplyObject(reply);
  return answer;
}

std::optional<std::string> Redis::get(const std::string& key) {
  Answer answer = command({"GET", key});
  if (answer.type != REDIS_REPLY_STRING) return std::nullopt;
  return std::move(answer.text);
}

void Redis::set(const std::string& key, const std::string& value, int lifetimeSeconds) {
  if (lifetimeSeconds == 0) {
    command({"SET", key, value});
  } else {
    command({"SET", key, value, "EX", std::to_string(lifetimeSeconds)});
  }
}

void Redis::remove(const std::string& key) { command({"DEL", key}); }

std::optional<std::string> Redis::hashGet(const std::string& key, const std::string& field) {
  Answer answer = command({"HGET", key, field});
  if (answer.type != REDIS_REPLY_STRING) return std::nullopt;
  return std::move(answer.text);
}

void Redis::hashSet(const std::string& key, const std::string& field, const std::string& value) {
  command({"HSET", key, field, value});
}

long long Redis::size() { return command({"DBSIZE"}).number; }

bool Redis::isAlive() { return command({"PING"}).text == "PONG"; }

}  // namespace soho::stand_in
