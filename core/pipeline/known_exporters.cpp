#include "core/pipeline/known_exporters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace soho::pipeline {
namespace {

using std::chrono::milliseconds;

constexpr QStringView kFormatName = u"sohoflow-exporters";
constexpr int kVersion = 1;

QJsonObject toJson(const control::ExporterFacts& facts) {
  QJsonObject object{{u"exporter"_s, QString::fromStdString(facts.exporter.toString())},
                     {u"name"_s, QString::fromStdString(facts.name)},
                     {u"version"_s, QString::fromStdString(facts.version)}};
  const auto insert = [&](const QString& name, const std::optional<Duration>& time) {
    if (time) object.insert(name, static_cast<qint64>(std::chrono::duration_cast<milliseconds>(*time).count()));
  };
  insert(u"active_timeout_ms"_s, facts.activeTimeout);
  insert(u"scan_interval_ms"_s, facts.scanInterval);
  if (facts.samplingInterval) object.insert(u"sampling"_s, static_cast<qint64>(*facts.samplingInterval));
  return object;
}

/// Empty when it is not there or no number that fits: then it is not known.
std::optional<std::uint32_t> numberFrom(const QJsonValue& value) {
  const qint64 number = value.toInteger(-1);
  if (number < 0 || number > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
  return static_cast<std::uint32_t>(number);
}

std::optional<Duration> timeFrom(const QJsonValue& value) {
  const auto number = numberFrom(value);
  return number ? std::optional<Duration>(milliseconds(*number)) : std::nullopt;
}

std::optional<control::ExporterFacts> factsFrom(const QJsonValue& value) {
  const QJsonObject object = value.toObject();
  const auto address = IpAddress::parse(object[u"exporter"].toString().toStdString());
  if (!address) return std::nullopt;
  control::ExporterFacts facts;
  facts.exporter = *address;
  facts.name = object[u"name"].toString().toStdString();
  facts.version = object[u"version"].toString().toStdString();
  facts.activeTimeout = timeFrom(object[u"active_timeout_ms"]);
  facts.scanInterval = timeFrom(object[u"scan_interval_ms"]);
  facts.samplingInterval = numberFrom(object[u"sampling"]);
  return facts;
}

}  // namespace

void KnownExporters::set(control::ExporterFacts facts) {
  std::erase_if(m_all, [&](const control::ExporterFacts& known) { return known.exporter == facts.exporter; });
  if (m_all.size() >= kMost) m_all.erase(m_all.begin());
  m_all.push_back(std::move(facts));
}

const control::ExporterFacts* KnownExporters::find(const IpAddress& exporter) const {
  const auto known = std::ranges::find(m_all, exporter, &control::ExporterFacts::exporter);
  return known != m_all.end() ? &*known : nullptr;
}

std::string KnownExporters::toJson() const {
  QJsonArray list;
  for (const control::ExporterFacts& facts : m_all) list.append(pipeline::toJson(facts));
  const QJsonObject root{{u"format"_s, kFormatName.toString()}, {u"version"_s, kVersion}, {u"exporters"_s, list}};
  return QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString();
}

Result<KnownExporters> KnownExporters::fromJson(std::string_view content, const std::string& place) {
  const QJsonObject root =
      QJsonDocument::fromJson(QByteArray(content.data(), static_cast<qsizetype>(content.size()))).object();
  const qint64 version = root[u"version"].toInteger(0);
  if (root[u"format"].toString() != kFormatName || version < 1 || !root[u"exporters"].isArray()) {
    return failure(ErrorCode::FileDamaged, place, "not a file of exporter facts");
  }
  if (version > kVersion) return failure(ErrorCode::FileTooNew, place, "version " + std::to_string(version));
  KnownExporters known;
  for (const QJsonValue entry : root[u"exporters"].toArray()) {
    auto facts = factsFrom(entry);
    if (!facts) return failure(ErrorCode::FileDamaged, place, "an exporter is unreadable");
    known.set(std::move(*facts));
  }
  return known;
}

}  // namespace soho::pipeline
