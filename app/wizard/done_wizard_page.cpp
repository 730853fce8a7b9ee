#include "app/wizard/done_wizard_page.h"

#include "app/widgets/text_style.h"

namespace soho::ui {

DoneWizardPage::DoneWizardPage(std::function<SetUpFacts()> facts, const Theme& theme, QWidget* parent)
    : QuestionPage(theme, WizardStep::Done, parent), m_facts(std::move(facts)) {
  m_list = makeLabel(theme, TextStyle::Body, {}, &panel());
  m_list->setWordWrap(true);
  panel().body().addWidget(m_list);
  panel().body().addStretch();
  connect(&panel(), &QuestionPanel::primaryPressed, this, &WizardPage::nextWanted);
  retranslate();
}

void DoneWizardPage::begin() { retranslate(); }

void DoneWizardPage::retranslate() {
  const SetUpFacts facts = m_facts();
  panel().setWords(facts.isFlowing ? tr("Done") : tr("Almost done"),
                   facts.isFlowing
                       ? tr("From now on SohoFlow shows who is talking to whom on your network.")
                       : tr("As soon as your router reports traffic, SohoFlow shows who is talking to whom."));
  panel().setButtons(tr("&Back"), tr("&Show my network"));
  QStringList lines;
  lines << (facts.isFlowing ? tr("● Your router reports its traffic.")
                            : tr("■ No router reports traffic yet: set one up on the page Router."));
  lines << (facts.hasNtopng ? tr("● ntopng is set up.") : tr("■ ntopng is not set up: the page Services does it."));
  lines << (facts.hasPlaces
                ? tr("● Countries and network owners are shown.")
                : tr("■ Countries and network owners are not shown: Settings, Locations has the databases."));
  m_list->setText(lines.join(u'\n'));
}

}  // namespace soho::ui
