// Talkers: the live table of conversations with filter, chips, freeze under the pointer, side panel and export.
// Event loop thread.
#pragma once

#include "app/models/revision_hold.h"
#include "app/models/talker_export.h"
#include "app/models/talker_model.h"
#include "app/pages/page.h"
#include "app/pages/stage_panel.h"
#include "app/pages/talker_panel.h"
#include "app/widgets/choice_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <memory>
#include <optional>

namespace soho::ui {

class TalkersPage final : public Page {
  Q_OBJECT

 public:
  /// All three must outlive the page.
  TalkersPage(CollectorFeed& feed, TrafficScope& scope, const Theme& theme, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return tr("Talkers"); }
  [[nodiscard]] QString iconName() const override { return QStringLiteral("talkers"); }
  void focusFilter() override;
  void refresh() override;

  /// Writes the conversations of a query to a file; a running export goes on alone.
  void exportTo(const QString& path, const talkers::ViewQuery& query);
  [[nodiscard]] TalkerModel& model() { return m_model; }

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QLayout* makeHead(const Theme& theme);
  [[nodiscard]] QLayout* makeStatus(const Theme& theme);
  void makeTable(const Theme& theme);
  void setWidths();
  void retranslate();
  void look();
  void modelUpdated();
  void rowPicked(const QModelIndex& index);
  void closePanel();
  void showColumns();
  void askForFile(const QString& title, const talkers::ViewQuery& query);
  void exportDevice(const IpAddress& device);
  void exportChanged();
  void exportFinished();
  /// As long as the person wants the table to stay, and there is something that can stay.
  void freezeAsWanted();
  [[nodiscard]] QString exportOutcome() const;
  void showStatus();

  TrafficScope& m_scope;
  CollectorFeed& m_feed;
  RevisionHold m_hold;
  TalkerModel m_model;
  std::unique_ptr<TalkerExport> m_export;
  std::optional<Error> m_filterError;
  bool m_isPointed = false;
  QStackedWidget* m_stack = nullptr;
  StagePanel* m_stage = nullptr;
  QLabel* m_title = nullptr;
  QLineEdit* m_filter = nullptr;
  ChoiceBar* m_windows = nullptr;
  QPushButton* m_pause = nullptr;
  QPushButton* m_exportButton = nullptr;
  QLabel* m_status = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton* m_cancel = nullptr;
  QSplitter* m_splitter = nullptr;
  QTableView* m_table = nullptr;
  QWidget* m_side = nullptr;
  TalkerPanel* m_panel = nullptr;
};

}  // namespace soho::ui
