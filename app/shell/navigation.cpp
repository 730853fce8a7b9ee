#include "app/shell/navigation.h"

#include "app/theme/theme.h"

#include <QKeySequence>

namespace soho::ui {
namespace {

constexpr int kIconSize = 20;

}  // namespace

Navigation::Navigation(QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this)), m_group(this) {
  setObjectName(QStringLiteral("navigation"));
  m_layout->setContentsMargins(kSpace, kSpaceLarge, kSpace, kSpaceLarge);
  m_layout->setSpacing(kSpaceSmall);
  m_layout->addStretch();
  connect(&m_group, &QButtonGroup::idClicked, this, &Navigation::chosen);
}

void Navigation::add(const QString& word, const QIcon& icon) {
  auto* button = new QToolButton(this);
  const int index = static_cast<int>(m_buttons.size());
  button->setCheckable(true);
  button->setAutoRaise(true);
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setIconSize({kIconSize, kIconSize});
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  button->setMinimumHeight(2 * kIconSize);
  button->setFocusPolicy(Qt::StrongFocus);
  m_group.addButton(button, index);
  m_layout->insertWidget(index, button);
  m_buttons.push_back(button);
  setWord(index, word);
  setIcon(index, icon);
}

void Navigation::setWord(int index, const QString& word) {
  QToolButton* button = m_buttons.at(static_cast<std::size_t>(index));
  const QString keys = QKeySequence(QStringLiteral("Ctrl+%1").arg(index + 1)).toString(QKeySequence::NativeText);
  button->setText(word);
  button->setAccessibleName(word);
  //: Tool tip of a navigation button: %1 is the page, %2 its keys
  button->setToolTip(tr("%1 (%2)").arg(word, keys));
}

void Navigation::setIcon(int index, const QIcon& icon) { m_buttons.at(static_cast<std::size_t>(index))->setIcon(icon); }

void Navigation::setCurrent(int index) { m_buttons.at(static_cast<std::size_t>(index))->setChecked(true); }

}  // namespace soho::ui
