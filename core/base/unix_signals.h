// Turns SIGTERM, SIGINT and SIGHUP into Qt signals on the event loop. One instance per process, owned by the
// composition root. Threads that were started before block() would still die of them.
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace soho {

class UnixSignals final : public QObject {
  Q_OBJECT

 public:
  explicit UnixSignals(QObject* parent = nullptr);
  ~UnixSignals() override;

  /// To be called before anything starts threads, such as QApplication; the constructor does it too.
  static void block();

 Q_SIGNALS:
  void stopRequested();    ///< SIGTERM or SIGINT
  void reloadRequested();  ///< SIGHUP

 private:
  void readSignals();

  int m_readEnd = -1;
  QSocketNotifier* m_notifier = nullptr;
};

}  // namespace soho
