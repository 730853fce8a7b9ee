#include "app/ctl/text_table.h"

#include "app/ctl/columns.h"

#include <algorithm>

namespace soho::ctl {

QString TextTable::toString(int width) const {
  const QList<QStringList> all = QList<QStringList>{texts + numbers} + lines;
  QList<qsizetype> widths(texts.size() + numbers.size(), 0);
  for (const QStringList& cells : all) {
    for (qsizetype column = 0; column < cells.size(); ++column) {
      widths[column] = std::max(widths[column], columnsOf(cells[column]));
    }
  }
  QString table;
  for (const QStringList& cells : all) {
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
      if (column != 0) line += u"  ";
      line += column < texts.size() ? paddedRight(cells[column], widths[column])
                                    : paddedLeft(cells[column], widths[column]);
    }
    while (line.endsWith(u' ')) line.chop(1);
    table += line.left(std::max(width, 60)) + u'\n';
  }
  return table;
}

}  // namespace soho::ctl
