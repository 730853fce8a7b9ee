// What a web page gives to be saved. The web engine begins at once; it arrives in a folder of its own and stays there
// until a place is chosen; the way there may be long, so it is copied on a thread of its own. Owned by the view; event
// loop thread.
#pragma once

#include "app/web/ntopng_view.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QWebEngineDownloadRequest>

namespace soho::ui {

class Downloads final : public QObject {
  Q_OBJECT

 public:
  /// `listener` must outlive it.
  explicit Downloads(NtopngViewListener& listener) : m_listener(listener) {}
  ~Downloads() override { m_pool.waitForDone(); }

  void offer(QWebEngineDownloadRequest* request);
  /// Where to save; empty: nowhere, as cancel().
  void answer(quint32 download, const QString& file);
  void cancel(quint32 download);

 private:
  struct Download {
    QPointer<QWebEngineDownloadRequest> request;
    QString arrived;
    QString target;
  };

  /// Saves what has arrived where the person wants it, once both are known.
  void settle(quint32 download);
  void save(quint32 download, const QString& arrived, const QString& target);

  NtopngViewListener& m_listener;
  QTemporaryDir m_arrivals;
  QThreadPool m_pool;
  QHash<quint32, Download> m_downloads;
};

}  // namespace soho::ui
