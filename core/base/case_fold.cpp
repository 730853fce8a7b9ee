#include "core/base/case_fold.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace soho {
namespace {

/// Every `stride`th character from `first` to `last` folds to the one `distance` further on.
struct Run {
  char32_t first;
  char32_t last;
  unsigned stride;
  std::int32_t distance;
};

// In order. Pairs of neighbours (Ā ā Ą ą) have the stride 2.
constexpr std::array kRuns{
    Run{0xb5, 0xb5, 1, 775},        // µ, the unit, is the Greek letter
    Run{0xc0, 0xd6, 1, 32},         // À–Ö
    Run{0xd8, 0xde, 1, 32},         // Ø–Þ
    Run{0x100, 0x12e, 2, 1},        // Ā–Į
    Run{0x132, 0x136, 2, 1},        // Ĳ–Ķ
    Run{0x139, 0x147, 2, 1},        // Ĺ–Ň
    Run{0x14a, 0x176, 2, 1},        // Ŋ–Ŷ
    Run{0x178, 0x178, 1, -121},     // Ÿ
    Run{0x179, 0x17d, 2, 1},        // Ź–Ž
    Run{0x1cd, 0x1db, 2, 1},        // Ǎ–Ǜ
    Run{0x1de, 0x1ee, 2, 1},        // Ǟ–Ǯ
    Run{0x1f8, 0x21e, 2, 1},        // Ǹ–Ȟ
    Run{0x222, 0x232, 2, 1},        // Ȣ–Ȳ
    Run{0x386, 0x386, 1, 38},       // Ά
    Run{0x388, 0x38a, 1, 37},       // Έ–Ί
    Run{0x38c, 0x38c, 1, 64},       // Ό
    Run{0x38e, 0x38f, 1, 63},       // Ύ–Ώ
    Run{0x391, 0x3a1, 1, 32},       // Α–Ρ
    Run{0x3a3, 0x3ab, 1, 32},       // Σ–Ϋ
    Run{0x3c2, 0x3c2, 1, 1},        // ς at the end of a word is σ
    Run{0x400, 0x40f, 1, 80},       // Ѐ–Џ
    Run{0x410, 0x42f, 1, 32},       // А–Я
    Run{0x460, 0x480, 2, 1},        // Ѡ–Ҁ
    Run{0x48a, 0x4be, 2, 1},        // Ҋ–Ҿ
    Run{0x4c1, 0x4cd, 2, 1},        // Ӂ–Ӎ
    Run{0x4d0, 0x52e, 2, 1},        // Ӑ–Ԯ
    Run{0x531, 0x556, 1, 48},       // Ա–Ֆ
    Run{0x1e00, 0x1e94, 2, 1},      // Ḁ–Ẕ
    Run{0x1e9e, 0x1e9e, 1, -7615},  // ẞ
    Run{0x1ea0, 0x1efe, 2, 1},      // Ạ–Ỿ
    Run{0xff21, 0xff3a, 1, 32},     // Ａ–Ｚ
};

char32_t folded(char32_t character) {
  const auto run = std::ranges::lower_bound(kRuns, character, {}, &Run::last);
  if (run == kRuns.end() || character < run->first || (character - run->first) % run->stride != 0) return character;
  return static_cast<char32_t>(static_cast<std::int32_t>(character) + run->distance);
}

bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; }

/// How many bytes a character has that this file may fold; 0 for all others.
std::size_t lengthOf(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : 0;
  if (length == 0 || text.size() < length) return 0;
  return std::ranges::all_of(text.substr(1, length - 1), isContinuation) ? length : 0;
}

char32_t decoded(std::string_view bytes) {
  const auto bits = [&bytes](std::size_t index, unsigned mask) {
    return static_cast<char32_t>(static_cast<unsigned char>(bytes[index]) & mask);
  };
  return bytes.size() == 2 ? bits(0, 0x1f) << 6 | bits(1, 0x3f)
                           : bits(0, 0x0f) << 12 | bits(1, 0x3f) << 6 | bits(2, 0x3f);
}

void append(std::string& text, char32_t character) {
  const auto byte = [&text](char32_t bits) { text += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (character < 0x800) {
    byte(0xc0 | character >> 6);
  } else {
    byte(0xe0 | character >> 12);
    byte(0x80 | (character >> 6 & 0x3f));
  }
  byte(0x80 | (character & 0x3f));
}

}  // namespace

std::string foldCase(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    const std::size_t length = lengthOf(text);
    if (length > 0) {
      const char32_t character = decoded(text.substr(0, length));
      const char32_t same = folded(character);
      if (same == character) {
        result += text.substr(0, length);
      } else {
        append(result, same);
      }
    } else {
      const char byte = text.front();
      result += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return result;
}

}  // namespace soho
