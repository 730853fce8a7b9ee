// Decides when the view may send user and password: ntopng blocks an address for five minutes after five failures, and
// everybody on this computer shares that address. Pure; times are given to it.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace soho::ui {

class LoginKeeper {
 public:
  using TimePoint = std::chrono::steady_clock::time_point;
  /// Sessions that end faster than this after a login count as refused.
  static constexpr std::chrono::seconds kTooSoon{10};
  static constexpr int kMaxAttempts = 2;

  /// The login page is shown: may we log in (again)? At most two logins in a row are tried.
  [[nodiscard]] bool mayLogIn(TimePoint now);
  /// A page other than the login page is shown.
  void loggedIn() { m_isLoggedIn = true; }
  /// Another user, password or place.
  void reset() { *this = LoginKeeper(); }

 private:
  int m_attempts = 0;
  bool m_isLoggedIn = false;
  std::optional<TimePoint> m_lastAttempt;
};

}  // namespace soho::ui
