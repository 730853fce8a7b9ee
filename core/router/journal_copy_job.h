// Reads the copy of a journal that KeepCopy has left on a router, for a computer that has lost its own: installed anew,
// or its folder emptied. Changes nothing. Lives on the event loop.
#pragma once

#include "core/router/shell_job.h"

#include <optional>
#include <string>
#include <vector>

namespace soho::router {

class JournalCopyJob final : public ShellJob {
  Q_OBJECT

 public:
  /// Of this installation alone: eight hexadecimal digits. The shell outlives the job.
  JournalCopyJob(RemoteShell& shell, std::string installation);

  // Call when the job has succeeded.
  /// For Journal::read(); empty when the router has no copy of this installation's.
  [[nodiscard]] const std::optional<std::string>& copy() const { return m_copy; }
  /// Others that keep a copy there.
  [[nodiscard]] const std::vector<std::string>& others() const { return m_others; }

 private:
  void run() override;
  void readCopy(const std::string& path);

  std::string m_installation;
  std::optional<std::string> m_copy;
  std::vector<std::string> m_others;
};

}  // namespace soho::router
