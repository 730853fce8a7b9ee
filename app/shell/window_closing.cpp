#include "app/shell/window_closing.h"

#include <QWidget>

namespace soho::ui {

bool putAway(QWidget& window, bool hasTray, Preferences& preferences) {
  if (hasTray) {
    window.hide();
  } else {
    window.showMinimized();
  }
  if (preferences.isOn(settings::desktop::kClosingExplained)) return false;
  // That it cannot be kept costs no more than being told twice.
  static_cast<void>(preferences.setOn(settings::desktop::kClosingExplained, true));
  return true;
}

}  // namespace soho::ui
