#include "core/router/shell_quote.h"

namespace soho::router {

std::string shellWord(std::string_view value) {
  std::string word = "'";
  for (const char c : value) {
    if (c == '\0') continue;
    if (c == '\'') {
      word += R"('\'')";
    } else {
      word += c;
    }
  }
  return word + '\'';
}

}  // namespace soho::router
