#include "app/models/stack_words.h"

#include <QCoreApplication>

#include <array>

namespace soho::ui {
namespace {

using container::ContainerState;
using container::RunState;
using health::Light;

/// After a start ntopng answers within this time, or something is wrong.
constexpr qint64 kStartSeconds = 90;
/// What `stop` makes of a program: by itself, by SIGTERM, by SIGKILL.
constexpr std::array kStopCodes{0, 143, 137};

QString translated(const char* text) { return QCoreApplication::translate("StackWords", text); }

struct StateRow {
  ServiceState state;
  Light light;
  const char* word;
};

constexpr std::array kStates{
    StateRow{ServiceState::NotSetUp, Light::Stopped, QT_TRANSLATE_NOOP("StackWords", "not set up")},
    StateRow{ServiceState::Stopped, Light::Stopped, QT_TRANSLATE_NOOP("StackWords", "stopped")},
    StateRow{ServiceState::Ended, Light::Attention, QT_TRANSLATE_NOOP("StackWords", "ended by itself")},
    StateRow{ServiceState::OutOfMemory, Light::Attention, QT_TRANSLATE_NOOP("StackWords", "ran out of memory")},
    StateRow{ServiceState::Paused, Light::Stopped, QT_TRANSLATE_NOOP("StackWords", "paused")},
    StateRow{ServiceState::Starting, Light::Waiting, QT_TRANSLATE_NOOP("StackWords", "starting")},
    StateRow{ServiceState::Running, Light::Running, QT_TRANSLATE_NOOP("StackWords", "running")},
    StateRow{ServiceState::NotAnswering, Light::Attention, QT_TRANSLATE_NOOP("StackWords", "does not answer")},
    StateRow{ServiceState::KeepsEnding, Light::Attention, QT_TRANSLATE_NOOP("StackWords", "ends again and again")}};

const StateRow& rowOf(ServiceState state) { return kStates[static_cast<std::size_t>(state)]; }

struct Rule {
  const char* place;
  const char* sentence;
};

constexpr std::array kRules{
    Rule{"--local-networks",
         QT_TRANSLATE_NOOP("StackWords", "Write networks like 192.168.1.0/24, fd00::/8, with commas between.")},
    Rule{"--image", QT_TRANSLATE_NOOP("StackWords", "Write the name of an image, like docker.io/ntop/ntopng:stable.")},
    Rule{"--redis-image",
         QT_TRANSLATE_NOOP("StackWords", "Write the name of an image, like docker.io/library/redis:7.")},
    Rule{"--zmq-port", QT_TRANSLATE_NOOP("StackWords", "It must be another port than that of the web page.")},
    Rule{"--web-port", QT_TRANSLATE_NOOP("StackWords", "A port is a number from 1 to 65535.")},
    Rule{"--data-folder",
         QT_TRANSLATE_NOOP("StackWords", "Write the whole path of a folder, without a colon or comma in it.")},
    Rule{"--places-folder",
         QT_TRANSLATE_NOOP("StackWords", "Write the whole path of a folder, without a colon or comma in it.")},
    Rule{"--user", QT_TRANSLATE_NOOP("StackWords", "0 is the administrator, and ntopng must not run as that.")},
    Rule{"--memory", QT_TRANSLATE_NOOP("StackWords", "ntopng needs at least 256 MB; 0 means no limit.")},
    Rule{"--redis-memory", QT_TRANSLATE_NOOP("StackWords", "Redis needs at least 32 MB; 0 means no limit.")},
    Rule{"--time-zone", QT_TRANSLATE_NOOP("StackWords", "Write a time zone like Europe/Berlin, or nothing for UTC.")}};

QString dumpRule(container::DumpKind kind) {
  switch (kind) {
    case container::DumpKind::Elasticsearch:
      return translated(
          QT_TRANSLATE_NOOP("StackWords",
                            "Write a URL like http://192.168.1.5:9200/_bulk, ending in _bulk, and an index in small "
                            "letters like ntopng-%Y.%m.%d. No part may hold a blank or a quotation mark."));
    case container::DumpKind::MySql:
      return translated(
          QT_TRANSLATE_NOOP("StackWords",
                            "Write a host like 192.168.1.5 or 192.168.1.5@3306, a database of letters, digits "
                            "and _, and a user."));
    default:
      return translated(QT_TRANSLATE_NOOP("StackWords", "A facility is a word like daemon or local0, or nothing."));
  }
}

}  // namespace

ServiceState stateOf(const ContainerState& container) {
  switch (container.state) {
    case RunState::Missing:
      return ServiceState::NotSetUp;
    case RunState::Created:
      return ServiceState::Stopped;
    case RunState::Running:
      return ServiceState::Running;
    case RunState::Restarting:
      return ServiceState::KeepsEnding;
    case RunState::Paused:
      return ServiceState::Paused;
    case RunState::Exited:
      break;
  }
  if (container.wasKilledForMemory) return ServiceState::OutOfMemory;
  for (const int code : kStopCodes) {
    if (container.exitCode == code) return ServiceState::Stopped;
  }
  return ServiceState::Ended;
}

ServiceState ntopngStateOf(const setup::StackStatus& status, const QDateTime& now) {
  const ServiceState state = stateOf(status.ntopng);
  if (state != ServiceState::Running || !status.version.isEmpty() || !status.problem) return state;
  // Without a password its page is not asked, and nothing is known against it.
  const ErrorCode code = status.problem->code;
  const bool wasAsked =
      code != ErrorCode::SecretMissing && code != ErrorCode::KeychainLocked && code != ErrorCode::KeychainUnavailable;
  if (!wasAsked) return state;
  if (!status.ntopng.since.isValid()) return ServiceState::NotAnswering;  // Not in a container of ours.
  return status.ntopng.since.secsTo(now) <= kStartSeconds ? ServiceState::Starting : ServiceState::NotAnswering;
}

Light lightOf(ServiceState state) { return rowOf(state).light; }

QString wordOf(ServiceState state) { return translated(rowOf(state).word); }

QString sentenceOf(ServiceState state, const ContainerState& container) {
  switch (state) {
    case ServiceState::Ended:
      //: %1 is a number
      return translated(QT_TRANSLATE_NOOP("StackWords", "It ended with the exit code %1; its log says why."))
          .arg(container.exitCode);
    case ServiceState::OutOfMemory:
      return translated(
          QT_TRANSLATE_NOOP("StackWords", "It needed more memory than it may have; raise the limit below."));
    case ServiceState::KeepsEnding:
      return translated(QT_TRANSLATE_NOOP("StackWords", "It ends soon after each start; its log says why."));
    case ServiceState::NotAnswering:
      return translated(
          QT_TRANSLATE_NOOP("StackWords", "A restart often helps; nothing it has recorded is lost by one."));
    default:
      return {};
  }
}

std::optional<StackAction> nextStep(const setup::StackPicture& picture, const QDateTime& now) {
  if (!picture.isKnown || picture.elsewhere) return std::nullopt;
  if (picture.problem) return StackAction::MendEngine;
  const ServiceState redis = stateOf(picture.status.redis);
  const ServiceState ntopng = ntopngStateOf(picture.status, now);
  if (redis == ServiceState::NotSetUp || ntopng == ServiceState::NotSetUp) return StackAction::SetUp;
  for (const ServiceState state : {redis, ntopng}) {
    if (state == ServiceState::NotAnswering || state == ServiceState::KeepsEnding) return StackAction::Restart;
  }
  for (const ServiceState state : {redis, ntopng}) {
    if (state != ServiceState::Running && state != ServiceState::Starting) return StackAction::Start;
  }
  return std::nullopt;
}

QString buttonText(StackAction action) {
  switch (action) {
    case StackAction::SetUp:
      return translated(QT_TRANSLATE_NOOP("StackWords", "Set &up ntopng"));
    case StackAction::SetUpAndRepair:
      return translated(QT_TRANSLATE_NOOP("StackWords", "Change the &owner and go on"));
    case StackAction::Start:
      return translated(QT_TRANSLATE_NOOP("StackWords", "&Start"));
    case StackAction::Stop:
      return translated(QT_TRANSLATE_NOOP("StackWords", "S&top"));
    case StackAction::Restart:
      return translated(QT_TRANSLATE_NOOP("StackWords", "&Restart"));
    case StackAction::Update:
      return translated(QT_TRANSLATE_NOOP("StackWords", "U&pdate"));
    case StackAction::BackUp:
      return translated(QT_TRANSLATE_NOOP("StackWords", "&Back up…"));
    case StackAction::Restore:
      return translated(QT_TRANSLATE_NOOP("StackWords", "R&estore…"));
    case StackAction::Remove:
    case StackAction::RemoveWithData:
      return translated(QT_TRANSLATE_NOOP("StackWords", "Re&move…"));
    case StackAction::UseElsewhere:
      return translated(QT_TRANSLATE_NOOP("StackWords", "Use another &ntopng…"));
    case StackAction::MendEngine:
    case StackAction::RemoveUnusedImages:
    case StackAction::Prove:
      break;
  }
  return {};
}

QString remedyText(container::RemedyKind kind) {
  switch (kind) {
    case container::RemedyKind::Install:
      return translated(QT_TRANSLATE_NOOP("StackWords", "&Install Docker"));
    case container::RemedyKind::Update:
      return translated(QT_TRANSLATE_NOOP("StackWords", "&Update the engine"));
    case container::RemedyKind::Start:
      return translated(QT_TRANSLATE_NOOP("StackWords", "&Start Docker"));
    case container::RemedyKind::Allow:
      return translated(QT_TRANSLATE_NOOP("StackWords", "&Allow me to use Docker"));
    case container::RemedyKind::KeepFileAside:
      return translated(QT_TRANSLATE_NOOP("StackWords", "&Keep the file aside"));
    case container::RemedyKind::None:
      break;
  }
  return {};
}

QString remedySentence(container::RemedyKind kind) {
  switch (kind) {
    case container::RemedyKind::Install:
      return translated(QT_TRANSLATE_NOOP(
          "StackWords",
          "SohoFlow can install Docker from your distribution; you are asked for the administrator's password. An "
          "administrator can do the same with this command:"));
    case container::RemedyKind::Update:
      return translated(QT_TRANSLATE_NOOP(
          "StackWords",
          "SohoFlow can update the container engine from your distribution, which may stop other containers for a "
          "moment; you are asked for the administrator's password. An administrator can do the same with this "
          "command:"));
    case container::RemedyKind::Start:
      return translated(QT_TRANSLATE_NOOP(
          "StackWords",
          "SohoFlow can start Docker, now and whenever this computer starts; you are asked for the administrator's "
          "password. An administrator can do the same with this command:"));
    case container::RemedyKind::Allow:
      return translated(QT_TRANSLATE_NOOP(
          "StackWords",
          "SohoFlow can let you use Docker; you are asked for the administrator's password. Who may use Docker can do "
          "on this computer whatever the administrator can. It counts once you have logged out and in again. An "
          "administrator can do the same with this command:"));
    case container::RemedyKind::KeepFileAside:
      return translated(QT_TRANSLATE_NOOP(
          "StackWords",
          "SohoFlow can keep the damaged file under another name and go on with the usual options. ntopng and what it "
          "has recorded are not touched; an ntopng elsewhere has to be named again."));
    case container::RemedyKind::None:
      break;
  }
  return {};
}

QString ruleOf(const std::string& place, container::DumpKind dump) {
  for (const Rule& rule : kRules) {
    if (place == rule.place) return translated(rule.sentence);
  }
  if (place == "--flow-dump") return dumpRule(dump);
  //: %1 is an option such as --max-num-hosts
  return translated(
             QT_TRANSLATE_NOOP(
                 "StackWords",
                 "%1 does not fit: ntopng has no such option, SohoFlow sets it itself, or it takes no such value."))
      .arg(QString::fromStdString(place));
}

}  // namespace soho::ui
