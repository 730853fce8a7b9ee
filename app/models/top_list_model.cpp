#include "app/models/top_list_model.h"

#include "app/models/row_text.h"
#include "core/text/number_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soho::ui {

using talkers::Row;
using talkers::RowText;
using talkers::TrafficSums;
using talkers::ViewKind;

TopListModel::TopListModel(CollectorFeed& feed, const TrafficScope& scope, ViewKind kind, std::uint32_t count,
                           QObject* parent)
    : QAbstractListModel(parent), m_feed(feed), m_scope(scope), m_kind(kind), m_count(count) {
  connect(&m_feed, &CollectorFeed::viewChanged, this, [this](quint32 view, const talkers::ViewAnswer& answer) {
    if (m_view != 0 && view == m_view) answered(answer);
  });
  connect(&m_scope, &TrafficScope::changed, this, &TopListModel::refresh);
}

TopListModel::~TopListModel() {
  if (m_view != 0) m_feed.unsubscribe(m_view);
}

void TopListModel::setActive(bool isActive) {
  if (isActive == (m_view != 0)) return;
  m_waiting.reset();
  m_isAwaited = true;
  m_isHeld = false;
  if (isActive) {
    m_view = m_feed.subscribe(query());
  } else {
    m_feed.unsubscribe(m_view);
    m_view = 0;
  }
}

void TopListModel::setCount(std::uint32_t count) {
  if (count == m_count) return;
  m_count = count;
  refresh();
}

void TopListModel::setHeld(bool isHeld) {
  m_isHeld = isHeld;
  if (isHeld || !m_waiting) return;
  take(*m_waiting);
  m_waiting.reset();
}

void TopListModel::refresh() {
  if (m_view == 0) return;
  m_waiting.reset();
  m_isAwaited = true;
  m_feed.change(m_view, query());
}

void TopListModel::retranslate() {
  if (m_rowCount > 0) Q_EMIT dataChanged(index(0), index(m_rowCount - 1));
}

talkers::ViewQuery TopListModel::query() const {
  talkers::ViewQuery query;
  query.kind = m_kind;
  query.window = m_scope.window();
  query.chip = m_scope.chip();
  query.count = m_count;
  query.sort = talkers::SortKey::Counted;  // The rows of a list add up, so a row is as long as what it counts.
  return query;
}

void TopListModel::answered(const talkers::ViewAnswer& answer) {
  if (m_isHeld && !m_isAwaited) {
    m_waiting = answer;
    return;
  }
  m_isAwaited = false;
  take(answer);
}

// Rows come and go at the end, under the old content; then the content changes in place.
void TopListModel::take(const talkers::ViewAnswer& answer) {
  Q_EMIT aboutToUpdate();
  const int after = static_cast<int>(answer.rows.size()) + 1;
  if (!m_answer) m_answer = answer;
  if (after < m_rowCount) {
    beginRemoveRows({}, after, m_rowCount - 1);
    m_rowCount = after;
    endRemoveRows();
  } else if (after > m_rowCount) {
    beginInsertRows({}, m_rowCount, after - 1);
    m_rowCount = after;
    endInsertRows();
  }
  m_answer = answer;
  m_largest = answer.other.counted().bytes();
  for (const Row& row : answer.rows) m_largest = std::max(m_largest, row.counted().bytes());
  Q_EMIT dataChanged(index(0), index(after - 1));
  Q_EMIT updated();
}

std::optional<talkers::Chip> TopListModel::chipOf(int index) const {
  if (index < 0 || index >= rowCount() || isOther(index)) return std::nullopt;
  talkers::Chip chip;
  if (m_kind == ViewKind::Devices) chip.device = rowAt(index).device;
  if (m_kind == ViewKind::Destinations) chip.destination = rowAt(index).remote;
  if (m_kind == ViewKind::Services) chip.service = rowAt(index).service;
  return chip;
}

int TopListModel::rowOf(const std::optional<talkers::Chip>& chip) const {
  for (int index = 0; index < rowCount(); ++index) {
    if (chipOf(index) == chip) return index;
  }
  return -1;
}

TrafficSums TopListModel::all() const { return m_answer ? m_answer->all : TrafficSums{}; }

TrafficSums TopListModel::listed() const {
  TrafficSums sums;
  for (int index = 0; index < rowCount(); ++index) sums += rowAt(index).counted();
  return sums;
}

bool TopListModel::isOther(int index) const { return !m_answer || index >= static_cast<int>(m_answer->rows.size()); }

