#include "app/web/downloads.h"

#include <QFile>
#include <QSaveFile>

namespace soho::ui {
namespace {

constexpr qint64 kPiece = qint64{1024} * 1024;  // bytes

/// An older file of that name is there until the new one is complete. Returns a technical reason, empty for none.
QString copy(const QString& arrived, const QString& target) {
  QFile from(arrived);
  QSaveFile to(target);
  if (!from.open(QIODevice::ReadOnly)) return from.errorString();
  if (!to.open(QIODevice::WriteOnly)) return to.errorString();
  while (!from.atEnd()) {
    const QByteArray piece = from.read(kPiece);
    if (piece.isEmpty()) return from.errorString();
    if (to.write(piece) != piece.size()) return to.errorString();
  }
  return to.commit() ? QString() : to.errorString();
}

}  // namespace

void Downloads::offer(QWebEngineDownloadRequest* request) {
  const quint32 id = request->id();
  request->setDownloadDirectory(m_arrivals.path());
  request->setDownloadFileName(QString::number(id));
  connect(request, &QWebEngineDownloadRequest::receivedBytesChanged, this, [this, request, id] {
    if (m_downloads.contains(id)) m_listener.downloadProgressed(id, request->receivedBytes(), request->totalBytes());
  });
  connect(request, &QWebEngineDownloadRequest::isFinishedChanged, this, [this, id] { settle(id); });
  m_downloads.insert(id, {request, m_arrivals.filePath(QString::number(id)), {}});
  const QString name = request->suggestedFileName();
  request->accept();
  m_listener.downloadOffered(id, name);
}

void Downloads::settle(quint32 download) {
  const Download known = m_downloads.value(download);
  if (!known.request || !known.request->isFinished()) return;
  switch (known.request->state()) {
    case QWebEngineDownloadRequest::DownloadCompleted:
      if (known.target.isEmpty()) return;
      m_downloads.remove(download);
      return save(download, known.arrived, known.target);
    case QWebEngineDownloadRequest::DownloadCancelled:
      return cancel(download);
    default:
      m_downloads.remove(download);
      m_listener.downloadEnded(download, DownloadEnd::Failed, known.request->interruptReasonString());
  }
}

void Downloads::save(quint32 download, const QString& arrived, const QString& target) {
  m_pool.start([this, download, arrived, target] {
    const QString problem = copy(arrived, target);
    QFile::remove(arrived);
    const auto tell = [this, download, problem] {
      m_listener.downloadEnded(download, problem.isEmpty() ? DownloadEnd::Complete : DownloadEnd::Failed, problem);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
  });
}

void Downloads::answer(quint32 download, const QString& file) {
  const auto known = m_downloads.find(download);
  if (known == m_downloads.end()) return;
  if (file.isEmpty()) return cancel(download);
  known->target = file;
  settle(download);
}

void Downloads::cancel(quint32 download) {
  if (!m_downloads.contains(download)) return;
  // First forgotten: its end tells nothing more.
  const Download known = m_downloads.take(download);
  if (known.request) known.request->cancel();
  QFile::remove(known.arrived);
  m_listener.downloadEnded(download, DownloadEnd::Cancelled, {});
}

}  // namespace soho::ui
