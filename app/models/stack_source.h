// What the window knows of ntopng and Redis in containers, and what it can have done with them. Event loop thread;
// implemented in app/shell over the engine, handed to pages by reference.
#pragma once

#include "core/container/engine_remedy.h"
#include "core/jobs/job.h"
#include "core/setup/stack_watch.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>

namespace soho::ui {

enum class StackAction : std::uint8_t {
  SetUp,           ///< From nothing, or anew with other options.
  SetUpAndRepair,  ///< With consent to change the owner of the data folder.
  Start,
  Stop,
  Restart,
  Update,
  BackUp,   ///< To a file.
  Restore,  ///< From a file.
  Remove,   ///< What was recorded stays.
  RemoveWithData,
  MendEngine,          ///< What remedy() says, as the administrator.
  UseElsewhere,        ///< See useElsewhere().
  RemoveUnusedImages,  ///< Those that updates have left.
  Prove,               ///< Whether ntopng counts; begun by itself when it does not.
};

class StackSource : public QObject {
  Q_OBJECT

 public:
  using Outcome = std::function<void(Result<void>)>;
  /// And the certificate that was refused; empty: none was.
  using Met = std::function<void(const Result<void>& met, const QByteArray& certificateSha256)>;

  using QObject::QObject;

  [[nodiscard]] virtual const setup::StackPicture& picture() const = 0;
  /// What would help when the picture has a problem.
  [[nodiscard]] virtual container::EngineRemedy remedy() const = 0;
  /// The work that goes on, else the last; null before the first.
  [[nodiscard]] virtual const jobs::Job* job() const = 0;
  /// Of that work.
  [[nodiscard]] virtual StackAction action() const = 0;
  [[nodiscard]] bool isWorking() const { return job() != nullptr && !job()->isFinished(); }

  /// Begins, unless something goes on; whatever comes of it is told by job(). `file` is that of BackUp and Restore.
  virtual void perform(StackAction action, const QString& file = {}) = 0;
  virtual void cancel() = 0;
  /// Tries an ntopng that runs already, and uses it from then on when its login works; told by job(). `password` is the
  /// token of one that has a token; empty: it stays what it is.
  virtual void useElsewhere(const container::NtopngElsewhere& elsewhere, const QString& password) = 0;
  /// Whether an ntopng answers there that may be trusted; nothing secret is sent. CertificateUnknown,
  /// CertificateChanged, else what RestClient::probe() says. Answers once, later, unless `context` is gone.
  virtual void meet(const container::NtopngElsewhere& elsewhere, QObject* context, Met reply) = 0;
  /// Back to containers; the other ntopng is left alone.
  virtual void leaveElsewhere() = 0;
  /// For the next SetUp, and kept once that has worked; at once while nothing is set up. BadOption, BadAddress: the
  /// place is the option. An empty password stays what it is.
  virtual void setOptions(const container::StackOptions& options, const QString& dumpPassword, Outcome done) = 0;
  /// The last lines of a container, then each new one; `ended` when there will be no more. Ends with what is returned.
  [[nodiscard]] virtual std::unique_ptr<container::RunningProcess> followLog(const QString& container,
                                                                             container::LineReply line,
                                                                             container::EngineReply ended) = 0;
  virtual void lookNow() = 0;
  /// Memory is asked for only while somebody sees it.
  virtual void setMemoryWanted(bool isWanted) = 0;

 Q_SIGNALS:
  void pictureChanged();
  /// job(), its state, progress or warnings.
  void workChanged();
};

}  // namespace soho::ui
