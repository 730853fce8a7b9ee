// Services: the container engine, ntopng and Redis: how they are, the one obvious next step, everything else that can
// be done with them, the work that goes on, their logs and their options. Event loop thread.
#pragma once

#include "app/models/stack_source.h"
#include "app/pages/page.h"
#include "app/pages/stack_options_form.h"
#include "app/theme/theme.h"
#include "app/widgets/job_view.h"
#include "app/widgets/log_view.h"
#include "app/widgets/service_card.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <functional>
#include <map>
#include <memory>

namespace soho::ui {

/// Outside things the page needs; fakes in tests. Who asks a person answers later, with an empty text when the person
/// changed their mind.
struct ServicesPageServices {
  std::function<void(const QString& suggested, std::function<void(const QString& file)> chosen)> chooseFileToWrite;
  std::function<void(std::function<void(const QString& file)> chosen)> chooseFileToRead;
  StackOptionsForm::ChooseFolder chooseFolder;
  std::function<void(const QString& text)> copy;
  QStringList addresses;  ///< Of this computer, besides 127.0.0.1.
};

class ServicesPage final : public Page {
  Q_OBJECT

 public:
  /// `stack` and `theme` must outlive the page.
  ServicesPage(StackSource& stack, ServicesPageServices services, const Theme& theme, QWidget* parent = nullptr);
  ~ServicesPage() override;

  [[nodiscard]] QString title() const override { return tr("Services"); }
  [[nodiscard]] QString iconName() const override { return QStringLiteral("services"); }
  /// "log/ntopng" or "log/redis".
  void activate(const QString& place) override;
  void focusFilter() override;
  void refresh() override { m_stack.lookNow(); }

  [[nodiscard]] ServiceCard& engineCard() { return *m_engine; }
  [[nodiscard]] ServiceCard& ntopngCard() { return *m_ntopng; }
  [[nodiscard]] ServiceCard& redisCard() { return *m_redis; }
  [[nodiscard]] JobView& work() { return *m_work; }
  [[nodiscard]] LogView& log() { return *m_log; }
  [[nodiscard]] StackOptionsForm& form() { return *m_form; }
  /// Null when there is no such button.
  [[nodiscard]] QPushButton* button(StackAction action) const;

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeOverview();
  QLayout* makeCards();
  QLayout* makeActions();
  void makeEngineHelp();
  void makeOptions(QVBoxLayout& column);
  QPushButton* addAction(QHBoxLayout& row, StackAction action);
  void retranslate();
  void showPicture();
  void showEngine();
  void showNtopng();
  void showRedis();
  void showActions();
  void showWork();
  /// The button beside work that failed.
  void mendWork();
  void useUsualImage(const QString& option);
  void act(StackAction action);
  void askAboutData();
  void askAboutRestore(const QString& file);
  void askForElsewhere();
  void showElsewhere();
  void useOptions(const container::StackOptions& options, const QString& dumpPassword);
  void openLog(const QString& container, const QString& name);
  void saveLog();

  StackSource& m_stack;
  ServicesPageServices m_services;
  const Theme& m_theme;
  QStackedWidget* m_pages = nullptr;
  QScrollArea* m_scroll = nullptr;
  QLabel* m_title = nullptr;
  JobView* m_work = nullptr;
  ServiceCard* m_engine = nullptr;
  ServiceCard* m_ntopng = nullptr;
  ServiceCard* m_redis = nullptr;
  QWidget* m_help = nullptr;
  QLabel* m_helpText = nullptr;
  QLabel* m_command = nullptr;
  QPushButton* m_copy = nullptr;
  QPushButton* m_lookAgain = nullptr;
  QPushButton* m_openNtopng = nullptr;
  QPushButton* m_ntopngLog = nullptr;
  QPushButton* m_leave = nullptr;
  QPushButton* m_redisLog = nullptr;
  std::map<StackAction, QPushButton*> m_buttons;
  StackOptionsForm* m_form = nullptr;
  LogView* m_log = nullptr;
  std::unique_ptr<container::RunningProcess> m_logProcess;
};

}  // namespace soho::ui
