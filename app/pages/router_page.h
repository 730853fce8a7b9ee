// Router: a card for everybody who sends flows, and the way to set up a router, test it and take everything back.
// Event loop thread.
#pragma once

#include "app/models/collector_feed.h"
#include "app/pages/exporter_card.h"
#include "app/pages/page.h"
#include "app/widgets/empty_state.h"
#include "app/wizard/router_setup.h"
#include "core/setup/lease_watch.h"
#include "core/setup/load_watch.h"

#include <QScrollArea>
#include <QStackedWidget>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace soho::ui {

class RouterPage final : public Page {
  Q_OBJECT

 public:
  /// `feed` and `theme` must outlive the page.
  RouterPage(CollectorFeed& feed, const setup::RouterWorkplace& place, const Theme& theme, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return tr("Router"); }
  [[nodiscard]] QString iconName() const override { return QStringLiteral("router"); }
  /// "setup", or "exporter/192.168.1.1".
  void activate(const QString& place) override;
  void refresh() override;

  [[nodiscard]] RouterSetup& setup() const { return *m_setup; }
  [[nodiscard]] const setup::LeaseWatch& leases() const { return m_leases; }
  [[nodiscard]] const std::vector<ExporterCard*>& cards() const { return m_cards; }

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeCards();
  void addCard();
  void readJournals();
  /// Of the routers that hold a key of ours, while the page is seen.
  void watchLoads();
  void fill();
  void retranslate();
  void startSetup(const std::optional<IpAddress>& router);
  void test(const router::Journal& journal);
  void showRecipes();

  setup::RouterWorkplace m_place;
  CollectorFeed& m_feed;
  const Theme& m_theme;
  std::vector<router::Journal> m_journals;
  QStackedWidget* m_stack = nullptr;
  QWidget* m_overview = nullptr;
  QLabel* m_title = nullptr;
  QPushButton* m_start = nullptr;
  QPushButton* m_byHand = nullptr;
  QStackedWidget* m_content = nullptr;
  EmptyState* m_empty = nullptr;
  QScrollArea* m_scroll = nullptr;
  QVBoxLayout* m_column = nullptr;
  std::vector<ExporterCard*> m_cards;
  RouterSetup* m_setup = nullptr;
  setup::LeaseWatch m_leases;
  std::map<std::string, std::unique_ptr<setup::LoadWatch>> m_loads;  ///< By the journal's router.
};

}  // namespace soho::ui
