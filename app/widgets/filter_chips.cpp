#include "app/widgets/filter_chips.h"

#include "app/theme/theme.h"

#include <QEvent>

namespace soho::ui {

FilterChips::FilterChips(TrafficScope& scope, QWidget* parent) : QWidget(parent), m_scope(scope) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(kSpace);
  for (const ChipPart part : {ChipPart::Device, ChipPart::Destination, ChipPart::Service}) {
    auto* chip = new QPushButton(this);
    chip->setCursor(Qt::PointingHandCursor);
    connect(chip, &QPushButton::clicked, this, [this, part] { m_scope.clear(part); });
    row->addWidget(chip);
    m_chips[static_cast<std::size_t>(part)] = chip;
  }
  connect(&m_scope, &TrafficScope::changed, this, &FilterChips::fill);
  fill();
}

void FilterChips::fill() {
  const talkers::Chip& chip = m_scope.chip();
  const std::array isSet{chip.device.has_value(), chip.destination.has_value(), chip.service.has_value()};
  for (const ChipPart part : {ChipPart::Device, ChipPart::Destination, ChipPart::Service}) {
    QPushButton* button = m_chips[static_cast<std::size_t>(part)];
    const QString label = m_scope.label(part);
    button->setVisible(isSet[static_cast<std::size_t>(part)]);
    //: A filter chip: %1 is what it filters by; the cross takes it off
    button->setText(tr("%1  ✕").arg(fontMetrics().elidedText(label, Qt::ElideMiddle, fontMetrics().height() * 14)));
    //: Takes a filter off: %1 is what it filters by
    button->setAccessibleName(tr("Remove the filter %1").arg(label));
    button->setToolTip(button->accessibleName());
  }
}

void FilterChips::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fill();
  QWidget::changeEvent(event);
}

}  // namespace soho::ui
