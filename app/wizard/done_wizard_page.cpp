#include "app/wizard/done_wizard_page.h"

#include "app/widgets/text_style.h"

namespace soho::ui {
namespace {

QString ntopngLine(PartState state) {
  switch (state) {
    case PartState::Works:
      return DoneWizardPage::tr("● ntopng is set up.");
    case PartState::Underway:
      return DoneWizardPage::tr("◐ ntopng is being set up; that goes on by itself.");
    case PartState::Idle:
      return DoneWizardPage::tr("■ ntopng is set up and does not run: the page Services starts it.");
    case PartState::Missing:
      break;
  }
  return DoneWizardPage::tr("■ ntopng is not set up: the page Services does it.");
}

QString placesLine(PartState state) {
  switch (state) {
    case PartState::Works:
      return DoneWizardPage::tr("● Countries and network owners are shown.");
    case PartState::Underway:
      return DoneWizardPage::tr("◐ The databases of countries and network owners are being downloaded.");
    default:
      return DoneWizardPage::tr("■ Countries and network owners are not shown: Settings, Locations has the databases.");
  }
}

}  // namespace

DoneWizardPage::DoneWizardPage(CollectorFeed& feed, StackSource& stack, PlaceSource& places, const Theme& theme,
                               QWidget* parent)
    : QuestionPage(theme, WizardStep::Done, parent), m_feed(feed), m_stack(stack), m_places(places) {
  m_list = makeLabel(theme, TextStyle::Body, {}, &panel());
  m_list->setWordWrap(true);
  panel().body().addWidget(m_list);
  panel().body().addStretch();
  connect(&panel(), &QuestionPanel::primaryPressed, this, &WizardPage::nextWanted);
  connect(&m_feed, &CollectorFeed::stateChanged, this, &DoneWizardPage::follow);
  connect(&m_stack, &StackSource::pictureChanged, this, &DoneWizardPage::follow);
  connect(&m_stack, &StackSource::workChanged, this, &DoneWizardPage::follow);
  connect(&m_places, &PlaceSource::workChanged, this, &DoneWizardPage::follow);
  retranslate();
}

void DoneWizardPage::begin() { retranslate(); }

void DoneWizardPage::follow() {
  if (!isVisible()) return;
  const QString before = title();
  retranslate();
  if (title() != before) Q_EMIT stepChanged();
}

void DoneWizardPage::retranslate() {
  const SetUpFacts facts = setUpFacts(m_feed, m_stack, m_places);
  panel().setWords(facts.isFlowing ? tr("Done") : tr("Almost done"),
                   facts.isFlowing
                       ? tr("From now on SohoFlow shows who is talking to whom on your network.")
                       : tr("As soon as your router reports traffic, SohoFlow shows who is talking to whom."));
  panel().setButtons(tr("&Back"), tr("&Show my network"));
  const QStringList lines{facts.isFlowing ? tr("● Your router reports its traffic.")
                                          : tr("■ No router reports traffic yet: set one up on the page Router."),
                          ntopngLine(facts.ntopng), placesLine(facts.places)};
  m_list->setText(lines.join(u'\n'));
}

}  // namespace soho::ui
