#include "app/models/device_model.h"

#include "app/models/row_text.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using names::Device;

/// A device is the same while its MAC address is, else while it has the same newest address.
bool isSameDevice(const Device& left, const Device& right) {
  if (left.mac.isKnown() || right.mac.isKnown()) return left.mac == right.mac;
  return !left.addresses.empty() && !right.addresses.empty() && left.addresses.front() == right.addresses.front();
}

QList<double> numbersOf(const std::vector<std::uint64_t>& bytes) {
  QList<double> numbers;
  for (const std::uint64_t number : bytes) numbers << static_cast<double>(number);
  return numbers;
}

QStringList addressesOf(const Device& device) {
  QStringList texts;
  for (const IpAddress& address : device.addresses) texts << addressText(address);
  return texts;
}

/// Orders as the numbers do, IPv4 first: 192.168.1.9 before 192.168.1.10.
QString sortable(const IpAddress& address) {
  const auto bytes = address.bytes();
  const auto* begin = reinterpret_cast<const char*>(bytes.data());
  return QString::fromLatin1(QByteArray(begin, static_cast<qsizetype>(bytes.size())).toHex());
}

std::uint64_t sumOf(const std::vector<std::uint64_t>& bytes) {
  return std::accumulate(bytes.begin(), bytes.end(), std::uint64_t{0});
}

QString macText(const Device& device) {
  return device.mac.isKnown() ? QString::fromStdString(device.mac.toString()) : QString();
}

}  // namespace

DeviceModel::DeviceModel(CollectorFeed& feed, QObject* parent) : QAbstractTableModel(parent), m_feed(feed) {
  connect(&m_feed, &CollectorFeed::stateChanged, this, [this] {
    if (++m_states % 2 == 0) ask();
  });
  connect(&m_feed, &CollectorFeed::connectionChanged, this, &DeviceModel::ask);
}

void DeviceModel::setActive(bool isActive) {
  if (isActive == m_isActive) return;
  m_isActive = isActive;
  ask();
}

void DeviceModel::ask() {
  if (!m_isActive || m_isAsking || !m_feed.isConnected()) return;
  m_isAsking = true;
  m_feed.ask(control::DeviceQuery{}, this, [this](Result<control::DeviceList> list) {
    m_isAsking = false;
    if (list) take(std::move(*list));
  });
}

void DeviceModel::take(control::DeviceList list) {
  const bool isLater =
      std::chrono::floor<std::chrono::minutes>(list.at) != std::chrono::floor<std::chrono::minutes>(m_at);
  m_at = list.at;
  for (int row = rowCount() - 1; row >= 0; --row) {
    const auto found =
        std::ranges::find_if(list.devices, [&](const Device& one) { return isSameDevice(one, device(row)); });
    if (found != list.devices.end()) continue;
    beginRemoveRows({}, row, row);
    m_devices.erase(m_devices.begin() + row);
    endRemoveRows();
  }
  for (Device& one : list.devices) {
    const auto known = std::ranges::find_if(m_devices, [&](const Device& old) { return isSameDevice(old, one); });
    if (known == m_devices.end()) {
      beginInsertRows({}, rowCount(), rowCount());
      m_devices.push_back(std::move(one));
      endInsertRows();
    } else if (*known != one || isLater) {
      *known = std::move(one);
      const auto row = static_cast<int>(known - m_devices.begin());
      Q_EMIT dataChanged(index(row, 0), index(row, kColumnCount - 1));
    }
  }
  m_hasAnswer = true;
  Q_EMIT updated();
}

int DeviceModel::newDevices() const {
  return static_cast<int>(std::ranges::count_if(m_devices, [](const Device& one) { return one.isNew; }));
}

void DeviceModel::acknowledge(int row) {
  control::AcknowledgeDevices order;
  if (row >= 0) order.devices = device(row).addresses;
  if (row >= 0 && order.devices.empty()) return;  // no address, no device: that would be all of them
  m_feed.ask(std::move(order), this, [this](const Result<control::Done>& done) { settle(done); });
}

void DeviceModel::settle(const Result<control::Done>& done) {
  if (done) {
    Q_EMIT accepted();
  } else {
    Q_EMIT refused(done.error());
  }
  ask();
}

void DeviceModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

int DeviceModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

int DeviceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumnCount; }

Qt::ItemFlags DeviceModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (index.isValid() && index.column() == Name) flags |= Qt::ItemIsEditable;
  return flags;
}

