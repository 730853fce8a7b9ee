#include "core/pipeline/muting_choices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace soho::pipeline {
namespace {

constexpr QStringView kFormatName = u"sohoflow-muting";
constexpr int kVersion = 1;

QJsonObject toJson(const NamedSource& source) {
  return {{u"exporter"_s, QString::fromStdString(source.exporter.address.toString())},
          {u"domain"_s, static_cast<qint64>(source.exporter.domain)},
          {u"port"_s, source.port},
          {u"interface"_s, static_cast<qint64>(source.interface)}};
}

template <class Integer>
std::optional<Integer> integerFrom(const QJsonValue& value) {
  const qint64 number = value.toInteger(-1);
  if (number < 0 || number > static_cast<qint64>(std::numeric_limits<Integer>::max())) return std::nullopt;
  return static_cast<Integer>(number);
}

std::optional<NamedSource> sourceFrom(const QJsonValue& value) {
  const QJsonObject object = value.toObject();
  const auto address = IpAddress::parse(object[u"exporter"].toString().toStdString());
  const auto domain = integerFrom<std::uint32_t>(object[u"domain"]);
  const auto port = integerFrom<std::uint16_t>(object[u"port"]);
  const auto interface = integerFrom<std::uint32_t>(object[u"interface"]);
  if (!address || !domain || !port || !interface) return std::nullopt;
  return NamedSource{{*address, *domain}, *port, *interface};
}

bool isSame(const NamedSource& left, const NamedSource& right, bool isPortTelling) {
  return left.exporter == right.exporter && left.interface == right.interface &&
         (!isPortTelling || left.port == right.port);
}

}  // namespace

bool MutingChoices::Pair::isOf(const NamedSource& left, const NamedSource& right) const {
  const bool isPortTelling = one.exporter == other.exporter;
  return (isSame(one, left, isPortTelling) && isSame(other, right, isPortTelling)) ||
         (isSame(one, right, isPortTelling) && isSame(other, left, isPortTelling));
}

void MutingChoices::set(const NamedSource& one, const NamedSource& other, bool isMutingOn) {
  std::erase_if(m_unmuted, [&](const Pair& pair) { return pair.isOf(one, other); });
  if (isMutingOn) return;
  if (m_unmuted.size() >= kMost) m_unmuted.erase(m_unmuted.begin());
  m_unmuted.push_back({one, other});
}

bool MutingChoices::isMutingOn(const NamedSource& one, const NamedSource& other) const {
  return std::ranges::none_of(m_unmuted, [&](const Pair& pair) { return pair.isOf(one, other); });
}

std::string MutingChoices::toJson() const {
  QJsonArray list;
  for (const Pair& pair : m_unmuted) list.append(QJsonArray{pipeline::toJson(pair.one), pipeline::toJson(pair.other)});
  const QJsonObject root{{u"format"_s, kFormatName.toString()}, {u"version"_s, kVersion}, {u"counted_twice"_s, list}};
  return QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString();
}

Result<MutingChoices> MutingChoices::fromJson(std::string_view content, const std::string& place) {
  const QJsonObject root =
      QJsonDocument::fromJson(QByteArray(content.data(), static_cast<qsizetype>(content.size()))).object();
  const qint64 version = root[u"version"].toInteger(0);
  if (root[u"format"].toString() != kFormatName || version < 1 || !root[u"counted_twice"].isArray()) {
    return failure(ErrorCode::FileDamaged, place, "not a file of muting choices");
  }
  if (version > kVersion) return failure(ErrorCode::FileTooNew, place, "version " + std::to_string(version));
  MutingChoices choices;
  for (const QJsonValue entry : root[u"counted_twice"].toArray()) {
    const auto one = sourceFrom(entry.toArray().at(0));
    const auto other = sourceFrom(entry.toArray().at(1));
    if (!one || !other) return failure(ErrorCode::FileDamaged, place, "a pair is unreadable");
    choices.set(*one, *other, false);
  }
  return choices;
}

}  // namespace soho::pipeline
