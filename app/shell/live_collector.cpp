#include "app/shell/live_collector.h"

#include "core/base/atomic_file.h"
#include "core/control/control_path.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;

/// A collector that ran so long did not end because it cannot start.
constexpr auto kProvenRun = 60s;
/// Between two questions whether the service is still the one to use.
constexpr auto kServicePause = 5s;
constexpr int kMaxDoublings = 6;

/// Why a collector ended.
struct LastWords {
  QString line;             ///< The last one it wrote, without its name.
  bool isSentence = false;  ///< Its own sentence about why it cannot go on; else whatever it wrote last.
};

LastWords lastWords(const QString& logFile) {
  QFile file(logFile);
  if (!file.open(QIODevice::ReadOnly)) return {};
  constexpr qint64 kTail = 4096;
  if (file.size() > kTail) file.seek(file.size() - kTail);
  const QString text = QString::fromUtf8(file.readAll()).trimmed();
  const QString line = text.section(u'\n', -1);
  const QString name = QStringLiteral("sohoflow-collector: ");
  if (line.startsWith(name)) return {line.sliced(name.size()), true};
  // What it logs of its work is no reason: it was killed.
  if (line.startsWith(QStringLiteral("sohoflow.collector: "))) return {};
  return {line, false};
}

}  // namespace

LiveCollector::LiveCollector(LiveCollectorSettings settings, DetachedProcess& process, SystemService& service,
                             QObject* parent)
    : CollectorSource(parent), m_settings(std::move(settings)), m_process(process), m_service(service) {
  m_pause.setSingleShot(true);
  connect(&m_pause, &QTimer::timeout, this, &LiveCollector::changed);
  connect(&m_process, &DetachedProcess::ended, this, &LiveCollector::processEnded);
}

QStringList LiveCollector::controlPaths() const {
  return control::controlPathsToTry(
      control::ControlPathFacts::fromEnvironment(m_settings.controlOption, m_settings.stateFolder));
}

void LiveCollector::ensureRunning() {
  if (m_isGivenUp || m_isAsking || m_isRunning || m_pause.isActive()) return;
  // Somebody who names a socket means a collector of their own.
  if (!m_settings.controlOption.isEmpty()) return startOwn();
  m_isAsking = true;
  m_service.askIsEnabled([this](bool isEnabled) { serviceAnswered(isEnabled); });
}

void LiveCollector::reached() {
  adopt();
  m_wasReached = true;
  m_problem.reset();
  m_isServiceDown = false;
}

/// One that a desktop before this one has started: nobody else watches it.
void LiveCollector::adopt() {
  QFile note(noteFile());
  if (m_isRunning || !note.open(QIODevice::ReadOnly)) return;
  m_isRunning = m_process.adopt(note.readAll().trimmed().toLongLong(), m_settings.program);
  m_isStopAsked = false;
  m_runningSince.start();
}

void LiveCollector::serviceAnswered(bool isEnabled) {
  m_isAsking = false;
  if (m_isGivenUp) return;
  if (!isEnabled) {
    m_isServiceDown = false;
    return startOwn();
  }
  m_pause.start(kServicePause);
  if (m_isServiceDown) return;
  m_isServiceDown = true;
  setProblem(Error{ErrorCode::ServiceStopped, "sohoflow-collector.service", {}});
}

void LiveCollector::startService() {
  if (std::exchange(m_isServiceStarting, true)) return;  // one question for the password is enough
  m_service.start([this](const Result<void>& started) {
    m_isServiceStarting = false;
    if (started) {
      m_isServiceDown = false;
      m_pause.stop();
      setProblem(std::nullopt);
    } else if (started.error().code != ErrorCode::Cancelled) {
      Q_EMIT failed(started.error());
    }
  });
}

void LiveCollector::tryAgain() {
  m_endsInARow = 0;
  m_pause.stop();
  Q_EMIT changed();
}

void LiveCollector::replace() {
  adopt();
  if (m_isRunning) {
    m_isStopAsked = true;
    m_process.kill();
  }
  tryAgain();
}

void LiveCollector::startOwn() {
  QStringList arguments{QStringLiteral("--state-dir"), m_settings.stateFolder};
  if (!m_settings.controlOption.isEmpty()) arguments << QStringLiteral("--control") << controlPaths().constFirst();
  const auto started = m_process.start(m_settings.program, arguments, logFile());
  if (!started) {
    m_pause.start(kLongestPause);
    return setProblem(started.error());
  }
  m_isRunning = true;
  m_wasReached = false;
  m_isStopAsked = false;
  m_runningSince.start();
  // Only the next desktop reads it; that it cannot be written costs no more than a collector that goes on running.
  static_cast<void>(replaceFile(noteFile().toStdString(), std::to_string(*started)));
}

void LiveCollector::processEnded() {
  m_isRunning = false;
  QFile::remove(noteFile());
  if (m_isGivenUp) {
    Q_EMIT ownEnded();
    return;
  }
  if (std::exchange(m_isStopAsked, false)) {
    m_endsInARow = 0;
    return setProblem(std::nullopt);
  }
  const bool wasProven = m_runningSince.isValid() && std::chrono::milliseconds(m_runningSince.elapsed()) > kProvenRun;
  m_endsInARow = wasProven ? 0 : m_endsInARow + 1;
  if (m_endsInARow > 1) {
    const auto pause = std::chrono::seconds(1 << std::min(m_endsInARow - 2, kMaxDoublings));
    m_pause.start(std::min<std::chrono::milliseconds>(pause, kLongestPause));
  }
  if (m_wasReached) Q_EMIT crashed();
  const LastWords words = lastWords(logFile());
  // One that has worked and was killed is not running; what it happened to write last is no reason.
  if (words.line.isEmpty() || (m_wasReached && !words.isSentence)) return setProblem(std::nullopt);
  setProblem(Error{ErrorCode::ProgramEnded, "sohoflow-collector", words.line.toStdString()});
}

bool LiveCollector::stopOwn() {
  m_isGivenUp = true;
  adopt();
  if (m_isRunning) m_process.terminate();
  return m_isRunning;
}

QString LiveCollector::logFile() const { return m_settings.runtimeFolder + QStringLiteral("/collector.log"); }
QString LiveCollector::noteFile() const { return m_settings.runtimeFolder + QStringLiteral("/collector-of-desktop"); }

void LiveCollector::setProblem(std::optional<Error> problem) {
  m_problem = std::move(problem);
  Q_EMIT changed();
}

}  // namespace soho::ui
