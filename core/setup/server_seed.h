// What ntopng finds on a server before its first start: its user in Redis and its configuration in a folder. For
// one-shots in front of a container (docker/compose.yaml); the desktop's stack does the same with jobs. Blocking.
#pragma once

#include "core/container/stack_options.h"
#include "core/ntopng/redis_client.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace soho::setup {

struct ServerSeed {
  ntopng::RedisPlace redis;
  std::filesystem::path configurationFolder;  ///< Gets ntopng.conf.
  std::filesystem::path passwordFolder;       ///< Gets a generated password.
  std::optional<QString> password;            ///< Empty: the one that was generated earlier, else a new one.
  bool replacesPassword = false;              ///< Whatever password Redis has.
  container::StackOptions options;            ///< Local networks and flow dump.
  QString dumpPassword;
};

enum class SeedOutcome : std::uint8_t {
  Set,          ///< There was no user; now there is.
  Same,         ///< It had this password already.
  Replaced,     ///< It had another one.
  KeptOther,    ///< It has another one.
  KeptUnknown,  ///< It has one, and none was given or generated here.
};

/// Where a generated password is kept (0600), the password alone; gone once ntopng has a given one.
[[nodiscard]] std::filesystem::path passwordFile(const ServerSeed& seed);
[[nodiscard]] std::filesystem::path configurationFile(const ServerSeed& seed);

/// Writes ntopng.conf (0600: it holds the password of the flow dump). Errors as replaceFile() and
/// container::ntopngConfiguration().
[[nodiscard]] Result<void> writeConfiguration(const ServerSeed& seed);

/// Can be repeated. A new password is on disk before Redis gets it. Errors as RedisClient and of the password's file;
/// BadSetting when that file does not hold one.
[[nodiscard]] Result<SeedOutcome> seedFirstUser(ntopng::RedisClient& redis, const ServerSeed& seed);

}  // namespace soho::setup
