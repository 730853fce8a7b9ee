// Flags of countries: the SVGs that the system's package iso-flags-svg installs, where it is there. Always beside
// words, never in their place. Event loop thread; owned by what paints them.
#pragma once

#include <QHash>
#include <QIcon>
#include <QString>

namespace soho::ui {

class Flags final {
 public:
  /// `folder` has a file xx.svg for each country.
  explicit Flags(QString folder = installedFolder());

  /// Empty where the package is not installed.
  [[nodiscard]] static QString installedFolder();
  /// Of a flag as high as a line of such letters.
  [[nodiscard]] static QSize sizeBeside(const QFontMetrics& metrics);
  /// `country` is an ISO 3166-1 code of two letters; null where that has no flag. Each code is looked for once.
  [[nodiscard]] QIcon of(const QString& country) const;

 private:
  [[nodiscard]] QIcon drawn(const QString& code) const;

  QString m_folder;
  mutable QHash<QString, QIcon> m_icons;  ///< By code in lower case, null ones too: 676 at most.
};

}  // namespace soho::ui
