// A page shown over a collector that receives: for tests of pages about traffic.
#pragma once

#include "app/models/traffic_scope.h"
#include "app/pages/page.h"
#include "app/theme/theme.h"
#include "tests/app/models/model_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace soho::ui {

class PageTest : public ModelTest {
 protected:
  PageTest() {
    decoder::Exporter exporter;
    exporter.datagrams = 1;
    exporter.records = 20;
    exporter.key.address = talkers::ip("192.168.1.1");
    service.currentState.exporters.push_back({exporter, std::nullopt});
    connectFeed();
  }

  static void show(QWidget& page) {
    page.resize(1100, 760);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
  }
  static void enter(QWidget& widget) {
    const QPointF place(1, 1);
    QEnterEvent event(place, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &event);
  }
  static void leave(QWidget& widget) {
    QEvent event(QEvent::Leave);
    QApplication::sendEvent(&widget, &event);
  }
  /// A visible label that holds the words.
  [[nodiscard]] static bool says(const QWidget& page, const QString& words) {
    return std::ranges::any_of(page.findChildren<QLabel*>(), [&](const QLabel* label) {
      return label->isVisible() && label->text().contains(words);
    });
  }
  [[nodiscard]] static QPushButton* buttonOf(const QWidget& page, const QString& text) {
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
      if (button->text() == text) return button;
    }
    return nullptr;
  }

  TrafficScope scope;
  Theme theme;
};

}  // namespace soho::ui
