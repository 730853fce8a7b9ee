#include "core/collector/template_file.h"

#include "core/decoder/limits.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <QString>
#include <QStringView>

#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace soho::collector {
namespace {

using decoder::ExporterKey;
using decoder::Protocol;
using decoder::SamplingTable;
using decoder::StoredSampling;
using decoder::StoredTemplate;

constexpr QStringView kFormatName = u"sohoflow-templates";

QJsonValue number(std::uint32_t value) { return static_cast<qint64>(value); }

template <class Integer>
std::optional<Integer> integerFrom(const QJsonValue& value) {
  const double number = value.toDouble(-1);
  if (!value.isDouble() || number < 0 || number > std::numeric_limits<Integer>::max() || number != std::floor(number)) {
    return std::nullopt;
  }
  return static_cast<Integer>(number);
}

/// Nanoseconds do not fit into JSON's numbers, hence text.
std::optional<Time> timeFrom(const QJsonValue& value) {
  const QByteArray text = value.toString().toLatin1();
  std::int64_t nanoseconds = 0;
  const auto [end, error] = std::from_chars(text.constData(), text.constData() + text.size(), nanoseconds);
  const bool isWhole = error == std::errc{} && end == text.constData() + text.size();
  if (text.isEmpty() || !isWhole || nanoseconds < 0) return std::nullopt;
  return Time(std::chrono::nanoseconds(nanoseconds));
}

QString textOf(Protocol protocol) { return QString::fromStdString(std::string(decoder::wordOf(protocol))); }

std::optional<Protocol> protocolFrom(const QJsonValue& value) {
  if (value.toString() == u"ipfix") return Protocol::Ipfix;
  if (value.toString() == u"netflow9") return Protocol::NetFlowV9;
  return std::nullopt;
}

QJsonObject toJson(const StoredSampling& stored) {
  const auto list = [](const std::vector<SamplingTable::Entry>& entries) {
    QJsonArray pairs;
    for (const auto& entry : entries) pairs.append(QJsonArray{QString::number(entry.id), number(entry.interval)});
    return pairs;
  };
  QJsonObject object{{u"protocol"_qs, textOf(stored.protocol)},
                     {u"port"_qs, number(stored.sourcePort)},
                     {u"announced_ns"_qs, QString::number(stored.announcedAt.time_since_epoch().count())},
                     {u"interval"_qs, number(stored.sampling.interval())},
                     {u"interfaces"_qs, list(stored.sampling.interfaces())},
                     {u"samplers"_qs, list(stored.sampling.samplers())}};
  if (stored.bootedAt) object[u"booted_ns"] = QString::number(stored.bootedAt->time_since_epoch().count());
  return object;
}

QJsonObject toJson(const StoredTemplate& stored) {
  QJsonArray fields;
  for (const auto& field : stored.fields) {
    QJsonArray spec{number(field.element), number(field.length)};
    if (field.enterprise != 0) spec.append(number(field.enterprise));
    fields.append(spec);
  }
  return {{u"protocol"_qs, textOf(stored.protocol)},
          {u"port"_qs, number(stored.sourcePort)},
          {u"id"_qs, number(stored.id)},
          {u"options"_qs, stored.isOptions},
          {u"scopes"_qs, number(stored.scopeFieldCount)},
          {u"learned_ns"_qs, QString::number(stored.learnedAt.time_since_epoch().count())},
          {u"fields"_qs, fields}};
}

std::optional<StoredTemplate::FieldSpec> fieldFrom(const QJsonValue& value) {
  const QJsonArray spec = value.toArray();
  if (spec.size() != 2 && spec.size() != 3) return std::nullopt;
  const auto element = integerFrom<std::uint16_t>(spec.at(0));
  const auto length = integerFrom<std::uint16_t>(spec.at(1));
  const auto enterprise = spec.size() == 3 ? integerFrom<std::uint32_t>(spec.at(2)) : 0U;
  if (!element || !length || !enterprise) return std::nullopt;
  return StoredTemplate::FieldSpec{*enterprise, *element, *length};
}

std::optional<StoredTemplate> templateFrom(const QJsonValue& value, const ExporterKey& exporter) {
  const QJsonObject object = value.toObject();
  const auto protocol = protocolFrom(object[u"protocol"]);
  const auto port = integerFrom<std::uint16_t>(object[u"port"]);
  const auto id = integerFrom<std::uint16_t>(object[u"id"]);
  const auto scopes = integerFrom<std::uint16_t>(object[u"scopes"]);
  const auto learnedAt = timeFrom(object[u"learned_ns"]);
  const QJsonArray fields = object[u"fields"].toArray();
  const bool hasFields = fields.size() <= static_cast<qsizetype>(kMaxFieldsPerTemplate) && object[u"fields"].isArray();
  if (!protocol || !port || !id || !scopes || !learnedAt || !hasFields || !object[u"options"].isBool()) {
    return std::nullopt;
  }
  StoredTemplate stored{exporter, *protocol, *port, *id, object[u"options"].toBool(), *scopes, *learnedAt, {}};
  stored.fields.reserve(static_cast<std::size_t>(fields.size()));
  for (const QJsonValue entry : fields) {
    const auto field = fieldFrom(entry);
    if (!field) return std::nullopt;
    stored.fields.push_back(*field);
  }
  return stored;
}

/// The pairs of a list, given to `announce(id, interval)` in their order; false when one is not a pair of numbers.
template <class Announce>
bool announceAll(const QJsonValue& list, Announce&& announce) {
  for (const QJsonValue entry : list.toArray()) {
    const QJsonArray pair = entry.toArray();
    bool isNumber = false;
    const quint64 id = pair.at(0).toString().toULongLong(&isNumber);
    const auto interval = integerFrom<std::uint32_t>(pair.at(1));
    if (pair.size() != 2 || !isNumber || !interval) return false;
    announce(id, *interval);
  }
  return list.isArray();
}

std::optional<StoredSampling> samplingFrom(const QJsonValue& value, const ExporterKey& exporter) {
  const QJsonObject object = value.toObject();
  const auto protocol = protocolFrom(object[u"protocol"]);
  const auto port = integerFrom<std::uint16_t>(object[u"port"]);
  const auto interval = integerFrom<std::uint32_t>(object[u"interval"]);
  const auto announcedAt = timeFrom(object[u"announced_ns"]);
  if (!protocol || !port || !interval || !announcedAt) return std::nullopt;
  StoredSampling stored{exporter, *protocol, *port, *announcedAt, timeFrom(object[u"booted_ns"]), {}};
  SamplingTable& sampling = stored.sampling;
  const bool areRead =
      announceAll(object[u"interfaces"],
                  [&](quint64 id, std::uint32_t each) {
                    sampling.announceForInterface(static_cast<std::uint32_t>(id), each);
                  }) &&
      announceAll(object[u"samplers"], [&](quint64 id, std::uint32_t each) { sampling.announceForSampler(id, each); });
  sampling.announce(*interval);
  return areRead ? std::optional(stored) : std::nullopt;
}

std::optional<ExporterKey> exporterFrom(const QJsonObject& root) {
  const auto address = IpAddress::parse(root[u"exporter"].toString().toStdString());
  const auto domain = integerFrom<std::uint32_t>(root[u"domain"]);
  if (!address || !domain) return std::nullopt;
  return ExporterKey{*address, *domain};
}

}  // namespace

