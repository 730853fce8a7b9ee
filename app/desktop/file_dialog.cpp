#include "app/desktop/file_dialog.h"

#include <QFileDialog>

#include <utility>

namespace soho::desktop {

void askForFile(QWidget& parent, FileWish wish, const QString& suggested,
                std::function<void(const QString& path)> chosen) {
  auto* dialog = new QFileDialog(&parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(wish == FileWish::Write ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
  dialog->setFileMode(wish == FileWish::Write    ? QFileDialog::AnyFile
                      : wish == FileWish::Folder ? QFileDialog::Directory
                                                 : QFileDialog::ExistingFile);
  if (!suggested.isEmpty()) dialog->selectFile(suggested);
  QObject::connect(dialog, &QFileDialog::finished, &parent, [dialog, chosen = std::move(chosen)](int result) {
    chosen(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
  });
  dialog->open();
}

}  // namespace soho::desktop
