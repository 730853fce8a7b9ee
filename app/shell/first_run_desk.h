// When the first-run wizard is shown: at the first start while nothing is set up, after a crash where it was, and
// whenever somebody asks for it. Event loop thread; owned by the window.
#pragma once

#include "app/shell/main_window.h"
#include "app/shell/preferences.h"
#include "app/wizard/first_run_wizard.h"

#include <QObject>

#include <optional>

namespace soho::ui {

class FirstRunDesk final : public QObject {
  Q_OBJECT

 public:
  /// The window takes the wizard over; all must outlive this.
  FirstRunDesk(MainWindow& window, Preferences& preferences, FirstRunWizard& wizard, QObject* parent = nullptr);

  /// At the start of the program. Does nothing once the wizard is through or was put off.
  void offer(bool isSomethingSetUp);
  /// A router turned out to report already, so the questions are not needed: ends it unless somebody has begun.
  void withdraw();
  /// From the first question on.
  void startAgain();
  [[nodiscard]] FirstRunWizard& wizard() const { return m_wizard; }

 private:
  void show(WizardStep step);
  void end(const QString& page);
  void remember();

  MainWindow& m_window;
  Preferences& m_preferences;
  FirstRunWizard& m_wizard;
  bool m_isOffered = false;  ///< And nobody has gone on yet.
};

}  // namespace soho::ui
