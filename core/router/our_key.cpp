#include "core/router/our_key.h"

#include "core/router/value_grammar.h"

#include <algorithm>

namespace soho::router {
namespace {

bool isPublicLine(std::string_view line) {
  constexpr std::string_view kOthers = "+/=- @.";
  return line.size() < 2048 &&
         std::ranges::all_of(line,
                             [&](char c) {
                               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                      kOthers.find(c) != std::string_view::npos;
                             }) &&
         (line.starts_with("ssh-") || line.starts_with("ecdsa-"));
}

Result<void> check(std::string_view file, std::string_view installation) {
  if (!isRemotePath(file))
    return failure(ErrorCode::BadAddress, std::string(file), "not a path that can be written to");
  if (!isUciName(installation)) return failure(ErrorCode::Malformed, std::string(installation));
  return {};
}

Result<void> check(const KeyPlace& place, std::string_view installation) {
  if (!isNvramKey(place.nvramKey) || place.separator.size() != 1) {
    return failure(ErrorCode::BadAddress, place.nvramKey, "not a key of nvram");
  }
  return check(place.file, installation);
}

}  // namespace

KeyKind keyKindFor(std::string_view hostKeyType) {
  if (hostKeyType == "ssh-ed25519") return KeyKind::Ed25519;
  return hostKeyType.starts_with("ecdsa-") ? KeyKind::Ecdsa : KeyKind::Rsa;
}

std::string keyComment(std::string_view installation) { return "sohoflow-" + std::string(installation); }

Result<RemoteScript> addKeyScript(std::string_view file, std::string_view publicLine, std::string_view installation) {
  if (auto checked = check(file, installation); !checked) return Unexpected(checked.error());
  if (!isPublicLine(publicLine)) return failure(ErrorCode::Malformed, "SSH key");
  const std::string mark = keyComment(installation);
  return RemoteScript{"add_key", {std::string(file), std::string(publicLine) + ' ' + mark, mark}};
}

Result<RemoteScript> addNvramKeyScript(const KeyPlace& place, std::string_view publicLine,
                                       std::string_view installation) {
  if (auto checked = check(place, installation); !checked) return Unexpected(checked.error());
  if (!isPublicLine(publicLine)) return failure(ErrorCode::Malformed, "SSH key");
  const std::string mark = keyComment(installation);
  return RemoteScript{"nvram_add_key", {place.nvramKey, place.separator, std::string(publicLine) + ' ' + mark, mark}};
}

Result<RemoteScript> removeNvramKeyScript(const KeyPlace& place, std::string_view installation) {
  if (auto checked = check(place, installation); !checked) return Unexpected(checked.error());
  return RemoteScript{kRemoveNvramKeyScript, {place.nvramKey, place.separator, keyComment(installation)}};
}

Result<RemoteScript> removeKeyScript(std::string_view file, std::string_view installation) {
  if (auto checked = check(file, installation); !checked) return Unexpected(checked.error());
  return RemoteScript{kRemoveKeyScript, {std::string(file), keyComment(installation)}};
}

}  // namespace soho::router
