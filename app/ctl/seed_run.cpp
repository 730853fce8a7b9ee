#include "app/ctl/seed_run.h"

#include "core/text/error_text.h"

#include <QTimer>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace soho::ctl {
namespace {

constexpr auto kPause = 250ms;

void printLine(std::FILE* stream, const QString& line) {
  std::fprintf(stream, "%s\n", line.toUtf8().constData());
  std::fflush(stream);
}

QString textOf(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

/// Redis may only need a moment more.
bool passesByItself(ErrorCode code) {
  return code == ErrorCode::ConnectionRefused || code == ErrorCode::ConnectionLost || code == ErrorCode::TimedOut;
}

}  // namespace

Result<std::unique_ptr<Run>> makeSeedRun(const QStringList& arguments) {
  if (const QString help = seedHelp(arguments); !help.isEmpty()) return printingRun(help);
  auto options = parseSeedOptions(arguments);
  if (!options) return Unexpected(options.error());
  return std::unique_ptr<Run>(std::make_unique<SeedRun>(std::move(*options)));
}

void SeedRun::start() {
  if (auto written = setup::writeConfiguration(m_options.seed); !written) return failed(written.error());
  //: %1 is a file, %2 a list of networks such as 192.168.1.0/24
  printLine(stdout, tr("ntopng's configuration is in %1; your networks are %2.")
                        .arg(textOf(setup::configurationFile(m_options.seed)),
                             m_options.seed.options.localNetworks.join(u", "_s)));
  m_deadline.setRemainingTime(m_options.wait);
  tryRedis();
}

void SeedRun::tryRedis() {
  auto redis = ntopng::RedisClient::connect(m_options.seed.redis);
  const auto outcome =
      redis ? setup::seedFirstUser(*redis, m_options.seed) : Result<setup::SeedOutcome>(Unexpected(redis.error()));
  if (outcome) {
    printLine(stdout, outcomeText(*outcome));
    return end(static_cast<int>(ExitCode::Ok));
  }
  if (!passesByItself(outcome.error().code) || m_deadline.hasExpired()) return failed(outcome.error());
  if (!std::exchange(m_isWaiting, true)) {
    //: %1 is a host and a port
    printLine(stderr, tr("Waiting for Redis at %1.").arg(m_options.seed.redis.text()));
  }
  QTimer::singleShot(kPause, this, &SeedRun::tryRedis);
}

void SeedRun::failed(const Error& error) {
  const text::Explanation said = text::explain(error);
  printLine(stderr, u"sohoflowctl: %1.\n%2 %3"_s.arg(said.what, said.why, said.nextStep));
  end(passesByItself(error.code) ? kExitUnavailable : static_cast<int>(ExitCode::Failed));
}

QString SeedRun::outcomeText(setup::SeedOutcome outcome) const {
  const QString file = textOf(setup::passwordFile(m_options.seed));
  const bool isGenerated = !m_options.seed.password;
  switch (outcome) {
    case setup::SeedOutcome::KeptOther:
      return tr("ntopng has another password already and keeps it; --replace-password sets the one given here.");
    case setup::SeedOutcome::KeptUnknown:
      return tr("ntopng has a password already and keeps it; --replace-password makes a new one.");
    case setup::SeedOutcome::Same:
      return tr("ntopng's user admin has this password already.");
    default:
      //: %1 is a file
      if (isGenerated) return tr("ntopng's user admin has a password of its own; it is in %1.").arg(file);
      return tr("ntopng's user admin has the password given here.");
  }
}

}  // namespace soho::ctl
