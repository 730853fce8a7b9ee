#include "app/models/talker_export.h"

#include "app/models/row_text.h"

#include <QDateTime>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

// Names of columns are for programs as much as for people: not translated.
QStringList columnNames() {
  return {u"first_seen"_s,         u"last_seen"_s,      u"device"_s,      u"device_name"_s,
          u"device_port"_s,        u"remote"_s,         u"remote_name"_s, u"remote_port"_s,
          u"remote_owner"_s,       u"remote_country"_s, u"service"_s,     u"bytes_in"_s,
          u"bytes_out"_s,          u"packets_in"_s,     u"packets_out"_s, u"bits_per_second_in"_s,
          u"bits_per_second_out"_s};
}

QString isoTime(Time time) {
  const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch()).count();
  return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QStringList fieldsOf(const talkers::Row& row, const talkers::RowText& text) {
  const auto number = [](auto value) { return QString::number(value); };
  return {isoTime(row.firstSeen),
          isoTime(row.lastSeen),
          addressText(row.device),
          QString::fromStdString(text.device.name),
          number(row.devicePort),
          addressText(row.remote),
          QString::fromStdString(text.remote.name),
          number(row.remotePort),
          QString::fromStdString(text.remote.owner),
          QString::fromStdString(text.remote.country),
          serviceText(row.service),
          number(row.bytesIn),
          number(row.bytesOut),
          number(row.packetsIn),
          number(row.packetsOut),
          QString::number(row.bitsPerSecondIn, 'f', 0),
          QString::number(row.bitsPerSecondOut, 'f', 0)};
}

}  // namespace

QByteArray csvLine(const QStringList& fields) {
  QStringList written;
  for (QString field : fields) {
    if (!field.isEmpty() && u"=+-@\t\r"_s.contains(field.front())) field.prepend(u'\'');
    const bool needsQuotes =
        field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
    written += needsQuotes ? QString(u'"' + field.replace(u'"', u"\"\""_s) + u'"') : field;
  }
  return (written.join(u',') + u"\r\n"_s).toUtf8();
}

TalkerExport::TalkerExport(CollectorFeed& feed, RevisionHold& hold, const talkers::ViewQuery& query,
                           const QString& path, QObject* parent)
    //: A job: writing the table of conversations to a file; %1 is the file
    : Job(tr("Export to %1").arg(path), parent), m_feed(feed), m_hold(hold), m_query(query), m_file(path) {
  m_query.count = kRowsAtOnce;
}

void TalkerExport::run() {
  if (!m_file.open(QIODevice::WriteOnly)) {
    end(failure(ErrorCode::WriteFailed, m_file.fileName().toStdString(), m_file.errorString().toStdString()));
    return;
  }
  m_file.write(csvLine(columnNames()));
  m_isHolding = true;
  m_hold.take(std::nullopt, [self = QPointer(this)](const Result<std::uint64_t>& held) {
    if (!self || self->isFinished()) return;
    if (held) {
      self->m_revision = *held;
      self->askRows();
    } else {
      self->end(Unexpected(held.error()));
    }
  });
}

void TalkerExport::askRows() {
  m_query.firstRow = m_written;
  m_feed.ask(control::ViewRequest{m_query, m_revision}, this, [this](const Result<control::ViewReply>& reply) {
    if (isFinished()) return;
    if (reply) {
      write(reply->view);
    } else {
      end(Unexpected(reply.error()));
    }
  });
}

void TalkerExport::write(const talkers::ViewAnswer& view) {
  static const talkers::RowText nothing;
  for (std::size_t index = 0; index < view.rows.size(); ++index) {
    m_file.write(csvLine(fieldsOf(view.rows[index], index < view.texts.size() ? view.texts[index] : nothing)));
  }
  m_written += static_cast<std::uint32_t>(view.rows.size());
  if (view.total > 0) setPercent(static_cast<int>(std::uint64_t{m_written} * 100 / view.total));
  if (m_written < view.total && !view.rows.empty()) {
    askRows();
  } else if (m_file.commit()) {
    end({});
  } else {
    end(failure(ErrorCode::WriteFailed, m_file.fileName().toStdString(), m_file.errorString().toStdString()));
  }
}

void TalkerExport::stop(const Error& why) { end(Unexpected(why)); }

void TalkerExport::end(Result<void> result) {
  if (!result) m_file.cancelWriting();
  if (std::exchange(m_isHolding, false)) m_hold.giveBack();
  finish(std::move(result));
}

}  // namespace soho::ui
