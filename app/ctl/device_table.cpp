#include "app/ctl/device_table.h"

#include "app/ctl/json_values.h"
#include "app/ctl/text_table.h"
#include "core/text/number_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

using names::Device;

QString translated(const char* text) { return QCoreApplication::translate("DeviceTable", text); }

QString addressText(const Device& device) {
  QString text = device.addresses.empty() ? QString() : textOf(device.addresses.front());
  if (device.addresses.size() > 1) text += u" +%1"_s.arg(device.addresses.size() - 1);
  return text;
}

QString momentText(Time time, const QLocale& locale) {
  const auto sinceEpoch = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
  return locale.toString(QDateTime::fromMSecsSinceEpoch(sinceEpoch.count()), QLocale::ShortFormat);
}

QJsonArray numbers(const std::vector<std::uint64_t>& values) {
  QJsonArray list;
  for (const std::uint64_t value : values) list.append(numberOf(value));
  return list;
}

QJsonObject jsonOf(const Device& device) {
  QJsonArray addresses;
  for (const IpAddress& address : device.addresses) addresses.append(textOf(address));
  QJsonObject object{{u"addresses"_s, addresses},
                     {u"name"_s, textOf(device.name)},
                     {u"name_from"_s, wordOf(device.nameSource)},
                     {u"label"_s, textOf(device.label)},
                     {u"maker"_s, textOf(device.maker)},
                     {u"first_seen"_s, timeOf(device.firstSeen)},
                     {u"last_seen"_s, timeOf(device.lastSeen)},
                     {u"bytes_in_today"_s, numberOf(device.bytesInToday)},
                     {u"bytes_out_today"_s, numberOf(device.bytesOutToday)},
                     {u"minutes_in"_s, numbers(device.minutesIn)},
                     {u"minutes_out"_s, numbers(device.minutesOut)},
                     {u"new"_s, device.isNew}};
  if (device.mac.isKnown()) object.insert(u"mac"_s, textOf(device.mac.toString()));
  return object;
}

}  // namespace

QString wordOf(names::NameSource source) {
  switch (source) {
    case names::NameSource::Label:
      return u"label"_s;
    case names::NameSource::Dhcp:
      return u"dhcp"_s;
    case names::NameSource::Mdns:
      return u"mdns"_s;
    case names::NameSource::ReverseDns:
      return u"reverse-dns"_s;
    case names::NameSource::Maker:
      return u"maker"_s;
    case names::NameSource::Address:
      break;
  }
  return u"address"_s;
}

QString tableOf(const control::DeviceList& list, int width, const QLocale& locale) {
  TextTable table;
  //: Column headings of the list of local devices on the terminal.
  table.texts = {
      translated(QT_TRANSLATE_NOOP("DeviceTable", "Device")), translated(QT_TRANSLATE_NOOP("DeviceTable", "Address")),
      translated(QT_TRANSLATE_NOOP("DeviceTable", "Maker")), translated(QT_TRANSLATE_NOOP("DeviceTable", "Last seen"))};
  table.numbers = {translated(QT_TRANSLATE_NOOP("DeviceTable", "In today")),
                   translated(QT_TRANSLATE_NOOP("DeviceTable", "Out today"))};
  for (const Device& device : list.devices) {
    QString name = textOf(device.name);
    //: Mark behind the name of a device nobody has acknowledged yet.
    if (device.isNew) name += u" ("_s + translated(QT_TRANSLATE_NOOP("DeviceTable", "new")) + u')';
    table.lines.append({name, addressText(device), textOf(device.maker), momentText(device.lastSeen, locale),
                        text::byteCount(device.bytesInToday, locale), text::byteCount(device.bytesOutToday, locale)});
  }
  return table.toString(width);
}

QJsonObject jsonOf(const control::DeviceList& list) {
  QJsonArray devices;
  for (const Device& device : list.devices) devices.append(jsonOf(device));
  return {{u"at"_s, timeOf(list.at)}, {u"devices"_s, devices}};
}

}  // namespace soho::ctl
