// Reads options data records: what an exporter says about itself rather than about flows. Slow path: one such record
// comes with many flow records. Pure function, decoder's thread.
#pragma once

#include "core/decoder/exporter.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace soho::decoder {

/// What one options record announced, as far as we use it.
struct Announcement {
  std::optional<std::uint64_t> samplingInterval;  ///< 1-in-N from IE 34, 50, 305/306 or 309/310.
  std::optional<std::uint64_t> sampler;           ///< IE 48 or 302: the announcement is for this sampler.
  std::optional<std::uint32_t> interfaceIndex;    ///< Scope: the announcement is for this interface.
  std::optional<std::string> interfaceName;       ///< IE 82; printable bytes only, at most limits::kNameBytes.
};

/// `record` is one whole record of `definition`, an options template.
[[nodiscard]] Announcement readOptions(const StoredTemplate& definition, std::span<const std::uint8_t> record);

}  // namespace soho::decoder
