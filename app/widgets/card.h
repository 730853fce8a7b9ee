// A raised surface with rounded corners that groups what belongs together. Event loop thread.
#pragma once

#include "app/theme/theme.h"

#include <QVBoxLayout>
#include <QWidget>

namespace soho::ui {

class Card final : public QWidget {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  explicit Card(const Theme& theme, QWidget* parent = nullptr);
  /// What stands in the card, from the top.
  [[nodiscard]] QVBoxLayout& content() { return *m_content; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  QVBoxLayout* m_content = nullptr;
};

}  // namespace soho::ui
