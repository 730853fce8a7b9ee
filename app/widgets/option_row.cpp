#include "app/widgets/option_row.h"

#include "app/widgets/text_style.h"

#include <QGridLayout>
#include <QPalette>

namespace soho::ui {

OptionRow::OptionRow(const Theme& theme, QWidget* editor, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_editor(editor) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, kSpaceSmall, 0, kSpaceSmall);
  grid->setHorizontalSpacing(kSpaceLarge);
  grid->setVerticalSpacing(2);
  grid->setColumnStretch(0, 3);
  grid->setColumnStretch(1, 4);
  m_title = makeLabel(theme, TextStyle::Body, {}, this);
  m_title->setBuddy(editor);
  m_sentence = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_sentence->setWordWrap(true);
  m_problem = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_problem->setWordWrap(true);
  m_problem->hide();
  editor->setParent(this);
  grid->addWidget(m_title, 0, 0);
  grid->addWidget(m_sentence, 1, 0, 2, 1, Qt::AlignTop);
  grid->addWidget(editor, 0, 1, 2, 1, Qt::AlignVCenter);
  grid->addWidget(m_problem, 2, 1);
  connect(&theme, &Theme::changed, this, &OptionRow::colorProblem);
  colorProblem();
}

void OptionRow::setWords(const QString& title, const QString& sentence) {
  m_title->setText(title);
  m_sentence->setText(sentence);
  // Of an editor with a button beside it, the field is what is named.
  QWidget* named = m_editor->focusProxy() != nullptr ? m_editor->focusProxy() : m_editor;
  named->setAccessibleName(title);
  named->setAccessibleDescription(sentence);
}

void OptionRow::setProblem(const QString& sentence) {
  //: A value that does not fit: %1 is a sentence. The triangle stays.
  m_problem->setText(sentence.isEmpty() ? QString() : tr("▲ %1").arg(sentence));
  m_problem->setVisible(!sentence.isEmpty());
}

void OptionRow::colorProblem() {
  QPalette palette = m_problem->palette();
  palette.setColor(QPalette::WindowText, m_theme.color(Token::Danger));
  m_problem->setPalette(palette);
}

}  // namespace soho::ui
