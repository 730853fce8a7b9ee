#include "core/geoip/place_download.h"

#include "core/geoip/place_database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <string>
#include <system_error>
#include <utility>

namespace soho::geoip {
namespace {

constexpr int kTransferTimeoutMs = 30'000;
constexpr int kMostRedirects = 3;
constexpr qint64 kMostMetadataBytes = qint64{64} * 1024;
constexpr qint64 kMiB = qint64{1024} * 1024;

QString titleOf(const PlaceOrder& order) {
  return QCoreApplication::translate("Places", "Update %1").arg(fileNameOf(order.provider, order.kind));
}

/// The first day of the month a database was built in; invalid when there is none.
QDate monthOf(const std::filesystem::path& path) {
  const auto database = PlaceDatabase::open(path);
  if (!database) return {};
  const auto built = std::chrono::floor<std::chrono::seconds>((*database)->file().builtAt).time_since_epoch();
  const QDate day = QDateTime::fromSecsSinceEpoch(built.count(), Qt::UTC).date();
  return {day.year(), day.month(), 1};
}

/// An older file beside a new one is used no more; it may be one that a person has put there.
void putOlderAside(const std::filesystem::path& other, const std::filesystem::path& fresh) {
  const auto theirs = PlaceDatabase::open(other);
  const auto ours = PlaceDatabase::open(fresh);
  std::error_code ignored;
  if (!theirs || !ours || (*theirs)->file().builtAt > (*ours)->file().builtAt) return;
  std::filesystem::rename(other, other.string() + ".older", ignored);
}

}  // namespace

PlaceDownload::PlaceDownload(PlaceOrder order, QObject* parent)
    : Job(titleOf(order), parent),
      m_order(std::move(order)),
      m_target(m_order.folder / fileNameOf(m_order.provider, m_order.kind).toStdString()),
      m_wanted{m_order.kind, {}},
      m_packed(QString::fromStdString(m_target.string() + ".download")) {
  m_pool.setMaxThreadCount(1);
}

PlaceDownload::~PlaceDownload() {
  if (m_reply) m_reply->disconnect(this);
  m_pool.waitForDone();
  m_packed.remove();
}

void PlaceDownload::run() {
  if (m_order.provider == PlaceProvider::MaxMind) return askMaxMind();
  const QDate month(m_order.today.year(), m_order.today.month(), 1);
  tryMonth(month, false);
}

void PlaceDownload::stop(const Error& why) {
  if (m_reply) {
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
  }
  m_packed.remove();
  finish(Unexpected(why));
}

template <class Work, class Then>
void PlaceDownload::onPool(Work work, Then then) {
  m_pool.start([this, work = std::move(work), then = std::move(then)] {
    auto outcome = work();
    QMetaObject::invokeMethod(
        this,
        [this, outcome = std::move(outcome), then] {
          if (!isFinished()) then(outcome);
        },
        Qt::QueuedConnection);
  });
}

QNetworkReply* PlaceDownload::get(const QUrl& url, Credentials credentials) {
  QNetworkRequest request(url);
  request.setTransferTimeout(kTransferTimeoutMs);
  request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("SohoFlow"));
  // By hand: Qt would send the credentials on to the storage the server points at.
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  if (credentials == Credentials::With) {
    const QByteArray pair = m_order.account.id + ':' + m_order.account.licenceKey;
    request.setRawHeader("Authorization", "Basic " + pair.toBase64());
  }
  m_reply = m_network.get(request);
  return m_reply;
}

Error PlaceDownload::errorOf(const QNetworkReply& reply) const {
  const std::string host = reply.url().host().toStdString();
  const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  if (status == 401 || status == 403) {
    return {ErrorCode::BadSetting, "MaxMind account", host + " refused the account id or the licence key"};
  }
  if (status == 404) return {ErrorCode::FileMissing, reply.url().toString(QUrl::RemoveQuery).toStdString(), "HTTP 404"};
  if (status == 429) return {ErrorCode::ConnectionLost, host, "too many downloads today; try again tomorrow"};
  if (status >= 300) return {ErrorCode::ConnectionLost, host, "HTTP " + std::to_string(status)};
  const bool isTimeout =
      reply.error() == QNetworkReply::OperationCanceledError || reply.error() == QNetworkReply::TimeoutError;
  return {isTimeout ? ErrorCode::TimedOut : ErrorCode::ConnectionLost, host, reply.errorString().toStdString()};
}

