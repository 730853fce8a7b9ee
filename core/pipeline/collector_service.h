// The running collector as the event loop sees it: starts the worker, keeps its newest report, answers the control
// socket, stores settings and templates. Owned by the program's composition root; event loop thread only.
#pragma once

#include "core/collector/template_store.h"
#include "core/control/control_service.h"
#include "core/control/event_log.h"
#include "core/pipeline/address_book.h"
#include "core/pipeline/collector_worker.h"
#include "core/pipeline/event_watcher.h"
#include "core/pipeline/known_exporters.h"
#include "core/pipeline/muting_choices.h"
#include "core/pipeline/run_options.h"
#include "core/pipeline/state_builder.h"
#include "core/pipeline/writer_thread.h"
#include "core/publisher/json_lines_writer.h"
#include "core/settings/collector_settings.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace soho::pipeline {

class CollectorService final : public QObject, public control::ControlService {
  Q_OBJECT

 public:
  /// `settings` must outlive the service and be over settings::collectorTable().
  CollectorService(settings::Settings& settings, RunOptions options, std::string version, QObject* parent = nullptr);
  ~CollectorService() override;

  /// Opens sockets or the recording and starts collecting. Fails with what kept it from receiving; nothing runs then.
  [[nodiscard]] Result<void> start();
  /// What of the stored settings could not be used; said with the state until they are read again.
  void setSettingsProblems(std::vector<Error> problems) { m_settingsProblems = std::move(problems); }
  /// Why the metrics are not served; said with the state.
  void setMetricsProblem(Error problem) { m_metricsProblem = std::move(problem); }
  /// Reads the settings files again (SIGHUP), uses what can be used at once, reopens the JSON lines file.
  void reload();
  /// Sends on what waits, saves templates, ends the worker. Safe to call twice.
  void shutDown();

  /// Real addresses and ports; empty in a replay or before start().
  [[nodiscard]] std::shared_ptr<const WorkerReport> report() const { return m_report; }

  [[nodiscard]] control::CollectorState state() override;
  [[nodiscard]] control::EventList eventsAfter(std::uint64_t number) override;
  [[nodiscard]] Result<talkers::ViewAnswer> view(const talkers::Snapshot& snapshot,
                                                 const talkers::ViewQuery& query) override;
  [[nodiscard]] Result<control::SeriesReply> series(const talkers::Snapshot& snapshot,
                                                    const control::SeriesRequest& request) override;
  [[nodiscard]] control::SettingList settings() override;
  [[nodiscard]] Result<control::SettingOutcome> setSetting(const std::string& name,
                                                           const std::optional<std::string>& value) override;
  [[nodiscard]] Result<control::Done> allow(const IpPrefix& exporters) override;
  [[nodiscard]] Result<control::Done> setMuting(const flows::DuplicatePair& pair) override;
  [[nodiscard]] Result<control::Done> setExporterFacts(const control::ExporterFacts& facts) override;
  [[nodiscard]] control::DeviceList devices() override;
  [[nodiscard]] Result<control::Done> setDeviceLabel(const IpAddress& device, const std::string& label) override;
  [[nodiscard]] Result<control::Done> acknowledgeDevices(const std::vector<IpAddress>& devices) override;
  [[nodiscard]] Result<control::Done> setLeases(const control::SetLeases& told) override;
  [[nodiscard]] control::PlaceStatus places() override;
  [[nodiscard]] control::PlaceStatus reloadPlaces() override;
  [[nodiscard]] Result<control::PlacePartTaken> takePlacePart(const control::PlacePart& part) override;
  [[nodiscard]] Result<control::ProbeState> expectProbe(const std::string& token) override;
  [[nodiscard]] Result<control::Done> disallow(const IpPrefix& exporters) override;
  void stop(const control::Stop& request) override;

  /// Has the next report made now, not at the end of this second. False when the newest has to do: it is less than
  /// 100 ms old, or the collector thread has no room for the question.
  [[nodiscard]] bool askForReport();

