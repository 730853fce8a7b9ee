// A login that ntopng has refused, remembered across restarts of ours: ntopng blocks a computer after five failures, so
// the same password rests for a while. login-refused.json in the acting user's state folder, without a secret. Any
// thread.
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <optional>

namespace soho::setup {

struct LoginRefusal {
  QString url;  ///< Of the ntopng that refused.
  QString user;
  QDateTime since;       ///< Its start; invalid: it does not run in a container of ours.
  QDateTime redisSince;  ///< That of its Redis, without which it knows nobody; likewise.
  Error error;           ///< NotLoggedIn or LoginBlocked.
  bool operator==(const LoginRefusal&) const = default;
};

/// None when there is none, when it cannot be read, or when it is ten minutes old: one try more then blocks nobody, and
/// the reason may be gone by itself.
[[nodiscard]] std::optional<LoginRefusal> readRefusal(const std::filesystem::path& stateFolder);
[[nodiscard]] Result<void> keepRefusal(const std::filesystem::path& stateFolder, const LoginRefusal& refusal);
/// The password has become another one, or the login has worked.
void forgetRefusal(const std::filesystem::path& stateFolder);

}  // namespace soho::setup
