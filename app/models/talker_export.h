// Writes every conversation that passes a filter as CSV (RFC 4180), from one revision that the collector holds for it,
// some hundred rows at a time. A job: progress, cancel; the file appears when it is whole. Event loop thread.
#pragma once

#include "app/models/collector_feed.h"
#include "app/models/revision_hold.h"
#include "core/jobs/job.h"

#include <QSaveFile>

#include <cstdint>

namespace soho::ui {

class TalkerExport final : public jobs::Job {
  Q_OBJECT

 public:
  static constexpr std::uint32_t kRowsAtOnce = 500;

  /// `query` says filter, sort and window; its rows are not looked at. `feed` and `hold` must outlive the job.
  /// Result: NotRunning, ConnectionLost, NoPermission or WriteFailed.
  TalkerExport(CollectorFeed& feed, RevisionHold& hold, const talkers::ViewQuery& query, const QString& path,
               QObject* parent = nullptr);

  [[nodiscard]] std::uint32_t rowsWritten() const { return m_written; }

 protected:
  void run() override;
  void stop(const Error& why) override;

 private:
  void askRows();
  void write(const talkers::ViewAnswer& view);
  void end(Result<void> result);

  CollectorFeed& m_feed;
  RevisionHold& m_hold;
  talkers::ViewQuery m_query;
  QSaveFile m_file;
  std::uint64_t m_revision = 0;
  std::uint32_t m_written = 0;
  bool m_isHolding = false;
};

/// One line, ended by CRLF. Fields with commas, quotes or line breaks are quoted, and a field that a spreadsheet would
/// run as a formula gets an apostrophe before it.
[[nodiscard]] QByteArray csvLine(const QStringList& fields);

}  // namespace soho::ui
