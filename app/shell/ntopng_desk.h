// Keeps the ntopng page true: what is there of ntopng, where it is and its password, from what looks after the
// containers; has ntopng look as the window does, and has done what the page's buttons promise. Event loop thread;
// owned by the window.
#pragma once

#include "app/pages/ntopng_page.h"
#include "app/shell/ntopng_look.h"
#include "app/shell/preferences.h"
#include "app/shell/stack_desk.h"

#include <QObject>

namespace soho::ui {

/// What the page says about `picture` while `work` goes on, which does `action`; null: nothing goes on.
[[nodiscard]] NtopngPresence presenceOf(const setup::StackPicture& picture, const jobs::Job* work, StackAction action,
                                        const QDateTime& now);

class NtopngDesk final : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it.
  NtopngDesk(NtopngPage& page, StackDesk& stack, Preferences& preferences, const Theme& theme,
             QObject* parent = nullptr);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void look();
  void readPassword(NtopngPresence presence);
  /// Without a password the person logs in on ntopng's page.
  void showOwnLogin(NtopngPresence presence);
  void startNtopng();
  void askForPassword();

  NtopngPage& m_page;
  StackDesk& m_stack;
  Preferences& m_preferences;
  NtopngLook m_look;
  QUrl m_place;  ///< Of the ntopng that is looked after.
  QString m_password;
  bool m_isReading = false;
};

}  // namespace soho::ui
