#include "core/router/journal.h"

#include "core/base/atomic_file.h"
#include "core/router/our_key.h"
#include "core/router/router_login.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace soho::router {
namespace {

constexpr int kVersion = 1;
constexpr std::size_t kMaxBytes = std::size_t{16} * 1024 * 1024;
constexpr std::array<const char*, 5> kKinds{"absent", "file", "link", "folder", "other"};

/// Sampling may overrate what was seen, but not like this.
constexpr double kMostSeenShare = 1000;
/// That a Time can hold.
constexpr qint64 kLastSecond = std::chrono::floor<std::chrono::seconds>(Time::max()).time_since_epoch().count();

/// In the order of OffloadKind.
constexpr std::array<const char*, 7> kOffloads{"software-flowtable", "hardware-flowtable", "mediatek-hnat",
                                               "fast-classifier",    "broadcom-ctf",       "broadcom-flow-cache",
                                               "qualcomm-nss"};

QString text(const std::string& value) { return QString::fromStdString(value); }
std::string textOf(const QJsonObject& object, const char* key) {
  return object.value(QLatin1String(key)).toString().toStdString();
}

QJsonArray list(const std::vector<std::string>& values) {
  QJsonArray array;
  for (const std::string& value : values) array.append(text(value));
  return array;
}
std::vector<std::string> listOf(const QJsonObject& object, const char* key) {
  std::vector<std::string> values;
  for (const auto& value : object.value(QLatin1String(key)).toArray()) values.push_back(value.toString().toStdString());
  return values;
}

QJsonObject jsonOf(const PathState& state) {
  return {{QStringLiteral("is"), QLatin1String(kKinds.at(static_cast<std::size_t>(state.kind)))},
          {QStringLiteral("mode"), text(state.mode)},
          {QStringLiteral("sum"), text(state.sum)},
          {QStringLiteral("target"), text(state.target)}};
}
PathState stateOf(const QJsonObject& object) {
  PathState state;
  const std::string kind = textOf(object, "is");
  const auto found = std::ranges::find_if(kKinds, [&](const char* name) { return kind == name; });
  state.kind = static_cast<PathState::Kind>(std::min<std::ptrdiff_t>(found - kKinds.begin(), kKinds.size() - 1));
  state.mode = textOf(object, "mode");
  state.sum = textOf(object, "sum");
  state.target = textOf(object, "target");
  return state;
}

void put(QJsonObject& object, const char* key, const std::optional<RemoteScript>& script) {
  if (!script) return;
  object.insert(QLatin1String(key), QJsonObject{{QStringLiteral("script"), text(script->name)},
                                                {QStringLiteral("values"), list(script->values)}});
}
std::optional<RemoteScript> scriptOf(const QJsonObject& object, const char* key) {
  const QJsonObject script = object.value(QLatin1String(key)).toObject();
  if (script.isEmpty()) return std::nullopt;
  return RemoteScript{textOf(script, "script"), listOf(script, "values")};
}

QJsonObject jsonOf(const TouchedPath& path) {
  QJsonObject object{
      {QStringLiteral("path"), text(path.path)},
      {QStringLiteral("before"), jsonOf(path.before)},
      {QStringLiteral("mode"), static_cast<int>(path.mode)},
      {QStringLiteral("content"), QLatin1String(QByteArray::fromStdString(path.content).toBase64())},
  };
  if (path.after) object.insert(QStringLiteral("after"), jsonOf(*path.after));
  return object;
}
TouchedPath pathOf(const QJsonObject& object) {
  TouchedPath path;
  path.path = textOf(object, "path");
  path.before = stateOf(object.value(QLatin1String("before")).toObject());
  path.mode = static_cast<std::uint32_t>(object.value(QLatin1String("mode")).toInt()) & 07777U;
  path.content = QByteArray::fromBase64(QByteArray::fromStdString(textOf(object, "content"))).toStdString();
  const QJsonValue after = object.value(QLatin1String("after"));
  if (after.isObject()) path.after = stateOf(after.toObject());
  return path;
}

QJsonObject jsonOf(const JournalEntry& entry) {
  QJsonArray paths;
  for (const TouchedPath& path : entry.paths) paths.append(jsonOf(path));
  QJsonObject object{{QStringLiteral("title"), text(entry.title)},
                     {QStringLiteral("paths"), paths},
                     {QStringLiteral("package-tool"), text(entry.packageTool)},
                     {QStringLiteral("packages-before"), list(entry.packagesBefore)},
                     {QStringLiteral("packages-added"), list(entry.packagesAdded)},
                     {QStringLiteral("admitted"), text(entry.admitted)},
                     {QStringLiteral("opened"), text(entry.opened)},
                     {QStringLiteral("complete"), entry.isComplete}};
  put(object, "undo-first", entry.undoFirst);
  put(object, "undo-last", entry.undoLast);
  put(object, "undo-keeping", entry.undoKeeping);
  return object;
}
JournalEntry entryOf(const QJsonObject& object) {
  JournalEntry entry;
  entry.title = textOf(object, "title");
  for (const auto& path : object.value(QLatin1String("paths")).toArray())
    entry.paths.push_back(pathOf(path.toObject()));
  entry.packageTool = textOf(object, "package-tool");
  entry.packagesBefore = listOf(object, "packages-before");
  entry.packagesAdded = listOf(object, "packages-added");
  entry.admitted = textOf(object, "admitted");
  entry.opened = textOf(object, "opened");
  entry.isComplete = object.value(QLatin1String("complete")).toBool();
  entry.undoFirst = scriptOf(object, "undo-first");
  entry.undoLast = scriptOf(object, "undo-last");
  entry.undoKeeping = scriptOf(object, "undo-keeping");
  return entry;
}

QJsonObject jsonOf(const RouterFindings& findings) {
  QJsonObject object{{QStringLiteral("system"), text(findings.system)}};
  if (findings.offload) {
    const auto kind = static_cast<std::size_t>(findings.offload->kind);
    object.insert(QStringLiteral("offload"), QLatin1String(kOffloads.at(kind)));
    object.insert(QStringLiteral("hides"), findings.offload->hidesTraffic);
  }
  if (findings.seenShare) {
    const auto at = std::chrono::floor<std::chrono::seconds>(findings.comparedAt.time_since_epoch());
    object.insert(QStringLiteral("seen-share"), *findings.seenShare);
    object.insert(QStringLiteral("compared-at"), static_cast<qint64>(at.count()));
  }
  return object;
}
RouterFindings findingsOf(const QJsonObject& object) {
  RouterFindings findings;
  findings.system = textOf(object, "system");
  const std::string name = textOf(object, "offload");
  const auto kind = std::ranges::find_if(kOffloads, [&](const char* known) { return name == known; });
  if (kind != kOffloads.end()) {
    findings.offload = Offload{.kind = static_cast<OffloadKind>(kind - kOffloads.begin()),
                               .hidesTraffic = object.value(QLatin1String("hides")).toBool()};
  }
  const double share = object.value(QLatin1String("seen-share")).toDouble(-1);
  const qint64 at = object.value(QLatin1String("compared-at")).toInteger();
  // The copy on a router may say anything.
  if (share >= 0 && share <= kMostSeenShare && at >= 0 && at <= kLastSecond) {
    findings.seenShare = share;
    findings.comparedAt = Time(std::chrono::seconds(at));
  }
  return findings;
}

/// A fingerprint as a file name: "SHA256:ab/c+d" holds characters that a path gives a meaning.
std::filesystem::path fileFor(const std::filesystem::path& folder, std::string_view fingerprint) {
  std::string name(fingerprint);
  std::ranges::replace_if(
      name,
      [](char c) {
        return (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') && c != '+' && c != '-' && c != '=';
      },
      '_');
  return folder / "routers" / (name + ".json");
}

}  // namespace

Result<Journal> Journal::open(const std::filesystem::path& folder, std::string_view fingerprint) {
  Journal journal;
  journal.m_path = fileFor(folder, fingerprint);
  auto content = readFile(journal.m_path, kMaxBytes);
  if (!content && content.error().code == ErrorCode::FileMissing) return journal;
  if (!content) return Unexpected(std::move(content.error()));
  if (auto loaded = journal.load(*content); !loaded) return Unexpected(std::move(loaded.error()));
  return journal;
}

Result<Journal> Journal::read(const std::filesystem::path& folder, std::string_view fingerprint,
                              std::string_view json) {
  Journal journal;
  journal.m_path = fileFor(folder, fingerprint);
  if (auto loaded = journal.load(json); !loaded) return Unexpected(std::move(loaded.error()));
  return journal;
}

Result<void> Journal::carryOver(const std::filesystem::path& folder, std::string_view from, std::string_view to) {
  const std::filesystem::path old = fileFor(folder, from);
  const std::filesystem::path now = fileFor(folder, to);
  std::error_code error;
  if (!std::filesystem::exists(old, error) || std::filesystem::exists(now, error)) return {};
  std::filesystem::rename(old, now, error);
  if (error) return failure(ErrorCode::WriteFailed, now.string(), error.message());
  return {};
}

std::vector<Journal> Journal::all(const std::filesystem::path& folder) {
  std::vector<Journal> journals;
  std::error_code error;
  for (const auto& file : std::filesystem::directory_iterator(folder / "routers", error)) {
    if (file.path().extension() != ".json") continue;
    const auto content = readFile(file.path(), kMaxBytes);
    Journal journal;
    journal.m_path = file.path();
    if (content && journal.load(*content) && !journal.isEmpty()) journals.push_back(std::move(journal));
  }
  std::ranges::sort(journals, {}, &Journal::m_path);
  return journals;
}

Result<void> Journal::load(std::string_view json) {
  const auto document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
  const QJsonObject root = document.object();
  const int version = root.value(QLatin1String("version")).toInt();
  if (version > kVersion) return failure(ErrorCode::FileTooNew, m_path.string());
  if (version != kVersion) return failure(ErrorCode::FileDamaged, m_path.string(), "not a journal");
  m_installation = textOf(root, "installation");
  m_router = textOf(root, "router");
  m_wishes.collector = textOf(root, "collector");
  if (root.value(QLatin1String("interface")).isString()) m_wishes.interface = textOf(root, "interface");
  const int sampling = root.value(QLatin1String("sampling")).toInt();
  if (sampling >= 1) m_wishes.sampling = static_cast<std::uint32_t>(sampling);
  m_findings = findingsOf(root.value(QLatin1String("found")).toObject());
  for (const auto& entry : root.value(QLatin1String("entries")).toArray())
    m_entries.push_back(entryOf(entry.toObject()));
  return {};
}

bool Journal::isUnfinished() const {
  return std::ranges::any_of(m_entries, [](const JournalEntry& entry) { return !entry.isComplete; });
}

bool Journal::hasOurKey() const {
  const auto removesKey = [](const std::optional<RemoteScript>& script) {
    return script && (script->name == kRemoveKeyScript || script->name == kRemoveNvramKeyScript);
  };
  return std::ranges::any_of(m_entries, [&](const JournalEntry& entry) {
    return removesKey(entry.undoFirst) || removesKey(entry.undoKeeping);
  });
}

std::optional<IpAddress> Journal::exporter() const {
  for (const JournalEntry& entry : m_entries) {
    if (!entry.admitted.empty()) return IpAddress::parse(entry.admitted);
  }
  const auto router = RouterAddress::parse(m_router);
  return router ? IpAddress::parse(router->host) : std::nullopt;
}

Result<void> Journal::append(JournalEntry entry) {
  m_entries.push_back(std::move(entry));
  auto saved = save();
  if (!saved) m_entries.pop_back();  // A step that is not written down is not begun.
  return saved;
}

Result<void> Journal::replaceLast(JournalEntry entry) {
  m_entries.back() = std::move(entry);
  return save();
}

Result<void> Journal::removeLast() {
  m_entries.pop_back();
  return save();
}

Result<void> Journal::save() const {
  if (m_entries.empty()) {
    std::error_code error;
    std::filesystem::remove(m_path, error);
    if (error) return failure(ErrorCode::WriteFailed, m_path.string(), error.message());
    return {};
  }
  if (auto made = makeOwnerFolder(m_path.parent_path()); !made) return made;
  return replaceFile(m_path, toJson());
}

std::string Journal::toJson() const {
  QJsonArray entries;
  for (const JournalEntry& entry : m_entries) entries.append(jsonOf(entry));
  QJsonObject root{{QStringLiteral("version"), kVersion},
                   {QStringLiteral("installation"), text(m_installation)},
                   {QStringLiteral("router"), text(m_router)},
                   {QStringLiteral("collector"), text(m_wishes.collector)},
                   {QStringLiteral("entries"), entries}};
  if (m_wishes.interface) root.insert(QStringLiteral("interface"), text(*m_wishes.interface));
  if (m_wishes.sampling) root.insert(QStringLiteral("sampling"), static_cast<int>(*m_wishes.sampling));
  if (m_findings != RouterFindings{}) root.insert(QStringLiteral("found"), jsonOf(m_findings));
  return QJsonDocument(root).toJson().toStdString();
}

}  // namespace soho::router
