// One archive (tar, gzip) of what ntopng and Redis stored and how they were set up, and the way back from it.
#pragma once

#include "core/jobs/sequential_job.h"
#include "core/setup/backup_archive.h"
#include "core/setup/stack_site.h"

#include <memory>
#include <optional>

namespace soho::setup {

/// ntopng and Redis are stopped meanwhile, so that what is stored belongs together; what ran is started again. The file
/// is only its owner's.
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> backUp(const StackSite& site, const QString& file);

/// Sets up what the archive holds, with its options, also where nothing was set up before. The archive is read before
/// anything is touched; what was there goes to `safetyFile` first and comes back when the restore fails. The password
/// stays the one in the secret store.
class RestoreJob final : public jobs::SequentialJob {
  Q_OBJECT

 public:
  RestoreJob(const StackSite& site, const QString& file, const QString& safetyFile);

  /// Once it has ended well: how the stack runs now. The name is the one it had.
  [[nodiscard]] const container::StackOptions& options() const;

 private:
  void plan(const ReadBackup& read, jobs::SequentialJob& rest);

  const StackSite& m_before;
  QString m_file;
  QString m_safetyFile;
  std::unique_ptr<container::StackSpec> m_spec;  ///< Of the archive's options, once they are known.
  std::unique_ptr<StackSite> m_site;
};

}  // namespace soho::setup
