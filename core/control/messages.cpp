#include "core/control/messages.h"

#include "core/control/cbor_writing.h"
#include "core/control/message_codec.h"

#include <QCborMap>
#include <QCborStreamReader>

#include <string>
#include <utility>

namespace soho::control {
namespace {

constexpr QLatin1StringView kId{"id"};
constexpr QLatin1StringView kIs{"is"};
constexpr QLatin1StringView kWith{"with"};

template <class Body>
QByteArray encodeBody(std::uint32_t id, const Body& body) {
  QByteArray bytes;
  QCborStreamWriter writer(&bytes);
  writer.startMap(3);
  writer.append(kId);
  writeValue(writer, id);
  std::visit(
      [&writer]<class Message>(const Message& message) {
        writer.append(kIs);
        writer.append(QLatin1StringView(Message::kName));
        writer.append(kWith);
        MessageCodec<Message>::write(writer, message);
      },
      body);
  writer.endMap();
  return bytes;
}

// QCborValue's own reader recurses; this walk bounds the depth first, and finds broken bytes without building anything.
Result<void> checkShape(QByteArrayView bytes) {
  QCborStreamReader reader(bytes.data(), bytes.size());
  const auto broken = [&reader] {
    return failure(ErrorCode::Malformed, "message", reader.lastError().toString().toStdString());
  };
  for (;;) {
    if (reader.lastError()) return broken();
    if (reader.containerDepth() > 0 && !reader.hasNext()) {
      reader.leaveContainer();
    } else if (reader.isContainer()) {
      if (reader.containerDepth() >= kMaxNesting) return failure(ErrorCode::Malformed, "message", "is nested too deep");
      reader.enterContainer();
      continue;
    } else {
      reader.next();
    }
    if (reader.lastError()) return broken();
    if (reader.containerDepth() == 0) break;
  }
  if (reader.currentOffset() != bytes.size())
    return failure(ErrorCode::Malformed, "message", "has bytes after its end");
  return {};
}

template <class Message, class Body>
bool readAs(const QString& name, const QCborValue& content, Result<Body>& body) {
  if (name != QLatin1StringView(Message::kName)) return false;
  CborReading reading;
  const CborReading::Step step(reading, "with");
  Message message{};
  if (MessageCodec<Message>::read(reading, content, message)) {
    body = Body(std::move(message));
  } else {
    body = Unexpected(reading.error());
  }
  return true;
}

template <class Body>
struct BodyReader;

template <class... Messages>
struct BodyReader<std::variant<Messages...>> {
  using Body = std::variant<Messages...>;
  static Result<Body> read(const QString& name, const QCborValue& content) {
    Result<Body> body = failure(ErrorCode::Unsupported, "message", "");
    if (!(readAs<Messages>(name, content, body) || ...)) {
      body = failure(ErrorCode::Unsupported, "message", "'" + name.left(64).toStdString() + "' is not known here");
    }
    return body;
  }
};

template <class Body>
Incoming<Body> decode(QByteArrayView bytes) {
  const auto malformed = [](const char* detail) { return failure(ErrorCode::Malformed, "message", detail); };
  if (const auto shape = checkShape(bytes); !shape) return {0, Unexpected(shape.error())};
  QCborParserError parseError;
  const QCborValue root = QCborValue::fromCbor(QByteArray::fromRawData(bytes.data(), bytes.size()), &parseError);
  if (parseError.error != QCborError::NoError) {
    return {0, failure(ErrorCode::Malformed, "message", parseError.errorString().toStdString())};
  }
  if (!root.isMap()) return {0, malformed("is not a map")};
  const QCborMap map = root.toMap();

  Incoming<Body> incoming{0, malformed("has no name")};
  CborReading reading;
  const CborReading::Step step(reading, "id");
  if (!readField(reading, map.value(kId), incoming.id)) return {0, Unexpected(reading.error())};
  const QCborValue name = map.value(kIs);
  if (name.isString()) incoming.body = BodyReader<Body>::read(name.toString(), map.value(kWith));
  return incoming;
}

}  // namespace

QByteArray encode(std::uint32_t id, const RequestBody& request) { return encodeBody(id, request); }
QByteArray encode(std::uint32_t id, const ReplyBody& reply) { return encodeBody(id, reply); }
Incoming<RequestBody> decodeRequest(QByteArrayView bytes) { return decode<RequestBody>(bytes); }
Incoming<ReplyBody> decodeReply(QByteArrayView bytes) { return decode<ReplyBody>(bytes); }

}  // namespace soho::control
