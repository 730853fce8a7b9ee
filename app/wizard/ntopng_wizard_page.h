// The question about ntopng: in containers on this computer, where it already runs, or not at all. Event loop thread.
#pragma once

#include "app/models/collector_feed.h"
#include "app/models/setting_source.h"
#include "app/models/stack_source.h"
#include "app/widgets/elsewhere_form.h"
#include "app/widgets/job_view.h"
#include "app/wizard/wizard_page.h"

#include <QLabel>
#include <QRadioButton>

#include <optional>

namespace soho::ui {

class NtopngWizardPage final : public QuestionPage {
  Q_OBJECT

 public:
  /// All must outlive it.
  NtopngWizardPage(StackSource& stack, CollectorFeed& feed, SettingSource& collector, const Theme& theme,
                   QWidget* parent = nullptr);

  void begin() override;

 protected:
  void retranslate() override;

 private:
  void makeBody();
  void fill();
  /// Chooses what is used already; an ntopng elsewhere is changed and left on the page Services.
  void followElsewhere();
  void showJobs();
  void showHere();
  void showElsewhere();
  void showHelp();
  void act();
  void setUpHere();
  /// Whether what is tried or used runs elsewhere.
  [[nodiscard]] bool isTryingElsewhere() const;
  /// How far the router's reports have come to the ntopng at `endpoint`, in one sentence.
  [[nodiscard]] QString feedSentence(const QString& endpoint) const;
  /// What would be done here next; none: it runs, or nothing is known yet.
  [[nodiscard]] std::optional<StackAction> next() const;
  [[nodiscard]] bool isRunningHere() const;

  StackSource& m_stack;
  CollectorFeed& m_feed;
  SettingSource& m_collector;
  const Theme& m_theme;
  bool m_wasElsewhere = false;
  QRadioButton* m_here = nullptr;
  QLabel* m_hereNote = nullptr;
  QLabel* m_help = nullptr;
  QLabel* m_command = nullptr;
  JobView* m_job = nullptr;
  QRadioButton* m_elsewhere = nullptr;
  ElsewhereForm* m_form = nullptr;
  QLabel* m_elsewhereNote = nullptr;
  JobView* m_elsewhereJob = nullptr;
};

}  // namespace soho::ui
