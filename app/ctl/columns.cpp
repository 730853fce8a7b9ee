#include "app/ctl/columns.h"

#include <QList>

#include <algorithm>
#include <array>

namespace soho::ctl {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

/// The blocks whose characters are wide or full-width (Unicode Standard Annex #11), as far as our languages and names
/// of devices reach.
constexpr std::array kWide{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF}, Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},   Range{0xAC00, 0xD7A3}, Range{0xF900, 0xFAFF},
    Range{0xFE30, 0xFE4F},   Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6}, Range{0x1F300, 0x1F64F},
    Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

qsizetype widthOf(char32_t character) {
  const QChar::Category category = QChar::category(character);
  if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing) return 0;
  const bool isWide = std::ranges::any_of(
      kWide, [character](const Range& range) { return character >= range.first && character <= range.last; });
  return isWide ? 2 : 1;
}

QString spacesFor(const QString& text, qsizetype columns) {
  return QString(std::max<qsizetype>(columns - columnsOf(text), 0), u' ');
}

}  // namespace

qsizetype columnsOf(const QString& text) {
  qsizetype columns = 0;
  for (const uint character : text.toUcs4()) columns += widthOf(static_cast<char32_t>(character));
  return columns;
}

QString paddedRight(const QString& text, qsizetype columns) { return text + spacesFor(text, columns); }
QString paddedLeft(const QString& text, qsizetype columns) { return spacesFor(text, columns) + text; }

}  // namespace soho::ctl
