// What the main window knows of a page. Event loop thread; owned by the window's page area.
// A page knows models and service interfaces only; it never talks to another page, it asks the window.
#pragma once

#include <QString>
#include <QWidget>

namespace soho::ui {

/// Names of the pages, as `--page NAME` takes them, in the order of the navigation.
namespace page {
inline constexpr const char* kOverview = "overview";
inline constexpr const char* kTalkers = "talkers";
inline constexpr const char* kDevices = "devices";
inline constexpr const char* kNtopng = "ntopng";
inline constexpr const char* kRouter = "router";
inline constexpr const char* kServices = "services";
inline constexpr const char* kSettings = "settings";
}  // namespace page

class Page : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// The word in the navigation, translated; asked again when the language changes.
  [[nodiscard]] virtual QString title() const = 0;
  /// Of the icon family in resources/icons, without suffix.
  [[nodiscard]] virtual QString iconName() const = 0;
  /// The page comes into view at a place of it ("exporters", "device/192.168.1.7"); empty or unknown: where it was.
  virtual void activate(const QString& place) { Q_UNUSED(place) }
  /// Ctrl+F; pages without a filter do nothing.
  virtual void focusFilter() {}
  /// F5.
  virtual void refresh() {}

 Q_SIGNALS:
  /// The person wants to be led to a page (one of the names above) and a place on it.
  void pageWanted(const QString& page, const QString& place);
  /// The questions of the first start, again.
  void setUpWanted();
  /// *Try with sample traffic*.
  void sampleTrafficWanted();
};

}  // namespace soho::ui
