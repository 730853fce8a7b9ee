#include "app/widgets/job_view.h"

#include "app/widgets/card.h"
#include "app/widgets/text_style.h"
#include "core/text/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

Token tokenOf(jobs::State state) {
  switch (state) {
    case jobs::State::Failed:
    case jobs::State::UndoFailed:
      return Token::Danger;
    case jobs::State::Done:
    case jobs::State::Running:
    case jobs::State::Undoing:
      return Token::Text;
    case jobs::State::Waiting:
    case jobs::State::Undone:
      break;
  }
  return Token::MutedText;
}

QString percentText(int percent, const QLocale& locale) {
  return locale.toString(percent) + QChar(0x202F) + locale.percent();
}

QString lineOf(const jobs::Step& step, const QLocale& locale) {
  switch (step.state) {
    case jobs::State::Waiting:
      return u"■ "_s + step.title;
    case jobs::State::Running:
      if (step.percent && !step.note.isEmpty()) {
        //: A step that goes on: %1 is its title, %2 a percentage such as "40 %", %3 what that is made of, such as
        //: "3 of 12 layers downloaded, 2 unpacked". The circle stays.
        return JobView::tr("◐ %1: %2, %3").arg(step.title, percentText(*step.percent, locale), step.note);
      }
      if (step.percent) {
        //: A step that goes on: %1 is its title, %2 a percentage such as "40 %". The circle stays.
        return JobView::tr("◐ %1: %2").arg(step.title, percentText(*step.percent, locale));
      }
      return u"◐ "_s + step.title;
    case jobs::State::Done:
      //: A step that is done: %1 is its title. The circle stays.
      return JobView::tr("● %1: done").arg(step.title);
    case jobs::State::Failed:
      //: A step that failed: %1 is its title. The triangle stays.
      return JobView::tr("▲ %1: failed").arg(step.title);
    case jobs::State::Undoing:
      //: A step whose effect is being taken back: %1 is its title. The circle stays.
      return JobView::tr("◐ %1: being undone").arg(step.title);
    case jobs::State::Undone:
      //: A step whose effect was taken back: %1 is its title. The square stays.
      return JobView::tr("■ %1: undone").arg(step.title);
    case jobs::State::UndoFailed:
      break;
  }
  //: A step whose effect could not be taken back: %1 is its title. The triangle stays.
  return JobView::tr("▲ %1: could not be undone").arg(step.title);
}

void paintIn(QLabel& label, const QColor& color) {
  QPalette palette = label.palette();
  palette.setColor(QPalette::WindowText, color);
  label.setPalette(palette);
}

}  // namespace

JobView::JobView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  auto* card = new Card(theme, this);
  outer->addWidget(card);
  auto* head = new QHBoxLayout;
  m_title = makeLabel(theme, TextStyle::CardTitle, {}, card);
  m_title->setWordWrap(true);
  m_cancel = new QPushButton(card);
  m_remedy = new QPushButton(card);
  m_close = new QPushButton(card);
  head->addWidget(m_title, 1);
  head->addWidget(m_cancel);
  head->addWidget(m_remedy);
  head->addWidget(m_close);
  m_progress = new QProgressBar(card);
  m_progress->setTextVisible(false);
  m_progress->setMaximumHeight(kSpace);
  m_problem = makeLabel(theme, TextStyle::Body, {}, card);
  m_problem->setWordWrap(true);
  m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_steps = new QVBoxLayout;
  m_steps->setSpacing(kSpaceSmall);
  card->content().addLayout(head);
  card->content().addWidget(m_progress);
  card->content().addWidget(m_problem);
  card->content().addLayout(m_steps);
  connect(m_cancel, &QPushButton::clicked, this, &JobView::cancelWanted);
  connect(m_remedy, &QPushButton::clicked, this, &JobView::remedyWanted);
  connect(m_close, &QPushButton::clicked, this, [this] {
    m_dismissed = m_shown;
    hide();
  });
  retranslate();
  hide();
}

void JobView::setJob(const jobs::Job* job, const QString& remedy) {
  if (job != nullptr && !job->isFinished()) m_dismissed = nullptr;  // Another one may have its address.
  const bool isQuiet =
      job == nullptr || job == m_dismissed || (job->isFinished() && job->result() && job->warnings().empty());
  m_shown = job;
  setVisible(!isQuiet);
  if (isQuiet) return;
  m_title->setText(job->title());
  setAccessibleName(job->title());
  const bool goesOn = !job->isFinished();
  m_progress->setVisible(goesOn);
  m_progress->setRange(0, job->percent() ? 100 : 0);
  m_progress->setValue(job->percent().value_or(0));
  m_cancel->setVisible(goesOn);
  m_close->setVisible(!goesOn);
  showSteps(job->result() && !goesOn ? std::vector<jobs::Step>{} : job->steps());
  showEnd(*job, remedy);
}

void JobView::showSteps(const std::vector<jobs::Step>& steps) {
  while (m_lines.size() < steps.size()) {
    m_lines.push_back(makeLabel(m_theme, TextStyle::Body, {}, this));
    m_lines.back()->setWordWrap(true);
    m_steps->addWidget(m_lines.back());
  }
  for (std::size_t at = 0; at < m_lines.size(); ++at) {
    m_lines[at]->setVisible(at < steps.size());
    if (at >= steps.size()) continue;
    m_lines[at]->setText(lineOf(steps[at], locale()));
    paintIn(*m_lines[at], m_theme.color(tokenOf(steps[at].state)));
  }
}

void JobView::showEnd(const jobs::Job& job, const QString& remedy) {
  QStringList sentences;
  const bool hasFailed = job.isFinished() && !job.result();
  if (hasFailed) {
    const text::Explanation said = text::explain(job.result().error());
    //: %1 is what happened, %2 why, %3 what to do next; each is a sentence, the first without its full stop. The
    //: triangle stays.
    sentences << tr("▲ %1. %2 %3").arg(said.what, said.why, said.nextStep);
  }
  for (const QString& warning : job.warnings()) {
    //: Something that did not stop the work: %1 is a sentence. The triangle stays.
    sentences << tr("▲ %1").arg(warning);
  }
  m_problem->setText(sentences.join(u'\n'));
  m_problem->setVisible(!sentences.isEmpty());
  m_remedy->setText(remedy);
  m_remedy->setVisible(hasFailed && !remedy.isEmpty());
}

void JobView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void JobView::retranslate() {
  m_cancel->setText(tr("&Cancel"));
  m_close->setText(tr("&Hide"));
  m_progress->setAccessibleName(tr("Progress"));
}

}  // namespace soho::ui
