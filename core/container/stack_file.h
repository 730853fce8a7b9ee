// stack.json in the acting user's state folder: which engine the stack was started with, and how; or which other ntopng
// is used instead. Any thread.
#pragma once

#include "core/container/engine_facts.h"
#include "core/container/image_facts.h"
#include "core/container/stack_options.h"

#include <filesystem>
#include <optional>

namespace soho::container {

/// An ntopng that somebody else runs; its password or token is in the secret store.
struct NtopngElsewhere {
  QString url;  ///< "http://192.168.1.5:3000"
  QString user = QStringLiteral("admin");
  QString endpoint;  ///< Where it takes flows: "tcp://192.168.1.5:5556".
  /// SHA-256 of the certificate that a person has accepted for an HTTPS address; empty: an authority has to vouch.
  QByteArray certificateSha256 = {};
  /// ntopng's public key where it encrypts, as its page shows it; empty: whatever the collector uses stays.
  QString curveKey = {};
  /// An API token is kept instead of a password; it belongs to a user, so that `user` does not matter.
  bool hasToken = false;
  bool operator==(const NtopngElsewhere&) const = default;
};

/// BadOption: the place is the command line's name of the option.
[[nodiscard]] Result<void> checkElsewhere(const NtopngElsewhere& elsewhere);
/// A certificate that was accepted stays with its address, unless `wanted` brings another one.
void keepCertificate(NtopngElsewhere& wanted, const std::optional<NtopngElsewhere>& before);

struct StackFile {
  std::optional<EngineKind> engine;
  StackOptions options;
  std::optional<NtopngElsewhere> elsewhere = {};
  bool isStopped = false;     ///< By a person, who has not started it again.
  ImageDigests digests = {};  ///< Of the images that run.
};

/// Defaults when there is none. FileDamaged, FileUnreadable.
[[nodiscard]] Result<StackFile> readStackFile(const std::filesystem::path& stateFolder);
[[nodiscard]] Result<void> writeStackFile(const std::filesystem::path& stateFolder, const StackFile& content);
/// Remembers whether a person has stopped the stack. Errors as the two above.
[[nodiscard]] Result<void> noteStopped(const std::filesystem::path& stateFolder, bool isStopped);
/// Remembers what the images mean that run now; answers what was remembered before. Errors likewise.
[[nodiscard]] Result<ImageDigests> noteDigests(const std::filesystem::path& stateFolder, const ImageDigests& digests);
/// Gives a damaged one another name, which is answered: the next read finds none. WriteFailed.
[[nodiscard]] Result<std::filesystem::path> keepStackFileAside(const std::filesystem::path& stateFolder);

}  // namespace soho::container
