#include "app/wizard/places_wizard_page.h"

namespace soho::ui {

PlacesWizardPage::PlacesWizardPage(CollectorFeed& feed, PlaceSource& places, const Theme& theme, QWidget* parent)
    : QuestionPage(theme, WizardStep::Locations, parent), m_places(places) {
  m_content = new PlacePanel(feed, places, theme, false, &panel());
  panel().body().addWidget(m_content);
  panel().body().addStretch();
  connect(m_content, &PlacePanel::changed, this, &PlacesWizardPage::fill);
  connect(&panel(), &QuestionPanel::otherPressed, m_content, &PlacePanel::download);
  connect(&panel(), &QuestionPanel::primaryPressed, this, [this] {
    if (isThrough()) return Q_EMIT nextWanted();
    m_content->download();
  });
  retranslate();
}

void PlacesWizardPage::begin() { fill(); }

bool PlacesWizardPage::isThrough() const {
  return m_places.isWorking() || (m_content->isDatabaseUsed() && !m_content->hasKey());
}

void PlacesWizardPage::fill() {
  const bool mayDownload = isThrough() && !m_places.isWorking();
  panel().setButtons(tr("&Back"), isThrough() ? tr("&Next") : tr("&Download"),
                     mayDownload ? tr("&Download anew") : QString());
}

void PlacesWizardPage::retranslate() {
  panel().setWords(tr("Locations"),
                   tr("With a location database SohoFlow shows in which country the other side is, and "
                      "whose network it is in. Nothing about your traffic leaves this computer."));
  fill();
}

}  // namespace soho::ui
