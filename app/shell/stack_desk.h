// Looks after ntopng and Redis for the window: watches them, runs one job at a time under the lock that sohoflowctl
// takes too, keeps the options and ntopng's password. Event loop thread; owned by the composition root.
#pragma once

#include "app/models/stack_source.h"
#include "core/container/stack_file.h"
#include "core/jobs/job_lock.h"
#include "core/secrets/remembering_store.h"
#include "core/setup/count_watch.h"
#include "core/setup/stack_elsewhere.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace soho::ui {

class StackDesk final : public StackSource {
  Q_OBJECT

 public:
  /// Does nothing before start(). All must outlive it; `stateFolder` holds stack.json.
  StackDesk(container::ProcessRunner& runner, setup::NtopngFeed& feed, std::filesystem::path stateFolder,
            QObject* parent = nullptr);
  ~StackDesk() override;

  void start(std::unique_ptr<secrets::SecretStore> secrets);
  /// Nobody sees the window: no looking. Work that goes on is finished.
  void setSuspended(bool isSuspended);
  void setInterval(std::chrono::milliseconds interval) { m_interval = interval; }

  /// Where ntopng's page is, and who logs in there.
  [[nodiscard]] QUrl webUrl() const;
  [[nodiscard]] QString user() const;
  /// SHA-256 of the only certificate its page may show; empty: one that an authority vouches for.
  /// The other ntopng is asked with a token: nobody knows a password for its page.
  [[nodiscard]] bool hasToken() const { return picture().elsewhere && picture().elsewhere->hasToken; }
  [[nodiscard]] QByteArray certificate() const;
  /// A person has compared its fingerprint: from now on it is the one of the ntopng elsewhere.
  void trust(const QByteArray& certificateSha256);
  /// SecretMissing before the first set-up; NotRunning before start().
  void readPassword(QObject* context, secrets::SecretReply reply);
  /// The one a person has given ntopng on its own page.
  void setPassword(const QString& password, QObject* context, secrets::DoneReply reply);

  /// ntopng reads its location databases when it starts: starts it anew when they are newer than that, and no other
  /// work is under way any more.
  void restartForPlaces();

  [[nodiscard]] const setup::StackPicture& picture() const override;
  [[nodiscard]] container::EngineRemedy remedy() const override;
  [[nodiscard]] const jobs::Job* job() const override { return m_job.get(); }
  [[nodiscard]] StackAction action() const override { return m_action; }
  void perform(StackAction action, const QString& file = {}) override;
  void cancel() override;
  void useElsewhere(const container::NtopngElsewhere& elsewhere, const QString& password) override;
  void meet(const container::NtopngElsewhere& elsewhere, QObject* context, Met reply) override;
  void leaveElsewhere() override;
  void setOptions(const container::StackOptions& options, const QString& dumpPassword, Outcome done) override;
  [[nodiscard]] std::unique_ptr<container::RunningProcess> followLog(const QString& container,
                                                                     container::LineReply line,
                                                                     container::EngineReply ended) override;
  void lookNow() override;
  void setMemoryWanted(bool isWanted) override;

 Q_SIGNALS:
  /// Something to be told once: how passwords are kept on this computer.
  void noticed(const QString& sentence);

 private:
  struct Work;
  /// Options for a stack that runs with others. They are true once it runs with these.
  struct WantedOptions {
    container::StackOptions options;
    std::optional<setup::TriedPassword> password = {};  ///< Of the flow dump.
  };

  [[nodiscard]] bool isSetUp() const;
  /// Nothing starts the containers of a user's own Podman when the computer starts; SohoFlow does when it starts.
  void startAfterBoot();
  /// Another version of ntopng may have taken the place of the one that counted.
  void watchCounting();
  void judgeCounting(const setup::NtopngFeed::State& feed);
  void prove();
  [[nodiscard]] Result<std::unique_ptr<jobs::Job>> begin(StackAction action, const QString& file);
  [[nodiscard]] Result<std::unique_ptr<jobs::Job>> mendEngine() const;
  [[nodiscard]] std::unique_ptr<jobs::Job> jobFor(StackAction action, const QString& file) const;
  [[nodiscard]] Result<std::unique_ptr<jobs::Job>> beginElsewhere(const container::NtopngElsewhere& elsewhere,
                                                                  StackAction action = StackAction::UseElsewhere);
  [[nodiscard]] container::StackSpec spec() const;
  [[nodiscard]] secrets::SecretName passwordName() const;
  void keepFileAside();
  void run(StackAction action, Result<std::unique_ptr<jobs::Job>> begun);
  void ended();
  void useTried(const container::NtopngElsewhere& elsewhere, const Result<setup::TriedPassword>& tried);
  void changeDumpPassword(const QByteArray& password, Outcome done);
  /// Of the images that run now.
  void keepDigests();
  /// The job has shown that they work.
  void keepElsewhere();
  void keepOptions(const container::StackOptions& options);
  /// What runs is the old ones again.
  void dropOptions();
  /// As it was before the try; then looks.
  void putBack(const setup::TriedPassword& tried);

  container::ProcessRunner& m_runner;
  setup::NtopngFeed& m_feed;
  std::filesystem::path m_stateFolder;
  std::chrono::milliseconds m_interval = setup::StackWatch::kInterval;
  bool m_isSuspended = false;
  bool m_wantsMemory = false;
  setup::StackPicture m_nothing;
  std::unique_ptr<secrets::RememberingStore> m_secrets;
  std::unique_ptr<setup::StackWatch> m_watch;
  StackAction m_action = StackAction::SetUp;
  std::unique_ptr<Work> m_work;  ///< What the running job works with.
  std::unique_ptr<jobs::Job> m_job;
  std::optional<setup::TriedPassword> m_tried;  ///< By the running job.
  std::optional<WantedOptions> m_wanted;
  std::shared_ptr<container::ImageDigests> m_digests;  ///< As the job that was begun last finds them.
  setup::CountWatch m_counting;
  bool m_hasLooked = false;
  bool m_owesPlaces = false;  ///< It is still to be seen whether ntopng has read them.
};

}  // namespace soho::ui
