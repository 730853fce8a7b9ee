#include "app/ctl/ntopng_run.h"

#include "app/ctl/ntopng_status.h"
#include "app/ctl/seed_run.h"
#include "core/container/engine_remedy.h"
#include "core/control/control_path.h"
#include "core/settings/state_folder.h"
#include "core/setup/stack_backup.h"
#include "core/setup/stack_images.h"
#include "core/setup/stack_jobs.h"
#include "core/setup/stack_surroundings.h"
#include "core/text/error_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <cstdio>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

constexpr qint64 kMostTokenBytes = 256;

void printLine(std::FILE* stream, const QString& line) {
  std::fprintf(stream, "%s\n", line.toUtf8().constData());
  std::fflush(stream);
}

bool changesStack(NtopngCommand command) {
  return command != NtopngCommand::Status && command != NtopngCommand::Logs && command != NtopngCommand::Password;
}

bool needsContainers(NtopngCommand command) {
  return changesStack(command) && command != NtopngCommand::Up && command != NtopngCommand::Use &&
         command != NtopngCommand::Leave;
}

QString markOf(jobs::State state) {
  switch (state) {
    case jobs::State::Done:
      return u"done"_s;
    case jobs::State::Failed:
      return u"FAILED"_s;
    case jobs::State::Undone:
      return u"undone"_s;
    case jobs::State::UndoFailed:
      return u"NOT undone"_s;
    default:
      return {};
  }
}

/// The command of this system that mends it; empty when there is none.
QString remedyFor(const Error& error) {
  const auto hasProgram = [](const QString& program) { return !QStandardPaths::findExecutable(program).isEmpty(); };
  const QStringList command = container::remedyFor(error, hasProgram, qEnvironmentVariable("USER")).command;
  //: %1 is a command line
  return command.isEmpty()
             ? QString()
             : QCoreApplication::translate("CtlNtopng", "Try again after: %1").arg(u"sudo "_s + command.join(u' '));
}

}  // namespace

Result<std::unique_ptr<Run>> makeNtopngRun(const QStringList& arguments) {
  if (arguments.value(2) == u"seed"_s) return makeSeedRun(arguments);
  if (const QString help = ntopngHelp(arguments); !help.isEmpty()) return printingRun(help);
  auto options = parseNtopngOptions(arguments);
  if (!options) return Unexpected(options.error());
  return std::unique_ptr<Run>(std::make_unique<NtopngRun>(std::move(*options)));
}

void NtopngRun::start() {
  auto folder = settings::stateFolder(m_options.stateFolder.toStdString());
  if (!folder) return fail(folder.error());
  m_stateFolder = *folder;
  auto file = container::readStackFile(m_stateFolder);
  if (!file) return fail(file.error());
  m_file = std::move(*file);
  if (m_options.command == NtopngCommand::Up) {
    m_options.change(m_file.options);
    m_file.elsewhere.reset();
    m_file.isStopped = false;
  }
  if (m_options.command == NtopngCommand::Use) {
    container::keepCertificate(m_options.elsewhere, m_file.elsewhere);
    const bool isSame = m_file.elsewhere && m_file.elsewhere->url == m_options.elsewhere.url;
    if (isSame && m_options.passwordFile.isEmpty()) m_options.elsewhere.hasToken |= m_file.elsewhere->hasToken;
    m_file.elsewhere = m_options.elsewhere;
  }
  if (m_file.elsewhere && (needsContainers(m_options.command) || m_options.command == NtopngCommand::Logs)) {
    return fail({ErrorCode::Unsupported, m_file.elsewhere->url.toStdString(),
                 "it was not started by SohoFlow; \"sohoflowctl ntopng leave\" forgets it"});
  }
  if (auto checked = container::checkOptions(m_file.options); !checked) return fail(checked.error());
  if (changesStack(m_options.command) && !lock()) return;
  secrets::openSecretStore(m_options.store, m_stateFolder, this,
                           [this](Result<std::unique_ptr<secrets::SecretStore>> store) {
                             if (!store) return fail(store.error());
                             haveSecrets(std::move(*store));
                           });
}

bool NtopngRun::lock() {
  auto held = jobs::JobLock::acquire(m_stateFolder, "stack " + m_file.options.name.toStdString());
  if (held) {
    m_lock.emplace(std::move(*held));
    return true;
  }
  printLine(stderr, u"sohoflowctl: "_s + text::oneLine(held.error()));
  end(held.error().code == ErrorCode::Locked ? jobs::kExitLocked : static_cast<int>(ExitCode::Failed));
  return false;
}

