// A cell that names a country, with its flag before the words. Event loop thread.
#pragma once

#include "app/widgets/flags.h"

#include <QStyledItemDelegate>

namespace soho::ui {

class CountryDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  /// The role gives the country's code, or nothing.
  explicit CountryDelegate(int countryRole, QObject* parent = nullptr, Flags flags = Flags());

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  int m_countryRole;
  Flags m_flags;
};

}  // namespace soho::ui
