#include "app/models/talker_model.h"

#include "app/models/row_text.h"
#include "core/text/number_text.h"

#include <QPointer>

#include <algorithm>

namespace soho::ui {
namespace {

using talkers::Row;
using talkers::RowText;
using talkers::SortKey;

bool isSameConversation(const Row& left, const Row& right) {
  return left.device == right.device && left.remote == right.remote && left.service == right.service &&
         left.devicePort == right.devicePort && left.remotePort == right.remotePort;
}

}  // namespace

TalkerModel::TalkerModel(CollectorFeed& feed, RevisionHold& hold, const TrafficScope& scope, QObject* parent)
    : QAbstractTableModel(parent), m_feed(feed), m_hold(hold), m_scope(scope) {
  connect(&m_feed, &CollectorFeed::viewChanged, this, &TalkerModel::viewChanged);
  connect(&m_feed, &CollectorFeed::viewRefused, this, [this](quint32 view, const Error& error) {
    if (view == m_view && m_view != 0) Q_EMIT filterRefused(error);
  });
  connect(&m_scope, &TrafficScope::changed, this, &TalkerModel::ask);
}

TalkerModel::~TalkerModel() {
  if (m_view != 0) m_feed.unsubscribe(m_view);
}

void TalkerModel::setActive(bool isActive) {
  if (isActive == (m_view != 0)) return;
  if (isActive) {
    m_hasAnswer = false;
    m_view = m_feed.subscribe(query());
  } else {
    setFrozen(false);
    m_feed.unsubscribe(m_view);
    m_view = 0;
  }
}

void TalkerModel::setFilter(const QString& text) {
  const std::string filter = text.trimmed().toStdString();
  if (filter == m_filter) return;
  m_filter = filter;
  ask();
}

void TalkerModel::setVisibleRows(int first, int count) {
  m_visible = {static_cast<std::uint32_t>(std::max(first, 0)), static_cast<std::uint32_t>(std::max(count, 1))};
  if (m_fetched.contains(m_visible)) return;
  m_fetched = rowsToFetch(m_visible);
  ask();
}

void TalkerModel::setFrozen(bool isFrozen) {
  if (isFrozen == m_isFrozen || (isFrozen && (m_view == 0 || !m_hasAnswer))) return;
  m_isFrozen = isFrozen;
  ++m_question;
  if (isFrozen) {
    m_hold.take(m_window.revision, [self = QPointer(this)](const Result<std::uint64_t>&) {
      if (self && self->m_isFrozen && self->m_isHeldBehind) self->askHeld();
    });
  } else {
    m_hold.giveBack();
    if (m_waiting) take(std::move(*m_waiting));
  }
  m_waiting.reset();
  Q_EMIT frozenChanged();
}

void TalkerModel::refresh() {
  setFrozen(false);
  ask();
}

void TalkerModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

talkers::ViewQuery TalkerModel::query() const {
  talkers::ViewQuery query;
  query.kind = talkers::ViewKind::Conversations;
  query.window = m_scope.window();
  query.sort = m_sort;
  query.isAscending = m_isAscending;
  query.filter = m_filter;
  query.chip = m_scope.chip();
  query.firstRow = m_fetched.first;
  query.count = m_fetched.count;
  return query;
}

void TalkerModel::ask() {
  if (m_view == 0) return;
  m_waiting.reset();
  m_feed.change(m_view, query());
  if (m_isFrozen) askHeld();
}

void TalkerModel::askHeld() {
  m_isHeldBehind = !m_hold.revision();  // asked again as soon as it is known what is held
  if (m_isHeldBehind) return;
  const std::uint32_t question = ++m_question;
  const std::uint32_t first = m_fetched.first;
  m_feed.ask(control::ViewRequest{query(), m_hold.revision()}, this,
             [this, question, first](const Result<control::ViewReply>& reply) {
               if (question == m_question && m_isFrozen && reply) take(windowOf(reply->view, first));
             });
}

void TalkerModel::viewChanged(quint32 view, const talkers::ViewAnswer& answer) {
  if (view != m_view || m_view == 0) return;
  Q_EMIT filterAccepted();
  RowWindow next = windowOf(answer, m_fetched.first);
  if (m_isFrozen) {
    m_waiting = std::move(next);
  } else {
    take(std::move(next));
  }
}

// Rows come and go at the end, under the old content; then the content changes in place.
void TalkerModel::take(RowWindow next) {
  const int before = rowCount();
  const int after = static_cast<int>(next.total);
  if (after < before) beginRemoveRows({}, after, before - 1);
  if (after > before) beginInsertRows({}, before, after - 1);
  m_window.total = next.total;
  if (after < before) endRemoveRows();
  if (after > before) endInsertRows();
  const auto changed = changedRanges(m_window, next);
  const bool isLater = next.at != m_window.at;
  m_window = std::move(next);
  m_hasAnswer = true;
  for (const auto& [first, last] : changed) {
    Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), kColumnCount - 1));
  }
  if (isLater && !m_window.rows.empty()) {
    const auto first = static_cast<int>(m_window.first);
    Q_EMIT dataChanged(index(first, LastSeen), index(first + static_cast<int>(m_window.rows.size()) - 1, LastSeen));
  }
  Q_EMIT updated();
}

