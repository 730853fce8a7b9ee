// Messages about the devices of the local network and their names.
#pragma once

#include "core/control/session_messages.h"
#include "core/names/device.h"

#include <string>
#include <vector>

namespace soho::control {

struct DeviceList {
  static constexpr const char* kName = "device-list";
  Time at{};
  std::vector<names::Device> devices;  ///< Every one that is known, seen now or earlier; the one seen last first.
  bool operator==(const DeviceList&) const = default;
};

struct DeviceQuery {
  static constexpr const char* kName = "devices";
  using Reply = DeviceList;
  bool operator==(const DeviceQuery&) const = default;
};

/// Names the device that has this address, or takes its name away (empty). BadAddress when no device has it,
/// BadSetting when the name is too long or has control characters.
struct SetDeviceLabel {
  static constexpr const char* kName = "set-device-label";
  using Reply = Done;
  IpAddress device;
  std::string label;
  bool operator==(const SetDeviceLabel&) const = default;
};

/// Takes the "new" mark off the devices that have these addresses; off all when there is none.
struct AcknowledgeDevices {
  static constexpr const char* kName = "acknowledge-devices";
  using Reply = Done;
  std::vector<IpAddress> devices;
  bool operator==(const AcknowledgeDevices&) const = default;
};

/// All leases and neighbours of one router; they take the place of what was told of it before. TooLarge when there are
/// more than names::kMaxLeases.
struct SetLeases {
  static constexpr const char* kName = "set-leases";
  using Reply = Done;
  IpAddress router;
  std::vector<names::Lease> leases;
  bool operator==(const SetLeases&) const = default;
};

}  // namespace soho::control
