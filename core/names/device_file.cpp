#include "core/names/device_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace soho::names {
namespace {

constexpr int kFormat = 1;

// Milliseconds: JSON's numbers hold them exactly for the next 285,000 years.
QJsonValue millisecondsOf(Time time) {
  return static_cast<qint64>(std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count());
}

std::optional<Time> timeFrom(const QJsonValue& value) {
  constexpr double kLatest = 253'402'300'799'000;  // the end of the year 9999
  const double number = value.toDouble(-1);
  if (!value.isDouble() || number < 0 || number > kLatest) return std::nullopt;
  // What nanoseconds in 64 bits cannot hold is no time any device was seen at.
  constexpr double kLatestNanoseconds = 9'223'372'036'854;
  if (number > kLatestNanoseconds) return std::nullopt;
  return Time(std::chrono::milliseconds(static_cast<std::int64_t>(number)));
}

std::optional<std::uint64_t> bytesFrom(const QJsonValue& value) {
  constexpr double kMost = 9'007'199'254'740'992;  // 2^53
  const double number = value.toDouble(-1);
  if (!value.isDouble() || number < 0 || number > kMost || number != std::floor(number)) return std::nullopt;
  return static_cast<std::uint64_t>(number);
}

QJsonObject toJson(const KnownDevice& device) {
  QJsonArray addresses;
  for (const auto& use : device.addresses) {
    addresses.append(QJsonArray{QString::fromStdString(use.address.toString()), millisecondsOf(use.lastSeen)});
  }
  QJsonObject object{{u"addresses"_s, addresses},
                     {u"first_seen"_s, millisecondsOf(device.firstSeen)},
                     {u"last_seen"_s, millisecondsOf(device.lastSeen)},
                     {u"day"_s, millisecondsOf(device.day)},
                     {u"in"_s, static_cast<qint64>(device.bytesIn)},
                     {u"out"_s, static_cast<qint64>(device.bytesOut)}};
  if (device.mac.isKnown()) object.insert(u"mac"_s, QString::fromStdString(device.mac.toString()));
  if (!device.label.empty()) object.insert(u"label"_s, QString::fromStdString(device.label));
  if (!device.hostName.empty()) object.insert(u"host"_s, QString::fromStdString(device.hostName));
  if (device.isNew) object.insert(u"new"_s, true);
  return object;
}

std::optional<KnownDevice> deviceFrom(const QJsonObject& object) {
  KnownDevice device;
  for (const QJsonValue value : object.value(u"addresses"_s).toArray()) {
    const QJsonArray pair = value.toArray();
    const auto address = IpAddress::parse(pair.at(0).toString().toStdString());
    const auto lastSeen = timeFrom(pair.at(1));
    if (!address || !lastSeen) return std::nullopt;
    device.addresses.push_back({*address, *lastSeen});
  }
  const auto firstSeen = timeFrom(object.value(u"first_seen"_s));
  const auto lastSeen = timeFrom(object.value(u"last_seen"_s));
  const auto day = timeFrom(object.value(u"day"_s));
  const auto in = bytesFrom(object.value(u"in"_s));
  const auto out = bytesFrom(object.value(u"out"_s));
  if (!firstSeen || !lastSeen || !day || !in || !out) return std::nullopt;
  if (object.contains(u"mac"_s)) {
    const auto mac = MacAddress::parse(object.value(u"mac"_s).toString().toStdString());
    if (!mac) return std::nullopt;
    device.mac = *mac;
  }
  device.label = object.value(u"label"_s).toString().toStdString();
  device.hostName = object.value(u"host"_s).toString().toStdString();
  if (device.label.size() > kMaxLabelBytes) return std::nullopt;
  device.firstSeen = *firstSeen;
  device.lastSeen = *lastSeen;
  device.day = *day;
  device.bytesIn = *in;
  device.bytesOut = *out;
  device.isNew = object.value(u"new"_s).toBool();
  return device;
}

}  // namespace

std::string writeDeviceFile(const DeviceFile& file) {
  QJsonArray devices;
  for (const KnownDevice& device : file.devices) devices.append(toJson(device));
  QJsonArray countries;
  for (const std::string& code : file.countries) countries.append(QString::fromStdString(code));
  const QJsonObject object{{u"format"_s, kFormat}, {u"devices"_s, devices}, {u"countries"_s, countries}};
  return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<DeviceFile> readDeviceFile(std::string_view text, const std::string& place) {
  const auto damaged = [&place](std::string detail) {
    return failure(ErrorCode::FileDamaged, place, std::move(detail));
  };
  QJsonParseError problem;
  const auto document = QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())), &problem);
  if (problem.error != QJsonParseError::NoError) return damaged(problem.errorString().toStdString());
  const int format = document.object().value(u"format"_s).toInt();
  if (format > kFormat) return failure(ErrorCode::FileTooNew, place, "format " + std::to_string(format));
  if (format != kFormat || !document.object().value(u"devices"_s).isArray()) return damaged("is no list of devices");
  DeviceFile file;
  for (const QJsonValue value : document.object().value(u"devices"_s).toArray()) {
    auto device = deviceFrom(value.toObject());
    if (!device) return damaged("device " + std::to_string(file.devices.size() + 1) + " is not one");
    file.devices.push_back(std::move(*device));
  }
  for (const QJsonValue value : document.object().value(u"countries"_s).toArray()) {
    file.countries.insert(value.toString().toStdString());
  }
  return file;
}

}  // namespace soho::names
