// What a backup of ours holds, read on this computer: no container engine is needed, nor one of its images.
#pragma once

#include "core/container/stack_options.h"
#include "core/jobs/job.h"

#include <QThreadPool>

#include <atomic>
#include <optional>

namespace soho::setup {

/// The options of the stack that was backed up. Reads all of it. FileMissing; FileDamaged when it cannot be read to its
/// end or is no backup of ours; what stackOptionsFrom() refuses. Blocking for as long as
/// unpacking takes, or until `isStopped`.
[[nodiscard]] Result<container::StackOptions> optionsInBackup(const QString& file, const std::atomic<bool>& isStopped);

class ReadBackup final : public jobs::Job {
  Q_OBJECT

 public:
  explicit ReadBackup(QString file);
  ~ReadBackup() override;

  /// Of a finished one without failure: with what this computer has not replaced by defaults, each with a warning.
  [[nodiscard]] const std::optional<container::StackOptions>& options() const { return m_options; }

 protected:
  void run() override;

 private:
  void take(Result<container::StackOptions> options);

  QString m_file;
  std::optional<container::StackOptions> m_options;
  std::atomic<bool> m_isGone = false;
  QThreadPool m_pool;
};

}  // namespace soho::setup
