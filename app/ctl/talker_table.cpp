#include "app/ctl/talker_table.h"

#include "app/ctl/json_values.h"
#include "app/ctl/text_table.h"
#include "core/text/number_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

using talkers::Row;
using talkers::SortKey;
using talkers::ViewAnswer;
using talkers::ViewKind;
using talkers::ViewQuery;
using talkers::Window;

/// Of a live table: how many rows there are, an empty line, the headings, Other, and the line the cursor stands on.
constexpr int kLinesBesideRows = 5;

template <class T>
using Word = std::pair<T, QLatin1String>;

constexpr std::array kKindWords{
    Word<ViewKind>{ViewKind::Conversations, "conversations"_L1}, Word<ViewKind>{ViewKind::Devices, "devices"_L1},
    Word<ViewKind>{ViewKind::Destinations, "destinations"_L1}, Word<ViewKind>{ViewKind::Services, "services"_L1}};
constexpr std::array kWindowWords{Word<Window>{Window::FiveMinutes, "5m"_L1}, Word<Window>{Window::Hour, "1h"_L1},
                                  Word<Window>{Window::Day, "24h"_L1}, Word<Window>{Window::All, "all"_L1}};
constexpr std::array kSortWords{
    Word<SortKey>{SortKey::Bytes, "bytes"_L1},       Word<SortKey>{SortKey::BytesIn, "in"_L1},
    Word<SortKey>{SortKey::BytesOut, "out"_L1},      Word<SortKey>{SortKey::Packets, "packets"_L1},
    Word<SortKey>{SortKey::Rate, "rate"_L1},         Word<SortKey>{SortKey::LastSeen, "last-seen"_L1},
    Word<SortKey>{SortKey::Duration, "duration"_L1}, Word<SortKey>{SortKey::Name, "name"_L1}};

template <class T>
QString wordIn(std::span<const Word<T>> words, T value) {
  for (const auto& [candidate, word] : words) {
    if (candidate == value) return word;
  }
  return {};
}

template <class T>
std::optional<T> valueIn(std::span<const Word<T>> words, const QString& text) {
  for (const auto& [value, word] : words) {
    if (word == text) return value;
  }
  return std::nullopt;
}

template <class T>
QStringList listOf(std::span<const Word<T>> words) {
  QStringList list;
  for (const auto& entry : words) list.append(entry.second);
  return list;
}

QString serviceText(const Row& row) { return QString::fromStdString(talkers::serviceName(row.service)); }

QString nameOr(const talkers::AddressText& text, const IpAddress& address) {
  return text.name.empty() ? textOf(address) : textOf(text.name);
}

/// "Example Telecom, DE"
QString placeText(const talkers::AddressText& text) {
  QStringList parts{textOf(text.owner), textOf(text.country)};
  parts.removeAll(QString());
  return parts.join(u", "_s);
}

/// What the row is about, in the columns the kind of view has.
QStringList nameColumns(const Row& row, const talkers::RowText& text, ViewKind kind) {
  switch (kind) {
    case ViewKind::Conversations:
      return {nameOr(text.device, row.device), nameOr(text.remote, row.remote), placeText(text.remote),
              serviceText(row)};
    case ViewKind::Devices:
      return {nameOr(text.device, row.device)};
    case ViewKind::Destinations:
      return {nameOr(text.remote, row.remote), placeText(text.remote)};
    case ViewKind::Services:
      return {serviceText(row)};
  }
  return {};
}

talkers::RowText textBeside(const ViewAnswer& answer, std::size_t index) {
  return index < answer.texts.size() ? answer.texts[index] : talkers::RowText();
}

QString translated(const char* text) { return QCoreApplication::translate("TalkerTable", text); }

QStringList nameHeadings(ViewKind kind) {
  //: Column headings of the talker table on the terminal.
  const QString device = translated(QT_TRANSLATE_NOOP("TalkerTable", "Device"));
  const QString remote = translated(QT_TRANSLATE_NOOP("TalkerTable", "Remote"));
  //: Column heading: whose network the remote address is in, and the country.
  const QString place = translated(QT_TRANSLATE_NOOP("TalkerTable", "Network"));
  const QString service = translated(QT_TRANSLATE_NOOP("TalkerTable", "Service"));
  switch (kind) {
    case ViewKind::Conversations:
      return {device, remote, place, service};
    case ViewKind::Devices:
      return {device};
    case ViewKind::Destinations:
      return {remote, place};
    case ViewKind::Services:
      break;
  }
  return {service};
}

QStringList numberHeadings() {
  return {translated(QT_TRANSLATE_NOOP("TalkerTable", "In")), translated(QT_TRANSLATE_NOOP("TalkerTable", "Out")),
          translated(QT_TRANSLATE_NOOP("TalkerTable", "Rate in")),
          translated(QT_TRANSLATE_NOOP("TalkerTable", "Rate out"))};
}

QStringList numberColumns(const Row& row, const QLocale& locale) {
  const talkers::TrafficSums shown = row.shown();
  return {text::byteCount(shown.bytesIn, locale), text::byteCount(shown.bytesOut, locale),
          text::bitRate(row.bitsPerSecondIn, locale), text::bitRate(row.bitsPerSecondOut, locale)};
}

