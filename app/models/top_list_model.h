// One of the three lists under the chart: the rows with the most traffic in the window, closed by a row "Other", so
// that the list adds up to all traffic. Event loop thread; owned by its page.
#pragma once

#include "app/models/collector_feed.h"
#include "app/models/traffic_scope.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace soho::ui {

class TopListModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role : std::uint16_t {
    DetailRole = Qt::UserRole,  ///< A second, quieter line; may be empty.
    ValueRole,                  ///< The volume as text.
    InShareRole,                ///< 0 to 1, of the largest row's volume.
    OutShareRole,
    IsOtherRole,
    BadgeRole,    ///< A few characters that stand for an icon: initial, country code, port.
    AddressRole,  ///< As text to be copied; empty where a row is no address.
    CountryRole,  ///< Code of the country that the badge names; else empty.
  };

  /// `feed` and `scope` must outlive the model. `count` rows and the row "Other".
  TopListModel(CollectorFeed& feed, const TrafficScope& scope, talkers::ViewKind kind, std::uint32_t count,
               QObject* parent = nullptr);
  ~TopListModel() override;

  void setActive(bool isActive);
  void setCount(std::uint32_t count);
  /// Keeps the rows as they are, but for the answer to another question; what came meanwhile is shown afterwards.
  void setHeld(bool isHeld);
  /// Asks at once, also while held.
  void refresh();
  /// After a change of the language.
  void retranslate();
  [[nodiscard]] talkers::ViewKind kind() const { return m_kind; }
  /// What a click on the row names; nothing for "Other".
  [[nodiscard]] std::optional<talkers::Chip> chipOf(int index) const;
  /// Where that row is now, "Other" for nothing; -1 when it has gone.
  [[nodiscard]] int rowOf(const std::optional<talkers::Chip>& chip) const;
  [[nodiscard]] bool hasAnswer() const { return m_answer.has_value(); }
  /// Everything in the window, of which the list is a part; zero before the first answer.
  [[nodiscard]] talkers::TrafficSums all() const;
  /// Rows and "Other".
  [[nodiscard]] talkers::TrafficSums listed() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  /// Rows are about to mean others; then that they do.
  void aboutToUpdate();
  void updated();

 private:
  [[nodiscard]] talkers::ViewQuery query() const;
  void answered(const talkers::ViewAnswer& answer);
  void take(const talkers::ViewAnswer& answer);
  [[nodiscard]] bool isOther(int index) const;
  [[nodiscard]] const talkers::Row& rowAt(int index) const;
  [[nodiscard]] const talkers::RowText& textAt(int index) const;
  [[nodiscard]] QString nameOf(int index) const;
  [[nodiscard]] QString detailOf(int index) const;
  [[nodiscard]] QString badgeOf(int index) const;
  [[nodiscard]] QString addressOf(int index) const;
  [[nodiscard]] QString toolTipOf(int index) const;

  CollectorFeed& m_feed;
  const TrafficScope& m_scope;
  talkers::ViewKind m_kind;
  std::uint32_t m_count;
  quint32 m_view = 0;
  std::optional<talkers::ViewAnswer> m_answer;
  bool m_isHeld = false;
  bool m_isAwaited = true;                       ///< The next answer is to a new question: it is shown in any case.
  std::optional<talkers::ViewAnswer> m_waiting;  ///< The newest that came while held.
  int m_rowCount = 0;
  std::uint64_t m_largest = 0;
};

}  // namespace soho::ui
