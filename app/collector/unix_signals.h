// Turns SIGTERM, SIGINT and SIGHUP into Qt signals on the event loop. One instance per process, owned by main.
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace soho::app {

class UnixSignals final : public QObject {
  Q_OBJECT

 public:
  explicit UnixSignals(QObject* parent = nullptr);
  ~UnixSignals() override;

 Q_SIGNALS:
  void stopRequested();    ///< SIGTERM or SIGINT
  void reloadRequested();  ///< SIGHUP

 private:
  void readSignals();

  int m_readEnd = -1;
  QSocketNotifier* m_notifier = nullptr;
};

}  // namespace soho::app
