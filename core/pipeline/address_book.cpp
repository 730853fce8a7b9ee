#include "core/pipeline/address_book.h"

#include <QStandardPaths>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace soho::pipeline {
namespace {

namespace fs = std::filesystem;
using control::EventKind;
using talkers::Snapshot;
using talkers::ViewKind;

// Bounds of what one second may cost, whatever the traffic.
constexpr std::size_t kDestinationsPerLook = 4'096;
constexpr std::size_t kLookUpsPerAnswer = 500;
constexpr std::size_t kEventsPerLook = 32;
constexpr Duration kPlaceFilesPeriod = std::chrono::minutes(1);

const std::vector<Snapshot::Entry>& tableOf(const Snapshot& snapshot, ViewKind kind) {
  return snapshot.tables[static_cast<std::size_t>(kind)];
}

fs::path dataHome() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString(); }

}  // namespace

AddressBook::AddressBook(const Clock& clock, const fs::path& stateFolder, bool isKept,
                         names::DeviceKeeper::FailureTaker takeFailure)
    : m_clock(clock),
      m_placeFolder(stateFolder / "geoip"),
      m_isKept(isKept),
      m_local(std::span<const IpPrefix>()),
      m_keeper(isKept ? std::optional(stateFolder / "devices.json") : std::nullopt, std::move(takeFailure)),
      m_names(nullptr, clock),
      m_inbox(m_placeFolder, control::kMaxPlaceFileBytes) {}

Result<void> AddressBook::load() { return m_keeper.load(); }

void AddressBook::use(const AddressSettings& settings) {
  const AddressSettings before = std::exchange(m_settings, settings);
  m_local = flows::LocalNetworks(settings.localPrefixes);
  if (!settings.isAskingNames) {
    if (m_names.isAsking()) m_names.setLookup(nullptr);
  } else if (!m_names.isAsking() || before.nameServers != settings.nameServers) {
    m_names.setLookup(names::makeAresLookup(settings.nameServers));
  }
  if (m_placesLookedAt == Time{} || before.folder != settings.folder) openPlaces();
}

void AddressBook::openPlaces() {
  std::vector<fs::path> folders;
  if (m_isKept) folders.push_back(m_placeFolder);
  if (m_settings.folder) {
    folders.emplace_back(*m_settings.folder);
  } else {
    std::ranges::move(geoip::usualPlaceFolders(dataHome()), std::back_inserter(folders));
  }
  m_places.reload(std::move(folders));
  m_placesLookedAt = m_clock.now();
}

void AddressBook::look(const Snapshot& snapshot, control::EventLog& events) {
  const Time now = m_clock.now();
  if (now < m_placesLookedAt || now - m_placesLookedAt >= kPlaceFilesPeriod) {
    m_placesLookedAt = now;
    if (m_places.hasChanged()) openPlaces();  // geoipupdate and packages replace files without telling
  }
  lookAtDevices(snapshot, events);
  lookAtDestinations(snapshot, events);
  m_names.tick();
  m_keeper.tick(now);
}

void AddressBook::lookAtDevices(const Snapshot& snapshot, control::EventLog& events) {
  const auto& entries = tableOf(snapshot, ViewKind::Devices);
  std::vector<names::Sighting> sightings;
  sightings.reserve(entries.size());
  for (std::size_t index = 0; index < entries.size(); ++index) {
    talkers::Row row = entries[index].row;
    // A multicast or broadcast address is a device to the tables when it talks with its like.
    if (!m_local.contains(row.device) || row.device.isMulticast() || row.device.isBroadcast()) continue;
    if (index < snapshot.devicePeers.size()) {
      row.peer = snapshot.devicePeers[index][static_cast<std::size_t>(talkers::Window::All)];
    }
    const talkers::TrafficSums moved = row.shown();
    sightings.push_back({row.device, row.mac, moved.bytesIn, moved.bytesOut, row.firstSeen, row.lastSeen});
    m_names.want(row.device, names::Urgency::Local);
  }
  const std::vector<IpAddress> appeared = book().look(sightings, snapshot.at);
  for (std::size_t index = 0; index < std::min(appeared.size(), kEventsPerLook); ++index) {
    events.append(snapshot.at, EventKind::DeviceAppeared, appeared[index].toString(), nameOf(appeared[index]));
  }
}

void AddressBook::lookAtDestinations(const Snapshot& snapshot, control::EventLog& events) {
  const auto& entries = tableOf(snapshot, ViewKind::Destinations);
  const std::size_t count = std::min(entries.size(), kDestinationsPerLook);
  std::size_t told = 0;
  for (std::size_t step = 0; step < count; ++step) {
    if (m_nextDestination >= entries.size()) m_nextDestination = 0;
    const IpAddress& address = entries[m_nextDestination++].row.remote;
    m_names.want(address, m_local.contains(address) ? names::Urgency::Local : names::Urgency::Any);
    if (m_places.isEmpty() || m_places.isKnown(address)) continue;
    const geoip::Country* country = m_places.lookUp(address).country;
    if (country != nullptr && book().meetCountry(country->code) && told++ < kEventsPerLook) {
      events.append(snapshot.at, EventKind::CountryContacted, country->code, address.toString());
    }
  }
}