int TalkerModel::indexOf(const Row& conversation) const {
  const auto found = std::ranges::find_if(
      m_window.rows, [&conversation](const Row& candidate) { return isSameConversation(candidate, conversation); });
  return found == m_window.rows.end()
             ? -1
             : static_cast<int>(m_window.first) + static_cast<int>(found - m_window.rows.begin());
}

SortKey TalkerModel::sortKeyOf(int column) {
  switch (column) {
    case Device:
      return SortKey::Name;
    case Remote:
      return SortKey::Remote;
    case Place:
      return SortKey::Place;
    case Service:
      return SortKey::Service;
    case In:
      return SortKey::BytesIn;
    case Out:
      return SortKey::BytesOut;
    case Length:
      return SortKey::Duration;
    case LastSeen:
      return SortKey::LastSeen;
    default:
      return SortKey::Rate;
  }
}

int TalkerModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_window.total);
}

int TalkerModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumnCount; }

QVariant TalkerModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::TextAlignmentRole) {
    const bool isNumber = index.column() >= In;
    return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
  }
  const Row* found = row(index.row());
  if (found == nullptr) return role == Qt::DisplayRole && index.column() == 0 ? QVariant(u"…"_qs) : QVariant();
  const RowText& known = text(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return textOf(*found, known, index.column());
    case Qt::ToolTipRole:
      return toolTipOf(*found, known, index.column());
    case InRole:
      return index.column() == Rate ? QVariant(found->bitsPerSecondIn) : QVariant::fromValue(found->bytesIn);
    case OutRole:
      return index.column() == Rate ? QVariant(found->bitsPerSecondOut) : QVariant::fromValue(found->bytesOut);
    case AddressRole:
      return addressText(index.column() == Device ? found->device : found->remote);
    case CountryRole:
      return QString::fromStdString(known.remote.country);
    default:
      return {};
  }
}

QString TalkerModel::textOf(const Row& row, const RowText& text, int column) const {
  switch (column) {
    case Device:
      return inOrder(nameOr(text.device, row.device));
    case Remote:
      return inOrder(nameOr(text.remote, row.remote));
    case Place:
      return placeText(text.remote);
    case Service:
      return serviceText(row.service);
    case In:
      return text::byteCount(row.bytesIn);
    case Out:
      return text::byteCount(row.bytesOut);
    case Rate:
      return text::bitRate(row.bitsPerSecondIn + row.bitsPerSecondOut);
    case Length:
      //: How long a conversation took
      if (row.lastSeen - row.firstSeen < std::chrono::seconds(1)) return tr("under 1 s");
      return text::durationText(std::chrono::floor<std::chrono::seconds>(row.lastSeen - row.firstSeen));
    case LastSeen:
      return agoText(m_window.at - row.lastSeen);
    default:
      return {};
  }
}

QString TalkerModel::toolTipOf(const Row& row, const RowText& text, int column) const {
  switch (column) {
    case Device:
      return endpointText(row.device, row.devicePort);
    case Remote:
      return endpointText(row.remote, row.remotePort);
    case Place:
      return placeText(text.remote);
    case In:
    case Out:
    case Rate:
      //: Tool tip of a rate: %1 is received, %2 sent, such as "1.2 Mbit/s"
      return tr("In %1, out %2").arg(text::bitRate(row.bitsPerSecondIn), text::bitRate(row.bitsPerSecondOut));
    case LastSeen:
      return text::timeText(row.lastSeen);
    default:
      return {};
  }
}

QVariant TalkerModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    const bool isNumber = section >= In;
    return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Device:
      //: Column headings of the table of conversations
      return tr("Device");
    case Remote:
      return tr("Talks to");
    case Place:
      return tr("Owner and country");
    case Service:
      return tr("Service");
    case In:
      return tr("In");
    case Out:
      return tr("Out");
    case Rate:
      return tr("Rate");
    case Length:
      return tr("Duration");
    case LastSeen:
      return tr("Last seen");
    default:
      return {};
  }
}

void TalkerModel::sort(int column, Qt::SortOrder order) {
  const SortKey key = sortKeyOf(column);
  const bool isAscending = order == Qt::AscendingOrder;
  if (key == m_sort && isAscending == m_isAscending) return;
  m_sort = key;
  m_isAscending = isAscending;
  ask();
}

}  // namespace soho::ui
