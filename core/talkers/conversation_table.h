// The conversation table's keys and what it remembers beside the counters; and which end is the device.
// Lives inside TalkerStore on the collector thread.
#pragma once

#include "core/flows/conversation.h"
#include "core/talkers/traffic_table.h"

#include <cstdint>
#include <vector>

namespace soho::talkers {

struct ConversationKey {
  IpAddress device;
  IpAddress remote;
  std::uint16_t devicePort = 0;
  std::uint16_t remotePort = 0;
  std::uint8_t protocol = 0;

  bool operator==(const ConversationKey&) const = default;
  [[nodiscard]] std::uint64_t hash(std::uint64_t seed) const {
    const std::uint64_t rest = std::uint64_t{devicePort} << 32 | std::uint64_t{remotePort} << 16 | protocol;
    std::uint64_t value = mixed(seed ^ device.low());
    value = mixed(value ^ remote.low() ^ rest << 24);
    if (!device.isV4() || !remote.isV4()) value = mixed(mixed(value ^ device.high()) ^ remote.high());
    return mixed(value ^ rest);
  }
};

/// A piece seen from its device: see Row for how the device end is chosen.
struct OrientedPiece {
  ConversationKey key;
  TrafficSums sums;
  std::uint32_t service = 0;
  MacAddress deviceMac;
  MacAddress remoteMac;
  bool isDeviceServer = false;
  bool isDeviceLocal = false;
  bool isRemoteLocal = false;  ///< Only with a local device: the other end is a row of the Devices view too.

  [[nodiscard]] static OrientedPiece of(const flows::Conversation& piece);
};

/// What a conversation keeps beside its tally. Service and direction are those of its first piece.
struct ConversationFacts {
  SlotReference device;
  SlotReference peer;  ///< The other end's row in the Devices view, when that is local.
  SlotReference destination;
  SlotReference service;
  SlotReference pair;
  std::uint32_t serviceKey = 0;
  std::uint32_t exporterIndex = 0;
  bool isDeviceServer = false;
  bool isRemoteLocal = false;
};

}  // namespace soho::talkers
