// What the window knows of the location databases' download, and what it can have done about it. Event loop thread;
// implemented in app/shell over core/geoip, handed to pages by reference.
#pragma once

#include "core/jobs/job.h"

#include <QObject>
#include <QString>

#include <cstdint>

namespace soho::ui {

enum class PlaceChoice : std::uint8_t {
  None,     ///< Nothing is downloaded, and nothing kept up to date.
  Free,     ///< DB-IP Lite.
  MaxMind,  ///< GeoLite2, with an account.
};

class PlaceSource : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// What was downloaded last and is refreshed every week.
  [[nodiscard]] virtual PlaceChoice choice() const = 0;
  /// The MaxMind account that was used last, else the one of a GeoIP.conf on this computer; empty: none.
  [[nodiscard]] virtual QString account() const = 0;

  /// The download that goes on, else the last one; null before the first.
  [[nodiscard]] virtual const jobs::Job* job() const = 0;
  [[nodiscard]] virtual bool isWorking() const { return job() != nullptr && !job()->isFinished(); }

  /// Downloads what is newer than what is there, unless something goes on; whatever comes of it is told by job(). An
  /// empty key: the one that was kept, or that of the GeoIP.conf. Account and key are kept once MaxMind has taken them.
  virtual void update(PlaceChoice choice, const QString& account = {}, const QString& key = {}) = 0;
  /// Checks and copies a database file that the person has, unless something goes on; told by job() too. What is
  /// refreshed stays what it is.
  virtual void install(const QString& file) = 0;
  virtual void cancel() = 0;

 Q_SIGNALS:
  /// job(), its state or progress; choice().
  void workChanged();
};

}  // namespace soho::ui
