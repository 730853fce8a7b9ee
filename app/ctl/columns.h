// Text in columns of a terminal: Chinese and Japanese characters take two of them. Pure.
#pragma once

#include <QString>

namespace soho::ctl {

/// How many columns a terminal gives the text.
[[nodiscard]] qsizetype columnsOf(const QString& text);
/// With spaces behind it, or before it, until it takes so many columns; never cut.
[[nodiscard]] QString paddedRight(const QString& text, qsizetype columns);
[[nodiscard]] QString paddedLeft(const QString& text, qsizetype columns);

}  // namespace soho::ctl
