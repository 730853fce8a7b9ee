// Definitions behind message_codec.h; included only by the files that instantiate them.
#pragma once

#include "core/control/cbor_reading.h"
#include "core/control/cbor_writing.h"
#include "core/control/message_codec.h"

namespace soho::control {

template <class Message>
void MessageCodec<Message>::write(QCborStreamWriter& writer, const Message& message) {
  writeValue(writer, message);
}

template <class Message>
bool MessageCodec<Message>::read(CborReading& reading, const QCborValue& value, Message& message) {
  return readValue(reading, value, message);
}

}  // namespace soho::control