const Row& TopListModel::rowAt(int index) const {
  return isOther(index) ? m_answer->other : m_answer->rows[static_cast<std::size_t>(index)];
}

const RowText& TopListModel::textAt(int index) const {
  static const RowText nothing;
  const auto place = static_cast<std::size_t>(index);
  return m_answer && !isOther(index) && place < m_answer->texts.size() ? m_answer->texts[place] : nothing;
}

int TopListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rowCount; }

QVariant TopListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const int place = index.row();
  const auto share = [this](std::uint64_t bytes) {
    return m_largest == 0 ? 0.0 : static_cast<double>(bytes) / static_cast<double>(m_largest);
  };
  switch (role) {
    case Qt::DisplayRole:
      return nameOf(place);
    case Qt::ToolTipRole:
      return toolTipOf(place);
    case Qt::AccessibleTextRole:
      //: A row of a list for screen readers: %1 is a name, %2 and %3 are volumes such as "1.2 GB"
      return tr("%1, in %2, out %3")
          .arg(nameOf(place), text::byteCount(rowAt(place).bytesIn), text::byteCount(rowAt(place).bytesOut));
    case DetailRole:
      return detailOf(place);
    case ValueRole:
      return text::byteCount(rowAt(place).counted().bytes());
    case InShareRole:
      return share(rowAt(place).bytesIn);
    case OutShareRole:
      return share(rowAt(place).bytesOut);
    case IsOtherRole:
      return isOther(place);
    case BadgeRole:
      return badgeOf(place);
    case AddressRole:
      return addressOf(place);
    case CountryRole:
      return m_kind == ViewKind::Destinations ? QString::fromStdString(textAt(place).remote.country) : QString();
    default:
      return {};
  }
}

QString TopListModel::nameOf(int index) const {
  //: Last row of a list: everything that has no row of its own
  if (isOther(index)) return tr("Other");
  const Row& row = rowAt(index);
  if (m_kind == ViewKind::Devices) return inOrder(nameOr(textAt(index).device, row.device));
  if (m_kind == ViewKind::Destinations) return inOrder(nameOr(textAt(index).remote, row.remote));
  return serviceText(row.service);
}

QString TopListModel::detailOf(int index) const {
  if (isOther(index)) return {};
  const RowText& text = textAt(index);
  const Row& row = rowAt(index);
  switch (m_kind) {
    case ViewKind::Devices:
      return text.device.name.empty() ? QString() : inOrder(addressText(row.device));
    case ViewKind::Destinations: {
      const QString place = placeText(text.remote);
      return place.isEmpty() && !text.remote.name.empty() ? inOrder(addressText(row.remote)) : place;
    }
    case ViewKind::Services:
      //: How many conversations stand behind a row of the list of services
      return tr("%n conversation(s)", nullptr, static_cast<int>(row.conversations));
    case ViewKind::Conversations:
      break;
  }
  return {};
}

QString TopListModel::addressOf(int index) const {
  if (isOther(index) || m_kind == ViewKind::Services) return {};
  return addressText(m_kind == ViewKind::Devices ? rowAt(index).device : rowAt(index).remote);
}

QString TopListModel::badgeOf(int index) const {
  if (isOther(index)) return u"…"_s;
  if (m_kind == ViewKind::Services) {
    const auto port = static_cast<std::uint16_t>(rowAt(index).service);
    return port == 0 ? u"–"_s : QString::number(port);
  }
  const std::string& country = textAt(index).remote.country;
  if (m_kind == ViewKind::Destinations) return country.empty() ? u"?"_s : QString::fromStdString(country);
  const QString name = nameOf(index);
  const bool isAddress = textAt(index).device.name.empty();
  return isAddress ? name.section(name.contains(u':') ? u':' : u'.', -1) : QString(name.at(0).toUpper());
}

QString TopListModel::toolTipOf(int index) const {
  const Row& row = rowAt(index);
  //: %1 is received, %2 sent, such as "1.2 GB"
  QString text = tr("In %1, out %2").arg(text::byteCount(row.bytesIn), text::byteCount(row.bytesOut));
  if (isOther(index)) return text;
  if (const QString address = addressOf(index); !address.isEmpty()) text.prepend(address + u'\n');
  if (!row.peer.isEmpty()) {
    //: %1 is a volume; it is counted in the rows of those devices
    text += u'\n' + tr("and %1 for other devices here, counted in their rows").arg(text::byteCount(row.peer.bytes()));
  }
  return text;
}

}  // namespace soho::ui
