#include "core/router/without_shell.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace soho::router {
namespace {

/// RouterOS answers with its own interpreter's complaint; some versions close the connection instead.
bool isRouterOs(const SshGreeting& greeting, const Error& error) {
  constexpr std::array<std::string_view, 3> kComplaints{"bad command name", "expected end of command",
                                                        "syntax error (line"};
  if (greeting.banner.find("ROSSSH") != std::string::npos) return true;
  return error.code == ErrorCode::NoShell &&
         std::ranges::any_of(kComplaints, [&](std::string_view text) { return error.detail.starts_with(text); });
}

}  // namespace

std::optional<RouterFacts> factsWithoutShell(const SshGreeting& greeting, const Error& error) {
  const bool hasTried =
      error.code == ErrorCode::NoShell || error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::TimedOut;
  if (!greeting.method || !hasTried || !isRouterOs(greeting, error)) return std::nullopt;
  RouterFacts facts;
  facts.system = System::RouterOs;
  facts.systemName = "RouterOS";
  return facts;
}

}  // namespace soho::router
