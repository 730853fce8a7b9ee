// Knows how ntopng and Redis are: looks every four seconds at the engine, the two containers and what ntopng counts,
// so that changes from outside are noticed within five. Never blocks, changes nothing but the mark of a refused login.
// Event loop thread; owned by the desktop.
#pragma once

#include "core/container/process_runner.h"
#include "core/container/stack_file.h"
#include "core/setup/stack_status.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace soho::setup {

/// What the last look found.
struct StackPicture {
  bool isKnown = false;                          ///< There was a look.
  std::optional<Error> problem;                  ///< Why nothing can be said: no engine, or a damaged stack.json.
  std::optional<container::EngineFacts> engine;  ///< Without a problem.
  container::StackOptions options;               ///< How the stack was started, or would be.
  std::optional<container::NtopngElsewhere> elsewhere = {};  ///< Used instead of containers; then there is no engine.
  bool isStopped = false;                                    ///< A person has stopped it.
  container::ImageDigests digests = {};                      ///< Of the images that run.
  StackStatus status;                                        ///< Without a problem.
};

class StackWatch final : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::milliseconds kInterval{4000};

  /// All must outlive it. `stateFolder` holds stack.json, which is read at each look.
  StackWatch(container::ProcessRunner& runner, secrets::SecretStore& secrets, NtopngFeed& feed,
             std::filesystem::path stateFolder, QObject* parent = nullptr);
  ~StackWatch() override;

  void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }
  /// Looks now, and from then on.
  void start();
  /// Nobody wants to know: no looks until it is ended, which looks at once.
  void setSuspended(bool isSuspended);
  /// Memory takes the engine two seconds: only while somebody sees it, and beside the looks.
  void setMemoryWanted(bool isWanted) { m_wantsMemory = isWanted; }
  void lookNow();
  /// A login that ntopng refused is not tried again, because five failures block this computer, until this is called or
  /// ntopng was started anew; also after a restart of ours.
  void forgetRefusal();

  [[nodiscard]] const StackPicture& picture() const { return m_picture; }

 Q_SIGNALS:
  /// A look has ended; picture() may be the same as before.
  void looked();

 private:
  struct Site;

  void look();
  void searchEngine(std::optional<container::EngineKind> wanted);
  void inspect(const container::Engine& engine);
  void inspected();
  void noteLogin();
  void bearLateAnswer();
  void conclude();
  void askMemory();

  container::ProcessRunner& m_runner;
  secrets::SecretStore& m_secrets;
  NtopngFeed& m_feed;
  std::filesystem::path m_stateFolder;
  QTimer m_timer;
  bool m_isLooking = false;
  bool m_isWantedAgain = false;
  bool m_isSuspended = false;
  bool m_wantsMemory = false;
  bool m_wasLate = false;  ///< ntopng's last answer.
  std::optional<LoginRefusal> m_refusal;
  bool m_isRefusalKept = true;    ///< Where another program may forget it, too.
  bool m_isLookOutdated = false;  ///< It began with a login that has become another one.
  StackPicture m_picture;
  StackPicture m_next;
  const container::Engine m_noEngine;           ///< For an ntopng elsewhere.
  std::unique_ptr<container::Engine> m_engine;  ///< Kept while it answers.
  std::unique_ptr<Site> m_site;
  std::unique_ptr<StackStatusJob> m_job;
  std::unique_ptr<container::EngineSearch> m_search;
  bool m_isAskingMemory = false;
  std::unique_ptr<container::RunningProcess> m_memory;
};

}  // namespace soho::setup
