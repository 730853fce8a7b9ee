#include "core/talkers/view_filter.h"

#include "core/base/case_fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace soho::talkers {
namespace {

constexpr std::size_t kMaxWords = 32;
constexpr std::size_t kMaxBytes = 1'000;

bool isSpace(char character) { return character == ' ' || (character >= '\t' && character <= '\r'); }

/// "443" or ":443" as a port; UINT32_MAX when the word is not one.
std::uint32_t portOf(std::string_view word) {
  if (word.starts_with(':')) word.remove_prefix(1);
  std::uint32_t port = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), port);
  return error == std::errc{} && end == word.data() + word.size() && port <= UINT16_MAX ? port : UINT32_MAX;
}

/// Takes the next word off the text, without its quotation marks.
Result<std::string> takeWord(std::string_view& rest, std::string_view whole) {
  if (rest.empty() || isSpace(rest.front())) {
    return failure(ErrorCode::BadFilter, std::string(whole), "\"!\" must stand before a word");
  }
  std::string_view word;
  if (rest.front() == '"') {
    const std::size_t close = rest.find('"', 1);
    if (close == std::string_view::npos) {
      return failure(ErrorCode::BadFilter, std::string(whole), "a quotation mark is not closed");
    }
    word = rest.substr(1, close - 1);
    rest.remove_prefix(close + 1);
  } else {
    const auto end = std::ranges::find_if(rest, isSpace);
    word = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    rest.remove_prefix(word.size());
    if (word.front() == '!')
      return failure(ErrorCode::BadFilter, std::string(whole), "\"!\" stands twice before a word");
  }
  if (word.empty()) return failure(ErrorCode::BadFilter, std::string(whole), "a quotation is empty");
  return foldCase(word);
}

}  // namespace

Result<ViewFilter> ViewFilter::parse(std::string_view text) {
  ViewFilter filter;
  if (text.size() > kMaxBytes) return failure(ErrorCode::BadFilter, {}, "longer than 1,000 bytes");
  std::string_view rest = text;
  while (true) {
    while (!rest.empty() && isSpace(rest.front())) rest.remove_prefix(1);
    if (rest.empty()) return filter;
    if (filter.m_words.size() == kMaxWords)
      return failure(ErrorCode::BadFilter, std::string(text), "more than 32 words");
    Word word;
    word.isExcluded = rest.front() == '!';
    if (word.isExcluded) rest.remove_prefix(1);
    Result<std::string> taken = takeWord(rest, text);
    if (!taken) return Unexpected(taken.error());
    word.text = std::move(*taken);
    word.port = portOf(word.text);
    filter.m_namesPort = filter.m_namesPort || word.port != UINT32_MAX;
    (word.isExcluded ? filter.m_excluded : filter.m_wanted) |= WordSet{1} << filter.m_words.size();
    filter.m_words.push_back(std::move(word));
  }
}

bool ViewFilter::accepts(ViewKind kind, const Row& row, const NameOf& nameOf) {
  if (isEmpty()) return true;
  WordSet found = 0;
  if (kind == ViewKind::Conversations || kind == ViewKind::Devices) {
    found |= wordsInAddress(row.device, nameOf) | wordsInMac(row.mac);
  }
  if (kind == ViewKind::Conversations || kind == ViewKind::Destinations) found |= wordsInAddress(row.remote, nameOf);
  if (kind == ViewKind::Conversations || kind == ViewKind::Services) found |= wordsInService(row.service);
  if (kind == ViewKind::Conversations) found |= wordsInPort(row.devicePort) | wordsInPort(row.remotePort);
  return (found & m_wanted) == m_wanted && (found & m_excluded) == 0;
}

ViewFilter::WordSet ViewFilter::wordsIn(std::string_view foldedText) const {
  WordSet found = 0;
  for (std::size_t index = 0; index < m_words.size(); ++index) {
    if (foldedText.find(m_words[index].text) != std::string_view::npos) found |= WordSet{1} << index;
  }
  return found;
}

ViewFilter::WordSet ViewFilter::wordsInAddress(const IpAddress& address, const NameOf& nameOf) {
  const auto known = m_byAddress.find(address);
  if (known != m_byAddress.end()) return known->second;
  WordSet found = wordsIn(address.toString());
  if (nameOf) found |= wordsIn(foldCase(nameOf(address)));
  m_byAddress.emplace(address, found);
  return found;
}

ViewFilter::WordSet ViewFilter::wordsInService(std::uint32_t service) {
  const auto known = m_byService.find(service);
  if (known != m_byService.end()) return known->second;
  const auto port = static_cast<std::uint16_t>(service);
  const WordSet found = wordsIn(serviceName(service)) | wordsInPort(port) |
                        wordsIn(protocolName(static_cast<std::uint8_t>(service >> 16)) + '/' + std::to_string(port));
  m_byService.emplace(service, found);
  return found;
}

ViewFilter::WordSet ViewFilter::wordsInPort(std::uint16_t port) const {
  WordSet found = 0;
  if (!m_namesPort || port == 0) return found;
  for (std::size_t index = 0; index < m_words.size(); ++index) {
    if (m_words[index].port == port) found |= WordSet{1} << index;
  }
  return found;
}

ViewFilter::WordSet ViewFilter::wordsInMac(const MacAddress& mac) const {
  if (!mac.isKnown()) return 0;
  std::array<char, MacAddress::kTextLength> text{};
  mac.writeTo(text);
  return wordsIn({text.data(), text.size()});
}

}  // namespace soho::talkers
