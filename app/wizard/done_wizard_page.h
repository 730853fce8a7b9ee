// The end of the wizard: what works, what was left out and where it is found again. Event loop thread.
#pragma once

#include "app/wizard/wizard_page.h"

#include <QLabel>

#include <functional>

namespace soho::ui {

/// What works by now.
struct SetUpFacts {
  bool isFlowing = false;  ///< A router reports traffic.
  bool hasNtopng = false;  ///< It runs, or is being set up.
  bool hasPlaces = false;  ///< Likewise.
};

class DoneWizardPage final : public QuestionPage {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  DoneWizardPage(std::function<SetUpFacts()> facts, const Theme& theme, QWidget* parent = nullptr);

  void begin() override;

 protected:
  void retranslate() override;

 private:
  std::function<SetUpFacts()> m_facts;
  QLabel* m_list = nullptr;
};

}  // namespace soho::ui
