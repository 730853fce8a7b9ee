#include "core/ntopng/rest_answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soho::ntopng {
namespace {

std::uint64_t number(const QJsonObject& object, QLatin1String name) {
  const qint64 value = object.value(name).toInteger();
  return value < 0 ? 0 : static_cast<std::uint64_t>(value);
}

QString text(const QJsonObject& object, QLatin1String name) { return object.value(name).toString(); }

std::uint16_t port(const QJsonObject& object) {
  return static_cast<std::uint16_t>(number(object, QLatin1String("port")));
}

}  // namespace

Result<QJsonValue> readEnvelope(const QByteArray& body, const std::string& place) {
  const QJsonObject whole = QJsonDocument::fromJson(body).object();
  if (!whole.contains(QLatin1String("rc")))
    return failure(ErrorCode::Malformed, place, "it is not an answer of ntopng's");
  if (whole.value(QLatin1String("rc")).toInt() != 0) {
    return failure(ErrorCode::Unsupported, place, text(whole, QLatin1String("rc_str")).toStdString());
  }
  return whole.value(QLatin1String("rsp"));
}

bool isSuccess(const QByteArray& body) {
  return QJsonDocument::fromJson(body).object().value(QLatin1String("success")).toBool();
}

InterfaceCounters readInterface(const QJsonValue& answer) {
  const QJsonObject data = answer.toObject();
  const QJsonObject received = data.value(QLatin1String("zmqRecvStats")).toObject();
  return {.activeFlows = number(data, QLatin1String("num_flows")),
          .hosts = number(data, QLatin1String("num_hosts")),
          .localHosts = number(data, QLatin1String("num_local_hosts")),
          .bytes = number(data, QLatin1String("bytes")),
          .flowsReceived = number(received, QLatin1String("flows")),
          .flowsDropped = number(received, QLatin1String("dropped_flows")),
          .events = number(received, QLatin1String("events")),
          .messages = number(received, QLatin1String("zmq_msg_rcvd")),
          .messagesLost = number(received, QLatin1String("zmq_msg_drops")),
          .alerts = number(data, QLatin1String("engaged_alerts")) + number(data, QLatin1String("alerted_flows"))};
}

std::vector<ActiveFlow> readFlows(const QJsonValue& answer) {
  std::vector<ActiveFlow> flows;
  for (const QJsonValue row : answer.toArray()) {
    const QJsonObject flow = row.toObject();
    const QJsonObject client = flow.value(QLatin1String("client")).toObject();
    const QJsonObject server = flow.value(QLatin1String("server")).toObject();
    flows.push_back({.client = text(client, QLatin1String("ip")),
                     .clientPort = port(client),
                     .server = text(server, QLatin1String("ip")),
                     .serverPort = port(server),
                     .protocol = text(flow.value(QLatin1String("l4_proto")).toObject(), QLatin1String("name")),
                     .application = text(flow.value(QLatin1String("application")).toObject(), QLatin1String("name")),
                     .info = text(flow, QLatin1String("info")),
                     .bytes = number(flow.value(QLatin1String("bytes")).toObject(), QLatin1String("total"))});
  }
  return flows;
}

std::vector<ActiveHost> readHosts(const QJsonValue& answer) {
  std::vector<ActiveHost> hosts;
  for (const QJsonValue row : answer.toObject().value(QLatin1String("data")).toArray()) {
    const QJsonObject host = row.toObject();
    const QJsonObject bytes = host.value(QLatin1String("bytes")).toObject();
    hosts.push_back({.address = text(host, QLatin1String("ip")),
                     .name = text(host, QLatin1String("name")),
                     .isLocal = host.value(QLatin1String("is_localhost")).toBool(),
                     .bytesSent = number(bytes, QLatin1String("sent")),
                     .bytesReceived = number(bytes, QLatin1String("recvd"))});
  }
  return hosts;
}

RedisHealth readRedisHealth(const QJsonValue& answer) {
  const QJsonObject health = answer.toObject();
  return {.isWell = text(health, QLatin1String("health")) == QLatin1String("green"),
          .entries = number(health, QLatin1String("dbsize")),
          .memoryBytes = number(health, QLatin1String("memory"))};
}

int readInterfaceId(const QJsonValue& answer) {
  const QJsonArray rows = answer.toArray();
  for (const QJsonValue row : rows) {
    const QString name = row.toObject().value(QLatin1String("ifname")).toString();
    if (name.contains(QLatin1String("tcp://")) || name.contains(QLatin1String("ipc://"))) {
      return row.toObject().value(QLatin1String("ifid")).toInt();
    }
  }
  return rows.first().toObject().value(QLatin1String("ifid")).toInt();
}

QString versionOf(const QByteArray& serverHeader) {
  const QList<QByteArray> words = serverHeader.split(' ');
  return words.value(0) == "ntopng" ? QString::fromLatin1(words.value(1)) : QString();
}

}  // namespace soho::ntopng
