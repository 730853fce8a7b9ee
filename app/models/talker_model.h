// The live conversation table: as many rows as the collector has, of which only those around the visible ones are
// fetched. Filtering, sorting and cutting happen in the collector. Event loop thread; owned by its page.
#pragma once

#include "app/models/collector_feed.h"
#include "app/models/revision_hold.h"
#include "app/models/row_window.h"
#include "app/models/traffic_scope.h"

#include <QAbstractTableModel>

#include <optional>

namespace soho::ui {

class TalkerModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column : std::uint8_t { Device, Remote, Place, Service, In, Out, Rate, Length, LastSeen };
  static constexpr int kColumnCount = LastSeen + 1;
  /// Of InRole and OutRole: bytes (In, Out) or bits per second (Rate) for delegates that draw them.
  /// AddressRole is text to be copied: of the device in its column, else of what it talks to.
  /// CountryRole is the code of the country of what it talks to; empty where that is not known.
  enum Role : std::uint16_t { InRole = Qt::UserRole, OutRole, AddressRole, CountryRole };

  /// All three must outlive the model.
  TalkerModel(CollectorFeed& feed, RevisionHold& hold, const TrafficScope& scope, QObject* parent = nullptr);
  ~TalkerModel() override;

  /// Only an active model asks the collector: while its page is seen.
  void setActive(bool isActive);
  /// As ViewQuery::filter; a wrong one is answered by filterRefused and the old rows stay.
  void setFilter(const QString& text);
  /// The rows on the screen; more than these are fetched.
  void setVisibleRows(int first, int count);
  /// Keeps the rows as they are; scrolling, sorting and filtering then read the same revision.
  void setFrozen(bool isFrozen);
  [[nodiscard]] bool isFrozen() const { return m_isFrozen; }
  /// Asks at once for the newest rows; frozen ones are given up for them.
  void refresh();
  /// After a change of the language.
  void retranslate();

  /// Of the view with its filter, sort and window; `firstRow` and `count` say what is fetched.
  [[nodiscard]] talkers::ViewQuery query() const;
  [[nodiscard]] const RowWindow& window() const { return m_window; }
  /// Whether an answer came since the model is active.
  [[nodiscard]] bool hasAnswer() const { return m_hasAnswer; }
  /// Null for a row that is not fetched.
  [[nodiscard]] const talkers::Row* row(int index) const { return m_window.row(static_cast<std::uint32_t>(index)); }
  [[nodiscard]] const talkers::RowText& text(int index) const {
    return m_window.text(static_cast<std::uint32_t>(index));
  }
  /// Where a conversation stands now; -1 when it is not among the fetched rows.
  [[nodiscard]] int indexOf(const talkers::Row& conversation) const;

  [[nodiscard]] static talkers::SortKey sortKeyOf(int column);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

 Q_SIGNALS:
  /// Rows, their number or the revision changed.
  void updated();
  void frozenChanged();
  void filterAccepted();
  void filterRefused(const soho::Error& error);

 private:
  void ask();
  void askHeld();
  void take(RowWindow next);
  void viewChanged(quint32 view, const talkers::ViewAnswer& answer);
  [[nodiscard]] QString textOf(const talkers::Row& row, const talkers::RowText& text, int column) const;
  [[nodiscard]] QString toolTipOf(const talkers::Row& row, const talkers::RowText& text, int column) const;

  CollectorFeed& m_feed;
  RevisionHold& m_hold;
  const TrafficScope& m_scope;
  quint32 m_view = 0;  ///< 0: not active.
  std::string m_filter;
  talkers::SortKey m_sort = talkers::SortKey::Rate;
  bool m_isAscending = false;
  RowRange m_visible{0, 64};
  RowRange m_fetched = rowsToFetch(m_visible);
  RowWindow m_window;
  bool m_hasAnswer = false;
  bool m_isFrozen = false;
  bool m_isHeldBehind = false;         ///< Rows are to be asked for once the revision is held.
  std::uint32_t m_question = 0;        ///< Number of the newest question about a held revision.
  std::optional<RowWindow> m_waiting;  ///< The newest rows that came while frozen.
};

}  // namespace soho::ui
