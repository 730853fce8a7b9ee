#include "app/shell/link_facts.h"

#include "core/control/health_facts.h"
#include "core/text/error_line.h"

namespace soho::ui {
namespace {

using namespace std::chrono_literals;
using health::Connection;

constexpr auto kOverdue = 5s;

/// The collector's last words are one of our own sentences: the error behind it says more than that it ended.
std::optional<Error> failureOf(const std::optional<Error>& problem) {
  if (!problem || problem->code != ErrorCode::ProgramEnded) return problem;
  const auto said = text::errorOf(QString::fromStdString(problem->detail));
  return said ? said : problem;
}

Connection connectionOf(const CollectorLink& link, std::optional<std::chrono::milliseconds> sinceState) {
  if (link.isConnected()) {
    if (!sinceState) return Connection::Starting;
    return *sinceState > kOverdue ? Connection::NotAnswering : Connection::Connected;
  }
  const auto problem = link.problem();
  if (!problem) return Connection::Starting;
  switch (problem->code) {
    case ErrorCode::ServiceStopped:
      return Connection::ServiceDown;
    case ErrorCode::NotAllowed:
      return Connection::NotAllowed;
    case ErrorCode::VersionMismatch:
      return Connection::OtherVersion;
    case ErrorCode::NotRunning:
    case ErrorCode::ConnectionLost:
      return Connection::NotRunning;
    case ErrorCode::TimedOut:
      return Connection::NotAnswering;
    default:
      return Connection::CannotStart;
  }
}

}  // namespace

health::Facts linkFacts(const CollectorLink& link, Time now, std::optional<std::chrono::milliseconds> sinceState) {
  health::Facts facts;
  facts.now = now;
  facts.connection = connectionOf(link, sinceState);
  facts.startFailure = failureOf(link.problem());
  if (const auto state = link.state()) facts.collector = control::healthFacts(*state);
  return facts;
}

}  // namespace soho::ui
