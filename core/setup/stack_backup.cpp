#include "core/setup/stack_backup.h"

#include "core/container/engine_step.h"
#include "core/setup/prove_stack.h"
#include "core/setup/seed_password.h"
#include "core/setup/stack_jobs.h"
#include "core/setup/stack_steps.h"

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

std::unique_ptr<jobs::Job> writeArchive(const StackSite& site, const QString& file) {
  //: %1 is a file
  const QString title = translated(QT_TRANSLATE_NOOP("Stack", "Write %1")).arg(file);
  return std::make_unique<EngineStep>(title, site.engine, [&site, file](EngineStep& step) {
    const QString part = file + QStringLiteral(".part");
    if (!makePrivateFile(part)) return step.fail({ErrorCode::WriteFailed, file.toStdString(), {}});
    const QStringList command = shell(QStringLiteral("tar -C /stack -cz redis ntopng config"));
    step.tryCall({.arguments = site.spec.runOnce(mounts(site), command, true),
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

std::unique_ptr<jobs::Job> checkArchive(const StackSite& site, const QString& file) {
  //: %1 is a file
  const QString title = translated(QT_TRANSLATE_NOOP("Stack", "Check %1")).arg(file);
  return std::make_unique<EngineStep>(title, site.engine, [&site, file](EngineStep& step) {
    if (!QFile::exists(file)) return step.fail({ErrorCode::FileMissing, file.toStdString(), {}});
    step.tryCall({.arguments = site.spec.runOnce({}, shell(QStringLiteral("tar -tz"))),
                  .place = file.toStdString(),
                  .inputFile = file,
                  .deadline = kArchiveDeadline},
                 [&step, file](const Result<QByteArray>& listed) {
                   if (!listed) return step.fail({ErrorCode::FileDamaged, file.toStdString(), listed.error().detail});
                   for (const QByteArray& name : listed->split('\n')) {
                     const bool isOurs = name.isEmpty() || name.startsWith("redis/") || name.startsWith("ntopng/") ||
                                         name.startsWith("config/");
                     if (!isOurs || name.contains(".."))
                       return step.fail({ErrorCode::FileDamaged, file.toStdString(), "it holds " + name.toStdString()});
                   }
                   if (!listed->contains("config/stack.json"))
                     return step.fail({ErrorCode::FileDamaged, file.toStdString(), "it is not a backup of ours"});
                   step.done();
                 });
  });
}

void replaceContent(EngineStep& step, const StackSite& site, const QString& file) {
  // Names that begin with a dot too; "find -delete" is not in every image.
  const QString script =
      QStringLiteral(
          "for f in redis ntopng config; do rm -rf /stack/$f/* /stack/$f/.[!.]* /stack/$f/..?*; done && "
          "tar -C /stack -xz && chown -R %1 /stack/redis /stack/ntopng /stack/config")
          .arg(site.spec.user());
  step.call({.arguments = site.spec.runOnce(mounts(site), shell(script), true),
             .place = file.toStdString(),
             .inputFile = file,
             .deadline = kArchiveDeadline},
            [&step](const QByteArray&) { step.done(); });
}

std::unique_ptr<jobs::Job> readArchive(const StackSite& site, const QString& file, const QString& safetyFile) {
  //: %1 is a file
  const QString title = translated(QT_TRANSLATE_NOOP("Stack", "Bring back what %1 holds")).arg(file);
  auto step = std::make_unique<EngineStep>(title, site.engine, [&site, file](EngineStep& self) {
    self.undoable();
    replaceContent(self, site, file);
  });
  step->undoneBy(title, [&site, safetyFile](EngineStep& self) { replaceContent(self, site, safetyFile); });
  return step;
}

}  // namespace

std::unique_ptr<jobs::SequentialJob> backUp(const StackSite& site, const QString& file) {
  auto job = std::make_unique<jobs::SequentialJob>(translated(QT_TRANSLATE_NOOP("Stack", "Back up ntopng and Redis")));
  job->add(stopStack(site));
  job->add(writeArchive(site, file));
  job->add(startStack(site));
  return job;
}

std::unique_ptr<jobs::SequentialJob> restore(const StackSite& site, const QString& file, const QString& safetyFile) {
  auto job = std::make_unique<jobs::SequentialJob>(translated(QT_TRANSLATE_NOOP("Stack", "Restore ntopng and Redis")));
  job->add(checkArchive(site, file));
  job->add(takeBackInterrupted(site));
  job->add(stopStack(site));
  job->add(writeArchive(site, safetyFile));
  job->add(readArchive(site, file, safetyFile));
  job->add(startRedis(site));
  job->add(seedPassword(site, OtherPassword::Replace));
  job->add(writeConfiguration(site));
  job->add(startNtopng(site));
  job->add(waitForNtopng(site));
  job->add(forgetConfiguration(site));
  return job;
}

}  // namespace soho::setup
