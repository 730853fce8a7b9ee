#include "core/names/reverse_query.h"

#include <QString>

#include <algorithm>
#include <ares.h>
#include <array>
#include <cstddef>

namespace soho::names {
namespace {

constexpr std::size_t kHeaderBytes = 12;
constexpr std::size_t kQuestionTailBytes = 4;  ///< Type and class.
constexpr std::size_t kRecordHeadBytes = 10;   ///< Type, class, time to live, length.
constexpr std::size_t kLongestName = 253;
constexpr std::uint16_t kPointer = 12;
constexpr std::uint16_t kInternet = 1;
constexpr std::chrono::seconds kLongestTimeToLive = std::chrono::hours(24 * 7);

/// Walks a reply; every step says whether there was enough of it.
class ReplyReader {
 public:
  explicit ReplyReader(std::span<const std::uint8_t> reply) : m_reply(reply) {}

  [[nodiscard]] std::uint16_t word(std::size_t at) const {
    return static_cast<std::uint16_t>(m_reply[at] << 8 | m_reply[at + 1]);
  }
  [[nodiscard]] std::uint32_t longWord(std::size_t at) const {
    return static_cast<std::uint32_t>(word(at)) << 16 | word(at + 2);
  }
  [[nodiscard]] bool has(std::size_t at, std::size_t count) const {
    return at <= m_reply.size() && m_reply.size() - at >= count;
  }
  /// The (compressed) name at `at`, which moves behind it.
  bool name(std::size_t& at, std::string& text) const {
    if (!has(at, 1)) return false;
    char* expanded = nullptr;
    long length = 0;
    if (ares_expand_name(m_reply.data() + at, m_reply.data(), static_cast<int>(m_reply.size()), &expanded, &length) !=
        ARES_SUCCESS) {
      return false;
    }
    text = expanded;
    ares_free_string(expanded);
    at += static_cast<std::size_t>(length);
    return true;
  }

 private:
  std::span<const std::uint8_t> m_reply;
};

bool isHostCharacter(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         (character >= '0' && character <= '9') || character == '-' || character == '_' || character == '.';
}

}  // namespace

std::string reverseName(const IpAddress& address) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  const auto bytes = address.bytes();
  std::string name;
  if (address.isV4()) {
    for (std::size_t index = 16; index > 12; --index) name += std::to_string(bytes[index - 1]) + '.';
    return name + "in-addr.arpa";
  }
  for (std::size_t index = 16; index > 0; --index) {
    for (const int nibble : {bytes[index - 1] & 0xf, bytes[index - 1] >> 4}) {
      name += kDigits[static_cast<std::size_t>(nibble)];
      name += '.';
    }
  }
  return name + "ip6.arpa";
}

std::optional<PointerAnswer> pointerIn(std::span<const std::uint8_t> reply) {
  const ReplyReader reader(reply);
  if (!reader.has(0, kHeaderBytes)) return std::nullopt;
  std::size_t at = kHeaderBytes;
  std::string ignored;
  for (std::uint16_t question = 0; question < reader.word(4); ++question) {
    if (!reader.name(at, ignored) || !reader.has(at, kQuestionTailBytes)) return std::nullopt;
    at += kQuestionTailBytes;
  }
  std::chrono::seconds timeToLive = kLongestTimeToLive;
  for (std::uint16_t record = 0; record < reader.word(6); ++record) {
    if (!reader.name(at, ignored) || !reader.has(at, kRecordHeadBytes)) return std::nullopt;
    const std::uint16_t type = reader.word(at);
    const std::uint16_t space = reader.word(at + 2);
    timeToLive = std::min(timeToLive, std::chrono::seconds(reader.longWord(at + 4)));
    const std::size_t length = reader.word(at + 8);
    at += kRecordHeadBytes;
    if (!reader.has(at, length)) return std::nullopt;
    if (type == kPointer && space == kInternet) {
      std::size_t inside = at;
      std::string name;
      if (!reader.name(inside, name)) return std::nullopt;
      if (name.ends_with('.')) name.pop_back();
      if (name.empty() || name.size() > kLongestName || !std::ranges::all_of(name, isHostCharacter)) {
        return std::nullopt;
      }
      return PointerAnswer{name, timeToLive};
    }
    at += length;
  }
  return std::nullopt;
}

std::string shownName(std::string_view told) {
  constexpr qsizetype kMostBytes = 255;
  QString name = QString::fromUtf8(told.data(), static_cast<qsizetype>(told.size()));
  name.removeIf([](QChar character) {
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           character == QChar::ReplacementCharacter;
  });
  name = name.trimmed();
  while (name.endsWith(u'.')) name.chop(1);
  while (name.toUtf8().size() > kMostBytes) name.chop(1);
  return name.toStdString();
}

}  // namespace soho::names