std::string writeTemplateFile(const ExporterKey& exporter, const TemplateFileContent& content) {
  QJsonArray list;
  for (const StoredTemplate& stored : content.templates) list.append(toJson(stored));
  QJsonArray samplings;
  for (const StoredSampling& stored : content.samplings) samplings.append(toJson(stored));
  const QJsonObject root{{u"format"_qs, kFormatName.toString()},
                         {u"version"_qs, kTemplateFileVersion},
                         {u"exporter"_qs, QString::fromStdString(exporter.address.toString())},
                         {u"domain"_qs, number(exporter.domain)},
                         {u"templates"_qs, list},
                         {u"sampling"_qs, samplings}};
  return QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString();
}

Result<TemplateFileContent> readTemplateFile(std::string_view content, const std::string& place) {
  QJsonParseError parseError;
  const auto document = QJsonDocument::fromJson(
      QByteArray::fromRawData(content.data(), static_cast<qsizetype>(content.size())), &parseError);
  if (!document.isObject()) {
    return failure(ErrorCode::FileDamaged, place, "not JSON: " + parseError.errorString().toStdString());
  }
  const QJsonObject root = document.object();
  if (root[u"format"].toString() != kFormatName) {
    return failure(ErrorCode::FileDamaged, place, "not a file of templates");
  }
  const auto version = integerFrom<int>(root[u"version"]);
  if (version && *version > kTemplateFileVersion) {
    return failure(ErrorCode::FileTooNew, place,
                   "version " + std::to_string(*version) + ", known up to " + std::to_string(kTemplateFileVersion));
  }
  const auto exporter = exporterFrom(root);
  const QJsonArray list = root[u"templates"].toArray();
  const QJsonArray samplings = root[u"sampling"].toArray();  // None in files of earlier versions.
  if (!version || !exporter || !root[u"templates"].isArray() ||
      list.size() > static_cast<qsizetype>(kMaxTemplatesPerFile) ||
      samplings.size() > static_cast<qsizetype>(decoder::limits::kSessionsPerExporter)) {
    return failure(ErrorCode::FileDamaged, place, "version, exporter or templates are missing or out of range");
  }
  TemplateFileContent read;
  std::vector<StoredTemplate>& templates = read.templates;
  templates.reserve(static_cast<std::size_t>(list.size()));
  for (const QJsonValue entry : list) {
    auto stored = templateFrom(entry, *exporter);
    if (!stored) {
      return failure(ErrorCode::FileDamaged, place, "template " + std::to_string(templates.size()) + " is unreadable");
    }
    templates.push_back(std::move(*stored));
  }
  for (const QJsonValue entry : samplings) {
    auto stored = samplingFrom(entry, *exporter);
    if (!stored) return failure(ErrorCode::FileDamaged, place, "what it says of sampling is unreadable");
    read.samplings.push_back(std::move(*stored));
  }
  return read;
}

}  // namespace soho::collector
