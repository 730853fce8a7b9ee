#include "app/models/work_remedy.h"

#include "app/models/stack_words.h"

#include <QCoreApplication>

namespace soho::ui {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("StackWords", text); }

bool isSetUp(StackAction action) { return action == StackAction::SetUp || action == StackAction::SetUpAndRepair; }

/// `place` is an image, or the container that was to run it.
bool isOfRedis(const QString& place, const container::StackOptions& options) {
  return place == options.redisImage || place.endsWith(QStringLiteral("-redis"));
}

WorkRemedy otherImage(const QString& place, const container::StackOptions& options) {
  return {WorkRemedyKind::ChooseOption,
          isOfRedis(place, options) ? QStringLiteral("--redis-image") : QStringLiteral("--image")};
}

WorkRemedy imageForThisComputer(const QString& place, const container::StackOptions& options) {
  WorkRemedy remedy = otherImage(place, options);
  const container::StackOptions usual;
  const bool isChosen =
      isOfRedis(place, options) ? options.redisImage != usual.redisImage : options.ntopngImage != usual.ntopngImage;
  if (isChosen) remedy.kind = WorkRemedyKind::UseUsualImage;
  return remedy;
}

WorkRemedy otherPort(const QString& place, const container::StackOptions& options) {
  const bool isFeed = place.endsWith(QStringLiteral(":%1").arg(options.zmqPort));
  return {WorkRemedyKind::ChooseOption, isFeed ? QStringLiteral("--zmq-port") : QStringLiteral("--web-port")};
}

WorkRemedy again(ErrorCode code, StackAction action, const setup::StackPicture& picture) {
  // What runs is the stack with its earlier options again: there is nothing to be tried.
  const bool isBack = isSetUp(action) && picture.status.ntopng.state != container::RunState::Missing;
  return isBack && !isTriedAgainAsWanted(code) ? WorkRemedy{} : WorkRemedy{WorkRemedyKind::TryAgain};
}

/// A container whose start was taken back has no log any more.
WorkRemedy logOr(const QString& place, const setup::StackPicture& picture, const WorkRemedy& otherwise) {
  const bool isRedis = isOfRedis(place, picture.options);
  const auto& container = isRedis ? picture.status.redis : picture.status.ntopng;
  if (container.state == container::RunState::Missing) return otherwise;
  return {WorkRemedyKind::ShowLog, isRedis ? QStringLiteral("log/redis") : QStringLiteral("log/ntopng")};
}

}  // namespace

bool isTriedAgainAsWanted(ErrorCode code) {
  return code == ErrorCode::FolderWrongOwner || code == ErrorCode::RegistryUnreachable;
}

WorkRemedy workRemedyFor(const Error& error, StackAction action, const setup::StackPicture& picture) {
  const QString place = QString::fromStdString(error.place);
  switch (error.code) {
    case ErrorCode::FolderWrongOwner:
      return {WorkRemedyKind::RepairOwner};
    case ErrorCode::PortInUse:
      return otherPort(place, picture.options);
    case ErrorCode::AddressNotLocal:
      return {WorkRemedyKind::ChooseOption, QStringLiteral("--web-address")};
    case ErrorCode::ImageMissing:
      return otherImage(place, picture.options);
    case ErrorCode::ImageWrongArchitecture:
      return imageForThisComputer(place, picture.options);
    case ErrorCode::DiskFull:
      return {WorkRemedyKind::RemoveUnusedImages};
    case ErrorCode::BadOption:
    case ErrorCode::BadAddress:
      return action == StackAction::UseElsewhere ? WorkRemedy{WorkRemedyKind::TryAgain}
                                                 : WorkRemedy{WorkRemedyKind::ChooseOption, place};
    case ErrorCode::ContainerEnded:
      return logOr(place, picture, again(error.code, action, picture));
    case ErrorCode::NotLoggedIn:
    case ErrorCode::LoginBlocked:
      // The same password once more would help to block this computer; elsewhere another one is asked for.
      return action == StackAction::UseElsewhere ? WorkRemedy{WorkRemedyKind::TryAgain} : WorkRemedy{};
    case ErrorCode::Cancelled:
      return {};
    default:
      return again(error.code, action, picture);
  }
}

WorkRemedy workRemedyOf(const StackSource& stack) {
  const jobs::Job* job = stack.job();
  if (job == nullptr || !job->isFinished() || job->result()) return {};
  return workRemedyFor(job->result().error(), stack.action(), stack.picture());
}

std::optional<StackAction> actionOf(const WorkRemedy& remedy, StackAction failed) {
  if (remedy.kind == WorkRemedyKind::RepairOwner) return StackAction::SetUpAndRepair;
  if (remedy.kind == WorkRemedyKind::RemoveUnusedImages) return StackAction::RemoveUnusedImages;
  if (remedy.kind != WorkRemedyKind::TryAgain) return std::nullopt;
  for (const StackAction action :
       {StackAction::SetUp, StackAction::SetUpAndRepair, StackAction::Start, StackAction::Stop, StackAction::Restart,
        StackAction::Update, StackAction::MendEngine, StackAction::RemoveUnusedImages}) {
    if (action == failed) return failed;
  }
  return std::nullopt;
}

QString workRemedyText(const WorkRemedy& remedy) {
  switch (remedy.kind) {
    case WorkRemedyKind::RepairOwner:
      return buttonText(StackAction::SetUpAndRepair);
    case WorkRemedyKind::TryAgain:
      return translated(QT_TRANSLATE_NOOP("StackWords", "&Try again"));
    case WorkRemedyKind::ChooseOption:
      if (remedy.place.endsWith(QStringLiteral("-port"))) {
        return translated(QT_TRANSLATE_NOOP("StackWords", "Choose another &port"));
      }
      if (remedy.place.endsWith(QStringLiteral("image"))) {
        return translated(QT_TRANSLATE_NOOP("StackWords", "Choose another &image"));
      }
      return translated(QT_TRANSLATE_NOOP("StackWords", "Change the &option"));
    case WorkRemedyKind::UseUsualImage:
      return translated(QT_TRANSLATE_NOOP("StackWords", "Use the &image for this computer"));
    case WorkRemedyKind::RemoveUnusedImages:
      return translated(QT_TRANSLATE_NOOP("StackWords", "Remove &earlier images"));
    case WorkRemedyKind::ShowLog:
      return translated(QT_TRANSLATE_NOOP("StackWords", "Show the &log"));
    case WorkRemedyKind::None:
      break;
  }
  return {};
}

}  // namespace soho::ui
