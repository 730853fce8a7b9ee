// Traffic over time as a mirrored area: in above the line, out below, one scale for both. Paints by itself. While the
// pointer (or the cursor of the keyboard) is on it, it asks to be frozen and shows one moment with who was active then.
// Event loop thread.
#pragma once

#include "app/models/contributors.h"
#include "app/models/traffic_series.h"
#include "app/theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace soho::ui {

class TrafficChart final : public QWidget {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  explicit TrafficChart(const Theme& theme, QWidget* parent = nullptr);

  void setPicture(const TrafficPicture& picture);
  /// The newest part of the picture that exporters may still add to; it is drawn paler.
  void setDelay(Duration delay);
  /// Who was active at the moment under the cursor; shown beside it.
  void setContributors(std::vector<Contributor> contributors);
  /// A smaller chart for a panel: instead of axes the highest rate of each side.
  void setCompact(bool isCompact);
  [[nodiscard]] std::optional<Time> cursor() const { return m_cursor; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// The cursor came, moved or went; while there is one, the picture should stay.
  void cursorChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  /// Where what is drawn: made for each painting.
  struct Frame {
    QRectF plot;
    double zero = 0;          ///< y of the line between in and out.
    double pixelsPerBit = 0;  ///< Per bit/s.
    double step = 0;          ///< Between grid lines, bit/s.
    double highestIn = 0;
    double highestOut = 0;
  };

  void describe();
  [[nodiscard]] Frame frame() const;
  [[nodiscard]] double xOf(const Frame& frame, Time time) const;
  [[nodiscard]] Time timeAt(double x) const;
  void paintGrid(QPainter& painter, const Frame& frame) const;
  void paintTimes(QPainter& painter, const Frame& frame) const;
  void paintHighest(QPainter& painter, const Frame& frame) const;
  void paintArea(QPainter& painter, const Frame& frame, bool isIn) const;
  void paintArriving(QPainter& painter, const Frame& frame) const;
  void paintCursor(QPainter& painter, const Frame& frame) const;
  void paintBox(QPainter& painter, const Frame& frame, double x) const;
  void setCursorTime(std::optional<Time> time);

  const Theme& m_theme;
  TrafficPicture m_picture;
  Duration m_delay{};
  bool m_isCompact = false;
  bool m_isTabbedTo = false;  ///< Only the keyboard needs to see where it is.
  std::optional<Time> m_cursor;
  std::vector<Contributor> m_contributors;
};

}  // namespace soho::ui
