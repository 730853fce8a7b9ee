// One run of sohoflowctl: connects to the collector, asks what the options say, prints it, ends the event loop with
// the exit code. Lives on the event loop; owned by main.
#pragma once

#include "app/ctl/options.h"
#include "core/control/control_client.h"

#include <QObject>
#include <QTimer>

#include <cstdio>

namespace soho::ctl {

/// Exit codes of sohoflowctl, in the meaning of sysexits.h where it has one.
enum class ExitCode : int { Ok = 0, Failed = 1, BadUsage = 2 };

class Session final : public QObject {
  Q_OBJECT

 public:
  explicit Session(Options options, QObject* parent = nullptr);

  void start();

 Q_SIGNALS:
  void finished(int exitCode);

 private:
  void run();
  void showStatus();
  void showSettings();
  void changeSetting();
  void allowExporter();
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
