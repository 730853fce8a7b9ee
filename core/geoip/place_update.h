// Every database of one maker brought up to date, as one job; and which maker that is.
#pragma once

#include "core/geoip/place_download.h"
#include "core/jobs/sequential_job.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace soho::geoip {

/// The folder this user's downloads are kept in: sohoflow/geoip under $XDG_DATA_HOME. A collector of the same user
/// looks there first, and containers get it read-only.
[[nodiscard]] std::filesystem::path ownPlaceFolder();

/// Made with its parents where missing; others may read it: ntopng's user in the container. NoPermission, WriteFailed.
[[nodiscard]] Result<void> makeSharedFolder(const std::filesystem::path& folder);

/// ASN, City and Country, one after the other: from MaxMind with an account, else DB-IP Lite. The folder is made.
/// What was done before a step failed stays. In ownPlaceFolder() what is older than what was fetched is put aside.
[[nodiscard]] Result<std::unique_ptr<jobs::SequentialJob>> makePlaceUpdate(const std::filesystem::path& folder,
                                                                           const std::optional<MaxMindAccount>& account,
                                                                           const PlaceServers& servers = {});

/// A file the person has (.mmdb, .mmdb.gz, .tar.gz) put into the folder under a name readers look for; its kind is
/// told. Blocking for as long as unpacking takes.
[[nodiscard]] Result<PlaceKind> installPlaceFile(const std::filesystem::path& file,
                                                 const std::filesystem::path& folder);
/// The same as a job, on a pool thread; once begun it goes on to its end.
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> makePlaceInstall(const std::filesystem::path& file,
                                                                    const std::filesystem::path& folder);

}  // namespace soho::geoip
