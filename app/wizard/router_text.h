// What a person reads of a router: what was found, what will be changed, what was changed. Pure; event loop thread, as
// it is translated.
#pragma once

#include "core/jobs/job.h"
#include "core/router/journal.h"
#include "core/router/plan.h"
#include "core/router/router_facts.h"
#include "core/setup/router_work.h"

#include <QString>

#include <utility>
#include <vector>

namespace soho::ui {

/// Name and value of what the probe found, in the order a person asks.
[[nodiscard]] std::vector<std::pair<QString, QString>> foundRows(const router::RouterFacts& facts,
                                                                 const router::SshGreeting& greeting);
/// The plan, or what a journal says was done, as an HTML document; what a router wrote is escaped.
[[nodiscard]] QString planDocument(const router::Plan& plan);
[[nodiscard]] QString changesDocument(const router::Journal& journal);

/// Of a router that shows another host key than it is known by: both fingerprints.
[[nodiscard]] QString hostKeysText(const router::SshGreeting& greeting);

/// What an exporter said of itself, in one line.
[[nodiscard]] QString statisticsLine(const router::ExporterStatistics& statistics);

/// "● Install softflowd": the sign of its state before the step's title.
[[nodiscard]] QString stepLine(const jobs::Step& step);

/// The end of a set-up, test or undo: a heading and what there is to say.
struct OutcomeText {
  QString title;
  QString sentence;
  bool isGood = false;
};
/// Update: of a router that was set up before, without further questions.
enum class RouterTask : std::uint8_t { SetUp, Update, Test, Undo };
[[nodiscard]] OutcomeText outcomeText(RouterTask task, const setup::RouterOutcome& outcome);

}  // namespace soho::ui
