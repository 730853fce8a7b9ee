// One router that sends flows, or that was set up to: how it does, and what can be done about it. Shows what it is
// given. Event loop thread.
#pragma once

#include "app/theme/theme.h"
#include "app/widgets/card.h"
#include "core/control/collector_state.h"
#include "core/router/journal.h"
#include "core/router/router_load.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <optional>
#include <vector>

namespace soho::ui {

/// Everything known of one router.
struct ExporterPicture {
  IpAddress address;
  std::vector<control::ExporterState> sources;  ///< Its observation domains; none: it has not sent anything.
  std::optional<router::Journal> journal;       ///< What we changed on it.
  bool isAddressOld = false;                    ///< It sends to an address that this computer has no more.
  bool isAllowed = true;
  std::uint64_t refusedDatagrams = 0;
  Time now{};                              ///< The collector's.
  Time awaitedSince{};                     ///< Since when it could have sent.
  std::optional<router::RouterLoad> load;  ///< Of the router, while somebody watches.
  std::optional<double> busy;              ///< Share of its processor.
};
/// By address: those that send, are waited for, are refused, or were set up. `own` are the addresses of this
/// computer; none: not known.
[[nodiscard]] std::vector<ExporterPicture> exporterPictures(const control::CollectorState* state,
                                                            const std::vector<router::Journal>& journals,
                                                            const std::vector<IpAddress>& own);

class ExporterCard final : public QWidget {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  explicit ExporterCard(const Theme& theme, QWidget* parent = nullptr);

  void setPicture(const ExporterPicture& picture);
  [[nodiscard]] const IpAddress& address() const { return m_picture.address; }
  [[nodiscard]] QString heading() const { return m_heading->text(); }
  /// How much of what passes the exporter sees, as far as it is known.
  [[nodiscard]] QString seen() const { return m_seen->text(); }

 Q_SIGNALS:
  void allowWanted(const soho::IpAddress& exporter);
  void setUpWanted(const soho::IpAddress& exporter);
  void changesWanted(const soho::router::Journal& journal);
  void testWanted(const soho::router::Journal& journal);
  void updateWanted(const soho::router::Journal& journal);
  void tuneWanted(const soho::router::Journal& journal);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();

  const Theme& m_theme;
  ExporterPicture m_picture;
  QLabel* m_heading = nullptr;
  QLabel* m_state = nullptr;
  QGridLayout* m_rows = nullptr;
  QLabel* m_seen = nullptr;
  std::vector<std::pair<QLabel*, QLabel*>> m_labels;
  QPushButton* m_allow = nullptr;
  QPushButton* m_setUp = nullptr;
  QPushButton* m_changes = nullptr;
  QPushButton* m_undo = nullptr;
  QPushButton* m_test = nullptr;
  QPushButton* m_tune = nullptr;
  QPushButton* m_update = nullptr;
};

}  // namespace soho::ui
