// The question about location databases: free, with a MaxMind account, or none. Event loop thread.
#pragma once

#include "app/widgets/place_panel.h"
#include "app/wizard/wizard_page.h"

namespace soho::ui {

class PlacesWizardPage final : public QuestionPage {
  Q_OBJECT

 public:
  /// All must outlive it.
  PlacesWizardPage(CollectorFeed& feed, PlaceSource& places, const Theme& theme, QWidget* parent = nullptr);

  void begin() override;

 protected:
  void retranslate() override;

 private:
  void fill();
  /// There is nothing left to do here.
  [[nodiscard]] bool isThrough() const;

  PlaceSource& m_places;
  PlacePanel* m_content = nullptr;
};

}  // namespace soho::ui
