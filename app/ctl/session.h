// One run of sohoflowctl: connects to the collector, asks what the options say, prints it, ends the event loop with
// the exit code. Lives on the event loop; owned by main.
#pragma once

#include "app/ctl/options.h"
#include "app/ctl/run.h"
#include "core/control/control_client.h"

#include <QTimer>

#include <cstdio>
#include <vector>

namespace soho::ctl {

/// The commands that ask the collector, and the help and version of the program.
[[nodiscard]] Result<std::unique_ptr<Run>> makeSession(const QStringList& arguments);

class Session final : public Run {
  Q_OBJECT

 public:
  explicit Session(Options options, QObject* parent = nullptr);

  void start() override;

 private:
  void run();
  void showStatus();
  void showSettings();
  void changeSetting();
  void allowExporter();
  void switchMuting();
  void switchPairs(std::vector<flows::DuplicatePair> pairs);
  void showDevices();
  void labelDevice();
  void stopCollector();
  void waitForReplay();
  void showTalkersOnce();
  void addSeries(const QJsonObject& answer);
  void showTalkersLive();
  void paint(const talkers::ViewAnswer& answer);
  void print(const QString& text);
  void printJson(const QJsonObject& object);
  void end(ExitCode code);
  /// Says what went wrong on standard error and ends.
  void fail(const Error& error);

  Options m_options;
  control::ControlClient m_client;
  QTimer m_replayTimer;
};

}  // namespace soho::ctl
