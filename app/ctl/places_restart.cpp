#include "app/ctl/places_restart.h"

#include "core/secrets/open_secret_store.h"
#include "core/setup/stack_jobs.h"
#include "core/setup/stack_surroundings.h"
#include "core/text/error_text.h"

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

void say(const QString& line) { std::fprintf(stderr, "%s\n", line.toUtf8().constData()); }

}  // namespace

PlacesRestart::PlacesRestart(std::filesystem::path stateFolder, QStringList controlPaths, QObject* parent)
    : QObject(parent), m_stateFolder(std::move(stateFolder)), m_feed(std::move(controlPaths)) {}

PlacesRestart::~PlacesRestart() = default;

void PlacesRestart::start() {
  auto file = container::readStackFile(m_stateFolder);
  if (!file || file->elsewhere || !file->engine) return Q_EMIT finished();
  m_file = std::move(*file);
  m_search = std::make_unique<container::EngineSearch>(m_runner, m_file.engine,
                                                       [this](Result<std::unique_ptr<container::Engine>> engine) {
                                                         if (!engine) return Q_EMIT finished();
                                                         m_engine = std::move(*engine);
                                                         look();
                                                       });
}

void PlacesRestart::look() {
  m_spec = std::make_unique<container::StackSpec>(setup::specFor(m_file.options, m_engine->facts()));
  m_process = m_engine->run({.arguments = {u"container"_s, u"inspect"_s, m_spec->ntopngContainer()}},
                            [this](const Result<QByteArray>& answer) {
                              const auto ntopng = answer
                                                      ? container::readContainerState(*answer)
                                                      : Result<container::ContainerState>(Unexpected(answer.error()));
                              if (!ntopng || !setup::missesNewPlaces(*ntopng)) return Q_EMIT finished();
                              openSecrets();
                            });
}

void PlacesRestart::openSecrets() {
  auto lock = jobs::JobLock::acquire(m_stateFolder, "stack " + m_file.options.name.toStdString());
  if (!lock) return giveUp(lock.error());
  m_lock.emplace(std::move(*lock));
  secrets::openSecretStore(secrets::StoreChoice::Automatic, m_stateFolder, this,
                           [this](Result<std::unique_ptr<secrets::SecretStore>> store) {
                             if (!store) return giveUp(store.error());
                             m_secrets = std::move(*store);
                             restart();
                           });
}

void PlacesRestart::restart() {
  say(tr("ntopng is started anew, so that it reads the new location databases."));
  m_site = std::make_unique<setup::StackSite>(*m_engine, *m_spec, *m_secrets, m_feed);
  m_job = setup::restartStack(*m_site);
  connect(m_job.get(), &jobs::Job::finished, this, [this] {
    m_lock.reset();
    if (!m_job->result()) return giveUp(m_job->result().error());
    Q_EMIT finished();
  });
  m_job->start();
}

void PlacesRestart::giveUp(const Error& error) {
  //: %1 is a sentence that says why
  say(tr("ntopng still has the earlier location databases. %1").arg(text::oneLine(error)));
  Q_EMIT finished();
}

}  // namespace soho::ctl
