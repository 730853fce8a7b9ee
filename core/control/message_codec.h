// Content of one kind of message ⇄ CBOR. The definitions are compiled once per group, in *_messages.cpp.
#pragma once

#include "core/control/cbor_reading.h"

#include <QCborStreamWriter>
#include <QCborValue>

namespace soho::control {

template <class Message>
struct MessageCodec {
  static void write(QCborStreamWriter& writer, const Message& message);
  static bool read(CborReading& reading, const QCborValue& value, Message& message);
};

}  // namespace soho::control
