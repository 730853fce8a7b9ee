// Draws the application icon at one size: render_icon SVG PIXELS PNG. Runs while building.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
  const int pixels = QByteArray(argv[2]).toInt();
  if (!icon.isValid() || pixels <= 0) {
    std::fprintf(stderr, "render_icon: %s cannot be drawn at %s pixels\n", argv[1], argv[2]);
    return 1;
  }
  QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  icon.render(&painter);
  painter.end();
  return image.save(QString::fromLocal8Bit(argv[3])) ? 0 : 1;
}
