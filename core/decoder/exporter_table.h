// All exporters with their sessions and templates. Finds the ones a datagram belongs to, makes new ones within the
// caps, forgets the longest silent. Owned by the decoder, its thread.
#pragma once

#include "core/decoder/datagram.h"
#include "core/decoder/exporter.h"
#include "core/decoder/longest_record.h"
#include "core/decoder/session.h"
#include "core/decoder/stored_sampling.h"
#include "core/decoder/template_cache.h"

#include <tsl/robin_map.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace soho::decoder {

/// The exporter and session of one datagram. Valid until the next call that may add an exporter.
struct Source {
  Exporter& exporter;
  Session& session;
  TemplateCache& templates;
  LongestRecord& longestRecord;
};

class ExporterTable {
 public:
  /// Told when an exporter's place goes to another one.
  using Forgotten = std::function<void(std::uint32_t index)>;

  explicit ExporterTable(Forgotten forgotten);

  /// The source of a datagram, made when it is new; empty when the caps refuse it. `uptimeMs`, where the protocol has
  /// one, tells a port that changed from a process that began anew.
  [[nodiscard]] std::optional<Source> open(const ExporterKey& key, Protocol protocol, const Datagram& datagram,
                                           std::optional<std::uint32_t> uptimeMs);
  /// The same for a template from disk.
  [[nodiscard]] std::optional<Source> restore(const ExporterKey& key, Protocol protocol, std::uint16_t port, Time seen);

  /// In the order of their index, template summaries included.
  [[nodiscard]] std::span<const Exporter> exporters();
  [[nodiscard]] Exporter& exporter(std::uint32_t index) { return m_exporters[index]; }
  [[nodiscard]] std::vector<StoredTemplate> templates() const;
  /// Of every session that was told of sampling by options data.
  [[nodiscard]] std::vector<StoredSampling> samplings() const;

 private:
  struct Place {
    explicit Place(FieldBudget& budget) : templates(budget) {}
    TemplateCache templates;
    LongestRecord longestRecord;
    std::vector<std::unique_ptr<Session>> sessions;
    std::uint64_t changesShown = 0;  ///< Of the templates, in the exporter's summaries.
    std::size_t lastUsed = 0;        ///< Session of the last datagram: most exporters have one.
  };
  /// How many exporters an address has; when that is the cap, no place can fall free before `fullUntil`.
  struct Domains {
    std::size_t count = 0;
    Time fullUntil{};
  };
  struct KeyHash {
    std::size_t operator()(const ExporterKey& key) const {
      return key.address.hash() ^ (std::size_t{key.domain} * 0x9e3779b1U);
    }
  };

  [[nodiscard]] std::optional<std::uint32_t> indexOf(const ExporterKey& key, Time now);
  [[nodiscard]] std::optional<std::uint32_t> add(const ExporterKey& key, Time now);
  [[nodiscard]] std::optional<std::uint32_t> silentPlace(const IpAddress* ofAddress, Time& fullUntil, Time now) const;
  [[nodiscard]] Session& sessionOf(std::uint32_t index, Protocol protocol, std::uint16_t port, Time now,
                                   std::optional<std::uint32_t> uptimeMs);
  /// What was announced before our restart does not hold when the exporter has been started anew since.
  void checkRestored(std::uint32_t index, Session& session, std::optional<Time> booted, Time now);
  /// False when another process sends than from there, which has announced nothing yet.
  static bool inherit(Session& session, const Session& from);

  Forgotten m_forgotten;
  FieldBudget m_budget;
  std::vector<Exporter> m_exporters;  ///< Never reallocated: reserved up to its cap.
  std::vector<std::unique_ptr<Place>> m_places;
  tsl::robin_map<ExporterKey, std::uint32_t, KeyHash> m_index;
  tsl::robin_map<IpAddress, Domains> m_domains;
  Time m_fullUntil{};
  std::uint32_t m_lastIndex = 0;
};

}  // namespace soho::decoder
