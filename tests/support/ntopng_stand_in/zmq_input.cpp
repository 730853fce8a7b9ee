#include "tests/support/ntopng_stand_in/zmq_input.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QStringList>
#include <zmq.hpp>

#include <cstdio>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

namespace soho::stand_in {
namespace {

constexpr std::uint32_t kExporter = 130;

struct Header {
  char topic = 0;
  bool isTlv = false;
  std::uint32_t number = 0;
  std::uint32_t source = 0;
};

std::uint32_t bigEndian(const std::uint8_t* bytes) {
  return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
}

std::uint32_t littleEndian(const std::uint8_t* bytes) {
  return std::uint32_t{bytes[3]} << 24 | std::uint32_t{bytes[2]} << 16 | std::uint32_t{bytes[1]} << 8 | bytes[0];
}

/// Nothing but the length tells the forms apart; byte 16 is the version.
std::optional<Header> readHeader(const zmq::message_t& message) {
  const auto* bytes = message.data<std::uint8_t>();
  Header header;
  if (message.size() < 24) return std::nullopt;
  header.topic = static_cast<char>(bytes[0]);
  const std::uint8_t version = bytes[16];
  switch (message.size()) {
    case 24:
      header = {header.topic, version == 3, bigEndian(bytes + 20), bytes[17]};
      return header;
    case 28:
      header = {header.topic, version == 3, bigEndian(bytes + 20), littleEndian(bytes + 24)};
      return header;
    case 36:
      if (version != 4) return std::nullopt;
      header = {header.topic, (bytes[17] & 2) != 0, bigEndian(bytes + 28), littleEndian(bytes + 32)};
      return header;
    default:
      return std::nullopt;
  }
}

}  // namespace

ZmqInput::ZmqInput(const StartOptions& options, FlowTable& table)
    : m_options(options), m_table(table), m_thread([this] { read(); }) {}

ZmqInput::~ZmqInput() {
  m_isStopped = true;
  m_thread.join();
}

void ZmqInput::read() {
  zmq::context_t context;
  zmq::socket_t socket(context, zmq::socket_type::sub);
  for (const char* topic :
       {"flow", "event", "counter", "template", "option", "hello", "listening-ports", "snmp-ifaces", "message"}) {
    socket.set(zmq::sockopt::subscribe, topic);
  }
  socket.set(zmq::sockopt::rcvtimeo, 100);
  socket.set(zmq::sockopt::linger, 0);
  if (!m_options.curveSecret.isEmpty()) {  // ntopng is the server of CURVE, whoever connects.
    socket.set(zmq::sockopt::curve_server, true);
    socket.set(zmq::sockopt::curve_secretkey, m_options.curveSecret.toStdString());
  }
  bool binds = false;  // As in ntopng: once an endpoint binds, the later ones of the list do too.
  for (QString endpoint : m_options.endpoints.split(u',', Qt::SkipEmptyParts)) {
    if (endpoint.endsWith(u'c')) {
      binds = true;
      endpoint.chop(1);
    }
    try {
      binds ? socket.bind(endpoint.toStdString()) : socket.connect(endpoint.toStdString());
    } catch (const zmq::error_t& error) {
      std::fprintf(stderr, "Unable to open ZMQ endpoint %s: %s\n", endpoint.toUtf8().constData(), error.what());
    }
  }
  while (!m_isStopped) {
    zmq::message_t first;
    zmq::message_t payload;
    if (!socket.recv(first) || !socket.recv(payload)) continue;
    const auto header = readHeader(first);
    const bool isWanted =
        header && (m_options.headerBytes == 0 || first.size() == static_cast<std::size_t>(m_options.headerBytes));
    if (!isWanted) {
      m_table.countRefused();
      std::fprintf(stderr, "Unsupported publisher version [%zu]\n", first.size());
      continue;
    }
    m_table.countMessage(header->source, header->number);
    if (header->topic == 'e') {
      m_table.addEvent(
          QJsonDocument::fromJson(QByteArray(payload.data<char>(), static_cast<qsizetype>(payload.size()))).object());
    }
    if (header->topic != 'f' || !header->isTlv) continue;
    const auto records = tests::readTlv({payload.data<std::uint8_t>(), payload.size()});
    if (!records) std::fputs("Invalid TLV message\n", stderr);
    const auto now = static_cast<std::uint64_t>(QDateTime::currentSecsSinceEpoch());
    for (const auto& record : records.value_or(std::vector<tests::TlvRecord>())) {
      m_options.hasExporterLimit&& record.has(kExporter) ? m_table.countDropped() : m_table.add(record, now);
    }
  }
}

}  // namespace soho::stand_in