void NtopngRun::haveSecrets(std::unique_ptr<secrets::SecretStore> store) {
  m_secrets = std::move(store);
  if (m_options.command == NtopngCommand::Leave) return leave();
  if (m_options.command == NtopngCommand::Password) {
    m_spec = std::make_unique<container::StackSpec>(m_file.options, container::EngineFacts{}, ::getuid(), ::getgid());
    return showPassword();
  }
  const bool keepsSecret = m_options.command == NtopngCommand::Up || m_options.command == NtopngCommand::Use;
  if (keepsSecret && !m_secrets->notice().isEmpty()) printLine(stderr, m_secrets->notice());
  if (!m_file.elsewhere) return findEngine();
  makeSite(std::make_unique<container::Engine>(container::EngineFacts{}, m_runner));
  m_options.command == NtopngCommand::Use ? prepareUse() : work();
}

void NtopngRun::findEngine() {
  const auto wanted = m_options.engine ? m_options.engine : m_file.engine;
  m_search = std::make_unique<container::EngineSearch>(m_runner, wanted,
                                                       [this](Result<std::unique_ptr<container::Engine>> engine) {
                                                         if (!engine) return fail(engine.error());
                                                         m_file.engine = (*engine)->facts().kind;
                                                         makeSite(std::move(*engine));
                                                         m_options.command == NtopngCommand::Up ? prepareUp() : work();
                                                       });
}

void NtopngRun::makeSite(std::unique_ptr<container::Engine> engine) {
  m_engine = std::move(engine);
  m_spec = std::make_unique<container::StackSpec>(setup::specFor(m_file.options, m_engine->facts()));
  makeFeed();
  m_site = std::make_unique<setup::StackSite>(*m_engine, *m_spec, *m_secrets, *m_feed, m_file.elsewhere);
}

void NtopngRun::makeFeed() {
  const auto facts =
      control::ControlPathFacts::fromEnvironment(m_options.controlPath, QString::fromStdString(m_stateFolder.string()));
  m_feed = std::make_unique<CollectorFeed>(control::controlPathsToTry(facts));
}

void NtopngRun::prepareUp() {
  if (container::isReachableFromNetwork(m_file.options)) {
    //: %1 is an address
    printLine(stderr, tr("Everybody who can reach %1 sees ntopng's login page; the password stays what it is.")
                          .arg(m_file.options.webAddress));
  }
  keepPassword(m_options.dumpPasswordFile, setup::dumpPasswordName(*m_spec));
}

void NtopngRun::prepareUse() {
  const secrets::SecretName name = setup::passwordName(*m_file.elsewhere);
  if (!m_options.tokenDescriptor) return keepPassword(m_options.passwordFile, name);
  QFile file;
  const bool isOpen = file.open(*m_options.tokenDescriptor, QIODevice::ReadOnly, QFileDevice::DontCloseHandle);
  const QByteArray token = isOpen ? file.readLine(kMostTokenBytes).trimmed() : QByteArray();
  if (token.isEmpty()) return fail({ErrorCode::FileUnreadable, "--token-fd", file.errorString().toStdString()});
  keepSecret(token, name);
}

void NtopngRun::keepPassword(const QString& path, const secrets::SecretName& name) {
  if (path.isEmpty()) return work();
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return fail({ErrorCode::FileUnreadable, path.toStdString(), file.errorString().toStdString()});
  keepSecret(file.readLine().trimmed(), name);
}

void NtopngRun::keepSecret(const QByteArray& secret, const secrets::SecretName& name) {
  setup::tryPassword(*m_secrets, name, secret, this, [this](const Result<setup::TriedPassword>& tried) {
    if (!tried) return fail(tried.error());
    m_tried = *tried;
    work();
  });
}

void NtopngRun::leave() {
  makeFeed();
  setup::leaveElsewhere(m_stateFolder, *m_secrets, *m_feed, this, [this](const Result<void>& left) {
    const bool isUntold = !left && left.error().code == ErrorCode::NotRunning;
    if (!left && !isUntold) return fail(left.error());
    if (isUntold) {
      printLine(stderr,
                tr("No collector runs to be told: until the next \"sohoflowctl ntopng up\" it goes on sending to "
                   "that ntopng when it is started."));
    }
    end(static_cast<int>(ExitCode::Ok));
  });
}

