#include "app/widgets/question_panel.h"

#include "app/widgets/text_style.h"
#include "core/text/error_text.h"

#include <QHBoxLayout>
#include <QPalette>

namespace soho::ui {

QuestionPanel::QuestionPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(makeLabel(theme, TextStyle::PageTitle, {}, this)),
      m_sentence(makeLabel(theme, TextStyle::Body, {}, this)),
      m_problem(makeLabel(theme, TextStyle::Body, {}, this)),
      m_body(new QVBoxLayout),
      m_back(new QPushButton(this)),
      m_primary(new QPushButton(this)),
      m_other(new QPushButton(this)) {
  for (QLabel* label : {m_title, m_sentence, m_problem}) label->setWordWrap(true);
  m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_primary->setDefault(true);
  // Outside of a dialog an automatic one would stop being it with the first loss of the focus.
  m_primary->setAutoDefault(false);
  m_body->setSpacing(kSpace);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_back);
  buttons->addStretch();
  buttons->addWidget(m_other);
  buttons->addWidget(m_primary);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(kSpaceLarge - kSpaceSmall);
  column->addWidget(m_title);
  column->addWidget(m_sentence);
  column->addWidget(m_problem);
  column->addLayout(m_body, 1);
  column->addLayout(buttons);
  connect(m_back, &QPushButton::clicked, this, &QuestionPanel::backPressed);
  connect(m_primary, &QPushButton::clicked, this, &QuestionPanel::primaryPressed);
  connect(m_other, &QPushButton::clicked, this, &QuestionPanel::otherPressed);
  const auto colour = [this] {
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Token::Danger));
    m_problem->setPalette(palette);
  };
  connect(&m_theme, &Theme::changed, this, colour);
  colour();
  setProblem({});
  setButtons({}, {});
}

void QuestionPanel::setWords(const QString& title, const QString& sentence) {
  m_title->setText(title);
  m_sentence->setText(sentence);
  m_sentence->setVisible(!sentence.isEmpty());
  setAccessibleName(title);
  setAccessibleDescription(sentence);
}

void QuestionPanel::setButtons(const QString& back, const QString& primary, const QString& other) {
  const auto set = [](QPushButton* button, const QString& text) {
    button->setText(text);
    button->setVisible(!text.isEmpty());
  };
  set(m_back, back);
  set(m_primary, primary);
  set(m_other, other);
}

void QuestionPanel::setProblem(const QString& sentence) {
  //: Something went wrong: %1 is one or more sentences. The triangle stays.
  m_problem->setText(sentence.isEmpty() ? QString() : tr("▲ %1").arg(sentence));
  m_problem->setVisible(!sentence.isEmpty());
}

QString sentencesOf(const Error& error) {
  const text::Explanation words = text::explain(error);
  //: %1 is what happened, %2 why, %3 what to do next; each is a sentence, the first without its full stop
  return QuestionPanel::tr("%1. %2 %3").arg(words.what, words.why, words.nextStep);
}

}  // namespace soho::ui
