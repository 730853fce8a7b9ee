#include "app/ctl/talker_table.h"

#include "app/ctl/json_values.h"
#include "core/text/number_text.h"

#include <QCoreApplication>
#include <QJsonArray>

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

/// What the row is about, in the columns the kind of view has.
QStringList nameColumns(const Row& row, ViewKind kind) {
  switch (kind) {
    case ViewKind::Conversations:
      return {textOf(row.device), textOf(row.remote), serviceText(row)};
    case ViewKind::Devices:
      return {textOf(row.device)};
    case ViewKind::Destinations:
      return {textOf(row.remote)};
    case ViewKind::Services:
      return {serviceText(row)};
  }
  return {};
}

QString tr(const char* text) { return QCoreApplication::translate("TalkerTable", text); }

QStringList headings(ViewKind kind) {
  QStringList names;
  switch (kind) {
    //: Column headings of the talker table on the terminal.
    case ViewKind::Conversations:
      names = {tr(QT_TRANSLATE_NOOP("TalkerTable", "Device")), tr(QT_TRANSLATE_NOOP("TalkerTable", "Remote")),
               tr(QT_TRANSLATE_NOOP("TalkerTable", "Service"))};
      break;
    case ViewKind::Devices:
      names = {tr(QT_TRANSLATE_NOOP("TalkerTable", "Device"))};
      break;
    case ViewKind::Destinations:
      names = {tr(QT_TRANSLATE_NOOP("TalkerTable", "Remote"))};
      break;
    case ViewKind::Services:
      names = {tr(QT_TRANSLATE_NOOP("TalkerTable", "Service"))};
      break;
  }
  names += {tr(QT_TRANSLATE_NOOP("TalkerTable", "In")), tr(QT_TRANSLATE_NOOP("TalkerTable", "Out")),
            tr(QT_TRANSLATE_NOOP("TalkerTable", "Rate in")), tr(QT_TRANSLATE_NOOP("TalkerTable", "Rate out"))};
  return names;
}

QStringList numberColumns(const Row& row, const QLocale& locale) {
  const talkers::TrafficSums shown = row.shown();
  return {text::byteCount(shown.bytesIn, locale), text::byteCount(shown.bytesOut, locale),
          text::bitRate(row.bitsPerSecondIn, locale), text::bitRate(row.bitsPerSecondOut, locale)};
}

QString lineOf(const QStringList& cells, const QList<qsizetype>& widths, qsizetype nameColumns, int width) {
  QString line;
  for (qsizetype i = 0; i < cells.size(); ++i) {
    if (i != 0) line += u"  ";
    line += i < nameColumns ? cells[i].leftJustified(widths[i]) : cells[i].rightJustified(widths[i]);
  }
  while (line.endsWith(u' ')) line.chop(1);
  return line.left(width) + u'\n';
}

QJsonObject countersOf(const Row& row) {
  return {{u"bytes_in"_s, static_cast<qint64>(row.bytesIn)},
          {u"bytes_out"_s, static_cast<qint64>(row.bytesOut)},
          {u"packets_in"_s, static_cast<qint64>(row.packetsIn)},
          {u"packets_out"_s, static_cast<qint64>(row.packetsOut)},
          {u"bits_per_second_in"_s, row.bitsPerSecondIn},
          {u"bits_per_second_out"_s, row.bitsPerSecondOut},
          {u"conversations"_s, static_cast<qint64>(row.conversations)}};
}

QJsonObject jsonOfRow(const Row& row, ViewKind kind) {
  QJsonObject object = countersOf(row);
  object.insert(u"first_seen"_s, timeOf(row.firstSeen));
  object.insert(u"last_seen"_s, timeOf(row.lastSeen));
  if (kind == ViewKind::Conversations || kind == ViewKind::Devices) {
    object.insert(u"device"_s, textOf(row.device));
    if (row.mac.isKnown()) object.insert(u"mac"_s, QString::fromStdString(row.mac.toString()));
  }
  if (kind == ViewKind::Conversations || kind == ViewKind::Destinations) object.insert(u"remote"_s, textOf(row.remote));
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
  const QStringList heading = headings(query.kind);
  const qsizetype nameCount = heading.size() - 4;
  QList<QStringList> lines{heading};
  for (const Row& row : answer.rows) lines.append(nameColumns(row, query.kind) + numberColumns(row, locale));
  QStringList other{tr(QT_TRANSLATE_NOOP("TalkerTable", "Other"))};
  while (other.size() < nameCount) other.append(QString());
  lines.append(other + numberColumns(answer.other, locale));

  QList<qsizetype> widths(heading.size(), 0);
  for (const QStringList& line : std::as_const(lines)) {
    for (qsizetype i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], line[i].size());
  }
  QString table;
  for (const QStringList& line : std::as_const(lines)) table += lineOf(line, widths, nameCount, std::max(width, 60));
  return table;
}

QJsonObject jsonOf(const ViewAnswer& answer, const ViewQuery& query) {
  QJsonArray rows;
  for (const Row& row : answer.rows) rows.append(jsonOfRow(row, query.kind));
  return {{u"view"_s, wordOf(query.kind)},
          {u"window"_s, wordOf(query.window)},
          {u"revision"_s, static_cast<qint64>(answer.revision)},
          {u"at"_s, timeOf(answer.at)},
          {u"total"_s, static_cast<qint64>(answer.total)},
          {u"rows"_s, rows},
          {u"other"_s, countersOf(answer.other)}};
}

}  // namespace soho::ctl
