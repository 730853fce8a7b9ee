#include "app/web/login_keeper.h"

namespace soho::ui {

bool LoginKeeper::mayLogIn(TimePoint now) {
  // A session that lived for a while has ended by itself, or ntopng was restarted: that is no failure.
  if (m_isLoggedIn && m_lastAttempt && now - *m_lastAttempt > kTooSoon) m_attempts = 0;
  m_isLoggedIn = false;
  if (m_attempts >= kMaxAttempts) return false;
  ++m_attempts;
  m_lastAttempt = now;
  return true;
}

}  // namespace soho::ui