const names::MakerTable& AddressBook::makers() const {
  if (!m_makers) m_makers = names::MakerTable::fromFolders(names::MakerTable::usualFolders());
  return *m_makers;
}

AddressBook::BestName AddressBook::bestNameOf(const names::KnownDevice& device,
                                              std::span<const IpAddress> addresses) const {
  using names::NameSource;
  if (!device.label.empty()) return {device.label, NameSource::Label};
  if (!device.hostName.empty()) return {device.hostName, NameSource::Dhcp};
  for (const IpAddress& address : addresses) {
    if (const std::string& name = m_names.nameOf(address); !name.empty()) return {name, NameSource::ReverseDns};
  }
  if (device.mac.isKnown()) {
    std::string name = names::nameFromMaker(makers().makerOf(device.mac), device.mac);
    if (!name.empty()) return {std::move(name), NameSource::Maker};
  }
  return {};
}

std::string AddressBook::nameOf(const IpAddress& address) const {
  if (const names::KnownDevice* device = m_keeper.book().find(address)) {
    std::vector<IpAddress> addresses{address};
    for (const auto& use : device->addresses) addresses.push_back(use.address);
    return bestNameOf(*device, addresses).name;
  }
  return m_names.nameOf(address);
}

talkers::AddressText AddressBook::textOf(const IpAddress& address, std::size_t& lookUpsLeft) {
  talkers::AddressText text;
  text.name = nameOf(address);
  if (m_places.isEmpty()) return text;
  if (!m_places.isKnown(address)) {
    if (lookUpsLeft == 0) return text;
    --lookUpsLeft;
  }
  const geoip::Place& place = m_places.lookUp(address);
  if (place.owner != nullptr) text.owner = *place.owner;
  if (place.country != nullptr) text.country = place.country->code;
  text.asNumber = place.asNumber;
  return text;
}

void AddressBook::addTexts(talkers::ViewAnswer& answer) {
  std::size_t lookUpsLeft = kLookUpsPerAnswer;
  answer.texts.resize(answer.rows.size());
  for (std::size_t index = 0; index < answer.rows.size(); ++index) {
    const talkers::Row& row = answer.rows[index];
    talkers::RowText& text = answer.texts[index];
    if (!row.device.isUnspecified()) {
      m_names.want(row.device, names::Urgency::Shown);
      text.device = textOf(row.device, lookUpsLeft);
    }
    if (!row.remote.isUnspecified()) {
      m_names.want(row.remote, names::Urgency::Shown);
      text.remote = textOf(row.remote, lookUpsLeft);
    }
  }
}

std::string AddressBook::wordsOf(const IpAddress& address) const {
  std::string words = nameOf(address);
  if (words.empty()) words = address.toString();
  const geoip::Place& place = m_places.known(address);
  if (place.owner != nullptr) words += '\n' + *place.owner;
  if (place.asNumber != 0) words += "\nAS" + std::to_string(place.asNumber);
  if (place.country != nullptr) words += '\n' + place.country->words;
  return words;
}

void AddressBook::complete(talkers::Chip& chip) const {
  chip.otherAddresses.clear();
  if (!chip.device) return;
  chip.otherAddresses = m_keeper.book().addressesOf(*chip.device);
  std::erase(chip.otherAddresses, *chip.device);
}

std::string AddressBook::placeOf(const IpAddress& address) const {
  const geoip::Place& place = m_places.known(address);
  std::string text = place.owner != nullptr ? *place.owner : std::string();
  if (place.country != nullptr) text += '\n' + place.country->code;
  return text;
}

control::PlaceStatus AddressBook::places() const {
  control::PlaceStatus status;
  status.files = m_places.files();
  for (const fs::path& folder : m_places.folders()) status.folders.push_back(folder.string());
  if (m_isKept) status.ownFolder = m_placeFolder.string();
  return status;
}

control::PlaceStatus AddressBook::reloadPlaces() {
  openPlaces();
  return places();
}

Result<control::PlacePartTaken> AddressBook::takePlacePart(const control::PlacePart& part) {
  if (!m_isKept) return failure(ErrorCode::NotAllowed, "place files", "a replay keeps nothing");
  if (static_cast<std::uint64_t>(part.content.size()) > control::kMaxPlacePartBytes) {
    return failure(ErrorCode::TooLarge, "place file", "a part of " + std::to_string(part.content.size()) + " bytes");
  }
  const auto taken = m_inbox.take({part.kind, part.size, part.sha256, part.offset, part.content});
  if (!taken) return Unexpected(taken.error());
  if (taken->isComplete) openPlaces();
  return control::PlacePartTaken{taken->received, taken->isComplete};
}

}  // namespace soho::pipeline
