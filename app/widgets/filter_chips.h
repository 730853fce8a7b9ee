// The filter chips of a scope: what everything on the page is cut down to, each with a way to take it off.
// Event loop thread.
#pragma once

#include "app/models/traffic_scope.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QWidget>

#include <array>

namespace soho::ui {

class FilterChips final : public QWidget {
  Q_OBJECT

 public:
  /// `scope` must outlive it.
  explicit FilterChips(TrafficScope& scope, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();

  TrafficScope& m_scope;
  std::array<QPushButton*, 3> m_chips{};  ///< By ChipPart.
};

}  // namespace soho::ui
