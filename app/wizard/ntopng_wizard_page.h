// The question about ntopng: in containers on this computer, where it already runs, or not at all. Event loop thread.
#pragma once

#include "app/models/collector_feed.h"
#include "app/models/setting_source.h"
#include "app/models/stack_source.h"
#include "app/widgets/job_view.h"
#include "app/wizard/wizard_page.h"

#include <QLabel>
#include <QLineEdit>
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
  /// Shows an ntopng elsewhere that is used already; it is changed and left on the page Services.
  void followElsewhere();
  void showHere();
  void showElsewhere();
  void showHelp();
  void act();
  void setUpHere();
  void useElsewhere();
  void store(const std::string& endpoint);
  /// What would be done here next; none: it runs, or nothing is known yet.
  [[nodiscard]] std::optional<StackAction> next() const;
  [[nodiscard]] bool isRunningHere() const;

  StackSource& m_stack;
  CollectorFeed& m_feed;
  SettingSource& m_collector;
  const Theme& m_theme;
  QString m_usedEndpoint;  ///< Stored in this run: what is waited for.
  QRadioButton* m_here = nullptr;
  QLabel* m_hereNote = nullptr;
  QLabel* m_help = nullptr;
  QLabel* m_command = nullptr;
  JobView* m_job = nullptr;
  QRadioButton* m_elsewhere = nullptr;
  QLineEdit* m_endpoint = nullptr;
  QLabel* m_elsewhereNote = nullptr;
};

}  // namespace soho::ui
