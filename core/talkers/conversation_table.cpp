#include "core/talkers/conversation_table.h"

namespace soho::talkers {
namespace {

bool isGroup(const IpAddress& address) {
  return address.isMulticast() || address.isBroadcast() || address.isUnspecified();
}

}  // namespace

OrientedPiece OrientedPiece::of(const flows::Conversation& piece) {
  const bool isServerOnlyLocal = piece.localEnds == flows::LocalEnds::Server;
  // Multicast and broadcast are destinations, whoever the exporter took for the caller.
  const bool isServerDevice =
      isGroup(piece.client) != isGroup(piece.server) ? isGroup(piece.client) : isServerOnlyLocal;

  OrientedPiece oriented;
  oriented.isDeviceServer = isServerDevice;
  oriented.service = serviceKey(piece.protocol, piece.serverPort);
  oriented.isDeviceLocal = piece.localEnds == flows::LocalEnds::Both ||
                           piece.localEnds == (isServerDevice ? flows::LocalEnds::Server : flows::LocalEnds::Client);
  oriented.isRemoteLocal = piece.localEnds == flows::LocalEnds::Both && piece.client != piece.server &&
                           !isGroup(piece.client) && !isGroup(piece.server);
  if (isServerDevice) {
    oriented.key = {piece.server, piece.client, piece.serverPort, piece.clientPort, piece.protocol};
    oriented.sums = {piece.bytesToServer, piece.bytesToClient, piece.packetsToServer, piece.packetsToClient};
    oriented.deviceMac = piece.serverMac;
    oriented.remoteMac = piece.clientMac;
  } else {
    oriented.key = {piece.client, piece.server, piece.clientPort, piece.serverPort, piece.protocol};
    oriented.sums = {piece.bytesToClient, piece.bytesToServer, piece.packetsToClient, piece.packetsToServer};
    oriented.deviceMac = piece.clientMac;
    oriented.remoteMac = piece.serverMac;
  }
  return oriented;
}

}  // namespace soho::talkers
