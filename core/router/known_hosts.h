// Which router we know by which host key: our own file, since a router's key and whether its old algorithms were
// allowed belong together. Read and replaced at each call, so that several programs can share it; mode 0600. Event loop
// thread.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace soho::router {

inline constexpr const char* kKnownHostsFileName = "known-routers.json";

struct HostKey {
  std::string type;         ///< "ssh-ed25519", "ssh-rsa", …
  std::string fingerprint;  ///< "SHA256:…" as every SSH program prints it.
  bool operator==(const HostKey&) const = default;
};

struct KnownHost {
  HostKey key;
  bool allowsOldAlgorithms = false;
  bool operator==(const KnownHost&) const = default;
};

class KnownHosts {
 public:
  /// The file is made by the first change, its folder too.
  explicit KnownHosts(std::filesystem::path path) : m_path(std::move(path)) {}

  /// Empty for a router never confirmed. FileDamaged, FileTooNew, NoPermission: then nobody is known, and the caller
  /// must not go on as if the router were new.
  [[nodiscard]] Result<std::optional<KnownHost>> find(const std::string& host, std::uint16_t port) const;
  /// Replaces what was known.
  [[nodiscard]] Result<void> remember(const std::string& host, std::uint16_t port, const KnownHost& known) const;
  /// Forgetting who is not known succeeds.
  [[nodiscard]] Result<void> forget(const std::string& host, std::uint16_t port) const;

 private:
  std::filesystem::path m_path;
};

}  // namespace soho::router
