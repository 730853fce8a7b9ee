#include "app/shell/replay_view.h"

#include "app/shell/sample_household.h"
#include "core/text/error_text.h"

#include <QFileInfo>

namespace soho::ui {

ReplayView::ReplayView(ReplayCollector& replay, CollectorLink& shown, CollectorSource& live, Banner& banner,
                       QObject* parent)
    : QObject(parent), m_replay(replay), m_shown(shown), m_live(live), m_banner(banner) {
  connect(&m_banner, &Banner::pressed, this, &ReplayView::showLive);
  connect(&m_shown, &CollectorLink::statusChanged, this, &ReplayView::nameSample);
  connect(&m_shown, &CollectorLink::stateChanged, this, &ReplayView::retranslate);
  connect(&m_replay, &ReplayCollector::changed, this, &ReplayView::retranslate);
}

// The link leaves the recording before its collector ends, so that this is no loss to be told.
void ReplayView::showRecording(const QString& file) {
  m_shown.setSource(m_live);
  begin(m_replay.start(file));
}

void ReplayView::showSample() {
  m_shown.setSource(m_live);
  begin(m_replay.startSample());
}

void ReplayView::begin(Result<void> started) {
  if (!started) {
    m_banner.dismiss();
    Q_EMIT failed(started.error());
    return;
  }
  m_shown.setSource(m_replay);
  retranslate();
}

/// A recording holds no names; those of the made-up household are told as a router would tell its own.
void ReplayView::nameSample() {
  if (!isOn() || !m_replay.isSample() || !m_shown.isConnected()) return;
  m_shown.ask(sampleLeases(), this, [](const Result<control::Done>&) {});  // without them addresses show
}

void ReplayView::showLive() {
  if (!isOn()) return;
  m_shown.setSource(m_live);
  m_replay.stop();
  m_banner.dismiss();
}

void ReplayView::retranslate() {
  if (!isOn()) return;
  const QString name = QFileInfo(m_replay.recording()).fileName();
  const QString button = tr("Show my network");
  if (const auto problem = m_replay.problem()) {
    //: %1 is a file, %2 what the program says about it
    m_banner.say(health::Light::Attention, tr("%1 cannot be shown. %2").arg(name, text::explain(*problem).why), button);
  } else if (m_shown.state() && m_shown.state()->replay && m_shown.state()->replay->isFinished) {
    m_banner.say(health::Light::Stopped,
                 m_replay.isSample() ? tr("Sample traffic: the made-up household's day is over.")
                                     : tr("Recording %1: it is at its end.").arg(name),
                 button);
  } else {
    m_banner.say(health::Light::Running,
                 m_replay.isSample() ? tr("Sample traffic: a made-up household, not your network.")
                                     : tr("Recording %1: not what happens now.").arg(name),
                 button);
  }
}

}  // namespace soho::ui
