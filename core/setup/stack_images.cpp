#include "core/setup/stack_images.h"

#include "core/container/engine_step.h"
#include "core/container/image_facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <utility>

namespace soho::setup {
namespace {

using container::EngineStep;
using container::repositoryOf;

constexpr std::chrono::minutes kRemovalDeadline{5};

QString translated(const char* text) { return QCoreApplication::translate("Stack", text); }

/// What an image without a name was called. Docker keeps its repository; Podman only the names it had.
QString formatFor(container::EngineKind kind) {
  return kind == container::EngineKind::Podman ? QStringLiteral("{{.ID}} {{.History}}")
                                               : QStringLiteral("{{.ID}} {{.Repository}}");
}

/// Of "ID NAME, NAME…" in each line.
QStringList oursAmong(const QByteArray& listed, const container::StackSpec& spec) {
  const QStringList ours{repositoryOf(spec.ntopngImage()), repositoryOf(spec.options().redisImage)};
  QStringList images;
  for (const QString& line : QString::fromUtf8(listed).split(u'\n', Qt::SkipEmptyParts)) {
    const QStringList names = line.section(u' ', 1).split(u',');
    const bool isOurs =
        std::ranges::any_of(names, [&](const QString& name) { return ours.contains(repositoryOf(name.trimmed())); });
    if (isOurs) images << line.section(u' ', 0, 0);
  }
  return images;
}

/// One that a container still uses is refused, and stays.
void removeEach(EngineStep& step, QStringList images, int removed = 0) {
  if (images.isEmpty()) {
    if (removed == 0) {
      step.warn(translated(QT_TRANSLATE_NOOP(
          "Stack", "No earlier image of ntopng or Redis is left that could be removed. Free some space elsewhere.")));
    }
    return step.done();
  }
  const QString image = images.takeFirst();
  step.tryCall({.arguments = {QStringLiteral("image"), QStringLiteral("rm"), image},
                .place = image.toStdString(),
                .deadline = kRemovalDeadline},
               [&step, images, removed](const Result<QByteArray>& gone) {
                 removeEach(step, images, gone ? removed + 1 : removed);
               });
}

}  // namespace

std::unique_ptr<jobs::Job> removeUnusedImages(const StackSite& site) {
  return std::make_unique<EngineStep>(
      translated(QT_TRANSLATE_NOOP("Stack", "Remove earlier images of ntopng and Redis")), site.engine,
      [&site](EngineStep& step) {
        step.call({.arguments = {QStringLiteral("image"), QStringLiteral("ls"), QStringLiteral("--filter"),
                                 QStringLiteral("dangling=true"), QStringLiteral("--format"),
                                 formatFor(site.engine.facts().kind)}},
                  [&step, &site](const QByteArray& listed) { removeEach(step, oursAmong(listed, site.spec)); });
      });
}

QString sentenceOfUpdate(const container::ImageDigests& before, const container::ImageDigests& now) {
  if (before.isEmpty() || before != now) return {};
  return translated(QT_TRANSLATE_NOOP("Stack", "The images of ntopng and Redis are the newest already."));
}

}  // namespace soho::setup
