// A job as a person watches it: its steps, how far each is, Cancel while it goes on; what happened, why and what to do
// next when it failed; its warnings. Event loop thread.
#pragma once

#include "app/theme/theme.h"
#include "core/jobs/job.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

#include <vector>

namespace soho::ui {

class JobView final : public QWidget {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  explicit JobView(const Theme& theme, QWidget* parent = nullptr);

  /// As the job is now; to be told again whenever it changes. A job that went well without warnings needs no word: the
  /// view hides. `remedy` is the text of a button that mends a failure; empty: none.
  void setJob(const jobs::Job* job, const QString& remedy = {});
  [[nodiscard]] QString problemText() const { return m_problem->text(); }

 Q_SIGNALS:
  void cancelWanted();
  void remedyWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void showSteps(const std::vector<jobs::Step>& steps);
  void showEnd(const jobs::Job& job, const QString& remedy);
  void retranslate();

  const Theme& m_theme;
  const jobs::Job* m_dismissed = nullptr;  ///< Only compared.
  const jobs::Job* m_shown = nullptr;      ///< Only compared.
  QLabel* m_title = nullptr;
  QProgressBar* m_progress = nullptr;
  QVBoxLayout* m_steps = nullptr;
  std::vector<QLabel*> m_lines;
  QLabel* m_problem = nullptr;
  QPushButton* m_cancel = nullptr;
  QPushButton* m_remedy = nullptr;
  QPushButton* m_close = nullptr;
};

}  // namespace soho::ui
