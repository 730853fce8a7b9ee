#include "app/wizard/first_run_wizard.h"

#include "app/widgets/scroll.h"
#include "app/widgets/text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace soho::ui {
namespace {

/// Of the card, in letters: longer lines are hard to read.
constexpr int kWidestInLetters = 130;

}  // namespace

FirstRunWizard::FirstRunWizard(std::vector<WizardPage*> pages, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_pages(std::move(pages)) {
  auto* inner = new QWidget(this);
  auto* column = new QVBoxLayout(inner);
  column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
  column->setSpacing(kSpaceLarge);
  makeHead(*column, theme);
  m_stack = new QStackedWidget(inner);
  for (WizardPage* page : m_pages) {
    m_stack->addWidget(page);
    connect(page, &WizardPage::backWanted, this, [this, page] {
      if (isAsking(*page)) goBack();
    });
    connect(page, &WizardPage::nextWanted, this, [this, page] {
      if (isAsking(*page)) goOn();
    });
    connect(page, &WizardPage::stepChanged, this, [this, page] {
      if (page == &this->page()) tell();
    });
  }
  column->addWidget(m_stack, 1);
  inner->setMaximumWidth(fontMetrics().averageCharWidth() * kWidestInLetters);
  auto* body = new QWidget(this);
  auto* row = new QHBoxLayout(body);
  row->setContentsMargins({});
  row->addStretch(1);
  row->addWidget(inner, kWidestInLetters);
  row->addStretch(1);
  // Large letters in a small window.
  m_scroll = makeScroll(body, this);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(m_scroll);
  connect(&m_theme, &Theme::changed, this, &FirstRunWizard::colourSteps);
  retranslate();
}

void FirstRunWizard::makeHead(QVBoxLayout& column, const Theme& theme) {
  m_heading = makeLabel(theme, TextStyle::PageTitle, {}, this);
  m_later = new QPushButton(this);
  m_skip = new QPushButton(this);
  QSizePolicy steady = m_skip->sizePolicy();
  steady.setRetainSizeWhenHidden(true);  // or everything below would move on the last page
  m_skip->setSizePolicy(steady);
  auto* head = new QHBoxLayout;
  head->setSpacing(kSpace);
  head->addWidget(m_heading);
  head->addStretch();
  head->addWidget(m_later);
  head->addWidget(m_skip);
  column.addLayout(head);
  auto* line = new QHBoxLayout;
  line->setSpacing(kSpaceLarge + kSpace);
  for (QLabel*& step : m_steps) {
    step = makeLabel(theme, TextStyle::Body, {}, this);
    line->addWidget(step);
  }
  line->addStretch();
  column.addLayout(line);
  connect(m_skip, &QPushButton::clicked, this, &FirstRunWizard::goOn);
  connect(m_later, &QPushButton::clicked, this, &FirstRunWizard::putOff);
}

void FirstRunWizard::start(WizardStep step) {
  std::size_t index = 0;
  for (std::size_t at = 0; at < m_pages.size(); ++at) {
    if (m_pages[at]->step() <= step) index = at;
  }
  showPage(index);
}

void FirstRunWizard::showPage(std::size_t index) {
  m_current = index;
  m_stack->setCurrentWidget(&page());
  page().begin();
  tell();
  // The obvious button, so that the return key answers; a page that has a field to fill in takes the focus itself.
  if (auto* question = qobject_cast<QuestionPage*>(&page())) question->panel().primary().setFocus();
}

void FirstRunWizard::goOn() {
  if (m_current + 1 == m_pages.size()) return Q_EMIT finished();
  showPage(m_current + 1);
}

void FirstRunWizard::goBack() {
  if (m_current > 0) showPage(m_current - 1);
}

void FirstRunWizard::tell() {
  for (QPushButton* button : {m_skip, m_later}) button->setVisible(m_current + 1 < m_pages.size());
  colourSteps();
  Q_EMIT stepChanged();
}

/// The current one is heavier as well as coloured.
void FirstRunWizard::colourSteps() {
  const int current = static_cast<int>(step());
  for (int number = 0; number < kWizardStepCount; ++number) {
    QLabel* label = m_steps[static_cast<std::size_t>(number)];
    const bool isNow = number == current;
    QFont font = label->font();
    font.setWeight(isNow ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(isNow ? Token::Accent : Token::MutedText));
    label->setPalette(palette);
    //: %1 of %2 questions of the set-up, %3 is what the question is about
    const QString now = tr("Step %1 of %2: %3").arg(number + 1).arg(kWizardStepCount).arg(label->text());
    label->setAccessibleName(isNow ? now : QString());
  }
}

void FirstRunWizard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void FirstRunWizard::retranslate() {
  m_heading->setText(tr("Set up SohoFlow"));
  setAccessibleName(m_heading->text());
  m_skip->setText(tr("Skip this st&ep"));
  m_later->setText(tr("Set up &later"));
  //: The steps of the set-up, in one line; keep them short
  const std::array names{tr("Your network"), tr("Your router"), tr("What will change"),
                         tr("ntopng"),       tr("Locations"),   tr("Done")};
  for (std::size_t number = 0; number < m_steps.size(); ++number) {
    m_steps[number]->setText(
        QStringLiteral("%1  %2").arg(QLocale().toString(static_cast<int>(number) + 1), names[number]));
  }
  colourSteps();
}

}  // namespace soho::ui
