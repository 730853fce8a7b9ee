#include "app/shell/replay_collector.h"

#include "app/shell/child_process.h"

#include <QFile>
#include <QTimer>

#include <array>
#include <chrono>
#include <utility>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;

/// A collector needs far less; after that it is not asked any more.
constexpr auto kEndDeadline = 1s;

/// The built-in files: the recording, and whose the far addresses in it are.
constexpr std::array kSample{"household.pcap", "household-asn.mmdb", "household-country.mmdb"};

QString lastLine(const QByteArray& output) {
  const QString line = QString::fromUtf8(output).trimmed().section(u'\n', -1);
  const QString name = QStringLiteral("sohoflow-collector: ");
  return line.startsWith(name) ? line.sliced(name.size()) : line;
}

}  // namespace

ReplayCollector::ReplayCollector(QString program, QObject* parent)
    : CollectorSource(parent), m_program(std::move(program)) {}

ReplayCollector::~ReplayCollector() { stop(); }

QStringList ReplayCollector::controlPaths() const {
  return m_folder ? QStringList(m_folder->filePath(QStringLiteral("control"))) : QStringList();
}

Result<void> ReplayCollector::makeFolder() {
  stop();
  auto folder = std::make_unique<QTemporaryDir>();
  if (!folder->isValid()) {
    return failure(ErrorCode::WriteFailed, folder->path().toStdString(), folder->errorString().toStdString());
  }
  m_folder = std::move(folder);
  return {};
}

Result<void> ReplayCollector::start(const QString& recording) {
  if (auto made = makeFolder(); !made) return made;
  m_recording = recording;
  m_isSample = false;
  run();
  return {};
}

Result<void> ReplayCollector::startSample() {
  if (auto made = makeFolder(); !made) return made;
  for (const char* name : kSample) {
    if (auto unpacked = unpack(QLatin1String(name)); !unpacked) {
      stop();
      return unpacked;
    }
  }
  m_recording = m_folder->filePath(QLatin1String(kSample.front()));
  m_isSample = true;
  run();
  return {};
}

Result<void> ReplayCollector::unpack(const QString& name) {
  QFile builtIn(QStringLiteral(":/sample/") + name);
  const QString place = m_folder->filePath(name);
  if (builtIn.copy(place)) return {};
  return failure(ErrorCode::WriteFailed, place.toStdString(), builtIn.errorString().toStdString());
}

void ReplayCollector::run() {
  m_problem.reset();
  m_process = std::make_unique<QProcess>();
  m_process->setProcessChannelMode(QProcess::MergedChannels);
  endWithParent(*m_process);
  connect(m_process.get(), &QProcess::finished, this, [this] { ended(); });
  connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) ended();
  });
  QStringList words{QStringLiteral("--read"),
                    m_recording,
                    QStringLiteral("--speed"),
                    QStringLiteral("1"),
                    QStringLiteral("--stay"),
                    QStringLiteral("--control"),
                    controlPaths().constFirst(),
                    QStringLiteral("--state-dir"),
                    m_folder->filePath(QStringLiteral("state"))};
  // Nobody knows where made-up addresses are but the sample itself; and no name server is asked for them.
  if (m_isSample)
    words << QStringLiteral("--places-folder") << m_folder->path() << QStringLiteral("--reverse-dns")
          << QStringLiteral("off");
  m_process->start(m_program, words);
}

void ReplayCollector::ended() {
  const bool hasStarted = m_process->error() != QProcess::FailedToStart;
  const QString words = hasStarted ? lastLine(m_process->readAll()) : m_process->errorString();
  m_problem =
      Error{hasStarted ? ErrorCode::ProgramEnded : ErrorCode::StartFailed, "sohoflow-collector", words.toStdString()};
  Q_EMIT changed();
}

void ReplayCollector::stop() {
  if (m_process) letGo(std::move(m_process), std::move(m_folder));
  m_folder.reset();
  m_recording.clear();
  m_problem.reset();
}

void ReplayCollector::letGo(std::unique_ptr<QProcess> process, std::shared_ptr<QTemporaryDir> folder) {
  process->disconnect(this);
  if (process->state() == QProcess::NotRunning) return;
  QProcess* const ending = process.release();
  ending->setParent(this);
  connect(ending, &QProcess::finished, ending, [ending, folder = std::move(folder)] { ending->deleteLater(); });
  QTimer::singleShot(kEndDeadline, ending, &QProcess::kill);
  ending->terminate();
}

}  // namespace soho::ui
