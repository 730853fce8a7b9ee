// A recording shown instead of the live traffic: a private collector with a throw-away folder that ends with this
// process. The live one goes on. Event loop thread.
#pragma once

#include "app/shell/collector_source.h"
#include "core/base/result.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace soho::ui {

class ReplayCollector final : public CollectorSource {
  Q_OBJECT

 public:
  /// `program` is sohoflow-collector.
  explicit ReplayCollector(QString program, QObject* parent = nullptr);
  ~ReplayCollector() override;

  /// Replays a recording from its beginning, at its own pace; another one that was shown ends. WriteFailed when there
  /// is no room for its folder. What is wrong with the recording itself is told by problem().
  [[nodiscard]] Result<void> start(const QString& recording);
  /// As start(), with the recording that is built in.
  [[nodiscard]] Result<void> startSample();
  /// Does not wait: what was shown ends by itself, at the latest with this object.
  void stop();

  [[nodiscard]] bool isOn() const { return m_folder != nullptr; }
  [[nodiscard]] bool isSample() const { return m_isSample; }
  [[nodiscard]] QString recording() const { return m_recording; }

  [[nodiscard]] QStringList controlPaths() const override;
  void ensureRunning() override {}
  [[nodiscard]] std::optional<Error> problem() const override { return m_problem; }

 private:
  Result<void> makeFolder();
  /// A file of resources/sample into the folder.
  Result<void> unpack(const QString& name);
  void run();
  void ended();
  /// Its folder goes after the process that writes into it.
  void letGo(std::unique_ptr<QProcess> process, std::shared_ptr<QTemporaryDir> folder);

  QString m_program;
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<QProcess> m_process;
  QString m_recording;
  bool m_isSample = false;
  std::optional<Error> m_problem;
};

}  // namespace soho::ui
