#include "core/setup/stack_steps.h"

#include "core/collector/port_holder.h"
#include "core/container/engine_problem.h"
#include "core/container/engine_step.h"
#include "core/container/pull_progress.h"
#include "core/container/stack_state.h"
#include "core/geoip/place_update.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUrl>

#include <utility>

namespace soho::setup {
namespace {

using container::EngineCall;
using container::EngineStep;
using container::isMissing;
using namespace std::chrono_literals;

constexpr auto kPullDeadline = 60min;
constexpr auto kStopDeadline = 60s;
constexpr auto kOwnerDeadline = 10min;
constexpr int kStopGraceSeconds = 20;

QString translated(const char* text) { return QCoreApplication::translate("Stack", text); }

QStringList words(std::initializer_list<const char*> texts) {
  QStringList list;
  for (const char* text : texts) list.push_back(QString::fromLatin1(text));
  return list;
}

/// Hands on whether there is one; fails the step when the engine does not know.
void ask(EngineStep& step, EngineCall call, std::function<void(std::optional<QByteArray>)> then) {
  step.tryCall(std::move(call), [&step, then = std::move(then)](const Result<QByteArray>& known) {
    if (!known && !isMissing(known.error())) return step.fail(known.error());
    then(known ? std::optional(*known) : std::nullopt);
  });
}

void askContainer(EngineStep& step, const QString& name, std::function<void(std::optional<QByteArray>)> then) {
  ask(step, {.arguments = words({"container", "inspect"}) << name, .place = name.toStdString()}, std::move(then));
}

void checkArchitecture(EngineStep& step, const StackSite& site, const QString& image, const Digests& digests) {
  step.call({.arguments = words({"image", "inspect", "--format", container::kImageFormat}) << image,
             .place = image.toStdString()},
            [&step, &site, image, digests](const QByteArray& answer) {
              const auto [made, digest] = container::readImageFacts(answer, image);
              const QString& ours = site.engine.facts().architecture;
              if (digests && !digest.isEmpty()) digests->insert(image, digest);
              if (made == ours) return step.done();
              step.fail({ErrorCode::ImageWrongArchitecture, image.toStdString(),
                         made.toStdString() + ", and this computer is " + ours.toStdString()});
            });
}

QString noteOf(const container::PullProgress& progress) {
  //: How far the fetching of an image is: %1 and %2 are numbers of layers, of %n in all
  const char* text = QT_TRANSLATE_N_NOOP("Stack", "%1 of %n layer(s) downloaded, %2 unpacked");
  return QCoreApplication::translate("Stack", text, nullptr, progress.layers())
      .arg(progress.downloaded())
      .arg(progress.done());
}

void pull(EngineStep& step, const StackSite& site, const QString& image, const Digests& digests) {
  const auto progress = std::make_shared<container::PullProgress>();
  EngineCall call{.arguments = words({"pull"}) << image, .place = image.toStdString(), .deadline = kPullDeadline};
  call.line = [&step, progress](const QByteArray& line) {
    progress->add(line);
    if (progress->layers() == 0) return;
    step.setPercent(progress->percent());
    step.setNote(noteOf(*progress));
  };
  step.call(std::move(call),
            [&step, &site, image, digests](const QByteArray&) { checkArchitecture(step, site, image, digests); });
}

/// Makes `names` one after the other where they are missing.
void makeVolume(EngineStep& step, const StackSite& site, QStringList names) {
  if (names.isEmpty()) return step.done();
  const QString name = names.takeFirst();
  const auto next = [&step, &site, names] { makeVolume(step, site, names); };
  ask(step, {.arguments = words({"volume", "inspect"}) << name, .place = name.toStdString()},
      [&step, &site, name, next](const std::optional<QByteArray>& known) {
        if (known) return next();
        step.call({.arguments = site.spec.createVolume(name), .place = name.toStdString()},
                  [next](const QByteArray&) { next(); });
      });
}

struct VolumeOwner {
  QString volume;
  QString owner;  ///< "UID:GID"
};
using VolumeOwners = std::vector<VolumeOwner>;

/// A container for work on volumes, each in a folder of its name under /volumes.
EngineCall onVolumes(const StackSite& site, const QStringList& volumes, const QString& script, bool isRoot) {
  QStringList mounts;
  for (const QString& volume : volumes) mounts << volume + QStringLiteral(":/volumes/") + volume;
  return {.arguments = site.spec.runOnce(mounts, {QStringLiteral("sh"), QStringLiteral("-c"), script}, isRoot),
          .place = volumes.join(QStringLiteral(", ")).toStdString(),
          .deadline = kOwnerDeadline};
}

void giveVolumes(EngineStep& step, const StackSite& site, const VolumeOwners& owners) {
  QStringList volumes;
  QStringList commands;
  for (const VolumeOwner& wanted : owners) {
    volumes << wanted.volume;
    commands << QStringLiteral("chown -R %1 /volumes/%2").arg(wanted.owner, wanted.volume);
  }
  step.call(onVolumes(site, volumes, commands.join(QStringLiteral(" && ")), true),
            [&step](const QByteArray&) { step.done(); });
}

// "NAME UID:GID" of each; "stat" is not in every image.
constexpr const char* kTellOwners =
    "cd /volumes && for v in *; do set -- \"$v\" $(ls -ldn \"$v\"); echo \"$1 $4:$5\"; done";

// An engine fills only what is empty. What cannot be written here belongs to somebody else, and thus is not new.
constexpr const char* kOccupy =
    "cd /volumes && for v in *; do [ -n \"$(ls -A \"$v\")\" ] || touch \"$v/.sohoflow\" || true; done; ";

QString ownerScript(const StackSite& site) {
  const QString tell = QLatin1String(kTellOwners);
  return site.engine.facts().refusesNoCopy ? QLatin1String(kOccupy) + tell : tell;
}

/// Those that somebody else owns.
VolumeOwners ownersBesides(const QString& user, const QByteArray& told) {
  VolumeOwners owners;
  for (const QString& line : QString::fromLatin1(told).split(u'\n', Qt::SkipEmptyParts)) {
    const VolumeOwner found{line.section(u' ', 0, 0), line.section(u' ', 1).trimmed()};
    if (found.owner != user) owners.push_back(found);
  }
  return owners;
}

void repairOwners(EngineStep& step, const StackSite& site, const QByteArray& told, VolumeOwners& before) {
  before = ownersBesides(site.spec.user(), told);
  if (before.empty()) return step.done();
  step.undoable();
  VolumeOwners wanted = before;
  for (VolumeOwner& volume : wanted) volume.owner = site.spec.user();
  giveVolumes(step, site, wanted);
}

/// The engine would make a folder that is missing, and give it to root.
Result<void> makeOwnPlacesFolder(const StackSite& site) {
  const bool isOwn = site.spec.options().placesFolder.isEmpty() && !site.spec.placesFolder().isEmpty();
  return isOwn ? geoip::makeSharedFolder(site.spec.placesFolder().toStdString()) : Result<void>();
}

/// What is gone already is no failure.
void removeAll(EngineStep& step, const QStringList& command, QStringList names) {
  if (names.isEmpty()) return step.done();
  const QString name = names.takeFirst();
  step.tryCall({.arguments = command + QStringList{name}, .place = name.toStdString(), .deadline = kStopDeadline},
               [&step, command, names](const Result<QByteArray>& removed) {
                 if (!removed && !isMissing(removed.error())) return step.fail(removed.error());
                 removeAll(step, command, names);
               });
}

/// What its own policy starts again and again counts as running.
bool isRunning(const QByteArray& inspected) {
  const auto read = container::readContainerState(inspected);
  return !read || (read->state != container::RunState::Exited && read->state != container::RunState::Created);
}

EngineCall stopCall(const QString& container) {
  return {.arguments = words({"stop", "--time"}) << QString::number(kStopGraceSeconds) << container,
          .place = container.toStdString(),
          .deadline = kStopDeadline};
}

/// A container for work on ntopng's configuration, in the folder /config.
EngineCall onConfiguration(const StackSite& site, const QString& script) {
  return {.arguments = site.spec.runOnce({site.spec.configVolume() + QStringLiteral(":/config")},
                                         {QStringLiteral("sh"), QStringLiteral("-c"), script}),
          .place = site.spec.configVolume().toStdString()};
}

// What ntopng was started with stays beside it until the new ntopng answers: it is the way back.
constexpr const char* kWriteConfiguration =
    "umask 077 && cd /config && for f in ntopng.conf stack.json; do "
    "if [ -e $f ]; then cat $f > $f.earlier; fi; done && cat > ntopng.conf";
constexpr const char* kTakeBackConfiguration =
    "umask 077 && cd /config && for f in ntopng.conf stack.json; do "
    "if [ -e $f.earlier ]; then cat $f.earlier > $f && rm $f.earlier; fi; done";
constexpr const char* kForgetConfiguration = "rm -f /config/ntopng.conf.earlier /config/stack.json.earlier";

void takeBackConfiguration(EngineStep& step, const StackSite& site) {
  step.call(onConfiguration(site, QString::fromLatin1(kTakeBackConfiguration)),
            [&step](const QByteArray&) { step.done(); });
}

/// Beside ntopng's configuration, so that a backup of the volumes holds everything.
void writeOptions(EngineStep& step, const StackSite& site) {
  EngineCall call = onConfiguration(site, QStringLiteral("cat > /config/stack.json"));
  call.input = QJsonDocument(container::toJson(site.spec.options())).toJson();
  step.call(std::move(call), [&step](const QByteArray&) { step.done(); });
}

QString asideName(const QString& container) { return container + QStringLiteral("-earlier"); }

/// A port that is taken is told with the program that has it.
Error withHolder(Error error) {
  if (error.code != ErrorCode::PortInUse) return error;
  const auto address = Endpoint::parse(error.place);
  const auto holder = address ? collector::findListener(*address) : std::nullopt;
  if (holder) error.detail = holder->toString();
  return error;
}

void start(EngineStep& step, const QString& name, const QStringList& arguments) {
  step.tryCall({.arguments = arguments, .place = name.toStdString()}, [&step](const Result<QByteArray>& started) {
    started ? step.done() : step.fail(withHolder(started.error()));
  });
}

void bringBack(EngineStep& step, const StackSite& site, QStringList names, bool hasFound = false) {
  if (names.isEmpty()) return hasFound ? takeBackConfiguration(step, site) : step.done();
  const QString name = names.takeFirst();
  const auto next = [&step, &site, names](bool found) { bringBack(step, site, names, found); };
  askContainer(step, asideName(name), [&step, name, next, hasFound](const std::optional<QByteArray>& known) {
    if (!known) return next(hasFound);
    step.tryCall({.arguments = words({"rm", "--force"}) << name, .deadline = kStopDeadline},
                 [&step, name, next](const Result<QByteArray>&) {
                   step.call({.arguments = words({"rename"}) << asideName(name) << name, .place = name.toStdString()},
                             [next](const QByteArray&) { next(true); });
                 });
  });
}

/// Starts the container that is there, or makes it.
void startOrRun(EngineStep& step, const QString& name, const QStringList& run) {
  askContainer(step, name, [&step, name, run](const std::optional<QByteArray>& known) {
    if (known) return start(step, name, words({"start"}) << name);
    step.undoable();  // Also when it fails: the engine has made it before it starts it.
    start(step, name, run);
  });
}

std::unique_ptr<jobs::Job> startStep(const StackSite& site, const QString& title, const QString& name,
                                     const QStringList& run) {
  auto step =
      std::make_unique<EngineStep>(title, site.engine, [name, run](EngineStep& self) { startOrRun(self, name, run); });
  step->undoneBy(title, [name](EngineStep& self) { removeAll(self, words({"rm", "--force"}), {name}); });
  return step;
}

}  // namespace

QUrl webUrl(const container::StackSpec& spec) {
  QUrl url;
  url.setScheme(QStringLiteral("http"));
  const QString& address = spec.options().webAddress;
  const bool isEverywhere = address == QStringLiteral("0.0.0.0") || address == QStringLiteral("::");
  url.setHost(isEverywhere ? QStringLiteral("127.0.0.1") : address);
  url.setPort(spec.options().webPort);
  for (const QString& option : spec.options().extraOptions) {
    if (option.startsWith(QStringLiteral("--http-prefix="))) url.setPath(option.section(u'=', 1));
  }
  return url;
}

QString feedEndpoint(const container::StackSpec& spec) {
  return QStringLiteral("tcp://127.0.0.1:%1").arg(spec.options().zmqPort);
}

std::unique_ptr<jobs::Job> fetchImage(const StackSite& site, const QString& image, bool anyway,
                                      const Digests& digests) {
  //: %1 is the name of a container image
  const QString title = translated(QT_TRANSLATE_NOOP("Stack", "Fetch %1")).arg(image);
  const auto before = std::make_shared<QString>();
  auto step =
      std::make_unique<EngineStep>(title, site.engine, [&site, image, anyway, before, digests](EngineStep& self) {
        ask(self,
            {.arguments = words({"image", "inspect", "--format", "{{.Id}}"}) << image, .place = image.toStdString()},
            [&self, &site, image, anyway, before, digests](const std::optional<QByteArray>& known) {
              if (known && !anyway) return checkArchitecture(self, site, image, digests);
              const bool isFixed = image.contains(u'@');  // A name with a digest always means the same.
              if (known && !isFixed) {
                *before = QString::fromLatin1(known->trimmed());
                self.undoable();
              }
              pull(self, site, image, digests);
            });
      });
  // Else the next start would take the new image, which did not work.
  step->undoneBy(title, [image, before](EngineStep& self) {
    self.call({.arguments = words({"tag"}) << *before << image, .place = image.toStdString()},
              [&self](const QByteArray&) { self.done(); });
  });
  return step;
}

std::unique_ptr<jobs::Job> checkFlowDump(const StackSite& site) {
  return std::make_unique<EngineStep>(
      translated(QT_TRANSLATE_NOOP("Stack", "Check where flows are written to")), site.engine,
      [&site](EngineStep& step) {
        const container::FlowDump& dump = site.spec.options().flowDump;
        if (auto checked = container::checkDumpTarget(dump); !checked) return step.fail(checked.error());
        const bool isLost = dump.kind == container::DumpKind::Syslog && site.spec.surroundings().systemLog.isEmpty();
        if (isLost) return step.fail({ErrorCode::BadOption, "--flow-dump", "this computer has no socket /dev/log"});
        step.done();
      });
}

std::unique_ptr<jobs::Job> makeNetwork(const StackSite& site) {
  const QString title = translated(QT_TRANSLATE_NOOP("Stack", "Make a network of their own"));
  auto step = std::make_unique<EngineStep>(title, site.engine, [&site](EngineStep& self) {
    ask(self,
        {.arguments = words({"network", "inspect"}) << site.spec.network(), .place = site.spec.network().toStdString()},
        [&self, &site](const std::optional<QByteArray>& known) {
          if (known) return self.done();
          self.call({.arguments = site.spec.createNetwork(), .place = site.spec.network().toStdString()},
                    [&self](const QByteArray&) {
                      self.undoable();
                      self.done();
                    });
        });
  });
  step->undoneBy(title, [&site](EngineStep& self) {
    removeAll(self, words({"network", "rm"}), {site.spec.network()});
  });
  return step;
}

std::unique_ptr<jobs::Job> makeVolumes(const StackSite& site) {
  const QString title = translated(QT_TRANSLATE_NOOP("Stack", "Make a place for data"));
  // No undo: a volume left over is kept for the next try; one with data must never go by itself.
  return std::make_unique<EngineStep>(title, site.engine, [&site](EngineStep& step) {
    if (auto made = makeOwnPlacesFolder(site); !made) return step.fail(made.error());
    makeVolume(step, site, site.spec.volumes());
  });
}

std::unique_ptr<jobs::Job> ownVolumes(const StackSite& site) {
  const QString title = translated(QT_TRANSLATE_NOOP("Stack", "Check whose the place for data is"));
  const auto before = std::make_shared<VolumeOwners>();
  auto step = std::make_unique<EngineStep>(title, site.engine, [&site, before](EngineStep& self) {
    const QString label =
        QStringLiteral("label=%1=%2").arg(QLatin1String(container::kStackLabel), site.spec.options().name);
    self.call({.arguments = words({"volume", "ls", "--quiet", "--filter"}) << label},
              [&self, &site, before](const QByteArray& labelled) {
                QStringList ours;
                for (const QString& name : QString::fromUtf8(labelled).split(u'\n')) {
                  if (site.spec.volumes().contains(name.trimmed())) ours << name.trimmed();
                }
                if (ours.isEmpty()) return self.done();
                self.call(onVolumes(site, ours, ownerScript(site), false),
                          [&self, &site, before](const QByteArray& told) { repairOwners(self, site, told, *before); });
              });
  });
  // What was set aside runs as it did.
  step->undoneBy(title, [&site, before](EngineStep& self) { giveVolumes(self, site, *before); });
  return step;
}

std::unique_ptr<jobs::Job> checkDataFolder(const StackSite& site, bool repairsOwner) {
  return std::make_unique<EngineStep>(
      translated(QT_TRANSLATE_NOOP("Stack", "Check the data folder")), site.engine,
      [&site, repairsOwner](EngineStep& step) {
        const QString& folder = site.spec.options().dataFolder;
        if (folder.isEmpty()) return step.done();
        const QStringList mounts{folder + QStringLiteral(":/data")};
        if (!QFileInfo(folder).isDir()) return step.fail({ErrorCode::FileMissing, folder.toStdString(), {}});
        // The trial is the truth: ids are mapped differently by each engine.
        const QStringList trial{QStringLiteral("sh"), QStringLiteral("-c"),
                                QStringLiteral("touch /data/.sohoflow && rm /data/.sohoflow")};
        step.tryCall({.arguments = site.spec.runOnce(mounts, trial), .place = folder.toStdString()},
                     [&step, &site, mounts, folder, repairsOwner](const Result<QByteArray>& tried) {
                       if (tried) return step.done();
                       if (!QByteArray::fromStdString(tried.error().detail).toLower().contains("permission denied")) {
                         return step.fail(tried.error());
                       }
                       if (!repairsOwner) {
                         return step.fail({ErrorCode::FolderWrongOwner, folder.toStdString(),
                                           "it must belong to " + site.spec.user().toStdString()});
                       }
                       const QStringList command{QStringLiteral("chown"), QStringLiteral("-R"), site.spec.user(),
                                                 QStringLiteral("/data")};
                       step.call({.arguments = site.spec.runOnce(mounts, command, true),
                                  .place = folder.toStdString(),
                                  .deadline = kOwnerDeadline},
                                 [&step](const QByteArray&) { step.done(); });
                     });
      });
}

std::unique_ptr<jobs::Job> writeConfiguration(const StackSite& site) {
  const QString title = translated(QT_TRANSLATE_NOOP("Stack", "Write ntopng's configuration"));
  auto step = std::make_unique<EngineStep>(title, site.engine, [&site](EngineStep& self) {
    const auto write = [&self, &site](const QString& dumpPassword) {
      auto text = site.spec.ntopngConfiguration(dumpPassword);
      if (!text) return self.fail(text.error());
      self.undoable();
      EngineCall call = onConfiguration(site, QString::fromLatin1(kWriteConfiguration));
      call.input = *text;
      self.call(std::move(call), [&self, &site](const QByteArray&) { writeOptions(self, site); });
    };
    if (!container::needsPassword(site.spec.options().flowDump)) return write({});
    site.secrets.read(dumpPasswordName(site.spec), &self, [&self, write](const Result<QByteArray>& secret) {
      if (!secret) return self.fail(secret.error());
      write(QString::fromUtf8(*secret));
    });
  });
  step->undoneBy(title, [&site](EngineStep& self) { takeBackConfiguration(self, site); });
  return step;
}

std::unique_ptr<jobs::Job> forgetConfiguration(const StackSite& site) {
  return std::make_unique<EngineStep>(translated(QT_TRANSLATE_NOOP("Stack", "Remove the earlier configuration")),
                                      site.engine, [&site](EngineStep& step) {
                                        // What is left over is written over by the next job.
                                        step.tryCall(onConfiguration(site, QString::fromLatin1(kForgetConfiguration)),
                                                     [&step](const Result<QByteArray>&) { step.done(); });
                                      });
}

std::unique_ptr<jobs::Job> startRedis(const StackSite& site) {
  return startStep(site, translated(QT_TRANSLATE_NOOP("Stack", "Start Redis")), site.spec.redisContainer(),
                   site.spec.runRedis());
}

std::unique_ptr<jobs::Job> startNtopng(const StackSite& site) {
  return startStep(site, translated(QT_TRANSLATE_NOOP("Stack", "Start ntopng")), site.spec.ntopngContainer(),
                   site.spec.runNtopng());
}

std::unique_ptr<jobs::Job> takeBackInterrupted(const StackSite& site) {
  return std::make_unique<EngineStep>(
      translated(QT_TRANSLATE_NOOP("Stack", "See whether earlier work was interrupted")), site.engine,
      [&site](EngineStep& step) {
        bringBack(step, site, {site.spec.redisContainer(), site.spec.ntopngContainer()});
      });
}

std::unique_ptr<jobs::Job> setAside(const StackSite& site, const QString& container) {
  //: %1 is the name of a container
  const QString title = translated(QT_TRANSLATE_NOOP("Stack", "Set the earlier %1 aside")).arg(container);
  const auto hasRun = std::make_shared<bool>(false);
  auto step = std::make_unique<EngineStep>(title, site.engine, [container, hasRun](EngineStep& self) {
    askContainer(self, container, [&self, container, hasRun](const std::optional<QByteArray>& known) {
      if (!known) return self.done();
      *hasRun = isRunning(*known);
      self.undoable();
      self.call(stopCall(container), [&self, container](const QByteArray&) {
        self.call(
            {.arguments = words({"rename"}) << container << asideName(container), .place = container.toStdString()},
            [&self](const QByteArray&) { self.done(); });
      });
    });
  });
  step->undoneBy(title, [container, hasRun](EngineStep& self) {
    // It may have been stopped, but not yet renamed.
    self.tryCall({.arguments = words({"rename"}) << asideName(container) << container},
                 [&self, container, hasRun](const Result<QByteArray>&) {
                   if (!*hasRun) return self.done();
                   self.call({.arguments = words({"start"}) << container, .place = container.toStdString()},
                             [&self](const QByteArray&) { self.done(); });
                 });
  });
  return step;
}

std::unique_ptr<jobs::Job> removeSetAside(const StackSite& site) {
  return std::make_unique<EngineStep>(
      translated(QT_TRANSLATE_NOOP("Stack", "Remove the earlier containers")), site.engine, [&site](EngineStep& step) {
        removeAll(step, words({"rm", "--force"}),
                  {asideName(site.spec.ntopngContainer()), asideName(site.spec.redisContainer())});
      });
}

std::unique_ptr<jobs::Job> stopContainer(const StackSite& site, const QString& container,
                                         const std::shared_ptr<bool>& hasRun) {
  //: %1 is the name of a container
  const QString title = translated(QT_TRANSLATE_NOOP("Stack", "Stop %1")).arg(container);
  auto step = std::make_unique<EngineStep>(title, site.engine, [container, hasRun](EngineStep& self) {
    askContainer(self, container, [&self, container, hasRun](const std::optional<QByteArray>& known) {
      if (!known || !isRunning(*known)) return self.done();
      if (hasRun) *hasRun = true;
      self.undoable();
      self.call(stopCall(container), [&self](const QByteArray&) { self.done(); });
    });
  });
  step->undoneBy(title, [container](EngineStep& self) {
    self.tryCall({.arguments = words({"start"}) << container, .place = container.toStdString()},
                 [&self](const Result<QByteArray>& started) {
                   // A later step may have removed it for good.
                   const bool isBack = started || isMissing(started.error());
                   isBack ? self.done() : self.fail(started.error());
                 });
  });
  return step;
}

std::unique_ptr<jobs::Job> removeContainer(const StackSite& site, const QString& container) {
  //: %1 is the name of a container
  return std::make_unique<EngineStep>(translated(QT_TRANSLATE_NOOP("Stack", "Remove %1")).arg(container), site.engine,
                                      [container](EngineStep& step) {
                                        removeAll(step, words({"rm", "--force"}), {container});
                                      });
}

std::unique_ptr<jobs::Job> removeVolumes(const StackSite& site) {
  return std::make_unique<EngineStep>(translated(QT_TRANSLATE_NOOP("Stack", "Delete what ntopng and Redis stored")),
                                      site.engine, [&site](EngineStep& step) {
                                        // The volume too that a folder of the person's has taken the place of.
                                        container::StackOptions options = site.spec.options();
                                        options.dataFolder.clear();
                                        const container::StackSpec whole(options, site.engine.facts(), 0, 0);
                                        removeAll(step, words({"volume", "rm"}), whole.volumes());
                                      });
}

std::unique_ptr<jobs::Job> removeNetwork(const StackSite& site) {
  return std::make_unique<EngineStep>(translated(QT_TRANSLATE_NOOP("Stack", "Remove their network")), site.engine,
                                      [&site](EngineStep& step) {
                                        removeAll(step, words({"network", "rm"}), {site.spec.network()});
                                      });
}

}  // namespace soho::setup
