// AddressBook's list of devices: the book's entries with their best names and their last hour.
#include "core/pipeline/address_book.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace soho::pipeline {
namespace {

constexpr std::size_t kMinutes = 60;

using SeriesByAddress = std::unordered_map<IpAddress, const talkers::KeyedSeries*>;

SeriesByAddress deviceSeries(const talkers::Snapshot& snapshot) {
  SeriesByAddress found;
  for (const talkers::KeyedSeries& series : snapshot.series) {
    const talkers::Chip& chip = series.chip;
    if (chip.device && !chip.destination && !chip.service) found.emplace(*chip.device, &series);
  }
  return found;
}

/// The last hour's steps, added to what other addresses of the device have there; both end with the present minute.
void addMinutes(std::vector<std::uint64_t>& sums, const std::vector<double>& steps) {
  const std::size_t count = std::min(steps.size(), kMinutes);
  if (sums.size() < count) sums.insert(sums.begin(), count - sums.size(), 0);
  for (std::size_t back = 1; back <= count; ++back) {
    sums[sums.size() - back] += static_cast<std::uint64_t>(std::max(0.0, steps[steps.size() - back]));
  }
}

}  // namespace

std::vector<names::Device> AddressBook::devices(const talkers::Snapshot* snapshot) {
  const SeriesByAddress series = snapshot != nullptr ? deviceSeries(*snapshot) : SeriesByAddress();
  const bool hasTime = snapshot != nullptr && snapshot->at != Time{};  // The first picture has none yet.
  const Time day = names::localMidnight(hasTime ? snapshot->at : m_clock.now());
  std::vector<names::Device> list;
  for (names::KnownDevice& known : book().devices()) {
    names::Device& device = list.emplace_back();
    std::ranges::sort(known.addresses, std::greater(), &names::KnownDevice::Use::lastSeen);
    for (const auto& use : known.addresses) {
      device.addresses.push_back(use.address);
      if (!series.contains(use.address)) continue;
      const talkers::Chip chip{use.address, {}, {}};
      const auto answer = talkers::answer(*snapshot, talkers::SeriesQuery{chip, talkers::SeriesTier::Minutes});
      addMinutes(device.minutesIn, answer.series.bytesIn);
      addMinutes(device.minutesOut, answer.series.bytesOut);
    }
    BestName best = bestNameOf(known, device.addresses);
    if (best.name.empty()) {
      best.name = device.addresses.empty() ? known.mac.toString() : device.addresses.front().toString();
    }
    device.mac = known.mac;
    device.label = known.label;
    device.name = std::move(best.name);
    device.nameSource = best.source;
    if (known.mac.isKnown()) device.maker = makers().makerOf(known.mac);
    device.firstSeen = known.firstSeen;
    device.lastSeen = known.lastSeen;
    if (known.day == day) {
      device.bytesInToday = known.bytesIn;
      device.bytesOutToday = known.bytesOut;
    }
    device.isNew = known.isNew;
  }
  std::ranges::sort(list, std::greater(), &names::Device::lastSeen);
  return list;
}

}  // namespace soho::pipeline
