#include "app/widgets/country_delegate.h"

namespace soho::ui {

CountryDelegate::CountryDelegate(int countryRole, QObject* parent, Flags flags)
    : QStyledItemDelegate(parent), m_countryRole(countryRole), m_flags(std::move(flags)) {}

void CountryDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  const QIcon flag = m_flags.of(index.data(m_countryRole).toString());
  if (flag.isNull()) return;
  option->features |= QStyleOptionViewItem::HasDecoration;
  option->icon = flag;
  option->decorationSize = Flags::sizeBeside(option->fontMetrics);
}

}  // namespace soho::ui
