// The few Redis commands the stand-in needs. One connection behind one lock: several web threads use it.
#pragma once

#include <QString>

#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

struct redisContext;

namespace soho::stand_in {

class Redis {
 public:
  /// Null when nobody answers there.
  [[nodiscard]] static std::unique_ptr<Redis> connect(const QString& host, int port);

  [[nodiscard]] std::optional<std::string> get(const std::string& key);
  void set(const std::string& key, const std::string& value, int lifetimeSeconds = 0);
  void remove(const std::string& key);
  [[nodiscard]] std::optional<std::string> hashGet(const std::string& key, const std::string& field);
  void hashSet(const std::string& key, const std::string& field, const std::string& value);
  [[nodiscard]] long long size();
  /// False once the server is gone; a later call connects again.
  [[nodiscard]] bool isAlive();

 private:
  struct Close {
    void operator()(redisContext* context) const;
  };
  struct Answer {
    int type = 0;
    std::string text;
    long long number = 0;
  };

  Redis(QString host, int port) : m_host(std::move(host)), m_port(port) {}
  bool open();
  Answer command(std::initializer_list<std::string> words);

  QString m_host;
  int m_port;
  std::mutex m_mutex;
  std::unique_ptr<redisContext, Close> m_context;
};

}  // namespace soho::stand_in
