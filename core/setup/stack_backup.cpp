#include "core/setup/stack_backup.h"

#include "core/container/engine_step.h"
#include "core/jobs/conditional_job.h"
#include "core/setup/prove_stack.h"
#include "core/setup/stack_jobs.h"
#include "core/setup/stack_surroundings.h"

#include <QCoreApplication>
#include <QFile>

namespace soho::setup {
namespace {

using container::EngineStep;
using namespace std::chrono_literals;

constexpr auto kArchiveDeadline = 60min;

QString translated(const char* text) { return QCoreApplication::translate("Stack", text); }

QStringList mounts(const StackSite& site) {
  return {site.spec.redisVolume() + QStringLiteral(":/stack/redis"),
          site.spec.dataSource() + QStringLiteral(":/stack/ntopng"),
          site.spec.configVolume() + QStringLiteral(":/stack/config")};
}

QStringList shell(const QString& script) { return {QStringLiteral("sh"), QStringLiteral("-c"), script}; }

/// Made for its owner alone before a byte is in it.
bool makePrivateFile(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

// The options come first: who wants only them need not unpack the rest.
constexpr const char* kPack = "tar -C /stack -cz config redis ntopng";

std::unique_ptr<jobs::Job> writeArchive(const StackSite& site, const QString& file) {
  //: %1 is a file
  const QString title = translated(QT_TRANSLATE_NOOP("Stack", "Write %1")).arg(file);
  return std::make_unique<EngineStep>(title, site.engine, [&site, file](EngineStep& step) {
    const QString part = file + QStringLiteral(".part");
    if (!makePrivateFile(part)) return step.fail({ErrorCode::WriteFailed, file.toStdString(), {}});
    step.tryCall({.arguments = site.spec.runOnce(mounts(site), shell(QLatin1String(kPack)), true),
                  .place = file.toStdString(),
                  .outputFile = part,
                  .deadline = kArchiveDeadline},
                 [&step, file, part](const Result<QByteArray>& written) {
                   if (!written) {
                     QFile::remove(part);
                     return step.fail(written.error());
                   }
                   QFile::remove(file);
                   if (!QFile::rename(part, file)) return step.fail({ErrorCode::WriteFailed, file.toStdString(), {}});
                   step.done();
                 });
  });
}

/// Whether a stack has been on these volumes.
std::unique_ptr<jobs::Job> lookForData(const StackSite& site, const std::shared_ptr<bool>& isThere) {
  return std::make_unique<EngineStep>(translated(QT_TRANSLATE_NOOP("Stack", "See what would be replaced")), site.engine,
                                      [&site, isThere](EngineStep& step) {
                                        const QString script =
                                            QStringLiteral("if [ -e /stack/config/stack.json ]; then echo there; fi");
                                        step.call({.arguments = site.spec.runOnce(mounts(site), shell(script), true)},
                                                  [&step, isThere](const QByteArray& said) {
                                                    *isThere = said.contains("there");
                                                    step.done();
                                                  });
                                      });
}

/// An empty `file` leaves nothing there.
void replaceContent(EngineStep& step, const StackSite& site, const QString& file) {
  // Names that begin with a dot too; "find -delete" is not in every image.
  const QString script =
      QStringLiteral(
          "for f in redis ntopng config; do rm -rf /stack/$f/* /stack/$f/.[!.]* /stack/$f/..?*; done && "
          "%1 && chown -R %2 /stack/redis /stack/ntopng /stack/config")
          .arg(file.isEmpty() ? QStringLiteral("true") : QStringLiteral("tar -C /stack -xz"), site.spec.user());
  step.call({.arguments = site.spec.runOnce(mounts(site), shell(script), true),
             .place = file.toStdString(),
             .inputFile = file,
             .deadline = kArchiveDeadline},
            [&step](const QByteArray&) { step.done(); });
}

std::unique_ptr<jobs::Job> readArchive(const StackSite& site, const QString& file, const QString& safetyFile,
                                       const std::shared_ptr<bool>& hasSafety) {
  //: %1 is a file
  const QString title = translated(QT_TRANSLATE_NOOP("Stack", "Bring back what %1 holds")).arg(file);
  auto step = std::make_unique<EngineStep>(title, site.engine, [&site, file](EngineStep& self) {
    self.undoable();
    replaceContent(self, site, file);
  });
  step->undoneBy(title, [&site, safetyFile, hasSafety](EngineStep& self) {
    replaceContent(self, site, *hasSafety ? safetyFile : QString());
  });
  return step;
}

/// What there is goes to `safetyFile`, whose earlier content stays when there is nothing.
Steps replaceData(const StackSite& site, const QString& file, const QString& safetyFile) {
  const auto hasData = std::make_shared<bool>(false);
  Steps steps;
  steps.push_back(lookForData(site, hasData));
  steps.push_back(
      std::make_unique<jobs::ConditionalJob>([hasData] { return *hasData; }, writeArchive(site, safetyFile)));
  steps.push_back(readArchive(site, file, safetyFile, hasData));
  return steps;
}

}  // namespace

std::unique_ptr<jobs::SequentialJob> backUp(const StackSite& site, const QString& file) {
  const auto ranNtopng = std::make_shared<bool>(false);
  const auto ranRedis = std::make_shared<bool>(false);
  const auto again = [](const std::shared_ptr<bool>& hasRun, std::unique_ptr<jobs::Job> start) {
    return std::make_unique<jobs::ConditionalJob>([hasRun] { return *hasRun; }, std::move(start));
  };
  auto job = std::make_unique<jobs::SequentialJob>(translated(QT_TRANSLATE_NOOP("Stack", "Back up ntopng and Redis")));
  job->add(takeBackInterrupted(site));
  job->add(stopContainer(site, site.spec.ntopngContainer(), ranNtopng));
  job->add(stopContainer(site, site.spec.redisContainer(), ranRedis));
  job->add(writeArchive(site, file));
  job->add(again(ranRedis, startRedis(site)));
  job->add(again(ranNtopng, startNtopng(site)));
  job->add(again(ranNtopng, waitForNtopng(site)));
  return job;
}

RestoreJob::RestoreJob(const StackSite& site, const QString& file, const QString& safetyFile)
    : SequentialJob(translated(QT_TRANSLATE_NOOP("Stack", "Restore ntopng and Redis"))),
      m_before(site),
      m_file(file),
      m_safetyFile(safetyFile) {
  auto read = std::make_unique<ReadBackup>(file);
  auto rest = std::make_unique<jobs::SequentialJob>(title());
  // Before the sequence hears of it and begins with the rest.
  connect(read.get(), &Job::finished, this, [this, done = read.get(), next = rest.get()] {
    if (done->result()) plan(*done, *next);
  });
  add(std::move(read));
  add(std::move(rest));
}

void RestoreJob::plan(const ReadBackup& read, jobs::SequentialJob& rest) {
  container::StackOptions options = *read.options();
  options.name = m_before.spec.options().name;
  m_spec = std::make_unique<container::StackSpec>(specFor(std::move(options), m_before.engine.facts()));
  m_site = std::make_unique<StackSite>(m_before.engine, *m_spec, m_before.secrets, m_before.feed);
  addUpSteps(rest, *m_site, {}, replaceData(*m_site, m_file, m_safetyFile));
}

const container::StackOptions& RestoreJob::options() const {
  return m_spec ? m_spec->options() : m_before.spec.options();
}

}  // namespace soho::setup
