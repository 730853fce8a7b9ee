#include "core/setup/load_watch.h"

#include "core/router/remote_script.h"
#include "core/router/shell_job.h"

#include <utility>

namespace soho::setup {

LoadWatch::LoadWatch(RouterWorkplace place, router::RouterAddress router, std::chrono::milliseconds every,
                     QObject* parent)
    : QObject(parent), m_router(std::move(router)), m_door(std::move(place)) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(every);
  connect(&m_timer, &QTimer::timeout, this, &LoadWatch::look);
  m_door.open(m_router, this, [this](const Result<void>& opened) {
    if (opened) look();
  });
}

void LoadWatch::look() {
  const auto script = router::scriptText({"load"});
  if (!script) return;
  m_door.shell().run(*script, router::kShortScript, this, [this](const Result<router::ShellAnswer>& answer) {
    const auto load = answer ? router::parseLoad(answer->output) : std::nullopt;
    if (!load) {
      m_door.close();
      m_load.reset();
      m_busy.reset();
      Q_EMIT changed();
      return;
    }
    take(*load);
    m_timer.start();
  });
}

void LoadWatch::take(const router::RouterLoad& load) {
  if (m_load) m_busy = router::busyShare(*m_load, load);
  m_load = load;
  Q_EMIT changed();
}

}  // namespace soho::setup
