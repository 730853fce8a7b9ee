#include "app/widgets/flags.h"

#include <QFile>
#include <QFontMetrics>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgRenderer>

#include <algorithm>

namespace soho::ui {
namespace {

/// Enough for every place at 300 %; a QIcon makes smaller ones of it, never larger ones.
constexpr QSize kDrawn{80, 60};
/// Around it, so that a white flag has an edge on a light ground and a black one on a dark ground.
constexpr QColor kEdge{128, 128, 128, 110};
constexpr int kEdgeWidth = 4;

bool isCode(const QString& country) {
  const auto isLetter = [](QChar letter) {
    return (letter >= u'A' && letter <= u'Z') || (letter >= u'a' && letter <= u'z');
  };
  return country.size() == 2 && std::ranges::all_of(country, isLetter);
}

}  // namespace

Flags::Flags(QString folder) : m_folder(std::move(folder)) {}

QString Flags::installedFolder() {
  return QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("iso-flags-svg/country-4x3"),
                                QStandardPaths::LocateDirectory);
}

QSize Flags::sizeBeside(const QFontMetrics& metrics) {
  return kDrawn.scaled(metrics.height(), metrics.height(), Qt::KeepAspectRatio);
}

QIcon Flags::of(const QString& country) const {
  if (m_folder.isEmpty() || !isCode(country)) return {};
  const QString code = country.toLower();
  const auto known = m_icons.constFind(code);
  return known != m_icons.constEnd() ? *known : *m_icons.insert(code, drawn(code));
}

QIcon Flags::drawn(const QString& code) const {
  const QString file = QStringLiteral("%1/%2.svg").arg(m_folder, code);
  // Qt warns of a file that is not there.
  QSvgRenderer renderer;
  if (!QFile::exists(file) || !renderer.load(file)) return {};
  QPixmap pixmap(kDrawn);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  renderer.render(&painter);
  painter.setPen(QPen(kEdge, kEdgeWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
  painter.drawRect(
      QRectF(pixmap.rect()).adjusted(kEdgeWidth / 2.0, kEdgeWidth / 2.0, -kEdgeWidth / 2.0, -kEdgeWidth / 2.0));
  painter.end();
  QIcon icon(pixmap);
  icon.addPixmap(pixmap, QIcon::Selected);  // else tinted in a selected row
  return icon;
}

}  // namespace soho::ui
