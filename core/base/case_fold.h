// Upper and lower case made the same, so that "öl" finds "Ölheizung". Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace soho {

/// Simple case folding (Unicode CaseFolding.txt, statuses C and S: one character for one) of UTF-8, for the scripts
/// that people name things in: Latin with its extensions for Europe, Vietnam and Pinyin, Greek, Cyrillic, Armenian,
/// full-width Latin. Everything else, and bytes that are no UTF-8, stays as it is.
[[nodiscard]] std::string foldCase(std::string_view text);

}  // namespace soho
