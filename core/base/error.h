// What went wrong, as a value: a code for programs, a place and a detail for logs.
// The sentence a person reads is made from the code in core/text, nowhere else.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace soho {

/// Why an operation failed. `core/text` owns one sentence (what, why, next step) for each code.
enum class ErrorCode : std::uint16_t {
  Unknown,
  // Values a person gave
  BadOption,
  BadSetting,
  BadAddress,
  BadFilter,
  // Files and folders
  FileMissing,
  FileUnreadable,
  FileDamaged,
  FileTooNew,
  NoPermission,
  DiskFull,
  WriteFailed,
  // Sockets
  PortInUse,
  AddressNotLocal,
  PortNeedsPrivilege,
  SocketFailed,
  ConnectionRefused,
  ConnectionLost,
  TimedOut,
  Cancelled,
  // Bytes from outside
  Truncated,
  Malformed,
  Unsupported,
  TooLarge,
  // Other processes
  AlreadyRunning,
  NotRunning,
  Locked,
  VersionMismatch,
  NotAllowed,
  StartFailed,
  ProgramEnded,
  ServiceStopped,
  // Names and places
  // Containers and ntopng
  EngineMissing,
  EngineNotRunning,
  EngineNoPermission,
  EngineTooOld,
  EngineRefused,
  ImageMissing,
  ImageWrongArchitecture,
  RegistryUnreachable,
  FolderWrongOwner,
  ContainerEnded,
  NotLoggedIn,
  LoginBlocked,
  NothingCounted,
  // Router: the way to it
  HostNotFound,
  HostUnreachable,
  SshClosed,
  NotSsh,
  OldAlgorithms,
  NoCommonAlgorithm,
  HostKeyUnknown,
  HostKeyChanged,
  LoginRefused,
  LoginNeedsMore,
  KeyFileRefused,
  AgentUnavailable,
  NoShell,
  RootRefused,
  // Router: what is changed there
  RouterUnsupported,
  RouterNeedsRoot,
  RouterInterfaceMissing,
  RouterStorageFull,
  RouterFeedUnreachable,
  RouterFeedMissing,
  RouterFeedUntrusted,
  RouterPackageMissing,
  RouterPackageBusy,
  RouterInstallFailed,
  RouterSettingsDamaged,
  RouterChangesPending,
  RouterExporterDied,
  RouterFileChanged,
  RouterStepFailed,
  RouterUndoIncomplete,
  // Secrets
  KeychainUnavailable,
  KeychainLocked,
  SecretMissing,
  // Certificates
  CertificateUnknown,
  CertificateChanged,
  // The desktop
  FolderNotShown,
};

/// Codes are 0 to one below this; add new ones before the last or move it on.
inline constexpr std::size_t kErrorCodeCount = static_cast<std::size_t>(ErrorCode::FolderNotShown) + 1;

struct Error {
  ErrorCode code = ErrorCode::Unknown;
  std::string place;   ///< What was being worked on: a file, an option, an address. Never a secret.
  std::string detail;  ///< The technical cause: errno text, expected against found. Never a secret.

  bool operator==(const Error&) const = default;
};

}  // namespace soho
