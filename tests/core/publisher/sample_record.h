// Flow records that the tests of JSON lines start from.
#pragma once

#include "core/decoder/flow_record.h"
#include "tests/core/publisher/sample_conversation.h"

#include <chrono>

namespace soho::publisher::test {

inline decoder::RecordContext someContext() {
  decoder::RecordContext context;
  context.exporter = {address("192.168.1.1"), 7};
  context.protocol = decoder::Protocol::NetFlowV9;
  context.receivedAt = kSomeTime + std::chrono::nanoseconds(123'456'789);
  context.sequence = 4711;
  return context;
}

inline decoder::FlowRecord webRecord() {
  using decoder::Field;
  decoder::FlowRecord record;
  record.source = address("192.168.1.10");
  record.destination = address("93.184.216.34");
  record.sourcePort = 50'000;
  record.destinationPort = 443;
  record.protocol = 6;
  record.bytes = 1500;
  record.packets = 3;
  record.start = kSomeTime - std::chrono::milliseconds(1500);
  record.end = kSomeTime;
  for (const Field field : {Field::Source, Field::Destination, Field::SourcePort, Field::DestinationPort,
                            Field::Protocol, Field::Bytes, Field::Packets, Field::Times}) {
    record.present.add(field);
  }
  return record;
}

}  // namespace soho::publisher::test
