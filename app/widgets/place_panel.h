// Countries and network owners: which databases are in use and how old, and getting them, free or with a MaxMind
// account. Shared by the Settings and the first-run wizard. Event loop thread.
#pragma once

#include "app/models/collector_feed.h"
#include "app/models/place_source.h"
#include "app/theme/theme.h"
#include "app/widgets/job_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QWidget>

namespace soho::ui {

class PlacePanel final : public QWidget {
  Q_OBJECT

 public:
  /// All must outlive it. Without `hasButtons` its owner offers what the buttons would do.
  PlacePanel(CollectorFeed& feed, PlaceSource& places, const Theme& theme, bool hasButtons, QWidget* parent = nullptr);

  void download();
  /// Asks the collector which databases it uses; with `isLookingAgain` it searches the folders anew.
  void ask(bool isLookingAgain = false);
  [[nodiscard]] bool isDatabaseUsed() const { return m_isDatabaseUsed; }
  /// A key of MaxMind was typed that is not kept yet.
  [[nodiscard]] bool hasKey() const { return m_maxMind->isChecked() && !m_key->text().isEmpty(); }
  [[nodiscard]] QString text() const { return m_status->text(); }

 Q_SIGNALS:
  /// isDatabaseUsed(), hasKey(), or the download.
  void changed();

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void makeChoice(class QVBoxLayout& column);
  void chooseFile();
  void showStatus(const control::PlaceStatus& status);
  void showWork();
  void retranslate();

  CollectorFeed& m_feed;
  PlaceSource& m_places;
  bool m_hasButtons = false;
  bool m_isDatabaseUsed = false;
  bool m_wasWorking = false;
  QLabel* m_status = nullptr;
  JobView* m_job = nullptr;
  QRadioButton* m_free = nullptr;
  QRadioButton* m_maxMind = nullptr;
  QLabel* m_freeNote = nullptr;
  QLabel* m_maxMindNote = nullptr;
  QLabel* m_accountName = nullptr;
  QLineEdit* m_account = nullptr;
  QLabel* m_keyName = nullptr;
  QLineEdit* m_key = nullptr;
  QPushButton* m_download = nullptr;
  QPushButton* m_file = nullptr;
  QPushButton* m_lookAgain = nullptr;
};

}  // namespace soho::ui
