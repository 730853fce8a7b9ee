// Settings: the desktop's and the collector's, by section, taken at once; what needs a restart says so and offers it.
// Event loop thread.
#pragma once

#include "app/models/collector_feed.h"
#include "app/models/place_source.h"
#include "app/models/setting_source.h"
#include "app/pages/page.h"
#include "app/pages/setting_catalog.h"
#include "app/theme/theme.h"
#include "app/widgets/place_panel.h"
#include "app/widgets/setting_row.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStringListModel>
#include <QVBoxLayout>

#include <array>
#include <functional>
#include <utility>
#include <vector>

namespace soho::ui {

class SettingsPage final : public Page {
  Q_OBJECT

 public:
  /// All must outlive the page. `version` is this program's.
  SettingsPage(CollectorFeed& feed, SettingSource& desktop, SettingSource& collector, PlaceSource& places,
               const Theme& theme, QString version, QWidget* parent = nullptr);

  /// Asks the person for a folder; `chosen` gets an empty one when they changed their mind.
  using ChooseFolder = std::function<void(std::function<void(const QString& folder)> chosen)>;
  void setFolderChooser(ChooseFolder chooseFolder) { m_chooseFolder = std::move(chooseFolder); }

  [[nodiscard]] QString title() const override { return tr("Settings"); }
  [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
  /// "general", "notifications", "collector", "locations", "privacy", "advanced" or "about".
  void activate(const QString& place) override;
  void refresh() override;

  /// Null when there is none of that name.
  [[nodiscard]] SettingRow* row(const std::string& name) const;

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Section {
    QWidget* body = nullptr;
    QLabel* heading = nullptr;
    QVBoxLayout* rows = nullptr;
  };

  void makeSections();
  [[nodiscard]] QWidget* makeSetUpAgain(QWidget* parent);
  void fillRows(SettingSource& source);
  void addRow(SettingSource& source, const control::SettingState& state);
  void rebuild();
  void retranslate();
  void showAbout();
  void showRestart();

  CollectorFeed& m_feed;
  SettingSource& m_desktop;
  SettingSource& m_collector;
  const Theme& m_theme;
  QString m_version;
  ChooseFolder m_chooseFolder;
  QLabel* m_title = nullptr;
  QWidget* m_restartBar = nullptr;
  QLabel* m_restartText = nullptr;
  QPushButton* m_restart = nullptr;
  QStringListModel m_names;
  QListView* m_list = nullptr;
  QStackedWidget* m_stack = nullptr;
  std::array<Section, kSettingSectionCount> m_sections{};
  std::vector<SettingRow*> m_rows;
  PlaceSource& m_placeSource;
  PlacePanel* m_places = nullptr;
  QPushButton* m_setUpAgain = nullptr;
  QLabel* m_about = nullptr;
};

}  // namespace soho::ui
