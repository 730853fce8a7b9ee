// One question of the first-run wizard. A page knows models and service interfaces only; where it stands among the
// others is the wizard's business. Event loop thread.
#pragma once

#include "app/theme/theme.h"
#include "app/widgets/question_panel.h"

#include <QWidget>

#include <cstdint>

namespace soho::ui {

/// In this order; also how far a set-up has come.
enum class WizardStep : std::uint8_t { Network, Router, Changes, Ntopng, Locations, Done };
inline constexpr int kWizardStepCount = static_cast<int>(WizardStep::Done) + 1;

class WizardPage : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// Where the person is; may change while the page is shown (stepChanged).
  [[nodiscard]] virtual WizardStep step() const = 0;
  /// Of what is asked now.
  [[nodiscard]] virtual QString title() const = 0;
  /// Comes into view.
  virtual void begin() = 0;

 Q_SIGNALS:
  void backWanted();
  void nextWanted();
  /// step() or title().
  void stepChanged();
};

/// A page with one question: a card with title, sentence, what belongs to it, and buttons.
class QuestionPage : public WizardPage {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  QuestionPage(const Theme& theme, WizardStep step, QWidget* parent = nullptr);

  [[nodiscard]] WizardStep step() const override { return m_step; }
  [[nodiscard]] QString title() const override { return m_panel->title(); }
  [[nodiscard]] QuestionPanel& panel() const { return *m_panel; }

 protected:
  void changeEvent(QEvent* event) override;
  virtual void retranslate() = 0;

 private:
  WizardStep m_step;
  QuestionPanel* m_panel = nullptr;
};

}  // namespace soho::ui