void PlaceDownload::askMaxMind() {
  QNetworkReply* reply = get(metadataUrl(m_order.servers, m_order.kind), Credentials::With);
  connect(reply, &QNetworkReply::finished, this, [this, reply] {
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError || status != 200) return finish(Unexpected(errorOf(*reply)));
    const auto facts = readMetadata(reply->read(kMostMetadataBytes), m_order.kind);
    if (!facts) return finish(Unexpected(facts.error()));
    compareWith(*facts);
  });
}

void PlaceDownload::compareWith(const EditionFacts& facts) {
  onPool([target = m_target] { return md5Of(target); },
         [this, facts](const QByteArray& present) {
           if (present == facts.md5) return endUpToDate();
           m_wanted.md5 = facts.md5;
           fetch(maxMindUrl(m_order.servers, m_order.kind, facts.date), Credentials::With, kMostRedirects);
         });
}

// The file of a month appears in its first days; until then the last month's is the newest there is.
void PlaceDownload::tryMonth(const QDate& month, bool isLastTry) {
  onPool([target = m_target] { return monthOf(target); },
         [this, month, isLastTry](const QDate& present) {
           if (present.isValid() && present >= month) return endUpToDate();
           m_isMissingHandled = [this, month, isLastTry](int status) {
             if (status != 404 || isLastTry) return false;
             tryMonth(month.addMonths(-1), true);
             return true;
           };
           fetch(dbIpUrl(m_order.servers, m_order.kind, month), Credentials::Without, kMostRedirects);
         });
}

void PlaceDownload::fetch(const QUrl& url, Credentials credentials, int redirectsLeft) {
  m_packed.close();
  // What waited in a buffer could not tell of a full disk.
  if (!m_packed.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
    return finish(
        failure(ErrorCode::WriteFailed, m_packed.fileName().toStdString(), m_packed.errorString().toStdString()));
  }
  QNetworkReply* reply = get(url, credentials);
  connect(reply, &QNetworkReply::readyRead, this, [this, reply] { keep(*reply); });
  connect(reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
    if (total > 0) setPercent(static_cast<int>(received * 95 / total));
  });
  connect(reply, &QNetworkReply::finished, this, [this, url, redirectsLeft] { fetched(url, redirectsLeft); });
}

void PlaceDownload::keep(QNetworkReply& reply) {
  const QByteArray bytes = reply.readAll();
  if (m_packed.write(bytes) != bytes.size()) {
    const bool isFull = m_packed.error() == QFileDevice::ResourceError;
    return stop({isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, m_packed.fileName().toStdString(),
                 m_packed.errorString().toStdString()});
  }
  if (m_packed.size() <= m_order.mostMiB * kMiB) return;
  stop({ErrorCode::TooLarge, reply.url().toString(QUrl::RemoveQuery).toStdString(),
        "SohoFlow takes at most " + std::to_string(m_order.mostMiB) + " MiB"});
}

void PlaceDownload::fetched(const QUrl& url, int redirectsLeft) {
  QNetworkReply* reply = m_reply;
  reply->deleteLater();
  const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  const QUrl next = url.resolved(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
  if (status >= 300 && status < 400 && redirectsLeft > 0 && next != url) {
    if (url.scheme() == QStringLiteral("https") && next.scheme() != url.scheme()) {
      return finish(failure(ErrorCode::NotAllowed, next.host().toStdString(), "leads to an unprotected address"));
    }
    return fetch(next, Credentials::Without, redirectsLeft - 1);
  }
  if (m_isMissingHandled && m_isMissingHandled(status)) return;
  if (reply->error() != QNetworkReply::NoError || status != 200) {
    m_packed.remove();
    return finish(Unexpected(errorOf(*reply)));
  }
  unpack();
}

void PlaceDownload::unpack() {
  m_packed.close();
  const std::filesystem::path packed = m_packed.fileName().toStdString();
  const bool isDbIp = m_order.provider == PlaceProvider::DbIp;
  const QString other = fileNameOf(isDbIp ? PlaceProvider::MaxMind : PlaceProvider::DbIp, m_order.kind);
  onPool(
      [packed, target = m_target, wanted = m_wanted, other = m_order.folder / other.toStdString(),
       isOurs = m_order.isFolderOurs] {
        auto unpacked = unpackDatabase(packed, target, wanted);
        if (unpacked && isOurs) putOlderAside(other, target);
        return unpacked;
      },
      [this](const Result<void>& outcome) {
        m_packed.remove();
        finish(outcome);
      });
}

void PlaceDownload::endUpToDate() {
  m_wasUpToDate = true;
  finish({});
}

}  // namespace soho::geoip