QJsonObject countersOf(const Row& row, ViewKind kind) {
  QJsonObject object{{u"bytes_in"_s, static_cast<qint64>(row.bytesIn)},
                     {u"bytes_out"_s, static_cast<qint64>(row.bytesOut)},
                     {u"packets_in"_s, static_cast<qint64>(row.packetsIn)},
                     {u"packets_out"_s, static_cast<qint64>(row.packetsOut)},
                     {u"bits_per_second_in"_s, row.bitsPerSecondIn},
                     {u"bits_per_second_out"_s, row.bitsPerSecondOut},
                     {u"conversations"_s, static_cast<qint64>(row.conversations)}};
  if (kind != ViewKind::Devices) return object;
  // Beside the other counters, whose sum over all rows counts each conversation once.
  object.insert(u"peer_bytes_in"_s, static_cast<qint64>(row.peer.bytesIn));
  object.insert(u"peer_bytes_out"_s, static_cast<qint64>(row.peer.bytesOut));
  object.insert(u"peer_packets_in"_s, static_cast<qint64>(row.peer.packetsIn));
  object.insert(u"peer_packets_out"_s, static_cast<qint64>(row.peer.packetsOut));
  return object;
}

/// What is known of an address, under names that begin with `end`; nothing of what is not.
void addText(QJsonObject& object, const QString& end, const talkers::AddressText& text) {
  const std::pair<QString, const std::string*> parts[] = {
      {u"_name"_s, &text.name}, {u"_owner"_s, &text.owner}, {u"_country"_s, &text.country}};
  for (const auto& [name, value] : parts) {
    if (!value->empty()) object.insert(end + name, textOf(*value));
  }
  if (text.asNumber != 0) object.insert(end + u"_as_number", numberOf(text.asNumber));
}

QJsonObject jsonOfRow(const Row& row, const talkers::RowText& text, ViewKind kind) {
  QJsonObject object = countersOf(row, kind);
  object.insert(u"first_seen"_s, timeOf(row.firstSeen));
  object.insert(u"last_seen"_s, timeOf(row.lastSeen));
  if (kind == ViewKind::Conversations || kind == ViewKind::Devices) {
    object.insert(u"device"_s, textOf(row.device));
    if (row.mac.isKnown()) object.insert(u"mac"_s, QString::fromStdString(row.mac.toString()));
    addText(object, u"device"_s, text.device);
  }
  if (kind == ViewKind::Conversations || kind == ViewKind::Destinations) {
    object.insert(u"remote"_s, textOf(row.remote));
    addText(object, u"remote"_s, text.remote);
  }
  if (kind == ViewKind::Conversations || kind == ViewKind::Services) {
    object.insert(u"service"_s, serviceText(row));
    object.insert(u"protocol"_s, static_cast<int>(row.service >> 16));
    object.insert(u"port"_s, static_cast<int>(row.service & 0xffff));
  }
  if (kind == ViewKind::Conversations) {
    object.insert(u"device_port"_s, row.devicePort);
    object.insert(u"remote_port"_s, row.remotePort);
    object.insert(u"device_is_server"_s, row.isDeviceServer);
  }
  return object;
}

}  // namespace

QString wordOf(ViewKind kind) { return wordIn<ViewKind>(kKindWords, kind); }
QString wordOf(Window window) { return wordIn<Window>(kWindowWords, window); }
QString wordOf(SortKey key) { return wordIn<SortKey>(kSortWords, key); }
std::optional<ViewKind> viewKindFrom(const QString& word) { return valueIn<ViewKind>(kKindWords, word); }
std::optional<Window> windowFrom(const QString& word) { return valueIn<Window>(kWindowWords, word); }
std::optional<SortKey> sortKeyFrom(const QString& word) { return valueIn<SortKey>(kSortWords, word); }
QStringList viewKindWords() { return listOf<ViewKind>(kKindWords); }
QStringList windowWords() { return listOf<Window>(kWindowWords); }
QStringList sortKeyWords() { return listOf<SortKey>(kSortWords); }

QString tableOf(const ViewAnswer& answer, const ViewQuery& query, int width, const QLocale& locale) {
  TextTable table{nameHeadings(query.kind), numberHeadings(), {}};
  for (std::size_t index = 0; index < answer.rows.size(); ++index) {
    const Row& row = answer.rows[index];
    table.lines.append(nameColumns(row, textBeside(answer, index), query.kind) + numberColumns(row, locale));
  }
  QStringList other{translated(QT_TRANSLATE_NOOP("TalkerTable", "Other"))};
  while (other.size() < table.texts.size()) other.append(QString());
  table.lines.append(other + numberColumns(answer.other, locale));
  return table.toString(width);
}

std::uint32_t rowsThatFit(int lines) {
  return std::clamp(static_cast<std::uint32_t>(std::max(lines - kLinesBesideRows, 1)), 1U, talkers::kMaxRows);
}

QJsonObject jsonOf(const ViewAnswer& answer, const ViewQuery& query) {
  QJsonArray rows;
  for (std::size_t index = 0; index < answer.rows.size(); ++index) {
    rows.append(jsonOfRow(answer.rows[index], textBeside(answer, index), query.kind));
  }
  return {{u"view"_s, wordOf(query.kind)},
          {u"window"_s, wordOf(query.window)},
          {u"revision"_s, static_cast<qint64>(answer.revision)},
          {u"at"_s, timeOf(answer.at)},
          {u"total"_s, static_cast<qint64>(answer.total)},
          {u"rows"_s, rows},
          {u"other"_s, countersOf(answer.other, query.kind)}};
}

}  // namespace soho::ctl
