#include "core/pipeline/collector_service.h"

#include "core/base/atomic_file.h"
#include "core/collector/local_interfaces.h"
#include "core/collector/udp_socket.h"
#include "core/flows/local_networks.h"
#include "core/pipeline/log.h"
#include "core/pipeline/settings_mapping.h"
#include "core/pipeline/worker_parts.h"
#include "core/publisher/line_file.h"
#include "core/text/error_text.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace soho::pipeline {
namespace {

constexpr std::chrono::milliseconds kDrainPoll{20};
constexpr Duration kFreshReport = std::chrono::milliseconds(100);
/// After templates could not be saved.
constexpr std::chrono::seconds kSavePause{5};
constexpr const char* kMutingFile = "muting.json";
constexpr const char* kExportersFile = "exporters.json";
/// Of either: 256 exporters with a name and a version of 4 KiB each, which escapes may make six times as long.
constexpr std::size_t kMaxKeptBytes = std::size_t{16} * 1024 * 1024;

void warn(const Result<void>& restored) {
  if (!restored) qCWarning(lcCollector).noquote() << text::oneLine(restored.error());
}

/// What a file of the state folder keeps; nothing when there is none or it cannot be used, which is logged.
template <class Kept>
Kept readKept(const std::filesystem::path& path) {
  const auto content = readFile(path, kMaxKeptBytes);
  if (!content && content.error().code == ErrorCode::FileMissing) return {};
  const auto kept = content ? Kept::fromJson(*content, path.string()) : Unexpected(content.error());
  if (kept) return *kept;
  qCWarning(lcCollector).noquote() << text::oneLine(kept.error());
  return {};
}

/// Two sockets of one family cannot have one port, unless at different addresses.
bool takesTheSame(const Endpoint& one, const Endpoint& other) {
  return one.port == other.port && one.port != 0 && one.address.isV4() == other.address.isV4() &&
         (one.address == other.address || one.address.isUnspecified() || other.address.isUnspecified());
}

}  // namespace

