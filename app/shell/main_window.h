// The frame around the pages: navigation, health strip, banners, keyboard. Event loop thread; owned by the composition
// root. Does not know what closing means, nor what the pages show.
#pragma once

#include "app/pages/page.h"
#include "app/shell/banner.h"
#include "app/shell/navigation.h"
#include "app/theme/theme.h"

#include <QMainWindow>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <vector>

namespace soho::ui {

class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(Theme& theme, QWidget* parent = nullptr);

  /// `name` is one of namespace page. The window owns the page from here on.
  void addPage(const QString& name, Page* page);
  /// Above every page; the window owns it.
  void setHealthStrip(QWidget* strip);
  /// What may be shown instead of everything else; the window owns it. Asking for a page ends that.
  void setCover(QWidget* cover);
  /// Above the cover, where strip and banners are not to be seen; the window owns it. Only after setCover().
  void setCoverLine(QWidget* line);
  void setCovered(bool isCovered);
  [[nodiscard]] bool isCovered() const { return m_cover != nullptr && m_layers->currentWidget() == m_cover; }
  /// Its title in the window's title bar.
  void nameCover(const QString& title);
  /// Shows a page at a place of it; false when there is no such page.
  bool showPage(const QString& name, const QString& place = {});
  [[nodiscard]] QString currentPage() const;
  [[nodiscard]] QStringList pageNames() const;

  /// The two banners, from the top: whose traffic is shown; what happened, and what could not be done.
  [[nodiscard]] Banner& replayBanner() { return *m_replayBanner; }
  [[nodiscard]] Banner& newsBanner() { return *m_newsBanner; }

  /// From now on closing closes; before, it only asks (closeWanted).
  void letClose() { m_mayClose = true; }

 Q_SIGNALS:
  void closeWanted();
  void quitWanted();
  void sampleTrafficWanted();
  void setUpWanted();
  /// The window can be seen, or no longer (hidden, minimised).
  void seenChanged(bool isSeen);
  void pageChanged(const QString& name);
  void languageChanged();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  struct Entry {
    QString name;
    Page* page = nullptr;
  };

  void addShortcuts();
  void showPageAt(int index, const QString& place = {});
  void nameWindow();
  void updateSeen();
  void updateIcons();
  [[nodiscard]] Page* shownPage() const;

  Theme& m_theme;
  std::vector<Entry> m_pages;
  Navigation* m_navigation = nullptr;
  QStackedWidget* m_layers = nullptr;
  QWidget* m_cover = nullptr;  ///< A line, when there is one, and below it what covers.
  QString m_coverTitle;
  QVBoxLayout* m_column = nullptr;  ///< Strip and banners, above the pages.
  QStackedWidget* m_stack = nullptr;
  Banner* m_replayBanner = nullptr;
  Banner* m_newsBanner = nullptr;
  bool m_mayClose = false;
  bool m_isSeen = false;
};

}  // namespace soho::ui
