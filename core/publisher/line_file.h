// A file or standard output that takes whole lines. Belongs to the thread that writes; knows nothing of the content.
// A line is written completely or not at all, as far as the target allows it.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace soho::publisher {

class LineFile {
 public:
  /// Appends to the file `target`, which is created with mode 0600 when missing; "-" is standard output.
  /// Errors: FileMissing (no such folder), NoPermission, DiskFull, WriteFailed (also a folder of that name).
  static Result<LineFile> open(const std::string& target);
  LineFile(LineFile&& other) noexcept;
  LineFile& operator=(LineFile&& other) noexcept;
  LineFile(const LineFile&) = delete;
  LineFile& operator=(const LineFile&) = delete;
  ~LineFile();

  struct Written {
    std::size_t bytes = 0;  ///< Of whole lines.
    std::size_t lines = 0;
    std::optional<Error>
        problem;  ///< Why the rest was not written: DiskFull or WriteFailed; nothing is kept for later.
  };
  /// `lines` ends with a line feed. A pipe whose reader is slow is waited for, until `mayWait` says no (asked every
  /// 100 ms); the rest is then given up with TimedOut.
  Written write(std::string_view lines, const std::function<bool()>& mayWait);

  /// In a thread that has called this, a reader that goes away is an error of write() instead of the process's end.
  static void blockBrokenPipeSignal();

  /// Opens the file again by its name, for after it was moved away. On errors, those of open(), the old one stays in
  /// use. Nothing happens with standard output.
  Result<void> reopen();

 private:
  LineFile(std::string target, int descriptor, bool isRegular);
  void close();
  Written writeToFile(std::string_view lines);
  Written writeToStream(std::string_view lines, const std::function<bool()>& mayWait);
  void cutBack(std::size_t bytes);

  std::string m_target;
  int m_descriptor = -1;
  bool m_isRegular = false;
  bool m_isMidLine = false;  ///< A broken line stands at the end: start the next write on a line of its own.
};

}  // namespace soho::publisher
