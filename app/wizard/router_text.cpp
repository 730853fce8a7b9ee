#include "app/wizard/router_text.h"

#include "app/widgets/question_panel.h"
#include "core/router/plan_text.h"
#include "core/text/error_text.h"
#include "core/text/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace soho::ui {
namespace {

struct RouterText {
  Q_DECLARE_TR_FUNCTIONS(RouterText)
};

/// What a router wrote may hold control characters.
QString tamed(const std::string& text) {
  QString result = QString::fromStdString(text);
  for (QChar& c : result) {
    if (!c.isPrint() && c != u'\n') c = u'?';
  }
  return result;
}

QString html(const std::string& text) { return tamed(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }

QString interfaceLine(const router::RouterInterface& interface) {
  QStringList addresses;
  for (const IpAddress& address : interface.addresses) addresses << QString::fromStdString(address.toString());
  const QString list = tamed(interface.name) + QStringLiteral("  ") + QLocale().createSeparatedList(addresses);
  //: An interface of the router and its addresses
  return interface.hasDefaultRoute ? RouterText::tr("%1 (to the Internet)").arg(list) : list;
}

QString changeHtml(const router::Change& change) {
  QString text = QStringLiteral("<div style=\"margin-left:18px\"><code>") + html(change.what);
  if (!change.before.empty()) text += QStringLiteral("<br>− ") + html(change.before);
  if (!change.after.empty()) text += QStringLiteral("<br>+ ") + html(change.after);
  return text + QStringLiteral("</code></div>");
}

QString stateHtml(const router::PathState& state) {
  switch (state.kind) {
    case router::PathState::Kind::Absent:
      return RouterText::tr("not there");
    case router::PathState::Kind::File:
      //: %1 is a file's mode such as -rw-r--r--
      return RouterText::tr("file %1").arg(html(state.mode));
    case router::PathState::Kind::Link:
      //: %1 is where a link leads
      return RouterText::tr("link to %1").arg(html(state.target));
    case router::PathState::Kind::Folder:
      return RouterText::tr("folder");
    case router::PathState::Kind::Other:
      return RouterText::tr("something else");
  }
  return {};
}

/// The error of a set-up, and what stands on the router now.
OutcomeText failedSetUpText(const setup::RouterOutcome& outcome) {
  const Error& error = outcome.result.error();
  if (outcome.isChanged) {
    return {RouterText::tr("The router is set up; the test was not finished"), sentencesOf(error), false};
  }
  if (!outcome.isLeftBehind) {
    return {RouterText::tr("It did not work, and everything was taken back"), sentencesOf(error), false};
  }
  const text::Explanation words = text::explain(error);
  return {RouterText::tr("It did not work, and it could not be taken back"),
          //: %1 is what happened, without its full stop, %2 a sentence that says why
          RouterText::tr("%1. %2 What was changed is written down on this computer: connect to the router again, and "
                         "the next set-up finishes it, or an undo takes it back.")
              .arg(words.what, words.why),
          false};
}

}  // namespace

std::vector<std::pair<QString, QString>> foundRows(const router::RouterFacts& facts,
                                                   const router::SshGreeting& greeting) {
  std::vector<std::pair<QString, QString>> rows;
  const auto add = [&rows](const QString& name, const QString& value) {
    if (!value.trimmed().isEmpty()) rows.emplace_back(name, value);
  };
  add(RouterText::tr("System"), router::systemName(facts.system) + u' ' + tamed(facts.systemVersion));
  add(RouterText::tr("Model"), tamed(facts.model));
  const QString version = tamed(facts.exporter.version);
  add(RouterText::tr("Exporter"), facts.exporter.isPackageInstalled
                                      //: %1 is a version number
                                      ? RouterText::tr("softflowd %1, installed").arg(version)
                                      : RouterText::tr("none yet; softflowd will be installed"));
  for (const router::RouterInterface& interface : facts.interfaces) {
    if (!interface.addresses.empty()) add(RouterText::tr("Interface"), interfaceLine(interface));
  }
  if (const auto free = facts.freeKilobytes({"/overlay", "/opt", "/jffs", "/"})) {
    add(RouterText::tr("Free storage"), text::byteCount(*free * 1024));
  }
  if (facts.memoryKilobytes > 0) add(RouterText::tr("Memory"), text::byteCount(facts.memoryKilobytes * 1024));
  for (const router::Offload& offload : facts.offloads) {
    const QString name = router::offloadName(offload.kind);
    add(RouterText::tr("Acceleration"),
        offload.hidesTraffic
            //: %1 is a kind of hardware acceleration. The triangle stays.
            ? RouterText::tr("▲ %1: it hides traffic from every exporter on the router").arg(name)
            : name);
  }
  if (facts.clientSeen) add(RouterText::tr("This computer"), QString::fromStdString(facts.clientSeen->toString()));
  if (greeting.hostKey) add(RouterText::tr("Fingerprint"), QString::fromStdString(greeting.hostKey->fingerprint));
  if (greeting.method == router::LoginMethod::NoPassword) {
    add(RouterText::tr("Password"), RouterText::tr("▲ none: anybody in your network can change this router"));
  }
  return rows;
}

QString planDocument(const router::Plan& plan) {
  QString text;
  const auto steps = router::shownSteps(plan);
  if (steps.empty()) {
    text += QStringLiteral("<p>") +
            RouterText::tr("Everything on the router is as it should be; nothing will be changed.") +
            QStringLiteral("</p>");
  }
  int number = 0;
  for (const router::ShownStep& step : steps) {
    text += QStringLiteral("<p><b>%1. %2</b></p>").arg(++number).arg(step.title.toHtmlEscaped());
    for (const router::Change& change : step.changes) text += changeHtml(change);
  }
  if (!plan.notes.empty()) text += QStringLiteral("<hr>");
  for (const router::Note& note : plan.notes) {
    text += QStringLiteral("<p>") + router::noteText(note).toHtmlEscaped() + QStringLiteral("</p>");
  }
  return text;
}

QString changesDocument(const router::Journal& journal) {
  QString text;
  int number = 0;
  for (const router::JournalEntry& entry : journal.entries()) {
    text += QStringLiteral("<p><b>%1. %2</b></p>").arg(++number).arg(html(entry.title));
    if (!entry.isComplete) {
      text += QStringLiteral("<p>") +
              RouterText::tr("▲ This step was cut off in the middle; the next set-up or undo mends it.") +
              QStringLiteral("</p>");
    }
    for (const std::string& package : entry.packagesAdded) {
      //: %1 is a package of the router's system
      text += QStringLiteral("<div style=\"margin-left:18px\">") + RouterText::tr("package %1").arg(html(package)) +
              QStringLiteral("</div>");
    }
    for (const router::TouchedPath& path : entry.paths) {
      if (path.after == path.before) continue;  // looked after, and not touched
      const QString after = path.after ? stateHtml(*path.after) : QStringLiteral("?");
      text += QStringLiteral("<div style=\"margin-left:18px\"><code>") + html(path.path) + QStringLiteral("<br>− ") +
              stateHtml(path.before) + QStringLiteral("<br>+ ") + after + QStringLiteral("</code></div>");
    }
  }
  return text;
}

QString hostKeysText(const router::SshGreeting& greeting) {
  //: Fingerprints of a router's host key: the one it had, the one it shows
  return RouterText::tr("Until now: %1\nNow: %2")
      .arg(QString::fromStdString(greeting.knownHostKey.value_or("–")),
           greeting.hostKey ? QString::fromStdString(greeting.hostKey->fingerprint) : QStringLiteral("–"));
}

QString statisticsLine(const router::ExporterStatistics& statistics) {
  //: What the exporter on a router has counted: four numbers
  return RouterText::tr("Exporter: packets seen %1 · lost %2 · connections held %3 · reported %4")
      .arg(text::count(statistics.packetsReceived), text::count(statistics.packetsDropped),
           text::count(statistics.activeFlows), text::count(statistics.flowsExported));
}

QString stepLine(const jobs::Step& step) {
  const QString percent =
      step.state == jobs::State::Running && step.percent
          ? QStringLiteral("  ") + QString::number(*step.percent) + QChar(0x202F) + QLocale().percent()
          : QString();
  switch (step.state) {
    case jobs::State::Waiting:
      return QStringLiteral("○ ") + step.title;
    case jobs::State::Running:
      return QStringLiteral("◐ ") + step.title + percent;
    case jobs::State::Done:
      return QStringLiteral("● ") + step.title;
    case jobs::State::Failed:
      //: A step that went wrong. The triangle stays.
      return RouterText::tr("▲ %1 (failed)").arg(step.title);
    case jobs::State::Undoing:
      return RouterText::tr("◐ %1 (being taken back)").arg(step.title);
    case jobs::State::Undone:
      return RouterText::tr("■ %1 (taken back)").arg(step.title);
    case jobs::State::UndoFailed:
      return RouterText::tr("▲ %1 (could not be taken back)").arg(step.title);
  }
  return step.title;
}

OutcomeText outcomeText(RouterTask task, const setup::RouterOutcome& outcome) {
  const bool isUntouched = !outcome.isChanged && !outcome.isLeftBehind;
  if (!outcome.result && outcome.stage == router::VerifyStage::NothingArrives && isUntouched) {
    const QString nextStep = router::stageText(*outcome.stage).nextStep;
    // Anything else than the test's own failure is that of what was tried since, to let the router in.
    const bool isOfTest = outcome.result.error().code == ErrorCode::TimedOut;
    return {RouterText::tr("The router does not reach this computer; nothing was changed"),
            isOfTest ? RouterText::tr("A test packet that the router sent did not arrive here.") + u' ' + nextStep
                     : sentencesOf(outcome.result.error()),
            false};
  }
  if (!outcome.result) {
    if (task == RouterTask::SetUp || task == RouterTask::Update) return failedSetUpText(outcome);
    const QString title = task == RouterTask::Test ? RouterText::tr("The test could not be made")
                                                   : RouterText::tr("It could not be taken back completely");
    return {title, sentencesOf(outcome.result.error()), false};
  }
  if (task == RouterTask::Undo) return {RouterText::tr("The router is as it was before"), {}, true};
  if (outcome.isProgramLost) {
    return {RouterText::tr("The exporter is gone from the router"),
            RouterText::tr("Its settings are there, the program is not: a firmware update has removed it."), false};
  }
  if (outcome.isOutdated) {
    return {RouterText::tr("The router's settings are out of date"),
            RouterText::tr("This computer has another address now, or somebody changed the settings on the router."),
            false};
  }
  if (outcome.stage == router::VerifyStage::Flows) {
    const Duration after = outcome.firstFlowAfter;
    const QString sentence = outcome.hiddenTraffic.isEmpty()
                                 ? RouterText::tr("Your traffic appears in SohoFlow from now on.")
                                 : outcome.hiddenTraffic;
    //: %1 is a duration such as "7 s"
    return {RouterText::tr("First flow received after %1").arg(text::durationText(after)), sentence, true};
  }
  const router::StageText stage = router::stageText(outcome.stage.value_or(router::VerifyStage::NotRunning));
  return {task != RouterTask::Test ? RouterText::tr("The router is set up, but no flow has arrived yet")
                                   : RouterText::tr("No flow has arrived"),
          stage.what + u' ' + stage.nextStep, false};
}

}  // namespace soho::ui
