// The frame of the first-run wizard: one question at a time, how far one is, Back, Skip and Later. Leads through the
// pages it was given and does not know what they ask. Event loop thread; shown over the window's pages.
#pragma once

#include "app/wizard/wizard_page.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <array>
#include <vector>

namespace soho::ui {

class FirstRunWizard final : public QWidget {
  Q_OBJECT

 public:
  /// Takes the pages over; each stands for one step or for several that follow one another. `theme` must outlive it.
  FirstRunWizard(std::vector<WizardPage*> pages, const Theme& theme, QWidget* parent = nullptr);

  /// Shows the page of a step, or the nearest before it.
  void start(WizardStep step);
  [[nodiscard]] WizardStep step() const { return page().step(); }
  /// Of what is asked now.
  [[nodiscard]] QString title() const { return page().title(); }
  [[nodiscard]] WizardPage& page() const { return *m_pages[m_current]; }
  [[nodiscard]] QPushButton& skipButton() const { return *m_skip; }
  [[nodiscard]] QPushButton& laterButton() const { return *m_later; }

 Q_SIGNALS:
  /// step() or title().
  void stepChanged();
  /// The person is through.
  void finished();
  /// The person wants no more questions now.
  void putOff();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeHead(class QVBoxLayout& column, const Theme& theme);
  void showPage(std::size_t index);
  /// What a page waited for may come when the person has left it: then it leads nowhere.
  [[nodiscard]] bool isAsking(const WizardPage& page) const { return &page == &this->page() && isVisible(); }
  void goOn();
  void goBack();
  void tell();
  void colourSteps();
  void retranslate();

  const Theme& m_theme;
  std::vector<WizardPage*> m_pages;
  std::size_t m_current = 0;
  QLabel* m_heading = nullptr;
  std::array<QLabel*, kWizardStepCount> m_steps{};
  QPushButton* m_skip = nullptr;
  QPushButton* m_later = nullptr;
  QScrollArea* m_scroll = nullptr;
  QStackedWidget* m_stack = nullptr;
};

}  // namespace soho::ui
