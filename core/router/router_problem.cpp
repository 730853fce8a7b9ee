#include "core/router/router_problem.h"

#include "core/router/line_reader.h"
#include "core/router/probe_sections.h"

#include <algorithm>
#include <array>
#include <string>

namespace soho::router {
namespace {

struct Sign {
  const char* text;
  ErrorCode code;
};

constexpr int kAtWork = 22;  ///< Of packages.sh: a package manager works and does not end.

// The first that is found counts: causes stand before what follows from them.
constexpr std::array<Sign, 29> kInstallSigns{{
    {"Only have ", ErrorCode::RouterStorageFull},  // opkg: "Only have 336kb available on filesystem /overlay"
    {"No space left on device", ErrorCode::RouterStorageFull},
    {"enough free space", ErrorCode::RouterStorageFull},
    {"Could not lock ", ErrorCode::RouterPackageBusy},
    {"Unable to lock database", ErrorCode::RouterPackageBusy},
    {"Could not get lock", ErrorCode::RouterPackageBusy},
    {"Signature check failed", ErrorCode::RouterFeedUntrusted},
    {"UNTRUSTED signature", ErrorCode::RouterFeedUntrusted},
    {"NO_PUBKEY", ErrorCode::RouterFeedUntrusted},
    {"is not valid yet", ErrorCode::RouterFeedUntrusted},
    {"Release file is expired", ErrorCode::RouterFeedUntrusted},
    {"wget returned 8", ErrorCode::RouterFeedMissing},
    {"exited with error 8", ErrorCode::RouterFeedMissing},
    {"404  Not Found", ErrorCode::RouterFeedMissing},
    {"wget returned ", ErrorCode::RouterFeedUnreachable},
    {"exited with error ", ErrorCode::RouterFeedUnreachable},
    {"Failed to send request", ErrorCode::RouterFeedUnreachable},
    {"Failed to download", ErrorCode::RouterFeedUnreachable},
    {"DNS: ", ErrorCode::RouterFeedUnreachable},
    {"Temporary failure resolving", ErrorCode::RouterFeedUnreachable},
    {"Failed to fetch", ErrorCode::RouterFeedUnreachable},
    {"Could not resolve", ErrorCode::RouterFeedUnreachable},
    {"Network unreachable", ErrorCode::RouterFeedUnreachable},
    {"unexpected end of file", ErrorCode::RouterFeedUnreachable},
    {"Unknown package", ErrorCode::RouterPackageMissing},
    {"no such package", ErrorCode::RouterPackageMissing},
    {"Unable to locate package", ErrorCode::RouterPackageMissing},
    {"has no installation candidate", ErrorCode::RouterPackageMissing},
    {"Error loading shared librar", ErrorCode::RouterInstallFailed},
}};

/// The line of `text` that holds `sign`.
std::string lineWith(std::string_view text, std::string_view sign) {
  std::string_view line;
  while (nextLine(text, line)) {
    if (line.find(sign) != std::string_view::npos) return shown(line);
  }
  return {};
}

/// The last line that says something: where programs put their reason.
std::string lastLine(std::string_view text) {
  std::string last;
  std::string_view line;
  while (nextLine(text, line)) {
    if (!trimmed(line).empty()) last = shown(line);
  }
  return last;
}

std::string reasonIn(const ShellAnswer& answer) {
  std::string reason = lastLine(answer.errors);
  if (reason.empty()) reason = lastLine(answer.output);
  return reason.empty() ? "exit code " + std::to_string(answer.exitCode) : reason;
}

Error installProblem(const PlanStep& step, const ShellAnswer& answer) {
  if (answer.exitCode == kAtWork) return {ErrorCode::RouterPackageBusy, step.subject, reasonIn(answer)};
  for (const Sign& sign : kInstallSigns) {
    for (const std::string& text : {answer.errors, answer.output}) {
      if (auto line = lineWith(text, sign.text); !line.empty()) return {sign.code, step.subject, std::move(line)};
    }
  }
  return {ErrorCode::RouterInstallFailed, step.subject, reasonIn(answer)};
}

/// Of the scripts that ask a package manager: another one works.
bool isPackageBusy(const ShellAnswer& answer) {
  if (answer.exitCode == kAtWork) return true;
  return std::ranges::any_of(kInstallSigns, [&answer](const Sign& sign) {
    return sign.code == ErrorCode::RouterPackageBusy && answer.errors.find(sign.text) != std::string::npos;
  });
}

ErrorCode codeOf(int exitCode) {
  switch (exitCode) {
    case 20:
      return ErrorCode::RouterSettingsDamaged;
    case 21:
      return ErrorCode::RouterChangesPending;
    case 30:
      return ErrorCode::RouterExporterDied;
    default:
      return ErrorCode::RouterStepFailed;
  }
}

}  // namespace

std::optional<Error> problemIn(const PlanStep& step, const ShellAnswer& answer) {
  if (answer.exitCode == 0) return std::nullopt;
  if (step.kind == StepKind::InstallPackage) return installProblem(step, answer);
  return Error{codeOf(answer.exitCode), step.subject, reasonIn(answer)};
}

std::optional<Error> problemIn(const RemoteScript& script, const ShellAnswer& answer) {
  if (answer.exitCode == 0) return std::nullopt;
  if (isPackageBusy(answer)) return Error{ErrorCode::RouterPackageBusy, "softflowd", reasonIn(answer)};
  constexpr int kLocked = 75;
  const ErrorCode code = answer.exitCode == kLocked ? ErrorCode::Locked : ErrorCode::RouterStepFailed;
  return Error{code, script.name, reasonIn(answer)};
}

}  // namespace soho::router
