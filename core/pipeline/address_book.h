// Everything the collector knows of addresses beyond their traffic: devices and their labels, names, places.
// Event loop only. Once a second it looks through a snapshot and learns, in bounded steps; answers come from what it
// has learned, so that no view waits for a server or a disk.
#pragma once

#include "core/base/clock.h"
#include "core/control/device_messages.h"
#include "core/control/event_log.h"
#include "core/control/place_messages.h"
#include "core/flows/local_networks.h"
#include "core/geoip/place_inbox.h"
#include "core/geoip/places.h"
#include "core/names/device_keeper.h"
#include "core/names/maker_table.h"
#include "core/names/reverse_names.h"
#include "core/talkers/snapshot.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace soho::pipeline {

/// What a person may choose about it.
struct AddressSettings {
  bool isAskingNames = true;          ///< Reverse DNS.
  std::vector<Endpoint> nameServers;  ///< Empty: those of the system.
  std::optional<std::string> folder;  ///< Where place databases are; empty: the usual folders.
  std::vector<IpPrefix> localPrefixes;
  bool operator==(const AddressSettings&) const = default;
};

class AddressBook final {
 public:
  /// `isKept`: devices and received place files are kept in `stateFolder`; otherwise nothing is written (a replay).
  /// `takeFailure` is told when devices cannot be kept on disk.
  AddressBook(const Clock& clock, const std::filesystem::path& stateFolder, bool isKept,
              names::DeviceKeeper::FailureTaker takeFailure);

  /// Reads what earlier runs kept. A file that cannot be used is told and begun anew.
  [[nodiscard]] Result<void> load();
  void use(const AddressSettings& settings);
  /// Once a second: takes in who is there, asks for names, notes new devices and countries.
  void look(const talkers::Snapshot& snapshot, control::EventLog& events);
  [[nodiscard]] Result<void> finish() { return m_keeper.finish(); }

  /// Texts beside the rows of an answer; what is shown is asked for first.
  void addTexts(talkers::ViewAnswer& answer);
  /// For filters and sorting: the name (else the address), then the network's owner and the country's names.
  [[nodiscard]] std::string wordsOf(const IpAddress& address) const;
  /// Makes a chip of one address of a device a chip of all of them.
  void complete(talkers::Chip& chip) const;
  /// For sorting: the network's owner, then the country; empty when neither is known.
  [[nodiscard]] std::string placeOf(const IpAddress& address) const;

  [[nodiscard]] std::vector<names::Device> devices(const talkers::Snapshot* snapshot);
  [[nodiscard]] names::DeviceBook& book() { return m_keeper.book(); }
  [[nodiscard]] control::PlaceStatus places() const;
  control::PlaceStatus reloadPlaces();
  [[nodiscard]] Result<control::PlacePartTaken> takePlacePart(const control::PlacePart& part);

 private:
  struct BestName {
    std::string name;
    names::NameSource source = names::NameSource::Address;
  };

  void lookAtDevices(const talkers::Snapshot& snapshot, control::EventLog& events);
  void lookAtDestinations(const talkers::Snapshot& snapshot, control::EventLog& events);
  [[nodiscard]] BestName bestNameOf(const names::KnownDevice& device, std::span<const IpAddress> addresses) const;
  [[nodiscard]] std::string nameOf(const IpAddress& address) const;
  [[nodiscard]] talkers::AddressText textOf(const IpAddress& address, std::size_t& lookUpsLeft);
  [[nodiscard]] const names::MakerTable& makers() const;
  void openPlaces();

  const Clock& m_clock;
  std::filesystem::path m_placeFolder;  ///< For files that come through the control socket.
  bool m_isKept;
  AddressSettings m_settings;
  flows::LocalNetworks m_local;
  names::DeviceKeeper m_keeper;
  names::ReverseNames m_names;
  mutable std::optional<names::MakerTable> m_makers;  ///< Read when the first MAC address is seen.
  geoip::Places m_places;
  geoip::PlaceInbox m_inbox;
  Time m_placesLookedAt{};
  std::size_t m_nextDestination = 0;
};

}  // namespace soho::pipeline
