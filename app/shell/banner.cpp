#include "app/shell/banner.h"

#include "app/theme/theme.h"

#include <QHBoxLayout>

namespace soho::ui {

Banner::Banner(QWidget* parent)
    : QFrame(parent),
      m_mark(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_button(new QPushButton(this)),
      m_close(new QToolButton(this)) {
  setObjectName(QStringLiteral("banner"));
  setFrameShape(QFrame::StyledPanel);
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_close->setText(QStringLiteral("✕"));
  m_close->setAutoRaise(true);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(kSpaceLarge, kSpace, kSpace, kSpace);
  layout->addWidget(m_mark);
  layout->addWidget(m_sentence, 1);
  layout->addWidget(m_button);
  layout->addWidget(m_close);
  connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
  connect(m_close, &QToolButton::clicked, this, [this] {
    dismiss();
    Q_EMIT dismissed();
  });
  hide();
}

void Banner::say(const QString& mark, const QString& sentence, const QString& button, bool canBeDismissed) {
  m_mark->setText(mark);
  m_sentence->setText(sentence);
  m_sentence->setAccessibleName(sentence);
  m_button->setText(button);
  m_button->setVisible(!button.isEmpty());
  m_close->setVisible(canBeDismissed);
  m_close->setAccessibleName(tr("Close this message"));
  m_close->setToolTip(tr("Close this message"));
  show();
}

void Banner::dismiss() { hide(); }

}  // namespace soho::ui
