// Columns of text for a terminal: texts to the left, numbers to the right, no line wider than it may be. Pure.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace soho::ctl {

struct TextTable {
  QStringList texts;    ///< Headings of the columns of text, which come first,
  QStringList numbers;  ///< and of those of numbers.
  QList<QStringList> lines;

  /// One line each, the headings first; cut at `width` (at least 60).
  [[nodiscard]] QString toString(int width) const;
};

}  // namespace soho::ctl
