// The filter a person types into a view, understood once and asked for every row. The grammar is ViewQuery::filter's.
// Pure; remembers per address and service what it found, so one object serves one evaluation on one thread.
#pragma once

#include "core/talkers/view.h"

#include <tsl/robin_map.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace soho::talkers {

class ViewFilter {
 public:
  /// Fails with BadFilter: a lone or doubled "!", an open quotation mark, an empty quotation, too many words or bytes.
  [[nodiscard]] static Result<ViewFilter> parse(std::string_view text);

  /// Whether a row of that kind passes. `nameOf` must be the same in every call.
  [[nodiscard]] bool accepts(ViewKind kind, const Row& row, const NameOf& nameOf);
  [[nodiscard]] bool isEmpty() const { return m_words.empty(); }

 private:
  /// Which words occur in a text, one bit each.
  using WordSet = std::uint32_t;
  struct Word {
    std::string text;  ///< Folded.
    std::uint32_t port = UINT32_MAX;
    bool isExcluded = false;
  };

  [[nodiscard]] WordSet wordsIn(std::string_view foldedText) const;
  [[nodiscard]] WordSet wordsInAddress(const IpAddress& address, const NameOf& nameOf);
  [[nodiscard]] WordSet wordsInService(std::uint32_t service);
  [[nodiscard]] WordSet wordsInPort(std::uint16_t port) const;
  [[nodiscard]] WordSet wordsInMac(const MacAddress& mac) const;

  std::vector<Word> m_words;
  WordSet m_wanted = 0;
  WordSet m_excluded = 0;
  bool m_namesPort = false;
  tsl::robin_map<IpAddress, WordSet> m_byAddress;
  tsl::robin_map<std::uint32_t, WordSet> m_byService;
};

}  // namespace soho::talkers
