// A MaxMind account, from a person or from the GeoIP.conf of MaxMind's own updater. Any thread; reads such files only.
// The licence key is a secret: it goes into a request's header, never into URLs, logs or errors.
#pragma once

#include "core/base/result.h"
#include "core/secrets/secret_store.h"

#include <QByteArray>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soho::geoip {

struct MaxMindAccount {
  QByteArray id;  ///< Digits.
  QByteArray licenceKey;
};

/// The AccountID and LicenseKey of a GeoIP.conf. BadSetting when one is missing or of the wrong form; the detail does
/// not repeat the key. https://dev.maxmind.com/geoip/updating-databases
[[nodiscard]] Result<MaxMindAccount> accountFrom(std::string_view configuration, const std::string& place);
/// That of a file; errors as accountFrom() and readFile().
[[nodiscard]] Result<MaxMindAccount> accountIn(const std::filesystem::path& configuration);
/// Where MaxMind's updater keeps its configuration.
[[nodiscard]] std::vector<std::filesystem::path> usualAccountFiles();
/// That of the first file that has one.
[[nodiscard]] std::optional<MaxMindAccount> firstAccountIn(const std::vector<std::filesystem::path>& configurations);
/// BadSetting: the id is a number, the key up to 100 letters, digits and underscores.
[[nodiscard]] Result<void> check(const MaxMindAccount& account, const std::string& place);
/// Under which the key of an account is kept.
[[nodiscard]] secrets::SecretName licenceKeyName(const QByteArray& account);

}  // namespace soho::geoip
