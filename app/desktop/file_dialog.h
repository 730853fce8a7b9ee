// Asks for a file or folder without stopping anything else. Event loop thread.
#pragma once

#include <QString>

#include <cstdint>
#include <functional>

class QWidget;

namespace soho::desktop {

enum class FileWish : std::uint8_t { Write, Read, Folder };

/// Answers once, later; with an empty path when the person changed their mind. `suggested` is a name without folder.
void askForFile(QWidget& parent, FileWish wish, const QString& suggested,
                std::function<void(const QString& path)> chosen);

}  // namespace soho::desktop