std::unique_ptr<jobs::Job> NtopngRun::jobFor() const {
  const auto absolute = [](const QString& file) { return QFileInfo(file).absoluteFilePath(); };
  switch (m_options.command) {
    case NtopngCommand::Up:
      return setup::bringUp(
          *m_site, {.repairsOwner = m_options.repairsOwner, .patience = m_options.patience, .digests = m_digests});
    case NtopngCommand::Update:
      return setup::bringUp(*m_site, {.fetchesAnew = true, .patience = m_options.patience, .digests = m_digests});
    case NtopngCommand::Use:
      return setup::useElsewhere(*m_site);
    case NtopngCommand::Start:
      return setup::startStack(*m_site);
    case NtopngCommand::Stop:
      return setup::stopStack(*m_site);
    case NtopngCommand::Restart:
      return setup::restartStack(*m_site);
    case NtopngCommand::Backup:
      return setup::backUp(*m_site, absolute(m_options.file));
    case NtopngCommand::Restore:
      return std::make_unique<setup::RestoreJob>(
          *m_site, absolute(m_options.file),
          QString::fromStdString((m_stateFolder / "before-restore.tar.gz").string()));
    case NtopngCommand::Down:
      return setup::takeDown(*m_site, m_options.deletesData);
    default:
      return std::make_unique<setup::StackStatusJob>(
          *m_site, setup::StackQuestions{.memory = true, .refusal = m_refusal, .health = true});
  }
}

void NtopngRun::work() {
  m_refusal = setup::readRefusal(m_stateFolder);
  if (m_options.command == NtopngCommand::Logs) return showLogs();
  m_job = jobFor();
  if (changesStack(m_options.command)) {
    connect(m_job.get(), &jobs::Job::changed, this, &NtopngRun::showSteps);
    m_signals = std::make_unique<UnixSignals>();
    connect(m_signals.get(), &UnixSignals::stopRequested, m_job.get(), &jobs::Job::abort);
  }
  connect(m_job.get(), &jobs::Job::finished, this, &NtopngRun::jobEnded);
  m_job->start();
}

/// A line for each step that ended, in the order of the steps; one that can say how far it is has more.
void NtopngRun::showSteps() {
  const std::vector<jobs::Step> steps = m_job->steps();
  m_shown.resize(steps.size());
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const QString mark = markOf(steps[i].state);
    if (!mark.isEmpty() && markOf(m_shown[i].state) != mark && !m_options.isJson)
      printLine(stdout, u"%1: %2"_s.arg(steps[i].title, mark));
    const bool isFurther = steps[i].percent && *steps[i].percent >= m_shown[i].percent.value_or(-10) + 10;
    if (mark.isEmpty() && isFurther && !m_options.isJson) {
      const QString note = steps[i].note.isEmpty() ? QString() : u", "_s + steps[i].note;
      printLine(stdout, u"%1: %2 %%3"_s.arg(steps[i].title, QString::number(*steps[i].percent), note));
    }
    m_shown[i] = {steps[i].title, steps[i].state, isFurther ? steps[i].percent : m_shown[i].percent};
  }
}

void NtopngRun::jobEnded() {
  if (const auto* status = qobject_cast<setup::StackStatusJob*>(m_job.get()); status != nullptr && status->result())
    return showStatus();
  const auto tried = std::exchange(m_tried, std::nullopt);
  // The first password of a flow dump stays for the next try: nothing says that it was the reason.
  const bool isInVain = tried && !m_job->result() && (m_options.command == NtopngCommand::Use || tried->before);
  if (isInVain) {
    return setup::putBack(*m_secrets, *tried, this, [this](const Result<void>&) { jobEnded(); });
  }
  if (changesStack(m_options.command))
    setup::forgetRefusal(m_stateFolder);  // The password may be another one now, and ntopng another one, too.
  for (const QString& warning : m_job->warnings()) printLine(stderr, warning);
  const auto* restored = qobject_cast<setup::RestoreJob*>(m_job.get());
  if (restored != nullptr) {
    m_file.options = restored->options();
    m_file.isStopped = false;
  }
  const bool isKept =
      restored != nullptr || m_options.command == NtopngCommand::Up || m_options.command == NtopngCommand::Use;
  if (isKept && m_job->result()) {
    // Not before: what failed was taken back, and must not be what the next job works with.
    if (auto written = container::writeStackFile(m_stateFolder, m_file); !written) return fail(written.error());
  }
  if (auto noted = noteDigests(); !noted) return fail(noted.error());
  const bool isStop = m_options.command == NtopngCommand::Stop;
  const bool isStart = m_options.command == NtopngCommand::Start || m_options.command == NtopngCommand::Restart;
  if ((isStop || isStart) && m_job->result()) {
    if (auto noted = container::noteStopped(m_stateFolder, isStop); !noted) return fail(noted.error());
  }
  if (m_options.isJson) {
    printLine(stdout, QString::fromUtf8(QJsonDocument(jobJson(*m_job)).toJson(QJsonDocument::Compact)));
    return end(static_cast<int>(m_job->result() ? ExitCode::Ok : ExitCode::Failed));
  }
  if (!m_job->result()) return fail(m_job->result().error());
  if (restored != nullptr || m_options.command == NtopngCommand::Up || m_options.command == NtopngCommand::Start) {
    //: %1 is an address such as http://127.0.0.1:3000
    printLine(stdout, tr("ntopng is at %1, user admin; \"sohoflowctl ntopng password\" shows its password.")
                          .arg(setup::webUrl(container::StackSpec(m_file.options, {}, 0, 0)).toString()));
  }
  end(static_cast<int>(ExitCode::Ok));
}

