#include "core/geoip/maxmind_account.h"

#include "core/base/atomic_file.h"

#include <QList>

#include <algorithm>

namespace soho::geoip {
namespace {

constexpr std::size_t kMostConfigurationBytes = 64UL * 1024;

bool isDigit(char character) { return character >= '0' && character <= '9'; }
bool isKeyCharacter(char character) {
  return isDigit(character) || (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         character == '_';
}

}  // namespace

Result<void> check(const MaxMindAccount& account, const std::string& place) {
  constexpr qsizetype kLongest = 100;
  if (account.id.isEmpty() || account.id.size() > 20 || !std::ranges::all_of(account.id, isDigit)) {
    return failure(ErrorCode::BadSetting, place, "the account id must be a number");
  }
  const QByteArray& key = account.licenceKey;
  if (key.isEmpty() || key.size() > kLongest || !std::ranges::all_of(key, isKeyCharacter)) {
    return failure(ErrorCode::BadSetting, place, "the licence key must be letters, digits and underscores");
  }
  return {};
}

Result<MaxMindAccount> accountFrom(std::string_view configuration, const std::string& place) {
  MaxMindAccount account;
  const QByteArray text(configuration.data(), static_cast<qsizetype>(configuration.size()));
  for (const QByteArray& line : text.split('\n')) {
    const QByteArray words = line.simplified();
    const qsizetype space = words.indexOf(' ');
    if (words.startsWith('#') || space < 0) continue;
    const QByteArray name = words.first(space);
    const QByteArray value = words.mid(space + 1);
    if (name == "AccountID" || name == "UserId") account.id = value;  // UserId: before version 3 of the updater
    if (name == "LicenseKey") account.licenceKey = value;
  }
  if (auto checked = check(account, place); !checked) return Unexpected(checked.error());
  // What the updater's examples held before MaxMind asked for an account.
  const bool isExample = (account.id == "0" || account.id == "999999") && account.licenceKey == "000000000000";
  if (isExample) return failure(ErrorCode::BadSetting, place, "it holds an example instead of an account");
  return account;
}

Result<MaxMindAccount> accountIn(const std::filesystem::path& configuration) {
  const auto text = readFile(configuration, kMostConfigurationBytes);
  if (!text) return Unexpected(text.error());
  return accountFrom(*text, configuration.string());
}

std::optional<MaxMindAccount> firstAccountIn(const std::vector<std::filesystem::path>& configurations) {
  for (const std::filesystem::path& configuration : configurations) {
    if (auto account = accountIn(configuration)) return std::move(*account);
  }
  return std::nullopt;
}

secrets::SecretName licenceKeyName(const QByteArray& account) {
  return {QStringLiteral("sohoflow/maxmind"), QString::fromLatin1(account)};
}

std::vector<std::filesystem::path> usualAccountFiles() { return {"/etc/GeoIP.conf", "/usr/local/etc/GeoIP.conf"}; }

}  // namespace soho::geoip
