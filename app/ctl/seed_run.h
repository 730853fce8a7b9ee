// One run of `sohoflowctl ntopng seed`: writes the configuration, waits for Redis, seeds the user. Lives on the event
// loop, between the tries of which it waits.
#pragma once

#include "app/ctl/run.h"
#include "app/ctl/seed_options.h"

#include <QDeadlineTimer>

namespace soho::ctl {

/// Redis did not answer in time; EX_UNAVAILABLE of sysexits.h.
inline constexpr int kExitUnavailable = 69;

[[nodiscard]] Result<std::unique_ptr<Run>> makeSeedRun(const QStringList& arguments);

class SeedRun final : public Run {
  Q_OBJECT

 public:
  explicit SeedRun(SeedOptions options) : m_options(std::move(options)) {}

  void start() override;

 private:
  void tryRedis();
  void failed(const Error& error);
  [[nodiscard]] QString outcomeText(setup::SeedOutcome outcome) const;
  void end(int code) { Q_EMIT finished(code); }

  SeedOptions m_options;
  QDeadlineTimer m_deadline;
  bool m_isWaiting = false;
};

}  // namespace soho::ctl