 Q_SIGNALS:
  /// Once a second and whenever asked for, after the report has been taken in.
  void reported();
  /// A recording is at its end and nobody asked to stay.
  void replayFinished();
  /// As control::Stop.
  void stopRequested(bool startsAgain);
  /// Receiving failed for good: the program should end with an error.
  void failed(const soho::Error& error);

 private:
  Result<void> openJsonLines(const settings::CollectorSettings& values);
  Result<WorkerParts> makeParts(const settings::CollectorSettings& values);
  void restoreTemplates();
  void restoreKept();
  /// Has the writer save the newest templates that wait to be, one save at a time.
  void saveTemplates();
  /// Has the writer replace a file of the state folder.
  void saveFile(const char* name, std::string content);
  void noteTemplatesSaved(const Result<void>& saved, std::shared_ptr<const WorkerReport> report);
  /// Says once why nothing can be kept on disk, until something is kept again.
  void noteSaved(const Result<void>& saved);
  void tellOfFailedWrite(const Error& error);
  void takeReport(std::shared_ptr<const WorkerReport> report);
  /// Tells that the replay is over once the lines of it are written, however slow their reader.
  void finishReplay();
  void useSettings();
  /// Changes where and how ntopng is fed; false when the collector thread had no room for it.
  [[nodiscard]] bool useNtopng(const settings::CollectorSettings& values);
  [[nodiscard]] ServiceFacts facts() const;
  [[nodiscard]] Result<void> tryOut(const std::string& name, const std::string& value) const;

  settings::Settings& m_settings;
  RunOptions m_options;
  std::string m_version;
  SystemClock m_clock;
  Time m_startedAt{};
  Time m_allowedSince{};
  std::vector<IpPrefix> m_allowed;                ///< As of then.
  collector::TemplateStore m_templateStore;       ///< The writer's while it runs.
  std::shared_ptr<const WorkerReport> m_unsaved;  ///< The newest report with templates that are not saved yet.
  bool m_isSaving = false;
  std::chrono::steady_clock::time_point m_saveAgainAt{};  ///< Not before.
  MutingChoices m_mutingChoices;
  KnownExporters m_knownExporters;
  std::vector<Error> m_settingsProblems;
  std::optional<Error> m_configProblem;  ///< Why the settings could not be read again: nothing of them has changed.
  std::optional<Error> m_devicesProblem;
  std::optional<Error> m_metricsProblem;
  std::optional<std::string> m_storeProblem;  ///< Why templates cannot be kept.
  publisher::ZmqSettings m_ntopngSocket;      ///< Those in use.
  publisher::PublisherSettings m_ntopngForm;  ///< As it.
  std::vector<IpPrefix> m_localPrefixes;      ///< Those the flows are judged by now.
  bool m_areSettingsDue = false;              ///< The collector thread had no room for the newest ones.
  bool m_hasFailed = false;                   ///< `failed` was emitted.
  bool m_isFinishing = false;                 ///< The recording is at its end, its lines may not all be written.
  control::EventLog m_events;
  EventWatcher m_eventWatcher;
  AddressBook m_addresses;
  std::unique_ptr<publisher::JsonLinesWriter> m_jsonLines;
  std::shared_ptr<collector::SenderGate> m_gate;    ///< Used on the collector thread; replaced lists are posted to it.
  std::shared_ptr<collector::ProbeWatch> m_probes;  ///< As m_gate.
  std::function<void(std::size_t)> m_setReceiveBuffer;  ///< As m_gate; empty in a replay.
  std::shared_ptr<NtopngTarget> m_ntopng;               ///< As m_gate; null in a replay that does not feed one.
  std::unique_ptr<CollectorWorker> m_worker;
  std::shared_ptr<const WorkerReport> m_report;
  Time m_reportTaken{};
  WriterThread m_writer;  ///< Last: what it writes with must outlive it.
};

}  // namespace soho::pipeline
