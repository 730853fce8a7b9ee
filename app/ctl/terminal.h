// What this program knows of the terminal it prints to. Platform code is in terminal_posix.cpp.
#pragma once

#include <QString>

namespace soho::ctl {

/// Cursor home and clear to the end (ECMA-48 CUP and ED): repaints without the flicker of a full erase.
inline const QString kClearScreen = QStringLiteral("\x1b[H\x1b[J");

/// Columns of the terminal on standard output; 100 when it is none.
[[nodiscard]] int terminalWidth();

}  // namespace soho::ctl
