// Every stage from packet to "counted by ntopng" with its number and last hour, and below them, for each thing that is
// wrong, one sentence and one button. Lies over the page, under the strip; Escape or a second click closes it.
// Event loop thread; child of the window.
#pragma once

#include "app/widgets/health_history.h"
#include "core/health/health_text.h"

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>
#include <vector>

namespace soho::ui {

class HealthPanel final : public QFrame {
  Q_OBJECT

 public:
  /// `parent` is what it may cover; `anchor`, a descendant of it, is what it hangs under.
  HealthPanel(const Theme& theme, QWidget& anchor, QWidget* parent);

  void setHealth(const health::Health& health, const health::HealthMonitor& monitor);
  void open();
  void close();
  void toggle() { isVisible() ? close() : open(); }

 Q_SIGNALS:
  void fixWanted(const soho::health::Fix& fix);
  void openChanged(bool isOpen);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct StageRow {
    QLabel* shape = nullptr;
    QLabel* name = nullptr;
    QLabel* number = nullptr;
    HealthHistory* history = nullptr;
  };
  /// One thing that is wrong; kept from second to second so that focus stays on its button.
  struct TroubleRow {
    QWidget* row = nullptr;
    QLabel* shape = nullptr;
    QLabel* sentence = nullptr;
    QPushButton* button = nullptr;
    health::Fix fix;
  };

  void addStages(QVBoxLayout& column);
  void showStages(const health::Health& health, const health::HealthMonitor& monitor);
  void showTroubles(const health::Health& health);
  TroubleRow& troubleRow(std::size_t index);
  void place();
  void setShape(QLabel& label, health::Light light) const;

  const Theme& m_theme;
  QPointer<QWidget> m_anchor;
  QScrollArea* m_scroll = nullptr;
  QWidget* m_content = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_allWell = nullptr;
  QVBoxLayout* m_troubleColumn = nullptr;
  std::array<StageRow, health::kStageCount> m_stages{};
  std::vector<TroubleRow> m_troubles;
};

}  // namespace soho::ui
