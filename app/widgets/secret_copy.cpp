#include "app/widgets/secret_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QString>

#include <memory>

namespace soho::ui {

void copySecret(const QString& secret) {
  auto data = std::make_unique<QMimeData>();
  data->setText(secret);
  // KDE's Klipper began it; other clipboard managers of Linux heed it too.
  data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
  QGuiApplication::clipboard()->setMimeData(data.release());
}

}  // namespace soho::ui
