// The side panel of the talker table: everything about one conversation, its history, and what can be done with it.
// Event loop thread; lives in its page.
#pragma once

#include "app/models/collector_feed.h"
#include "app/models/traffic_scope.h"
#include "app/models/traffic_series.h"
#include "app/theme/theme.h"
#include "app/widgets/flags.h"
#include "app/widgets/traffic_chart.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include <optional>
#include <vector>

namespace soho::ui {

class TalkerPanel final : public QWidget {
  Q_OBJECT

 public:
  /// Both must outlive it.
  TalkerPanel(CollectorFeed& feed, const Theme& theme, QWidget* parent = nullptr);

  /// `at`: when the row was so.
  void showTalker(const talkers::Row& row, const talkers::RowText& text, Time at);
  /// Nothing newer is known of the conversation: what was said last stays, marked, without its rate.
  void showGone();
  [[nodiscard]] const talkers::Row& talker() const { return m_row; }

 Q_SIGNALS:
  void closeWanted();
  /// ntopng lists its flows by who is client.
  void ntopngWanted(const soho::IpAddress& client, const soho::IpAddress& server);
  /// Everything ntopng knows of one host.
  void ntopngHostWanted(const soho::IpAddress& host);
  /// Everything else on the page should obey this chip.
  void chipWanted(const soho::talkers::Chip& chip, const QString& label);
  /// All conversations of a device, as a file.
  void exportWanted(const soho::IpAddress& device);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  enum Fact : std::uint8_t {
    DeviceFact,
    RemoteFact,
    PlaceFact,
    ServiceFact,
    VolumeFact,
    RateFact,
    PacketFact,
    TimeFact
  };

  void build(const Theme& theme);
  [[nodiscard]] QWidget* makeFacts(const Theme& theme);
  [[nodiscard]] QLayout* withFlag(QLabel& fact);
  [[nodiscard]] QWidget* makeButtons();
  void retranslate();
  void fill();
  void showFlag();
  void showWhose();
  void copy() const;
  void askLabel();
  void saveName();
  void showNaming();
  [[nodiscard]] QString deviceName() const;
  [[nodiscard]] QString remoteName() const;

  CollectorFeed& m_feed;
  TrafficScope m_scope;
  TrafficSeries m_series;
  talkers::Row m_row;
  talkers::RowText m_text;
  Time m_at{};
  bool m_isGone = false;
  std::optional<QString> m_label;        ///< What the person calls the device; nothing while that is not known.
  std::optional<Result<void>> m_naming;  ///< How the last naming of this device went.
  QLabel* m_title = nullptr;
  QPushButton* m_close = nullptr;
  QLabel* m_gone = nullptr;
  std::vector<QLabel*> m_names;  ///< By Fact.
  std::vector<QLabel*> m_facts;  ///< By Fact.
  Flags m_flags;
  QLabel* m_flag = nullptr;  ///< Before PlaceFact.
  QLabel* m_whose = nullptr;
  TrafficChart* m_chart = nullptr;
  QLineEdit* m_name = nullptr;
  QPushButton* m_saveName = nullptr;
  QLabel* m_problem = nullptr;
  QPushButton* m_onlyDevice = nullptr;
  QPushButton* m_onlyRemote = nullptr;
  QPushButton* m_onlyService = nullptr;
  QPushButton* m_copy = nullptr;
  QPushButton* m_ntopng = nullptr;
  QPushButton* m_ntopngRemote = nullptr;
  QPushButton* m_export = nullptr;
};

}  // namespace soho::ui
