// Brings one database up to date from its maker's server: asks whether there is a newer one, downloads, proves it,
// swaps it in. A job like any other (core/jobs); unpacking runs on a pool thread. Touches nothing but its folder.
#pragma once

#include "core/geoip/maxmind_account.h"
#include "core/geoip/place_archive.h"
#include "core/geoip/place_edition.h"
#include "core/jobs/job.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QThreadPool>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace soho::geoip {

struct PlaceOrder {
  PlaceProvider provider = PlaceProvider::DbIp;
  PlaceKind kind = PlaceKind::Country;
  MaxMindAccount account;  ///< For MaxMind.
  PlaceServers servers;
  std::filesystem::path folder;  ///< Must exist.
  bool isFolderOurs = false;     ///< SohoFlow made it; a person may have put a file there.
  QDate today;
  qint64 mostMiB = 512;  ///< As it is downloaded.
};

/// Fails with BadSetting (the account was refused), FileDamaged (what came is not what was promised), FileMissing (the
/// server has no such file), TooLarge, TimedOut, ConnectionLost, or as unpackDatabase(). The old file then stays. In a
/// folder of ours the other maker's file of that kind is renamed once the new one is newer: ntopng takes GeoLite2
/// first, however old it is.
class PlaceDownload final : public jobs::Job {
  Q_OBJECT

 public:
  explicit PlaceDownload(PlaceOrder order, QObject* parent = nullptr);
  ~PlaceDownload() override;

  /// When finished: there was nothing newer.
  [[nodiscard]] bool wasUpToDate() const { return m_wasUpToDate; }
  [[nodiscard]] PlaceKind kind() const { return m_order.kind; }

 protected:
  void run() override;
  void stop(const Error& why) override;

 private:
  enum class Credentials : bool { Without, With };

  void askMaxMind();
  void compareWith(const EditionFacts& facts);
  void tryMonth(const QDate& month, bool isLastTry);
  void fetch(const QUrl& url, Credentials credentials, int redirectsLeft);
  /// Writes down what has come.
  void keep(QNetworkReply& reply);
  void fetched(const QUrl& url, int redirectsLeft);
  void unpack();
  void endUpToDate();
  QNetworkReply* get(const QUrl& url, Credentials credentials);
  [[nodiscard]] Error errorOf(const QNetworkReply& reply) const;
  template <class Work, class Then>
  void onPool(Work work, Then then);

  PlaceOrder m_order;
  std::filesystem::path m_target;
  WantedDatabase m_wanted;
  QNetworkAccessManager m_network;
  QPointer<QNetworkReply> m_reply;
  QFile m_packed;
  std::function<bool(int httpStatus)> m_isMissingHandled;  ///< Takes a 404 as "try elsewhere" when it returns true.
  QThreadPool m_pool;
  bool m_wasUpToDate = false;
};

}  // namespace soho::geoip
