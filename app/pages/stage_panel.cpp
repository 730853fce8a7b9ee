#include "app/pages/stage_panel.h"

#include "app/models/row_text.h"
#include "core/text/error_text.h"

#include <QEvent>

namespace soho::ui {

StagePanel::StagePanel(CollectorFeed& feed, const Theme& theme, Page& page, QWidget* parent)
    : EmptyState(theme, parent), m_feed(feed), m_page(page) {
  connect(&m_feed, &CollectorFeed::stateChanged, this, &StagePanel::look);
  connect(&m_feed, &CollectorFeed::connectionChanged, this, &StagePanel::look);
  connect(this, &EmptyState::pressed, this, &StagePanel::fix);
  connect(this, &EmptyState::otherPressed, &m_page, &Page::sampleTrafficWanted);
  fill();
  look();
}

void StagePanel::look() {
  const Missing missing = missingStage(m_feed.isConnected(), m_feed.state().get());
  if (missing == m_missing) return;
  const bool wasNeeded = isNeeded();
  m_missing = missing;
  m_refusal.reset();
  fill();
  if (wasNeeded != isNeeded()) Q_EMIT neededChanged();
}

void StagePanel::fill() {
  const QString sender = addressText(m_missing.sender);
  const QString sample = tr("Try with sa&mple traffic");
  switch (m_missing.stage) {
    case MissingStage::None:
      return;
    case MissingStage::Collector:
      return setText(tr("The collector does not answer"),
                     tr("It is the part that works in the background and receives what your router reports. As soon as "
                        "it answers, your traffic appears here; the line at the top says what holds it up."),
                     {}, sample);
    case MissingStage::Exporter:
      return setText(
          tr("No router reports traffic yet"),
          tr("SohoFlow is listening. Your router must be told to send flow reports (NetFlow or IPFIX) to this "
             "computer; that can be done from here with the router's password."),
          tr("&Set up…"), sample);
    case MissingStage::Report:
      //: %1 is the address of a router
      return setText(
          tr("Waiting for the first report of %1").arg(sender),
          tr("None has been taken yet. A connection is reported when it ends, or after a minute or more while it "
             "goes on."),
          tr("&Look at the router"), sample);
    case MissingStage::Allowance:
      //: %1 is the address of a router
      return setText(tr("%1 reports traffic and is not allowed yet").arg(sender),
                     m_refusal ? text::oneLine(*m_refusal)
                               : tr("Reports are taken only from senders you know. If this is your router, allow it."),
                     //: A button: %1 is the address of a router
                     tr("&Allow %1").arg(sender), sample);
    case MissingStage::Template:
      //: %1 is the address of a router
      return setText(tr("Waiting for %1 to describe its reports").arg(sender),
                     tr("Packets arrive, but the template that says how to read them has not come yet. Routers repeat "
                        "it every few minutes."),
                     tr("&Look at the router"), sample);
    case MissingStage::Records:
      //: %1 is the address of a router
      return setText(tr("%1 has reported no traffic so far").arg(sender),
                     tr("The router speaks to this computer. A connection is reported when it ends, or after a minute "
                        "or more while it goes on."),
                     tr("&Look at the router"), sample);
  }
}

void StagePanel::fix() {
  const QString sender = addressText(m_missing.sender);
  switch (m_missing.stage) {
    case MissingStage::None:
    case MissingStage::Collector:  // no button: the line at the top has it, with the reason
      return;
    case MissingStage::Exporter:
      Q_EMIT m_page.setUpWanted();
      return;
    case MissingStage::Allowance:
      return allow();
    case MissingStage::Report:
    case MissingStage::Template:
    case MissingStage::Records:
      Q_EMIT m_page.pageWanted(QLatin1String(page::kRouter), QStringLiteral("exporter/") + sender);
      return;
  }
}

void StagePanel::allow() {
  m_feed.ask(control::Allow{IpPrefix(m_missing.sender, 128)}, this, [this](const Result<control::Done>& done) {
    m_refusal = done ? std::optional<Error>() : done.error();
    fill();
  });
}

void StagePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fill();
  EmptyState::changeEvent(event);
}

}  // namespace soho::ui
