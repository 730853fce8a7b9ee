#include "app/shell/sample_household.h"

#include <array>
#include <cstdint>

namespace soho::ui {
namespace {

struct SampleDevice {
  const char* name;
  std::uint64_t mac;  ///< Beginning with a maker's number, where the device would not make one up.
  const char* address;
  const char* address6 = nullptr;
};

// The addresses are those of DEVICES in resources/sample/make_sample.py.
constexpr std::array kDevices{
    SampleDevice{"router", 0x001132'0A0001, "192.168.1.1"},
    SampleDevice{"desktop", 0x3C22FB'0A0010, "192.168.1.10", "fd12:3456:789a:1::10"},
    SampleDevice{"annas-laptop", 0x3C22FB'0A0021, "192.168.1.21", "fd12:3456:789a:1::21"},
    SampleDevice{"bens-laptop", 0x7CED8D'0A0022, "192.168.1.22", "fd12:3456:789a:1::22"},
    SampleDevice{"annas-phone", 0x021132'0A0031, "192.168.1.31", "fd12:3456:789a:1::31"},
    SampleDevice{"bens-phone", 0x023C22'0A0032, "192.168.1.32", "fd12:3456:789a:1::32"},
    SampleDevice{"television", 0xF4F5D8'0A0041, "192.168.1.41"},
    SampleDevice{"game-console", 0x7CED8D'0A0042, "192.168.1.42"},
    SampleDevice{"printer", 0x008077'0A0051, "192.168.1.51"},
    SampleDevice{"storage", 0x001132'0A0052, "192.168.1.52", "fd12:3456:789a:1::52"},
    SampleDevice{"speaker", 0x000E58'0A0061, "192.168.1.61"},
    SampleDevice{"thermostat", 0x18B430'0A0062, "192.168.1.62"},
    SampleDevice{"camera", 0x9C8ECD'0A0063, "192.168.1.63"},
};

}  // namespace

control::SetLeases sampleLeases() {
  control::SetLeases told;
  for (const SampleDevice& device : kDevices) {
    for (const char* text : {device.address, device.address6}) {
      if (text == nullptr) continue;
      const auto address = IpAddress::parse(text);
      if (address) told.leases.push_back({*address, MacAddress(device.mac), device.name, std::nullopt});
    }
  }
  told.router = told.leases.front().address;
  return told;
}

}  // namespace soho::ui
