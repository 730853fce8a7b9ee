// What a web page gives to be saved. The web engine begins at once; it arrives in a folder of its own and stays there
// until a place is chosen. Owned by the view; event loop thread.
#pragma once

#include "app/web/ntopng_view.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QWebEngineDownloadRequest>

namespace soho::ui {

class Downloads final : public QObject {
  Q_OBJECT

 public:
  /// `listener` must outlive it.
  explicit Downloads(NtopngViewListener& listener) : m_listener(listener) {}

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

  NtopngViewListener& m_listener;
  QTemporaryDir m_arrivals;
  QHash<quint32, Download> m_downloads;
};

}  // namespace soho::ui
