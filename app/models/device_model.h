// The devices of the local network as a table: name (editable), new mark, maker, addresses, today's volume, the last
// hour, first and last seen. Asked for every other second while active. Event loop thread; owned by its page.
#pragma once

#include "app/models/collector_feed.h"
#include "core/control/device_messages.h"

#include <QAbstractTableModel>

#include <vector>

namespace soho::ui {

class DeviceModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column : std::uint8_t { Name, Maker, Address, InToday, OutToday, LastHour, FirstSeen, LastSeen };
  static constexpr int kColumnCount = LastSeen + 1;
  enum Role : std::uint16_t {
    SortRole = Qt::UserRole,
    IsNewRole,
    MinutesInRole,   ///< QList<double>: bytes per minute, oldest first.
    MinutesOutRole,  ///< QList<double>
    FilterRole,      ///< Everything a filter looks at, as one text.
    AddressRole,     ///< All addresses, one a line, to be copied.
  };

  /// `feed` must outlive the model.
  explicit DeviceModel(CollectorFeed& feed, QObject* parent = nullptr);

  void setActive(bool isActive);
  /// Asks now.
  void refresh() { ask(); }
  /// After a change of the language.
  void retranslate();
  [[nodiscard]] bool hasAnswer() const { return m_hasAnswer; }
  [[nodiscard]] const names::Device& device(int row) const { return m_devices[static_cast<std::size_t>(row)]; }
  [[nodiscard]] int newDevices() const;
  /// Takes the new mark off one device, or off all for a row below zero. Answered by accepted or refused.
  void acknowledge(int row);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  /// Names a device; an empty text takes the name away. The collector judges: answered by accepted or refused.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 Q_SIGNALS:
  void updated();
  /// What the collector said to the last wish: a name, an acknowledgement.
  void accepted();
  void refused(const soho::Error& error);

 private:
  void ask();
  void settle(const Result<control::Done>& done);
  void take(control::DeviceList list);
  [[nodiscard]] QString textOf(const names::Device& device, int column) const;
  [[nodiscard]] QString lastHourText(const names::Device& device) const;
  [[nodiscard]] QVariant sortValueOf(const names::Device& device, int column) const;

  CollectorFeed& m_feed;
  bool m_isActive = false;
  bool m_isAsking = false;
  bool m_hasAnswer = false;
  int m_states = 0;  ///< Counts the states that came, to ask at every other one.
  Time m_at{};
  std::vector<names::Device> m_devices;
};

}  // namespace soho::ui
