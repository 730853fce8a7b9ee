// The first question: which networks are the person's own, and where the router is to send its reports. Event loop
// thread.
#pragma once

#include "app/models/setting_source.h"
#include "app/wizard/wizard_page.h"
#include "core/setup/network_proposal.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace soho::ui {

/// What is outside the page.
struct NetworkWizardServices {
  std::function<setup::NetworkProposal()> propose;
  /// The address the router is to send to; empty: the one it sees this computer under.
  std::function<std::optional<IpAddress>()> address;
  std::function<void(const std::optional<IpAddress>&)> setAddress;
  /// How long an answer waits for a collector that was just started; its silence is told afterwards.
  std::chrono::milliseconds patience = std::chrono::seconds(10);
};

class NetworkWizardPage final : public QuestionPage {
  Q_OBJECT

 public:
  /// `collector` and `theme` must outlive it.
  NetworkWizardPage(SettingSource& collector, NetworkWizardServices services, const Theme& theme,
                    QWidget* parent = nullptr);

  void begin() override;

 protected:
  void retranslate() override;
  void hideEvent(QHideEvent* event) override;

 private:
  void makeBody();
  void fillAddresses();
  void showStored();
  enum class Patience { Left, Out };  ///< With a collector that has not answered yet.
  void keep(Patience patience);
  void setWaiting(bool isWaiting);
  void sayWhatItIsAbout();
  [[nodiscard]] Result<std::string> chosenNetworks() const;

  SettingSource& m_collector;
  NetworkWizardServices m_services;
  const Theme& m_theme;
  setup::NetworkProposal m_proposal;
  bool m_hasBegun = false;
  bool m_isTouched = false;
  QTimer m_wait;  ///< Runs while an answer waits for a collector that starts.
  QRadioButton* m_all = nullptr;
  QLabel* m_allNote = nullptr;
  QRadioButton* m_only = nullptr;
  QLineEdit* m_networks = nullptr;
  QLabel* m_addressName = nullptr;
  QComboBox* m_address = nullptr;
  QLabel* m_addressNote = nullptr;
};

}  // namespace soho::ui
