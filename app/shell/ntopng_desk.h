// Keeps the ntopng page true: what is there of ntopng, where it is and its password, from what looks after the
// containers; and has done what the page's buttons promise. Event loop thread; owned by the window.
#pragma once

#include "app/pages/ntopng_page.h"
#include "app/shell/preferences.h"
#include "app/shell/stack_desk.h"

#include <QObject>

namespace soho::ui {

/// What the page says about `picture` while `work` goes on; null: nothing goes on.
[[nodiscard]] NtopngPresence presenceOf(const setup::StackPicture& picture, const jobs::Job* work,
                                        const QDateTime& now);

class NtopngDesk final : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it.
  NtopngDesk(NtopngPage& page, StackDesk& stack, Preferences& preferences, QObject* parent = nullptr);

 private:
  void look();
  void readPassword();
  void startNtopng();
  void askForPassword();

  NtopngPage& m_page;
  StackDesk& m_stack;
  Preferences& m_preferences;
  QString m_password;
  bool m_isReading = false;
};

}  // namespace soho::ui
