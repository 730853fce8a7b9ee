#include "core/router/nvram_place.h"

#include "core/router/file_transfer.h"
#include "core/router/value_grammar.h"

namespace soho::router {
namespace {

constexpr std::string_view kPrefix = "nvram:";

Result<std::string> keyIn(std::string_view place) {
  const std::string_view key = nvramKeyOf(place);
  if (!isNvramKey(key)) return failure(ErrorCode::BadAddress, std::string(place), "not a key of nvram");
  return std::string(key);
}

}  // namespace

std::string nvramPlace(std::string_view key) { return std::string(kPrefix) + std::string(key); }

std::string_view nvramKeyOf(std::string_view place) {
  return place.starts_with(kPrefix) ? place.substr(kPrefix.size()) : std::string_view();
}

Result<std::string> getPlaceScript(std::string_view place) {
  if (nvramKeyOf(place).empty()) return getFileScript(place);
  auto key = keyIn(place);
  if (!key) return Unexpected(std::move(key.error()));
  return scriptText({"nvram_get", {std::move(*key)}});
}

Result<RemoteScript> setNvramScript(std::string_view place, std::string_view value) {
  auto key = keyIn(place);
  if (!key) return Unexpected(std::move(key.error()));
  return RemoteScript{"nvram_set", {std::move(*key), std::string(value)}};
}

Result<RemoteScript> unsetNvramScript(std::string_view place) {
  auto key = keyIn(place);
  if (!key) return Unexpected(std::move(key.error()));
  return RemoteScript{"nvram_unset", {std::move(*key)}};
}

}  // namespace soho::router
