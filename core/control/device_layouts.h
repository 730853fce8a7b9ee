// Layouts of the messages about devices; included by the codec's files only.
#pragma once

#include "core/control/cbor_layout.h"
#include "core/control/device_messages.h"

namespace soho::control {

template <>
struct LastOf<names::NameSource> {
  static constexpr names::NameSource kValue = names::NameSource::Address;
};

template <>
inline constexpr auto kLayout<names::Device> =
    namedLayout(field("addresses", &names::Device::addresses), field("mac", &names::Device::mac),
                field("label", &names::Device::label), field("name", &names::Device::name),
                field("name-source", &names::Device::nameSource), field("maker", &names::Device::maker),
                field("first-seen", &names::Device::firstSeen), field("last-seen", &names::Device::lastSeen),
                field("bytes-in-today", &names::Device::bytesInToday),
                field("bytes-out-today", &names::Device::bytesOutToday), field("minutes-in", &names::Device::minutesIn),
                field("minutes-out", &names::Device::minutesOut), field("new", &names::Device::isNew));
template <>
inline constexpr auto kLayout<DeviceList> =
    namedLayout(field("at", &DeviceList::at), field("devices", &DeviceList::devices));
template <>
inline constexpr auto kLayout<DeviceQuery> = namedLayout();
template <>
inline constexpr auto kLayout<SetDeviceLabel> =
    namedLayout(field("device", &SetDeviceLabel::device), field("label", &SetDeviceLabel::label));
template <>
inline constexpr auto kLayout<AcknowledgeDevices> = namedLayout(field("devices", &AcknowledgeDevices::devices));
template <>
inline constexpr auto kLayout<names::Lease> =
    namedLayout(field("address", &names::Lease::address), field("mac", &names::Lease::mac),
                field("host-name", &names::Lease::hostName), field("expires", &names::Lease::expiresAt));
template <>
inline constexpr auto kLayout<SetLeases> =
    namedLayout(field("router", &SetLeases::router), field("leases", &SetLeases::leases));

}  // namespace soho::control
