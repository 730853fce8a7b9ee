#include "app/shell/autostart.h"
#include "app/theme/icon.h"
#include "core/base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace soho::ui {
namespace {

/// A program's path as an Exec value takes it (Desktop Entry Specification, "The Exec key"): quoted, special characters
/// escaped, percent signs doubled.
QString quoted(const QString& program) {
  QString result;
  for (const QChar c : program) {
    if (QStringView(u"\"`$\\").contains(c)) result += u'\\';
    result += c;
    if (c == u'%') result += c;
  }
  // Backslashes are escaped once more as in every string value of the file.
  return u'"' + result.replace(u'\\', QStringLiteral("\\\\")) + u'"';
}

// https://specifications.freedesktop.org/autostart-spec/latest/
class XdgAutostart final : public Autostart {
 public:
  explicit XdgAutostart(QString program) : m_program(std::move(program)) {}

  [[nodiscard]] bool isEnabled() const override {
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QString text = QString::fromUtf8(file.readAll());
    // Session settings switch an entry off with one of these instead of removing it.
    return !text.contains(QStringLiteral("\nHidden=true")) &&
           !text.contains(QStringLiteral("\nX-GNOME-Autostart-enabled=false"));
  }

  Result<void> setEnabled(bool isEnabled) override {
    if (!isEnabled) {
      QFile file(path());
      if (!file.exists() || file.remove()) return {};
      return failure(ErrorCode::WriteFailed, path().toStdString(), file.errorString().toStdString());
    }
    const QString folder = QFileInfo(path()).path();
    if (!QDir().mkpath(folder)) return failure(ErrorCode::WriteFailed, folder.toStdString());
    const QString text = QStringLiteral(
                             "[Desktop Entry]\n"
                             "Type=Application\n"
                             "Name=SohoFlow\n"
                             "Icon=%1\n"
                             "Exec=%2 --minimised\n"
                             "X-GNOME-Autostart-enabled=true\n")
                             .arg(applicationId(), quoted(m_program));
    return replaceFile(path().toStdString(), text.toStdString());
  }

 private:
  [[nodiscard]] static QString path() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/sohoflow.desktop");
  }

  QString m_program;
};

}  // namespace

std::unique_ptr<Autostart> makeAutostart(const QString& program) { return std::make_unique<XdgAutostart>(program); }

}  // namespace soho::ui