CollectorService::CollectorService(settings::Settings& settings, RunOptions options, std::string version,
                                   QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_options(std::move(options)),
      m_version(std::move(version)),
      m_startedAt(m_clock.now()),
      m_allowedSince(m_startedAt),
      m_templateStore(m_options.stateFolder / "templates", m_clock),
      m_addresses(m_clock, m_options.stateFolder, !m_options.isReplay(),
                  [this](const Error& error) { tellOfFailedWrite(error); }),
      m_report(std::make_shared<const WorkerReport>()) {}

CollectorService::~CollectorService() { shutDown(); }

Result<void> CollectorService::start() {
  const settings::CollectorSettings values = settings::collectorSettings(m_settings);
  if (auto opened = openJsonLines(values); !opened) return opened;
  auto parts = makeParts(values);
  if (!parts) return Unexpected(parts.error());
  DataPathSettings pathSettings = dataPathSettings(values);
  m_localPrefixes = pathSettings.flows.localPrefixes;
  m_allowed = values.allow;
  m_worker = std::make_unique<CollectorWorker>(
      std::move(pathSettings), std::move(*parts), [this](std::shared_ptr<const WorkerReport> report) {
        QMetaObject::invokeMethod(
            this, [this, report = std::move(report)]() mutable { takeReport(std::move(report)); },
            Qt::QueuedConnection);
      });
  if (!m_options.isReplay()) {
    restoreTemplates();
    restoreKept();
  }
  if (auto loaded = m_addresses.load(); !loaded) {
    m_devicesProblem = loaded.error();
    warn(loaded);
  }
  m_addresses.use(addressSettings(values, m_settings, m_options, m_localPrefixes));
  m_settings.markAllInUse();
  m_events.append(m_clock.now(), control::EventKind::CollectorStarted, m_version);
  m_report = m_worker->firstReport();
  m_worker->start();
  return {};
}

Result<void> CollectorService::openJsonLines(const settings::CollectorSettings& values) {
  if (!values.jsonFile || !isForThisRun("json", m_settings, m_options)) return {};
  publisher::JsonLinesSettings options;
  options.report = [](const Error& error) { qCWarning(lcCollector).noquote() << text::oneLine(error); };
  options.isWaitingForRoom = m_options.isReplay();
  auto writer = publisher::JsonLinesWriter::open(*values.jsonFile, std::move(options));
  if (!writer) return Unexpected(writer.error());
  m_jsonLines = std::move(*writer);
  return {};
}

Result<WorkerParts> CollectorService::makeParts(const settings::CollectorSettings& values) {
  auto parts = m_options.isReplay() ? makeReplayParts(m_options, m_clock)
                                    : makeLiveParts(values, isAskedFor("listen", m_settings), m_version);
  if (!parts) return Unexpected(parts.error());
  m_gate = parts->gate;
  m_probes = parts->probes;
  m_setReceiveBuffer = parts->setReceiveBuffer;
  m_ntopngSocket = zmqSettings(values);
  m_ntopngForm = publisherSettings(values);
  if (!m_options.isReplay() || publishesToNtopng(values, m_settings, m_options)) {
    m_ntopng = std::make_shared<NtopngTarget>();
    if (auto opened = m_ntopng->open(m_ntopngSocket, m_clock.now()); !opened) {
      // As with the metrics: what is only stored must not keep the collector from starting, nobody could change it.
      if (m_options.isReplay() || isAskedFor("ntopng", m_settings)) return Unexpected(opened.error());
      warn(opened);  // It is tried again all the time.
    }
    addNtopng(parts->parts, m_ntopng);
  }
  parts->parts.recordTap = m_jsonLines.get();
  return std::move(parts->parts);
}

void CollectorService::restoreTemplates() {
  const collector::LoadedTemplates loaded = m_templateStore.load();
  for (const Error& refused : loaded.refused) qCWarning(lcCollector).noquote() << text::oneLine(refused);
  for (const decoder::StoredTemplate& stored : loaded.templates) {
    warn(m_worker->dataPath().restoreTemplate(stored));
  }
  for (const decoder::StoredSampling& stored : loaded.samplings) warn(m_worker->dataPath().restoreSampling(stored));
}

void CollectorService::restoreKept() {
  m_mutingChoices = readKept<MutingChoices>(m_options.stateFolder / kMutingFile);
  m_worker->dataPath().setMutingChoices(m_mutingChoices);
  m_knownExporters = readKept<KnownExporters>(m_options.stateFolder / kExportersFile);
  m_worker->dataPath().setKnownExporters(m_knownExporters);
}

void CollectorService::saveTemplates() {
  if (!m_unsaved || m_isSaving || m_options.isReplay()) return;
  if (std::chrono::steady_clock::now() < m_saveAgainAt) return;
  const auto save = [this, report = m_unsaved] {
    const auto saved = m_templateStore.save(*report->templates, report->samplings);
    const auto note = [this, saved, report] { noteTemplatesSaved(saved, report); };
    QMetaObject::invokeMethod(this, note, Qt::QueuedConnection);
  };
  m_isSaving = m_writer.post(save);
  if (m_isSaving) m_unsaved.reset();
}

void CollectorService::saveFile(const char* name, std::string content) {
  const auto save = [this, path = m_options.stateFolder / name, content = std::move(content)] {
    const auto saved = replaceFile(path, content);
    QMetaObject::invokeMethod(
        this, [this, saved] { noteSaved(saved); }, Qt::QueuedConnection);
  };
  if (!m_writer.post(save)) noteSaved(failure(ErrorCode::WriteFailed, name, "too many files wait to be written"));
}

void CollectorService::noteTemplatesSaved(const Result<void>& saved, std::shared_ptr<const WorkerReport> report) {
  m_isSaving = false;
  noteSaved(saved);
  if (!saved) {
    // A disk that was full may have room again.
    if (!m_unsaved) m_unsaved = std::move(report);
    m_saveAgainAt = std::chrono::steady_clock::now() + kSavePause;
  }
  saveTemplates();
}

void CollectorService::noteSaved(const Result<void>& saved) {
  const bool hadProblem = m_storeProblem.has_value();
  m_storeProblem.reset();
  if (saved) return;
  m_storeProblem = saved.error().detail;
  if (!hadProblem) tellOfFailedWrite(saved.error());
}

void CollectorService::tellOfFailedWrite(const Error& error) {
  qCWarning(lcCollector).noquote() << text::oneLine(error);
  m_events.append(m_clock.now(), control::EventKind::WriteFailed, error.place, error.detail);
}

void CollectorService::takeReport(std::shared_ptr<const WorkerReport> report) {
  m_report = std::move(report);
  m_reportTaken = m_clock.now();
  if (m_report->templates) m_unsaved = m_report;
  saveTemplates();
  m_eventWatcher.look(*m_report, m_events);
  if (m_report->snapshot) m_addresses.look(*m_report->snapshot, m_events);
  // This machine's networks come and go: an address that DHCP gives late, a new IPv6 prefix of the provider.
  const auto localPrefixes = flowSettings(settings::collectorSettings(m_settings)).localPrefixes;
  if (m_areSettingsDue || localPrefixes != m_localPrefixes) useSettings();
  Q_EMIT reported();
  // Every report after a failure repeats it; it is told once.
  if (m_report->sourceError && !std::exchange(m_hasFailed, true)) Q_EMIT failed(*m_report->sourceError);
  const bool isOver = m_report->hasSourceEnded && m_options.isReplay() && !m_options.staysAfterReplay;
  if (isOver && !m_hasFailed && !std::exchange(m_isFinishing, true)) finishReplay();
}

bool CollectorService::askForReport() {
  // Whoever asks in a row does not have the tables copied each time.
  const Duration age = m_clock.now() - m_reportTaken;
  const bool isFresh = age >= Duration::zero() && age < kFreshReport;
  return !isFresh && m_worker && m_worker->askForReport();
}

void CollectorService::finishReplay() {
  if (m_jsonLines && !m_jsonLines->isDrained()) {
    QTimer::singleShot(kDrainPoll, this, &CollectorService::finishReplay);
  } else {
    Q_EMIT replayFinished();
  }
}

void CollectorService::reload() {
  // First: after a rotation of logs nothing may go on into the file that was moved away, whatever the settings say.
  if (m_jsonLines) m_jsonLines->reopen();
  std::vector<Error> notices;
  const auto changed = m_settings.reload(notices);
  m_configProblem.reset();
  if (!changed) {
    qCWarning(lcCollector).noquote() << text::oneLine(changed.error());
    m_configProblem = changed.error();
    return;
  }
  for (const Error& notice : notices) qCWarning(lcCollector).noquote() << text::oneLine(notice);
  m_settingsProblems = std::move(notices);
  m_events.append(m_clock.now(), control::EventKind::ConfigurationRead, {});
  useSettings();
}

void CollectorService::useSettings() {
  const settings::CollectorSettings values = settings::collectorSettings(m_settings);
  setLogLevel(values.logLevel);
  if (std::exchange(m_allowed, values.allow) != values.allow) m_allowedSince = m_clock.now();
  if (!m_worker) return;
  flows::FlowSettings flows = flowSettings(values);
  m_localPrefixes = flows.localPrefixes;
  m_addresses.use(addressSettings(values, m_settings, m_options, m_localPrefixes));
  m_areSettingsDue = !m_worker->post(
      [gate = m_gate, allowed = values.allow, flows = std::move(flows), setReceiveBuffer = m_setReceiveBuffer,
       bytes = static_cast<std::size_t>(values.receiveBufferBytes)](DataPath& path) mutable {
        if (gate) gate->setAllowed(std::move(allowed));
        if (setReceiveBuffer) setReceiveBuffer(bytes);
        path.setFlowSettings(std::move(flows));
      });
  if (!useNtopng(values)) m_areSettingsDue = true;
}

bool CollectorService::useNtopng(const settings::CollectorSettings& values) {
  const publisher::ZmqSettings socket = zmqSettings(values);
  const publisher::PublisherSettings form = publisherSettings(values);
  const bool isElsewhere = socket != m_ntopngSocket;
  if (m_options.isReplay() || (!isElsewhere && form == m_ntopngForm)) return true;
  const auto change = [target = m_ntopng, socket, form, isElsewhere, now = m_clock.now()](DataPath& path) {
    path.setNtopng(form, nullptr);
    if (isElsewhere) warn(target->open(socket, now));
    path.setNtopng(form, target->isWanted() ? target.get() : nullptr);
    path.greetNtopng();
  };
  if (!m_worker->post(change)) return false;
  m_ntopngSocket = socket;
  m_ntopngForm = form;
  return true;
}

void CollectorService::shutDown() {
  if (!m_worker) return;
  m_events.append(m_clock.now(), control::EventKind::CollectorStopping, {});
  if (m_jsonLines) m_jsonLines->stopWaiting();
  m_worker->stop();
  m_writer.finish();
  const decoder::Decoder& decoder = m_worker->dataPath().decoder();
  if (!m_options.isReplay()) noteSaved(m_templateStore.save(decoder.templates(), decoder.samplings()));
  if (auto kept = m_addresses.finish(); !kept) qCWarning(lcCollector).noquote() << text::oneLine(kept.error());
  m_worker.reset();
  m_jsonLines.reset();
}

ServiceFacts CollectorService::facts() const {
  const settings::CollectorSettings values = settings::collectorSettings(m_settings);
  ServiceFacts facts;
  facts.version = m_version;
  facts.processId = static_cast<std::uint64_t>(QCoreApplication::applicationPid());
  facts.startedAt = m_startedAt;
  facts.awakeSince = m_eventWatcher.awakeSince();
  facts.allowedSince = m_allowedSince;
  facts.stateFolder = m_options.stateFolder.string();
  facts.localPrefixes = m_localPrefixes;
  facts.knownExporters = m_knownExporters;
  if (publishesToNtopng(values, m_settings, m_options)) {
    facts.ntopngMode = values.isNtopngListening ? control::NtopngMode::Connect : control::NtopngMode::Bind;
    facts.ntopngEndpoint = values.ntopng.front();
    for (std::size_t i = 1; i < values.ntopng.size(); ++i) facts.ntopngEndpoint += ',' + values.ntopng[i];
  }
  facts.sourceId = values.sourceId;
  if (m_jsonLines) facts.jsonLines = jsonLinesState(*m_jsonLines, values.jsonFile.value_or(std::string()));
  for (const settings::SettingView& view : m_settings.views()) facts.settings.push_back(stateOf(view));
  facts.stateFolderProblem = m_storeProblem;
  facts.settingsProblems = m_settingsProblems;
  if (m_configProblem) facts.settingsProblems.push_back(*m_configProblem);
  facts.devicesProblem = m_devicesProblem;
  facts.metricsProblem = m_metricsProblem;
  return facts;
}

control::CollectorState CollectorService::state() {
  control::CollectorState state = buildState(*m_report, facts());
  // Of this moment, not of the last report: who has just been allowed is asked about at once.
  if (!m_options.isReplay()) state.allowedExporters = settings::collectorSettings(m_settings).allow;
  return state;
}

control::EventList CollectorService::eventsAfter(std::uint64_t number) { return m_events.after(number); }

Result<talkers::ViewAnswer> CollectorService::view(const talkers::Snapshot& snapshot, const talkers::ViewQuery& query) {
  talkers::ViewQuery whole = query;
  m_addresses.complete(whole.chip);
  auto answer = talkers::answer(
      snapshot, whole, [this](const IpAddress& address) { return m_addresses.wordsOf(address); },
      [this](const IpAddress& address) { return m_addresses.placeOf(address); },
      [this](const IpAddress& address) { return m_addresses.book().firstAddressOf(address); });
  if (answer) m_addresses.addTexts(*answer);
  return answer;
}

Result<control::SeriesReply> CollectorService::series(const talkers::Snapshot& snapshot,
                                                      const control::SeriesRequest& request) {
  talkers::SeriesQuery query{request.chip, request.tier};
  m_addresses.complete(query.chip);
  const talkers::SeriesAnswer found = talkers::answer(snapshot, query);
  control::SeriesReply reply;
  reply.shown = found.shown;
  reply.series = found.series;
  return reply;
}

control::SettingList CollectorService::settings() {
  control::SettingList list;
  for (const settings::SettingView& view : m_settings.views()) list.settings.push_back(stateOf(view));
  return list;
}

/// A value that would keep the next collector from starting is refused now: without one, no window can mend it.
Result<void> CollectorService::tryOut(const std::string& name, const std::string& value) const {
  const settings::Setting* setting = settings::find(settings::collectorTable(), name);
  const auto parsed =
      setting != nullptr ? settings::parse(*setting, value) : Result<settings::Value>(settings::Value());
  if (!parsed) return {};  // Refused by its form, with what is allowed.
  if (name == "json") {
    const auto* file = std::get_if<std::string>(&*parsed);
    const auto opened = file != nullptr ? publisher::LineFile::open(*file) : Unexpected(Error{});
    return file == nullptr || opened ? Result<void>() : Unexpected(opened.error());
  }
  const auto* endpoints = std::get_if<std::vector<Endpoint>>(&*parsed);
  if (name != "listen" || endpoints == nullptr) return {};
  std::vector<collector::UdpSocket> held;  // Two of the list may be in each other's way.
  for (Endpoint tried : *endpoints) {
    const auto isInTheWay = [&](const Endpoint& other) { return takesTheSame(other, tried); };
    if (std::ranges::count_if(*endpoints, isInTheWay) > 1) {  // One of them is itself.
      return failure(ErrorCode::PortInUse, tried.toString(), "it is listed twice");
    }
    const auto isOurs = [&](const collector::ListenerReport& ours) { return ours.bound.port == tried.port; };
    if (std::ranges::any_of(m_report->receive.listeners, isOurs)) tried.port = 0;  // Only whether the address is ours.
    auto opened = collector::openUdpSocket(tried, 0);
    if (!opened) return Unexpected(opened.error());
    held.push_back(std::move(*opened));
  }
  return {};
}

Result<control::SettingOutcome> CollectorService::setSetting(const std::string& name,
                                                             const std::optional<std::string>& value) {
  if (value) {
    if (auto usable = tryOut(name, *value); !usable) return Unexpected(usable.error());
  }
  const auto stored = value ? m_settings.set(name, *value) : m_settings.reset(name);
  if (!stored) return Unexpected(stored.error());
  const settings::SettingView changed = *m_settings.view(name);
  m_events.append(m_clock.now(), control::EventKind::SettingChanged, name, changed.value);
  useSettings();
  return control::SettingOutcome{stateOf(changed)};
}

Result<control::Done> CollectorService::allow(const IpPrefix& exporters) {
  std::string list;
  for (const IpPrefix& allowed : settings::collectorSettings(m_settings).allow) {
    if (allowed == exporters) return control::Done{};
    list += allowed.toString() + ',';
  }
  if (auto stored = m_settings.set("allow", list + exporters.toString()); !stored) return Unexpected(stored.error());
  m_events.append(m_clock.now(), control::EventKind::ExporterAllowed, exporters.toString());
  useSettings();
  return control::Done{};
}

Result<control::Done> CollectorService::disallow(const IpPrefix& exporters) {
  std::string list;
  bool isListed = false;
  for (const IpPrefix& allowed : settings::collectorSettings(m_settings).allow) {
    isListed |= allowed == exporters;
    if (allowed != exporters) list += (list.empty() ? "" : ",") + allowed.toString();
  }
  if (!isListed) return control::Done{};
  const auto stored = list.empty() ? m_settings.reset("allow") : m_settings.set("allow", list);
  if (!stored) return Unexpected(stored.error());
  m_events.append(m_clock.now(), control::EventKind::SettingChanged, "allow", list);
  useSettings();
  return control::Done{};
}

Result<control::ProbeState> CollectorService::expectProbe(const std::string& token) {
  if (!collector::isProbeToken(token)) return failure(ErrorCode::Malformed, "token");
  const auto look = [probes = m_probes, token, now = m_clock.now()](DataPath&) { probes->expect(token, now); };
  if (!m_probes || !m_worker || !m_worker->post(look)) return failure(ErrorCode::NotRunning, "collector thread");
  const auto arrival = std::ranges::find(m_report->probes, token, &collector::ProbeArrival::token);
  if (arrival == m_report->probes.end()) return control::ProbeState{};
  return control::ProbeState{control::ProbeArrived{arrival->source, arrival->sourcePort, arrival->at}};
}

Result<control::Done> CollectorService::setMuting(const flows::DuplicatePair& pair) {
  MutingChoices choices = m_mutingChoices;
  const auto& exporters = m_report->exporters;
  if (pair.keptExporter < exporters.size() && pair.mutedExporter < exporters.size()) {
    choices.set({exporters[pair.keptExporter].key, pair.keptPort, pair.keptInterface},
                {exporters[pair.mutedExporter].key, pair.mutedPort, pair.mutedInterface}, pair.isMutingOn);
  }
  const auto order = [pair, choices](DataPath& path) {
    path.setMutingChoices(choices);
    path.setMuting(pair, pair.isMutingOn);
  };
  if (!m_worker || !m_worker->post(order)) return failure(ErrorCode::NotRunning, "collector thread");
  const bool isNew = choices != m_mutingChoices;
  m_mutingChoices = std::move(choices);
  if (isNew && !m_options.isReplay()) saveFile(kMutingFile, m_mutingChoices.toJson());
  return control::Done{};
}

Result<control::Done> CollectorService::setExporterFacts(const control::ExporterFacts& facts) {
  KnownExporters known = m_knownExporters;
  known.set(facts);
  if (!m_worker || !m_worker->post([known](DataPath& path) { path.setKnownExporters(known); })) {
    return failure(ErrorCode::NotRunning, "collector thread");
  }
  const bool isNew = known != m_knownExporters;
  m_knownExporters = std::move(known);
  if (isNew && !m_options.isReplay()) saveFile(kExportersFile, m_knownExporters.toJson());
  return control::Done{};
}

control::DeviceList CollectorService::devices() {
  return {m_report->at, m_addresses.devices(m_report->snapshot.get())};
}

Result<control::Done> CollectorService::setDeviceLabel(const IpAddress& device, const std::string& label) {
  if (auto set = m_addresses.book().setLabel(device, label); !set) return Unexpected(set.error());
  return control::Done{};
}

Result<control::Done> CollectorService::acknowledgeDevices(const std::vector<IpAddress>& devices) {
  m_addresses.book().acknowledge(devices);
  return control::Done{};
}

Result<control::Done> CollectorService::setLeases(const control::SetLeases& told) {
  if (auto set = m_addresses.book().setLeases(told.router, told.leases); !set) return Unexpected(set.error());
  return control::Done{};
}

control::PlaceStatus CollectorService::places() { return m_addresses.places(); }

control::PlaceStatus CollectorService::reloadPlaces() { return m_addresses.reloadPlaces(); }

Result<control::PlacePartTaken> CollectorService::takePlacePart(const control::PlacePart& part) {
  return m_addresses.takePlacePart(part);
}

void CollectorService::stop(const control::Stop& request) { Q_EMIT stopRequested(request.startsAgain); }

}  // namespace soho::pipeline
