// ntopng and Redis as a test wants them; remembers what was asked for.
#pragma once

#include "app/models/stack_source.h"
#include "tests/support/scripted_job.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace soho::tests {

class FakeStack final : public ui::StackSource {
 public:
  [[nodiscard]] const setup::StackPicture& picture() const override { return seen; }
  [[nodiscard]] container::EngineRemedy remedy() const override { return known; }
  [[nodiscard]] const jobs::Job* job() const override { return work.get(); }
  [[nodiscard]] ui::StackAction action() const override {
    return performed.empty() ? ui::StackAction::SetUp : performed.back().first;
  }
  void perform(ui::StackAction action, const QString& file) override { performed.emplace_back(action, file); }
  void cancel() override { ++cancels; }
  void useElsewhere(const container::NtopngElsewhere& elsewhere, const QString& given) override {
    seen.elsewhere = elsewhere;
    password = given;
  }
  void meet(const container::NtopngElsewhere& elsewhere, QObject*, Met reply) override {
    const bool isTrusted = shownCertificate.isEmpty() || elsewhere.certificateSha256 == shownCertificate;
    const auto code =
        elsewhere.certificateSha256.isEmpty() ? ErrorCode::CertificateUnknown : ErrorCode::CertificateChanged;
    reply(isTrusted ? Result<void>() : failure(code, elsewhere.url.toStdString(), "AB:CD"), shownCertificate);
  }
  void leaveElsewhere() override { seen.elsewhere.reset(); }
  void setOptions(const container::StackOptions& options, const QString& dumpPassword, Outcome done) override {
    if (refusal) return done(Unexpected(*refusal));
    seen.options = options;
    password = dumpPassword;
    done({});
  }
  [[nodiscard]] std::unique_ptr<container::RunningProcess> followLog(const QString& container,
                                                                     container::LineReply line,
                                                                     container::EngineReply ended) override {
    followed = container;
    logLine = std::move(line);
    logEnded = std::move(ended);
    return std::make_unique<container::RunningProcess>();
  }
  void lookNow() override { ++looks; }
  void setMemoryWanted(bool isWanted) override { wantsMemory = isWanted; }

  void show(const setup::StackPicture& picture) {
    seen = picture;
    Q_EMIT pictureChanged();
  }
  void setWork(std::unique_ptr<jobs::Job> job) {
    work = std::move(job);
    connect(work.get(), &jobs::Job::changed, this, &FakeStack::workChanged);
    connect(work.get(), &jobs::Job::finished, this, &FakeStack::workChanged);
    Q_EMIT workChanged();
  }

  setup::StackPicture seen;
  container::EngineRemedy known;
  std::unique_ptr<jobs::Job> work;
  std::vector<std::pair<ui::StackAction, QString>> performed;
  std::optional<Error> refusal;
  QString password;
  QByteArray shownCertificate;  ///< By the ntopng elsewhere; empty: one that is vouched for.
  QString followed;
  container::LineReply logLine;
  container::EngineReply logEnded;
  int cancels = 0;
  int looks = 0;
  bool wantsMemory = false;
};

/// Both containers run and ntopng counts.
inline setup::StackPicture runningStack() {
  setup::StackPicture picture;
  picture.isKnown = true;
  picture.engine = container::EngineFacts{.kind = container::EngineKind::Docker,
                                          .version = QStringLiteral("20.10.24"),
                                          .architecture = QStringLiteral("amd64")};
  for (container::ContainerState* container : {&picture.status.redis, &picture.status.ntopng}) {
    container->state = container::RunState::Running;
    container->since = QDateTime::currentDateTimeUtc().addSecs(-7500);
    container->memoryBytes = 48'000'000;
  }
  picture.status.ntopng.addresses = {QStringLiteral("127.0.0.1:3000"), QStringLiteral("127.0.0.1:5556")};
  picture.status.ntopng.image = picture.options.ntopngImage;
  picture.status.redis.image = picture.options.redisImage;
  picture.status.version = QStringLiteral("6.2.240926");
  ntopng::InterfaceCounters counters;
  counters.activeFlows = 312;
  counters.alerts = 2;
  picture.status.counters = counters;
  return picture;
}

}  // namespace soho::tests
