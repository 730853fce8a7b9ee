// ntopng's configuration file for a container, whoever starts that. Pure.
#pragma once

#include "core/container/stack_options.h"

#include <QByteArray>

namespace soho::container {

inline constexpr std::uint16_t kNtopngWebPort = 3000;  ///< Inside the container, like all here.
inline constexpr std::uint16_t kNtopngZmqPort = 5556;
inline constexpr const char* kNtopngDataFolder = "/var/lib/ntopng";
inline constexpr const char* kNtopngConfigurationName = "ntopng.conf";

/// `redis` is HOST:PORT. The only secret in it is the one of the flow dump; BadOption when ntopng's format cannot hold
/// that.
[[nodiscard]] Result<QByteArray> ntopngConfiguration(const StackOptions& options, const QString& redis,
                                                     const QString& dumpPassword);

}  // namespace soho::container
