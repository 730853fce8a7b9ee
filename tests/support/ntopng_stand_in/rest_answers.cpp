#include "tests/support/ntopng_stand_in/rest_answers.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <vector>

namespace soho::stand_in {
namespace {

std::uint64_t now() { return static_cast<std::uint64_t>(QDateTime::currentSecsSinceEpoch()); }

QJsonValue number(std::uint64_t value) { return static_cast<qint64>(value); }

QString text(const std::string& value) { return QString::fromStdString(value); }

QString protocolName(std::uint8_t protocol) {
  switch (protocol) {
    case 1:
      return QStringLiteral("ICMP");
    case 6:
      return QStringLiteral("TCP");
    case 17:
      return QStringLiteral("UDP");
    default:
      return QString::number(protocol);
  }
}

/// What nDPI guesses from the port alone, for the few that tests send.
QString applicationOf(const Flow& flow) {
  switch (flow.server.port) {
    case 53:
      return QStringLiteral("DNS");
    case 80:
      return QStringLiteral("HTTP");
    case 443:
      return flow.protocol == 6 ? QStringLiteral("TLS") : QStringLiteral("QUIC");
    default:
      return QStringLiteral("Unknown");
  }
}

QJsonObject endOf(const FlowEnd& end) {
  return {{QStringLiteral("ip"), text(end.address)},
          {QStringLiteral("port"), end.port},
          {QStringLiteral("name"), text(end.address)}};
}

QJsonObject flowRow(const Flow& flow) {
  const std::uint64_t total = flow.clientBytes + flow.serverBytes;
  const std::uint64_t seconds = std::max<std::uint64_t>(1, flow.lastSeen - std::min(flow.firstSeen, flow.lastSeen));
  const QJsonObject device{{QStringLiteral("ip"), text(flow.exporter)}, {QStringLiteral("name"), text(flow.exporter)}};
  return {{QStringLiteral("client"), endOf(flow.client)},
          {QStringLiteral("server"), endOf(flow.server)},
          {QStringLiteral("l4_proto"),
           QJsonObject{{QStringLiteral("id"), flow.protocol}, {QStringLiteral("name"), protocolName(flow.protocol)}}},
          {QStringLiteral("application"), QJsonObject{{QStringLiteral("name"), applicationOf(flow)},
                                                      {QStringLiteral("confidence"), QStringLiteral("Guess")}}},
          {QStringLiteral("bytes"), QJsonObject{{QStringLiteral("total"), number(total)},
                                                {QStringLiteral("cli_bytes"), number(flow.clientBytes)},
                                                {QStringLiteral("srv_bytes"), number(flow.serverBytes)}}},
          {QStringLiteral("throughput"),
           QJsonObject{{QStringLiteral("bps"), number(total * 8 / seconds)}, {QStringLiteral("pps"), 0}}},
          {QStringLiteral("first_seen"), number(flow.firstSeen)},
          {QStringLiteral("last_seen"), number(flow.lastSeen)},
          {QStringLiteral("duration"), number(seconds)},
          {QStringLiteral("info"), text(flow.info)},
          {QStringLiteral("flow_exporter"), QJsonObject{{QStringLiteral("device"), device}}},
          {QStringLiteral("key"), QString::number(flow.id)},
          {QStringLiteral("hash_id"), QString::number(flow.id)}};
}

struct HostSums {
  std::uint64_t sent = 0;
  std::uint64_t received = 0;
  std::uint64_t flows = 0;
};

std::map<std::string, HostSums> hostSums(const std::vector<Flow>& flows) {
  std::map<std::string, HostSums> sums;
  for (const Flow& flow : flows) {
    HostSums& client = sums[flow.client.address];
    client.sent += flow.clientBytes;
    client.received += flow.serverBytes;
    ++client.flows;
    HostSums& server = sums[flow.server.address];
    server.sent += flow.serverBytes;
    server.received += flow.clientBytes;
    ++server.flows;
  }
  return sums;
}

}  // namespace

QByteArray restEnvelope(const QJsonValue& answer, const QJsonObject& more) {
  QJsonObject whole{{QStringLiteral("rc"), 0},
                    {QStringLiteral("rc_str"), QStringLiteral("OK")},
                    {QStringLiteral("rc_str_hr"), QStringLiteral("Success")},
                    {QStringLiteral("rsp"), answer}};
  for (auto member = more.begin(); member != more.end(); ++member) whole.insert(member.key(), member.value());
  return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

QByteArray restError(int code, const QString& name) {
  return QJsonDocument(QJsonObject{{QStringLiteral("rc"), code},
                                   {QStringLiteral("rc_str"), name},
                                   {QStringLiteral("rc_str_hr"), name},
                                   {QStringLiteral("rsp"), QJsonArray()}})
      .toJson(QJsonDocument::Compact);
}

QJsonObject RestAnswers::interfaceData() const {
  const std::vector<Flow> flows = m_table.flows(now());
  const Reception reception = m_table.reception();
  const auto hosts = hostSums(flows);
  std::uint64_t bytes = 0, packets = 0, upload = 0, download = 0;
  for (const Flow& flow : flows) {
    bytes += flow.clientBytes + flow.serverBytes;
    packets += flow.clientPackets + flow.serverPackets;
    const bool isClientLocal = m_table.isLocal(flow.client.address);
    upload += isClientLocal ? flow.clientBytes : flow.serverBytes;
    download += isClientLocal ? flow.serverBytes : flow.clientBytes;
  }
  const auto locals = std::ranges::count_if(hosts, [&](const auto& host) { return m_table.isLocal(host.first); });
  return {{QStringLiteral("ifid"), QStringLiteral("0")},
          {QStringLiteral("ifname"), m_options.endpoints},
          {QStringLiteral("num_flows"), static_cast<qint64>(flows.size())},
          {QStringLiteral("num_hosts"), static_cast<qint64>(hosts.size())},
          {QStringLiteral("num_local_hosts"), static_cast<qint64>(locals)},
          {QStringLiteral("bytes"), number(bytes)},
          {QStringLiteral("packets"), number(packets)},
          {QStringLiteral("bytes_upload"), number(upload)},
          {QStringLiteral("bytes_download"), number(download)},
          {QStringLiteral("throughput_bps"), 0},
          {QStringLiteral("engaged_alerts"), 0},
          {QStringLiteral("alerted_flows"), 0},
          {QStringLiteral("epoch"), number(now())},
          {QStringLiteral("zmqRecvStats"), QJsonObject{{QStringLiteral("flows"), number(reception.flows)},
                                                       {QStringLiteral("dropped_flows"), number(reception.dropped)},
                                                       {QStringLiteral("events"), number(reception.events)},
                                                       {QStringLiteral("counters"), 0},
                                                       {QStringLiteral("zmq_msg_rcvd"), number(reception.messages)},
                                                       {QStringLiteral("zmq_msg_drops"), number(reception.lost)}}}};
}

QJsonArray RestAnswers::flowList(const QUrlQuery& query, qsizetype& total) const {
  std::vector<Flow> flows = m_table.flows(now());
  const std::string host = query.queryItemValue(QStringLiteral("host")).toStdString();
  if (!host.empty()) {
    std::erase_if(flows, [&](const Flow& flow) { return flow.client.address != host && flow.server.address != host; });
  }
  total = static_cast<qsizetype>(flows.size());
  const qsizetype start = query.queryItemValue(QStringLiteral("start")).toInt();
  const QString length = query.queryItemValue(QStringLiteral("length"));
  const qsizetype end = length.isEmpty() ? total : std::min<qsizetype>(total, start + length.toInt());
  QJsonArray rows;
  for (qsizetype row = start; row < end; ++row) rows.append(flowRow(flows[static_cast<std::size_t>(row)]));
  return rows;
}

QJsonObject RestAnswers::hosts() const {
  QJsonArray rows;
  for (const auto& [address, sums] : hostSums(m_table.flows(now()))) {
    rows.append(QJsonObject{
        {QStringLiteral("ip"), text(address)},
        {QStringLiteral("name"), text(address)},
        {QStringLiteral("is_localhost"), m_table.isLocal(address)},
        {QStringLiteral("num_flows"), QJsonObject{{QStringLiteral("total"), number(sums.flows)}}},
        {QStringLiteral("bytes"), QJsonObject{{QStringLiteral("sent"), number(sums.sent)},
                                              {QStringLiteral("recvd"), number(sums.received)},
                                              {QStringLiteral("total"), number(sums.sent + sums.received)}}}});
  }
  return {{QStringLiteral("data"), rows}};
}

std::optional<RestAnswer> RestAnswers::answer(const QString& path, const QUrlQuery& query) const {
  const QString ifid = query.queryItemValue(QStringLiteral("ifid"));
  const bool needsInterface = path.startsWith(QStringLiteral("get/interface/")) ||
                              path.startsWith(QStringLiteral("get/flow/")) ||
                              path.startsWith(QStringLiteral("get/host/"));
  if (needsInterface && ifid != QStringLiteral("0"))
    return RestAnswer{400, restError(-2, QStringLiteral("INVALID_INTERFACE"))};
  if (path == QStringLiteral("get/interface/data.lua")) return RestAnswer{200, restEnvelope(interfaceData())};
  if (path == QStringLiteral("get/flow/active_list.lua")) {
    qsizetype total = 0;
    const QJsonArray rows = flowList(query, total);
    return RestAnswer{200, restEnvelope(rows, {{QStringLiteral("recordsTotal"), total}})};
  }
  if (path == QStringLiteral("get/host/active.lua")) return RestAnswer{200, restEnvelope(hosts())};
  if (path == QStringLiteral("get/interface/nprobes/data.lua")) {
    const QJsonObject probe = m_table.newestEvent().value(QStringLiteral("probe")).toObject();
    if (probe.isEmpty()) return RestAnswer{200, restEnvelope(QJsonArray())};
    return RestAnswer{200, restEnvelope(QJsonArray{QJsonObject{
                               {QStringLiteral("probe_ip"), probe.value(QStringLiteral("ip"))},
                               {QStringLiteral("probe_version"), probe.value(QStringLiteral("version"))}}})};
  }
  if (path == QStringLiteral("get/ntopng/interfaces.lua")) {
    return RestAnswer{200, restEnvelope(QJsonArray{QJsonObject{{QStringLiteral("ifid"), 0},
                                                               {QStringLiteral("ifname"), m_options.endpoints},
                                                               {QStringLiteral("name"), m_options.endpoints}}})};
  }
  if (path == QStringLiteral("get/system/health/redis.lua")) {
    return RestAnswer{
        200, restEnvelope(QJsonObject{
                 {QStringLiteral("dbsize"), m_redis.size()},
                 {QStringLiteral("memory"), 0},
                 {QStringLiteral("health"), m_redis.isAlive() ? QStringLiteral("green") : QStringLiteral("red")}})};
  }
  return std::nullopt;
}

}  // namespace soho::stand_in
