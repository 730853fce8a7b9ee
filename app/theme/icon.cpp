#include "app/theme/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

namespace soho::ui {
namespace {

QString fileOf(const QString& name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

/// Draws the SVG with its "currentColor" replaced; Qt's renderer does not know that word.
class TintedEngine final : public QIconEngine {
 public:
  TintedEngine(const Theme& theme, QString name, Token token)
      : m_theme(&theme), m_name(std::move(name)), m_token(token) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(rect.topLeft(), scaledPixmap(rect.size() * ratio, mode, state, ratio));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return scaledPixmap(size, mode, state, 1.0);
  }
  /// `size` is in pixels of the device.
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
    const QColor color = colorFor(mode);
    const QString key = QStringLiteral("soho-icon/%1/%2/%3x%4/%5")
                            .arg(m_name, color.name(), QString::number(size.width()), QString::number(size.height()),
                                 QString::number(scale));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(fileOf(m_name));
    if (file.open(QIODevice::ReadOnly)) {
      QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
      QPainter painter(&pixmap);
      renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
  }
  [[nodiscard]] QIconEngine* clone() const override { return new TintedEngine(*this); }
  bool isNull() override { return !QFile::exists(fileOf(m_name)); }

 private:
  [[nodiscard]] QColor colorFor(QIcon::Mode mode) const {
    const Scheme scheme = m_theme ? m_theme->scheme() : Scheme::Light;
    return colorOf(scheme, mode == QIcon::Disabled ? Token::Other : m_token);
  }

  QPointer<const Theme> m_theme;
  QString m_name;
  Token m_token;
};

}  // namespace

QIcon themedIcon(const Theme& theme, const QString& name, Token token) {
  return QIcon(new TintedEngine(theme, name, token));
}

QString applicationId() { return QStringLiteral("org.sohoflow.SohoFlow"); }

QIcon applicationIcon() { return QIcon(fileOf(applicationId())); }

}  // namespace soho::ui
