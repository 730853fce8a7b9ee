#include "core/flows/nat.h"

namespace soho::flows {

FlowEnds endsBehindNat(const decoder::FlowRecord& record) {
  FlowEnds ends{record.source, record.destination, record.sourcePort, record.destinationPort};
  const IpAddress& translated = record.postNatDestination;
  // Exporters fill the field with zeros when nothing is translated; a conversation never mixes families.
  if (translated.isUnspecified() || translated.isV4() != record.destination.isV4()) return ends;
  ends.destination = translated;
  if (record.postNatDestinationPort != 0) ends.destinationPort = record.postNatDestinationPort;
  return ends;
}

}  // namespace soho::flows
