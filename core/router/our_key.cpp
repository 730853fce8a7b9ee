#include "core/router/our_key.h"

#include "core/router/shell_quote.h"
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

/// Where the lines but ours go: the file's own bytes, also one without a last line end.
std::string otherLines(std::string_view installation) {
  return "grep -v -e " + shellWord(' ' + keyComment(installation) + '$') + " \"$f\" >\"$n\"";
}

}  // namespace

std::string keyComment(std::string_view installation) { return "sohoflow-" + std::string(installation); }

Result<std::string> addKeyScript(std::string_view file, std::string_view publicLine, std::string_view installation) {
  if (auto checked = check(file, installation); !checked) return Unexpected(checked.error());
  if (!isPublicLine(publicLine)) return failure(ErrorCode::Malformed, "SSH key");
  return "f=" + shellWord(file) +
         "\nn=\"$f.sohoflow-$$\"\nl=" + shellWord(std::string(publicLine) + ' ' + keyComment(installation)) +
         "\numask 077\nd=${f%/*}\n[ -d \"$d\" ] || mkdir -p \"$d\" || exit 91\n"
         "if [ -f \"$f\" ]; then\n  grep -q -x -F -e \"$l\" \"$f\" && exit 0\n  cp -p \"$f\" \"$n\" || exit 91\n  " +
         otherLines(installation) +
         "\n  [ -z \"$(tail -c 1 \"$n\")\" ] || echo >>\"$n\"\nelse\n  : >\"$n\" || exit 91\nfi\n"
         "echo \"$l\" >>\"$n\" && mv -f \"$n\" \"$f\" || { rm -f \"$n\"; exit 91; }\n";
}

Result<std::string> removeKeyScript(std::string_view file, std::string_view installation) {
  if (auto checked = check(file, installation); !checked) return Unexpected(checked.error());
  return "f=" + shellWord(file) + "\nn=\"$f.sohoflow-$$\"\n[ -f \"$f\" ] || exit 0\ncp -p \"$f\" \"$n\" || exit 91\n" +
         otherLines(installation) +
         "\nif [ -s \"$n\" ]; then mv -f \"$n\" \"$f\" || exit 91; else rm -f \"$n\" \"$f\"; fi\n";
}

}  // namespace soho::router