QVariant DeviceModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Device& one = device(index.row());
  const bool isVolume = index.column() == InToday || index.column() == OutToday;
  switch (role) {
    case Qt::DisplayRole:
      return textOf(one, index.column());
    case Qt::EditRole:
      return index.column() == Name ? QVariant(QString::fromStdString(one.label)) : QVariant();
    case Qt::ToolTipRole: {
      if (index.column() == LastHour) return lastHourText(one);
      QStringList lines = addressesOf(one);
      if (one.mac.isKnown()) lines << macText(one);
      return lines.join(u'\n');
    }
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(isVolume ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
      if (index.column() == LastHour) return lastHourText(one);
      //: For screen readers: %1 is the name of a device
      return index.column() == Name && one.isNew ? tr("%1, new").arg(textOf(one, Name)) : textOf(one, index.column());
    case SortRole:
      return sortValueOf(one, index.column());
    case IsNewRole:
      return one.isNew;
    case MinutesInRole:
      return QVariant::fromValue(numbersOf(one.minutesIn));
    case MinutesOutRole:
      return QVariant::fromValue(numbersOf(one.minutesOut));
    case FilterRole: {
      const QStringList words{textOf(one, Name), textOf(one, Maker), macText(one)};
      return (words + addressesOf(one)).join(u' ');
    }
    case AddressRole:
      return addressesOf(one).join(u'\n');
    default:
      return {};
  }
}

QString DeviceModel::textOf(const Device& one, int column) const {
  switch (column) {
    case Name:
      return QString::fromStdString(one.name);
    case Maker:
      return QString::fromStdString(one.maker);
    case Address: {
      if (one.addresses.empty()) return {};
      const QString first = inOrder(addressText(one.addresses.front()));
      const auto more = static_cast<int>(one.addresses.size()) - 1;
      //: An address and how many more a device has
      return more == 0 ? first : tr("%1 and %n more", nullptr, more).arg(first);
    }
    case InToday:
      return text::byteCount(one.bytesInToday);
    case OutToday:
      return text::byteCount(one.bytesOutToday);
    case FirstSeen:
      return text::timeText(one.firstSeen);
    case LastSeen:
      return m_at - one.lastSeen < std::chrono::hours(24) ? agoText(m_at - one.lastSeen) : text::timeText(one.lastSeen);
    default:
      return {};
  }
}

QString DeviceModel::lastHourText(const Device& one) const {
  //: What a device moved in the last hour, beside its small chart: %1 is received, %2 sent, such as "1.2 GB"
  return tr("In %1, out %2").arg(text::byteCount(sumOf(one.minutesIn)), text::byteCount(sumOf(one.minutesOut)));
}

QVariant DeviceModel::sortValueOf(const Device& one, int column) const {
  switch (column) {
    // quint64 by name: QSortFilterProxyModel compares an unsigned long as text.
    case InToday:
      return QVariant::fromValue(quint64{one.bytesInToday});
    case OutToday:
      return QVariant::fromValue(quint64{one.bytesOutToday});
    case FirstSeen:
      return QVariant::fromValue(static_cast<qint64>(one.firstSeen.time_since_epoch().count()));
    case LastSeen:
      return QVariant::fromValue(static_cast<qint64>(one.lastSeen.time_since_epoch().count()));
    case LastHour:
      return QVariant::fromValue(quint64{sumOf(one.minutesIn) + sumOf(one.minutesOut)});
    case Address:
      return one.addresses.empty() ? QString() : sortable(one.addresses.front());
    default:
      return textOf(one, column).toLower();
  }
}

bool DeviceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || index.column() != Name || role != Qt::EditRole) return false;
  const Device& one = device(index.row());
  const std::string label = value.toString().trimmed().toStdString();
  if (one.addresses.empty() || label == one.label) return false;
  m_feed.ask(control::SetDeviceLabel{one.addresses.front(), label}, this,
             [this](const Result<control::Done>& done) { settle(done); });
  return true;
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    const bool isVolume = section == InToday || section == OutToday;
    return QVariant::fromValue(Qt::Alignment(isVolume ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
  }
  if (role == Qt::ToolTipRole && section == LastHour) {
    //: Tool tip of the column with a small chart of each device
    return tr("Bytes per minute; received above the line, sent below it.");
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name:
      //: Column headings of the table of devices
      return tr("Name");
    case Maker:
      return tr("Maker");
    case Address:
      return tr("Address");
    case InToday:
      return tr("In today");
    case OutToday:
      return tr("Out today");
    case LastHour:
      return tr("Last hour");
    case FirstSeen:
      return tr("First seen");
    case LastSeen:
      return tr("Last seen");
    default:
      return {};
  }
}

}  // namespace soho::ui
