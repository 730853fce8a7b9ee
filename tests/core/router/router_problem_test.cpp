// What the package managers printed for each fault (seen on OpenWrt 24.10.8 and 25.12.5 and Debian
// 12).
#include "core/router/router_problem.h"

#include "core/text/error_text.h"

#include <gtest/gtest.h>

namespace soho::router {
namespace {

struct Row {
  int exitCode;
  const char* output;
  const char* errors;
  ErrorCode code;
  const char* detail;
};

constexpr Row kInstall[] = {
    {11, "", " * verify_pkg_installable: Only have 336kb available on filesystem /overlay, pkg libpcap1 needs 340\n",
     ErrorCode::RouterStorageFull,
     "* verify_pkg_installable: Only have 336kb available on filesystem /overlay, pkg libpcap1 needs 340"},
    {11, "", "ERROR: libpcap1-1.10.5-r2: failed to extract usr/lib/libpcap.so.1.10.5: No space left on device\n",
     ErrorCode::RouterStorageFull,
     "ERROR: libpcap1-1.10.5-r2: failed to extract usr/lib/libpcap.so.1.10.5: No space left on device"},
    {10, "*** Failed to download the package list from https://x\n",
     " * opkg_download: Failed to download https://x, wget returned 4.\nUnknown package 'softflowd'.\n",
     ErrorCode::RouterFeedUnreachable, "* opkg_download: Failed to download https://x, wget returned 4."},
    {10, "", " * opkg_download: Failed to download https://x, wget returned 8.\nUnknown package 'softflowd'.\n",
     ErrorCode::RouterFeedMissing, "* opkg_download: Failed to download https://x, wget returned 8."},
    {11, "Signature check failed.\nRemove wrong Signature file.\n", "Unknown package 'softflowd'.\n",
     ErrorCode::RouterFeedUntrusted, "Signature check failed."},
    {10, "", "WARNING: updating https://x: UNTRUSTED signature\n7 unavailable, 0 stale\n",
     ErrorCode::RouterFeedUntrusted, "WARNING: updating https://x: UNTRUSTED signature"},
    {10, "", "wget: exited with error 8\n", ErrorCode::RouterFeedMissing, "wget: exited with error 8"},
    {11, "", "Unknown package 'softflowd'.\n * opkg_install_cmd: Cannot install package softflowd.\n",
     ErrorCode::RouterPackageMissing, "Unknown package 'softflowd'."},
    {11, "", " * opkg_conf_load: Could not lock /var/lock/opkg.lock: Resource temporarily unavailable.\n",
     ErrorCode::RouterPackageBusy,
     "* opkg_conf_load: Could not lock /var/lock/opkg.lock: Resource temporarily unavailable."},
    {11, "",
     "W: Failed to fetch http://deb.debian.org/x  Temporary failure resolving 'deb.debian.org'\n"
     "E: Unable to locate package softflowd\n",
     ErrorCode::RouterFeedUnreachable,
     "W: Failed to fetch http://deb.debian.org/x  Temporary failure resolving 'deb.debian.org'"},
    {12, "", "Error loading shared library libpcap.so.1: No such file or directory\n", ErrorCode::RouterInstallFailed,
     "Error loading shared library libpcap.so.1: No such file or directory"},
    {12, "", "", ErrorCode::RouterInstallFailed, "exit code 12"},
};

ShellAnswer answer(int exitCode, const char* output = "", const char* errors = "") {
  ShellAnswer result;
  result.exitCode = exitCode;
  result.output = output;
  result.errors = errors;
  return result;
}

TEST(RouterProblem, everyTextOfAPackageManagerHasItsError) {
  const PlanStep step{.kind = StepKind::InstallPackage, .subject = "softflowd"};
  for (const Row& row : kInstall) {
    const auto problem = problemIn(step, answer(row.exitCode, row.output, row.errors));
    ASSERT_TRUE(problem) << row.errors;
    EXPECT_EQ(problem->code, row.code) << row.errors;
    EXPECT_EQ(problem->detail, row.detail);
    EXPECT_EQ(problem->place, "softflowd");
  }
}

TEST(RouterProblem, successIsNone) {
  const PlanStep step{.kind = StepKind::InstallPackage, .subject = "softflowd"};
  EXPECT_FALSE(problemIn(step, answer(0, "Unknown package", "No space left on device")));
}

TEST(RouterProblem, exitCodesOfOurScriptsHaveTheirErrors) {
  const PlanStep step{.kind = StepKind::ChangeSettings, .subject = "/etc/config/softflowd"};
  EXPECT_EQ(problemIn(step, answer(20))->code, ErrorCode::RouterSettingsDamaged);
  EXPECT_EQ(problemIn(step, answer(21))->code, ErrorCode::RouterChangesPending);
  EXPECT_EQ(problemIn(step, answer(30))->code, ErrorCode::RouterExporterDied);
  EXPECT_EQ(problemIn(step, answer(1))->code, ErrorCode::RouterStepFailed);
  EXPECT_EQ(problemIn(RemoteScript{"lock"}, answer(75, "", "sohoflow on desk\n"))->detail, "sohoflow on desk");
}

TEST(RouterProblem, aPackageManagerAtWorkIsNoFailureOfTheScript) {
  const PlanStep step{.kind = StepKind::InstallPackage, .subject = "softflowd"};
  EXPECT_EQ(problemIn(step, answer(22, "", "a package manager is still at work\n"))->code,
            ErrorCode::RouterPackageBusy);
  const RemoteScript packages{"packages", {"opkg"}};
  EXPECT_EQ(problemIn(packages, answer(22, "", "a package manager is still at work\n"))->code,
            ErrorCode::RouterPackageBusy);
  EXPECT_EQ(problemIn(packages, answer(255, "", " * opkg_conf_load: Could not lock /var/lock/opkg.lock\n"))->code,
            ErrorCode::RouterPackageBusy);
  EXPECT_EQ(problemIn(packages, answer(127, "", "opkg: not found\n"))->code, ErrorCode::RouterStepFailed);
}

TEST(RouterProblem, controlCharactersOfARouterReachNoTerminal) {
  const PlanStep step{.kind = StepKind::StartExporter, .subject = "softflowd"};
  const auto problem = problemIn(step, answer(30, "", "\x1b]0;x\x07 bad\n"));
  EXPECT_EQ(problem->detail.find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace soho::router
