#include "core/router/file_transfer.h"

#include "core/router/shell_quote.h"
#include "core/router/value_grammar.h"

#include <QCryptographicHash>

#include <array>
#include <charconv>
#include <utility>

namespace soho::router {
namespace {

// Exit codes of the scripts; below 126, where the shell's own begin.
constexpr int kNotWritten = 91;
constexpr int kArrivedDifferently = 92;
constexpr int kNotRenamed = 93;

constexpr std::size_t kEscapesPerLine = 256;  // short lines: some shells read a script in small pieces

std::string hashOf(std::string_view content, QCryptographicHash::Algorithm algorithm) {
  const QByteArray bytes = QByteArray::fromRawData(content.data(), static_cast<qsizetype>(content.size()));
  return QCryptographicHash::hash(bytes, algorithm).toHex().toStdString();
}

std::string octal(std::uint32_t value, std::size_t digits) {
  std::string text(digits, '0');
  for (std::size_t i = digits; i-- > 0; value /= 8) text[i] = static_cast<char>('0' + value % 8);
  return text;
}

constexpr bool isPlain(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '='; }

/// printf commands, one a line, that print `content`. Only letters, ' ' and '=' stand as they are, and the first
/// character never does: no shell and no printf can take it for an option, an escape or a conversion.
std::string printfLines(std::string_view content) {
  std::string lines;
  for (std::size_t start = 0; start < content.size(); start += kEscapesPerLine) {
    lines += "printf '";
    const std::string_view piece = content.substr(start, kEscapesPerLine);
    for (std::size_t i = 0; i < piece.size(); ++i) {
      if (i > 0 && isPlain(piece[i])) {
        lines += piece[i];
      } else {
        lines += '\\' + octal(static_cast<unsigned char>(piece[i]), 3);
      }
    }
    lines += "'\n";
  }
  return lines.empty() ? ":\n" : lines;
}

bool says(const ShellAnswer& answer, std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) {
    if (answer.errors.find(text) != std::string::npos) return true;
  }
  return false;
}

std::string firstLine(const std::string& text) { return text.substr(0, text.find('\n')); }

Unexpected failureOf(std::string_view path, const ShellAnswer& answer) {
  const auto code = [&] {
    if (says(answer, {"No space left", "Disk quota exceeded", "File too large"})) return ErrorCode::DiskFull;
    if (says(answer, {"Permission denied", "Read-only file system", "not permitted"})) return ErrorCode::NoPermission;
    if (says(answer, {"No such file", "nonexistent", "not a directory", "Not a directory"})) {
      return ErrorCode::FileMissing;
    }
    return answer.exitCode == kArrivedDifferently ? ErrorCode::Malformed : ErrorCode::WriteFailed;
  }();
  return failure(code, std::string(path), firstLine(answer.errors));
}

/// The bits of a mode as `ls -l` prints it; empty when it is no such text.
std::optional<std::uint32_t> modeFromListing(std::string_view text) {
  if (text.size() < 10) return std::nullopt;
  constexpr std::string_view kLetters = "rwxrwxrwx";
  std::uint32_t mode = 0;
  for (std::size_t i = 0; i < kLetters.size(); ++i) {
    const char c = text[i + 1];
    const std::uint32_t bit = 0400U >> i;
    const bool isThird = i % 3 == 2;
    // s and S: set-user-ID, set-group-ID; t and T: sticky; the capital without the execute bit.
    const bool isSpecial = isThird && (c == 's' || c == 'S' || c == 't' || c == 'T');
    if (isSpecial) mode |= 04000U >> (i / 3);
    if (c == kLetters[i] || (isSpecial && c >= 'a')) {
      mode |= bit;
    } else if (c != '-' && !isSpecial) {
      return std::nullopt;
    }
  }
  return mode;
}

struct GetHeader {
  std::size_t size = 0;
  std::uint32_t mode = 0;
  std::string_view kind;
  std::string_view checksum;
};

/// "file SIZE -rw-r--r-- sha256 HEX"
std::optional<GetHeader> headerFrom(std::string_view line) {
  std::array<std::string_view, 5> words;
  for (std::string_view& word : words) {
    const std::size_t end = std::min(line.find(' '), line.size());
    word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  GetHeader header;
  const auto [end, error] = std::from_chars(words[1].data(), words[1].data() + words[1].size(), header.size);
  const auto mode = modeFromListing(words[2]);
  const bool isRead = error == std::errc() && end == words[1].data() + words[1].size() && !words[1].empty();
  if (words[0] != "file" || !isRead || !mode) return std::nullopt;
  header.mode = *mode;
  header.kind = words[3];
  header.checksum = words[4];
  return header;
}

bool isIntact(const GetHeader& header, std::string_view content) {
  if (content.size() != header.size) return false;
  if (header.kind == "sha256") return hashOf(content, QCryptographicHash::Sha256) == header.checksum;
  if (header.kind == "md5") return hashOf(content, QCryptographicHash::Md5) == header.checksum;
  return header.kind == "none";
}

}  // namespace

Result<std::string> putFileScript(const RemoteFile& file) {
  if (!isRemotePath(file.path)) return failure(ErrorCode::BadAddress, file.path, "not a path that can be written to");
  if (file.content.size() > kMaxTransferredFile) {
    return failure(ErrorCode::TooLarge, file.path, std::to_string(file.content.size()) + " bytes");
  }
  const std::string sha256 = hashOf(file.content, QCryptographicHash::Sha256);
  const std::string md5 = hashOf(file.content, QCryptographicHash::Md5);
  std::string script = "(\nLC_ALL=C; export LC_ALL; umask 077\nf=" + shellWord(file.path);
  script +=
      "\nif [ -L \"$f\" ]; then f=$(readlink -f \"$f\") || exit 93; fi\n"
      "n=\"$f.sohoflow-$$\"\n"
      "{\n";
  script += printfLines(file.content);
  script +=
      "} | cat >\"$n\" || { rm -f \"$n\"; exit 91; }\n"
      "if command -v sha256sum >/dev/null 2>&1; then w=" +
      sha256 +
      "; s=$(sha256sum <\"$n\")\n"
      "elif command -v md5sum >/dev/null 2>&1; then w=" +
      md5 +
      "; s=$(md5sum <\"$n\")\n"
      "else w=" +
      std::to_string(file.content.size()) +
      "; s=$(wc -c <\"$n\"); s=$((s)); fi\n"
      "[ \"${s%% *}\" = \"$w\" ] || { echo \"checksum ${s%% *} instead of $w\" >&2; rm -f \"$n\"; exit 92; }\n"
      "{ chmod " +
      octal(file.mode & 07777U, 4) + " \"$n\" && mv -f \"$n\" \"$f\"; } || { rm -f \"$n\"; exit 93; }\n)";
  static_assert(kNotWritten == 91 && kArrivedDifferently == 92 && kNotRenamed == 93, "as the script exits");
  return script;
}

Result<void> putFileOutcome(std::string_view path, const ShellAnswer& answer) {
  if (answer.exitCode == 0) return {};
  return failureOf(path, answer);
}

Result<std::string> getFileScript(std::string_view path) {
  if (!isRemotePath(path)) return failure(ErrorCode::BadAddress, std::string(path), "not a path that can be read");
  return "(\nLC_ALL=C; export LC_ALL\nf=" + shellWord(path) +
         "\nif [ ! -e \"$f\" ] && [ ! -L \"$f\" ]; then echo missing; exit 0; fi\n"
         "if [ ! -f \"$f\" ]; then echo other; exit 0; fi\n"
         "s=$(wc -c <\"$f\") || exit 91\n"
         "s=$((s))\n"
         "if [ \"$s\" -gt " +
         std::to_string(kMaxTransferredFile) +
         " ]; then echo large; exit 0; fi\n"
         "m=$(ls -ldnL \"$f\") || exit 91\n"
         "if command -v sha256sum >/dev/null 2>&1; then k=sha256; c=$(sha256sum <\"$f\")\n"
         "elif command -v md5sum >/dev/null 2>&1; then k=md5; c=$(md5sum <\"$f\")\n"
         "else k=none; c=-; fi\n"
         "echo \"file $s ${m%% *} $k ${c%% *}\"\n"
         "cat \"$f\"\n)";
}

Result<std::optional<RemoteFile>> readGetFile(std::string_view path, const ShellAnswer& answer) {
  if (answer.exitCode != 0) return failureOf(path, answer);
  const std::string line = firstLine(answer.output);
  if (line == "missing") return std::optional<RemoteFile>();
  if (line == "other") return failure(ErrorCode::Unsupported, std::string(path), "not an ordinary file");
  if (line == "large") return failure(ErrorCode::TooLarge, std::string(path));
  const auto header = headerFrom(line);
  if (!header || answer.isCut) return failure(ErrorCode::Malformed, std::string(path), "no file in the answer");
  std::string content = answer.output.substr(std::min(line.size() + 1, answer.output.size()));
  if (!isIntact(*header, content)) {
    return failure(ErrorCode::Malformed, std::string(path), "the checksum does not fit what arrived");
  }
  return std::optional(RemoteFile{std::string(path), std::move(content), header->mode});
}

}  // namespace soho::router
