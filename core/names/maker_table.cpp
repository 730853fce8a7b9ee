#include "core/names/maker_table.h"

#include "core/base/atomic_file.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace soho::names {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxFileBytes = 32UL * 1024 * 1024;
constexpr std::size_t kLongestShortMaker = 20;
constexpr std::uint64_t kLocallyAdministered = 1ULL << 41;

std::optional<std::uint64_t> hexNumber(std::string_view digits) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return number;
}

std::string_view trimmed(std::string_view text) {
  const auto isBlank = [](char character) { return character == ' ' || character == '\t' || character == '\r'; };
  while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
  return text;
}

/// "74-1A-E0" as the first 24 bits of an address.
std::optional<std::uint64_t> dashedPrefix(std::string_view text) {
  if (text.size() != 8 || text[2] != '-' || text[5] != '-') return std::nullopt;
  return hexNumber(std::string{text[0], text[1], text[3], text[4], text[6], text[7]});
}

}  // namespace

void MakerTable::addBlock(unsigned hostBits, std::uint64_t first, std::string_view name) {
  const auto size = std::ranges::find(m_sizes, hostBits, &BlockSize::hostBits);
  if (size == m_sizes.end() || name.empty()) return;
  size->blocks.push_back({first, static_cast<std::uint32_t>(m_names.size()), static_cast<std::uint32_t>(name.size())});
  m_names += name;
}

// A block of the large list is one "(base 16)" line; one of the small lists is a "(hex)" line with the first 24 bits
// and a "(base 16)" line with the range of the others.
void MakerTable::add(std::string_view text) {
  constexpr std::string_view kHex = "(hex)";
  constexpr std::string_view kBase16 = "(base 16)";
  std::optional<std::uint64_t> prefix;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (const std::size_t mark = line.find(kHex); mark != std::string_view::npos) {
      prefix = dashedPrefix(trimmed(line.substr(0, mark)));
      continue;
    }
    const std::size_t mark = line.find(kBase16);
    if (mark == std::string_view::npos) continue;
    const std::string_view range = trimmed(line.substr(0, mark));
    const std::string_view name = trimmed(line.substr(mark + kBase16.size()));
    if (range.size() == 6) {
      if (const auto first = hexNumber(range)) addBlock(24, *first << 24, name);
    } else if (range.size() == 13 && range[6] == '-' && prefix) {
      const auto first = hexNumber(range.substr(0, 6));
      const auto last = hexNumber(range.substr(7));
      if (!first || !last || *last < *first) continue;
      addBlock(*last - *first == 0xfff ? 12 : 20, *prefix << 24 | *first, name);
    }
  }
  sort();
}

void MakerTable::sort() {
  for (BlockSize& size : m_sizes) std::ranges::stable_sort(size.blocks, {}, &Block::first);
}

MakerTable MakerTable::fromFolders(std::span<const fs::path> folders) {
  MakerTable table;
  for (const fs::path& folder : folders) {
    if (const auto large = readFile(folder / "oui.txt", kMaxFileBytes)) {
      table.add(*large);
      for (const char* small : {"mam.txt", "oui36.txt"}) {
        if (const auto text = readFile(folder / small, kMaxFileBytes)) table.add(*text);
      }
      break;
    }
  }
  return table;
}

std::vector<fs::path> MakerTable::usualFolders() {
  return {"/usr/share/ieee-data", "/usr/share/hwdata", "/usr/share/misc"};
}

std::string_view MakerTable::makerOf(const MacAddress& mac) const {
  if (!mac.isKnown() || (mac.value() & kLocallyAdministered) != 0) return {};
  for (const BlockSize& size : m_sizes) {
    const std::uint64_t first = mac.value() >> size.hostBits << size.hostBits;
    const auto found = std::ranges::lower_bound(size.blocks, first, {}, &Block::first);
    if (found == size.blocks.end() || found->first != first) continue;
    return std::string_view(m_names).substr(found->nameBegin, found->nameLength);
  }
  return {};
}

bool MakerTable::isEmpty() const { return m_names.empty(); }

std::string nameFromMaker(std::string_view maker, const MacAddress& mac) {
  maker = trimmed(maker.substr(0, maker.find(',')));
  if (maker.empty()) return {};
  if (maker.size() > kLongestShortMaker) {
    const std::size_t space = maker.rfind(' ', kLongestShortMaker);
    if (space != std::string_view::npos && space != 0) maker = trimmed(maker.substr(0, space));
  }
  return std::string(maker) + ' ' + mac.toString().substr(9);
}

}  // namespace soho::names
