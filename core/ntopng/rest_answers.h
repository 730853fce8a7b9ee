// What SohoFlow reads from ntopng's REST interface, version 2. Pure: JSON in, values out; a missing number is 0.
#pragma once

#include "core/base/result.h"

#include <QJsonValue>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace soho::ntopng {

/// get/interface/data.lua
struct InterfaceCounters {
  std::uint64_t activeFlows = 0;
  std::uint64_t hosts = 0;
  std::uint64_t localHosts = 0;
  std::uint64_t bytes = 0;
  std::uint64_t flowsReceived = 0;  ///< zmqRecvStats: records, since ntopng started.
  std::uint64_t flowsDropped = 0;
  std::uint64_t events = 0;
  std::uint64_t messages = 0;
  std::uint64_t messagesLost = 0;
  std::uint64_t alerts = 0;  ///< Engaged now, and flows with one.

  [[nodiscard]] std::uint64_t flowsCounted() const { return flowsReceived - std::min(flowsReceived, flowsDropped); }
  bool operator==(const InterfaceCounters&) const = default;
};

/// get/flow/active_list.lua
struct ActiveFlow {
  QString client;
  std::uint16_t clientPort = 0;
  QString server;
  std::uint16_t serverPort = 0;
  QString protocol;
  QString application;
  QString info;
  std::uint64_t bytes = 0;
  bool operator==(const ActiveFlow&) const = default;
};

/// get/host/active.lua
struct ActiveHost {
  QString address;
  QString name;
  bool isLocal = false;
  std::uint64_t bytesSent = 0;
  std::uint64_t bytesReceived = 0;
  bool operator==(const ActiveHost&) const = default;
};

/// get/system/health/redis.lua: the database in which ntopng keeps its users and preferences.
struct RedisHealth {
  bool isWell = false;
  std::uint64_t entries = 0;
  std::uint64_t memoryBytes = 0;
  bool operator==(const RedisHealth&) const = default;
};

/// The `rsp` of an answer. Malformed: it is none of ntopng's. Unsupported: ntopng refused the question.
[[nodiscard]] Result<QJsonValue> readEnvelope(const QByteArray& body, const std::string& place);

/// Of the few answers without envelope: {"success":true}
[[nodiscard]] bool isSuccess(const QByteArray& body);

[[nodiscard]] InterfaceCounters readInterface(const QJsonValue& answer);
[[nodiscard]] std::vector<ActiveFlow> readFlows(const QJsonValue& answer);
[[nodiscard]] std::vector<ActiveHost> readHosts(const QJsonValue& answer);
[[nodiscard]] RedisHealth readRedisHealth(const QJsonValue& answer);
/// The number of the first interface that is fed over ZeroMQ; the first of all when none looks like it.
[[nodiscard]] int readInterfaceId(const QJsonValue& answer);
/// "6.2.240926" from "ntopng 6.2.240926 (x86_64)"; empty when it is not ntopng's.
[[nodiscard]] QString versionOf(const QByteArray& serverHeader);

}  // namespace soho::ntopng
