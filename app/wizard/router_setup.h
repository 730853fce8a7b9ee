// The way from "I know my router's password" to the first flow, and back: one question per panel, on the page itself.
// Event loop thread; part of the Router page and of the first-run wizard. What is done is RouterWork's, here only
// questions and answers stand.
#pragma once

#include "app/widgets/question_panel.h"
#include "app/wizard/router_login_panel.h"
#include "app/wizard/router_text.h"
#include "core/setup/router_work.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTextBrowser>

#include <functional>

namespace soho::ui {

/// What OpenWrt and most routers call their administrator.
inline constexpr const char* kUsualRouterUser = "root";

class RouterSetup final : public QWidget {
  Q_OBJECT

 public:
  RouterSetup(const setup::RouterWorkplace& place, const Theme& theme, QWidget* parent = nullptr);

  /// Asks for the login; with `triesAtOnce` only when what is stored does not open the router.
  void start(RouterTask task, const router::RouterAddress& router, bool triesAtOnce);
  /// What was changed on a router, and the button that takes it back.
  void showChanges(const router::Journal& journal);
  /// What a router that cannot be set up over SSH needs, with this computer's address; no login.
  void showRecipes(const Endpoint& collector);
  /// Brings a router up to date with what was wished when it was set up and with this computer's address.
  void update(const router::Journal& journal);
  /// Asks for another sampling first.
  void tune(const router::Journal& journal);
  /// Another question follows: a good end leads on to it (continued), and Back stays with the router as long as it can.
  void setPartOfWizard() { m_isPartOfWizard = true; }
  [[nodiscard]] bool isWorking() const { return m_work.isWorking(); }
  /// The plan was accepted, or is being asked about: it is no longer about what the router is.
  [[nodiscard]] bool isAboutChanges() const;
  [[nodiscard]] QuestionPanel& panel() const;
  [[nodiscard]] RouterLoginPanel& loginPanel() const { return *m_login; }

 Q_SIGNALS:
  /// panel() is another one, or says something else.
  void panelShown();
  /// As part of a wizard: on to the next question.
  void continued();
  /// The person is through, or has gone back before the first question. `isFlowing`: flows were just seen.
  void closed(bool isFlowing);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  /// What the sampling field of a NetFlow v5 header can say.
  static constexpr int kMostSampling = 16383;

  void makePanels();
  [[nodiscard]] QuestionPanel* makeFound();
  [[nodiscard]] QuestionPanel* makeRecipe();
  [[nodiscard]] QuestionPanel* makeTune();
  [[nodiscard]] QTextBrowser* addDocument(QuestionPanel& panel);
  /// Shows a panel; `words` sets its texts, now and whenever the language changes.
  void show(QuestionPanel* panel, std::function<void()> words);
  /// In the wizard: to the button or field that the return key answers, if the person sees it.
  void takeFocus();
  void showLogin(const QString& problem = {});
  void enter(const router::Credentials& credentials, bool keepsPassword);
  void showBusy();
  void refused(const Error& error);
  void ask(const Error& question);
  void entered();
  void showFound();
  void showPlan();
  void fillRecipe();
  void showSteps();
  void fillSteps();
  void finished();
  void showOutcome();
  [[nodiscard]] QString mendingButton() const;
  /// Nothing of the router arrives here: names the firewall of this computer, if there is one, and offers to open it.
  void lookAtFirewall();
  void openFirewall();
  /// The other button of an outcome: the firewall's, else the exporter's.
  void pressOther();
  // For a router that was set up before: router_upkeep.cpp.
  void take(const router::Journal& journal);
  void applyUpdate();
  [[nodiscard]] bool offersRestart() const;
  void restart();
  // What the buttons of each panel do.
  void connectPanels();
  void answer();
  void leaveQuestion();
  void mend();
  void leaveSteps();
  void goOn();

  setup::RouterWork m_work;
  std::shared_ptr<setup::DesktopFirewall> m_firewall;
  setup::FoundFirewall m_firewallFound;  ///< In the way of the last test, perhaps.
  bool m_offersOpening = false;          ///< Of that firewall; else the other button restarts.
  const Theme& m_theme;
  RouterTask m_task = RouterTask::SetUp;
  router::RouterAddress m_router;
  Error m_question;  ///< What the question panel is about.
  bool m_isPartOfWizard = false;
  bool m_isThrough = false;    ///< The steps ended well, and the next question is what the obvious button leads to.
  bool m_hasLoggedIn = false;  ///< The login panel was answered: it knows the way back.
  std::function<void()> m_words;
  QStackedWidget* m_stack = nullptr;
  RouterLoginPanel* m_login = nullptr;
  QuestionPanel* m_ask = nullptr;
  QLabel* m_askDetail = nullptr;
  QuestionPanel* m_busy = nullptr;
  QuestionPanel* m_found = nullptr;
  QLabel* m_facts = nullptr;
  QLabel* m_interfaceName = nullptr;
  QComboBox* m_interface = nullptr;
  QLabel* m_samplingName = nullptr;
  QSpinBox* m_sampling = nullptr;
  QuestionPanel* m_plan = nullptr;
  QTextBrowser* m_planText = nullptr;
  QCheckBox* m_installsKey = nullptr;
  QuestionPanel* m_steps = nullptr;
  QLabel* m_stepLines = nullptr;
  QuestionPanel* m_tune = nullptr;
  QLabel* m_newSamplingName = nullptr;
  QSpinBox* m_newSampling = nullptr;
  std::optional<std::uint32_t> m_wishedSampling;  ///< For the next update.
  QuestionPanel* m_recipe = nullptr;
  QComboBox* m_recipeSystem = nullptr;
  router::RouterFacts m_recipeFacts;
  std::optional<Endpoint> m_recipeTarget;
  QTextBrowser* m_recipeText = nullptr;
  QuestionPanel* m_undo = nullptr;
  QTextBrowser* m_undoText = nullptr;
};

}  // namespace soho::ui
