// What this program knows of the terminal it prints to. Platform code is in terminal_posix.cpp.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace soho::ctl {

/// Cursor home and clear to the end (ECMA-48 CUP and ED): repaints without the flicker of a full erase.
inline const QString kClearScreen = QStringLiteral("\x1b[H\x1b[J");

/// Columns of the terminal on standard output; 100 when it is none.
[[nodiscard]] int terminalWidth();
/// Its lines; 25 when it is none.
[[nodiscard]] int terminalHeight();

/// Whether a person can be asked: standard input and standard error are a terminal.
[[nodiscard]] bool isInteractive();
/// Asks on standard error and reads a line without showing it; empty when there is none. Blocks.
[[nodiscard]] std::optional<QByteArray> readHidden(const QString& question);
/// Asks on standard error; only "y" or "yes" (or their translation) is a yes. Blocks.
[[nodiscard]] bool isConfirmed(const QString& question);
/// The first line of a file descriptor, which is closed: how scripts hand over a password. At most 4096 bytes.
[[nodiscard]] std::optional<QByteArray> firstLineOf(int descriptor);

}  // namespace soho::ctl
