#include "app/widgets/empty_state.h"

#include "app/widgets/text_style.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace soho::ui {
namespace {

constexpr int kLettersInLine = 72;

}  // namespace

EmptyState::EmptyState(const Theme& theme, QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setSpacing(kSpace);
  m_title = makeLabel(theme, TextStyle::PageTitle, {}, this);
  m_sentence = makeLabel(theme, TextStyle::Body, {}, this);
  for (QLabel* label : {m_title, m_sentence}) {
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
  }
  // Short lines are read easily. An alignment in the layout would cut the text off at one line's height.
  m_sentence->setMaximumWidth(fontMetrics().averageCharWidth() * kLettersInLine);
  auto* lines = new QHBoxLayout;
  lines->addStretch(1);
  lines->addWidget(m_sentence, kLettersInLine);
  lines->addStretch(1);
  auto* buttons = new QHBoxLayout;
  m_button = new QPushButton(this);
  m_other = new QPushButton(this);
  m_button->setDefault(true);
  buttons->addStretch();
  buttons->addWidget(m_button);
  buttons->addWidget(m_other);
  buttons->addStretch();
  column->addStretch(2);
  column->addWidget(m_title);
  column->addLayout(lines);
  column->addSpacing(kSpace);
  column->addLayout(buttons);
  column->addStretch(3);
  connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
  connect(m_other, &QPushButton::clicked, this, &EmptyState::otherPressed);
}

void EmptyState::setText(const QString& title, const QString& sentence, const QString& button,
                         const QString& otherButton) {
  m_title->setText(title);
  m_sentence->setText(sentence);
  m_button->setText(button);
  m_button->setVisible(!button.isEmpty());
  m_other->setText(otherButton);
  m_other->setVisible(!otherButton.isEmpty());
  setAccessibleName(title);
  setAccessibleDescription(sentence);
}

}  // namespace soho::ui
