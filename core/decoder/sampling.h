// What an exporter announced about its sampling, as 1-in-N: for all its traffic, for an interface, for a sampler.
// One per session; same thread as the decoder. It only says N: core/flows multiplies.
#pragma once

#include <cstdint>
#include <vector>

namespace soho::decoder {

class SamplingTable {
 public:
  /// 1-in-`interval` of one interface or sampler.
  struct Entry {
    std::uint64_t id = 0;
    std::uint32_t interval = 0;
    bool operator==(const Entry&) const = default;
  };

  /// For all records that say nothing else. 0 or an interval past limits::kSamplingInterval is ignored. This and the
  /// others answer whether something new was said.
  bool announce(std::uint64_t interval);
  /// For records of an interface (v9 scope "interface", IE 10 as IPFIX scope).
  bool announceForInterface(std::uint32_t interfaceIndex, std::uint64_t interval);
  /// For records that name this sampler (IE 48, 302).
  bool announceForSampler(std::uint64_t sampler, std::uint64_t interval);

  /// 1-in-N for a record, by the interface it came in at, else the one it left by; 0 when nobody said.
  [[nodiscard]] std::uint32_t intervalFor(std::uint32_t ingress, std::uint32_t egress) const {
    return m_interfaces.empty() ? m_interval : intervalOfInterfaces(ingress, egress);
  }
  [[nodiscard]] std::uint32_t intervalOfSampler(std::uint64_t sampler, std::uint32_t ingress,
                                                std::uint32_t egress) const;
  /// The last announcement of any kind; 0 when there was none.
  [[nodiscard]] std::uint32_t lastAnnounced() const { return m_lastAnnounced; }

  /// What was announced for all records (0: nothing), for interfaces and for samplers: to be kept on disk.
  [[nodiscard]] std::uint32_t interval() const { return m_interval; }
  [[nodiscard]] const std::vector<Entry>& interfaces() const { return m_interfaces; }
  [[nodiscard]] const std::vector<Entry>& samplers() const { return m_samplers; }
  bool operator==(const SamplingTable&) const = default;

 private:
  [[nodiscard]] std::uint32_t intervalOfInterfaces(std::uint32_t ingress, std::uint32_t egress) const;
  bool put(std::vector<Entry>& entries, std::uint64_t id, std::uint64_t interval);

  std::uint32_t m_interval = 0;
  std::uint32_t m_lastAnnounced = 0;
  std::vector<Entry> m_interfaces;
  std::vector<Entry> m_samplers;
};

}  // namespace soho::decoder