Result<void> NtopngRun::noteDigests() {
  const bool isUpdate = m_options.command == NtopngCommand::Update;
  if (!m_job->result() || (!isUpdate && m_options.command != NtopngCommand::Up)) return {};
  const auto before = container::noteDigests(m_stateFolder, *m_digests);
  if (!before) return Unexpected(before.error());
  const QString sentence = setup::sentenceOfUpdate(*before, *m_digests);
  if (isUpdate && !sentence.isEmpty() && !m_options.isJson) printLine(stdout, sentence);
  return {};
}

void NtopngRun::showStatus() {
  const setup::StackStatus& status = static_cast<setup::StackStatusJob*>(m_job.get())->status();
  // One that was known may have been forgotten by another program meanwhile.
  if (const auto refused = setup::refusalIn(status, *m_site); refused && refused != m_refusal) {
    if (auto kept = setup::keepRefusal(m_stateFolder, *refused); !kept) printLine(stderr, text::oneLine(kept.error()));
  }
  if (m_options.isJson) {
    printLine(stdout, QString::fromUtf8(
                          QJsonDocument(statusJson(status, *m_site, m_file.digests)).toJson(QJsonDocument::Compact)));
  } else {
    printLine(stdout, stackText(status, *m_site, QLocale()));
  }
  end(static_cast<int>(ExitCode::Ok));
}

void NtopngRun::showLogs() {
  QStringList arguments{u"logs"_s, u"--timestamps"_s, u"--tail"_s, QString::number(m_options.lines)};
  if (m_options.follows) arguments << u"--follow"_s;
  arguments << m_spec->ntopngContainer();
  container::EngineCall call{.arguments = arguments, .place = m_spec->ntopngContainer().toStdString()};
  if (m_options.follows) call.deadline = {};
  call.line = [isJson = m_options.isJson](const QByteArray& line) {
    const QString text = QString::fromUtf8(line);
    const QJsonObject json{{u"line"_s, text}};
    printLine(stdout, isJson ? QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) : text);
  };
  m_logs = m_engine->run(std::move(call), [this](const Result<QByteArray>& ended) {
    if (!ended) return fail(ended.error());
    end(static_cast<int>(ExitCode::Ok));
  });
}

void NtopngRun::showPassword() {
  const secrets::SecretName name =
      m_file.elsewhere ? setup::passwordName(*m_file.elsewhere) : setup::passwordName(*m_spec);
  m_secrets->read(name, this, [this](const Result<QByteArray>& secret) {
    if (!secret) return fail(secret.error());
    printLine(stdout, QString::fromUtf8(*secret));
    end(static_cast<int>(ExitCode::Ok));
  });
}

void NtopngRun::fail(const Error& error) {
  const text::Explanation said = text::explain(error);
  const QString remedy = remedyFor(error);
  printLine(stderr, u"sohoflowctl: %1.\n%2 %3"_s.arg(said.what, said.why, remedy.isEmpty() ? said.nextStep : remedy));
  const bool isAboutCertificate =
      error.code == ErrorCode::CertificateUnknown || error.code == ErrorCode::CertificateChanged;
  if (isAboutCertificate) {
    //: After a certificate's fingerprint was shown; --accept-certificate stays as it is
    printLine(stderr, tr("To confirm it: sohoflowctl ntopng use … --accept-certificate FINGERPRINT"));
  }
  end(static_cast<int>(ExitCode::Failed));
}

}  // namespace soho::ctl
