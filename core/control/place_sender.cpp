#include "core/control/place_sender.h"

#include <QCryptographicHash>
#include <QTimer>

#include <utility>

namespace soho::control {

PlaceSender::PlaceSender(ControlClient& client, geoip::PlaceKind kind, const QString& path, QObject* parent)
    : QObject(parent), m_client(client), m_kind(kind), m_file(path) {}

void PlaceSender::start(Done done) {
  m_done = std::move(done);
  QCryptographicHash hash(QCryptographicHash::Sha256);
  if (!m_file.open(QIODevice::ReadOnly) || !hash.addData(&m_file) || !m_file.seek(0)) {
    const Error error{ErrorCode::FileUnreadable, m_file.fileName().toStdString(), m_file.errorString().toStdString()};
    QTimer::singleShot(0, this, [this, error] { finish(Unexpected(error)); });
    return;
  }
  m_sha256 = hash.result().toHex().toStdString();
  sendNext(0);
}

void PlaceSender::sendNext(std::uint64_t offset) {
  PlacePart part{m_kind, static_cast<std::uint64_t>(m_file.size()), m_sha256, offset,
                 m_file.read(static_cast<qint64>(kMaxPlacePartBytes))};
  m_client.ask(std::move(part), this, [this](Result<PlacePartTaken> taken) {
    if (!taken) return finish(Unexpected(taken.error()));
    if (taken->isComplete) return finish({});
    sendNext(taken->received);
  });
}

void PlaceSender::finish(Result<void> result) { std::exchange(m_done, {})(std::move(result)); }

}  // namespace soho::control
