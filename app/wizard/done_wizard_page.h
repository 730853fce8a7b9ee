// The end of the wizard: what works, what is still under way, what was left out and where it is found again; follows
// what goes on meanwhile. Event loop thread.
#pragma once

#include "app/wizard/set_up_facts.h"
#include "app/wizard/wizard_page.h"

#include <QLabel>

namespace soho::ui {

class DoneWizardPage final : public QuestionPage {
  Q_OBJECT

 public:
  /// All must outlive it.
  DoneWizardPage(CollectorFeed& feed, StackSource& stack, PlaceSource& places, const Theme& theme,
                 QWidget* parent = nullptr);

  void begin() override;

 protected:
  void retranslate() override;

 private:
  void follow();

  CollectorFeed& m_feed;
  StackSource& m_stack;
  PlaceSource& m_places;
  QLabel* m_list = nullptr;
};

}  // namespace soho::ui
