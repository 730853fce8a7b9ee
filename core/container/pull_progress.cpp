#include "core/container/pull_progress.h"

namespace soho::container {

void PullProgress::add(const QByteArray& line) {
  if (line.startsWith("Copying blob ")) {
    const QByteArray blob = line.mid(13).split(' ').first();
    m_seen.insert(blob);
    if (!line.endsWith("done") && !line.contains("skipped")) return;
    m_downloaded.insert(blob);  // Podman tells no more than that it is through with one.
    m_done.insert(blob);
    return;
  }
  const qsizetype colon = line.indexOf(": ");
  if (colon != 12) return;  // Docker shortens a layer's name to twelve signs.
  const QByteArray layer = line.left(colon);
  const QByteArray state = line.mid(colon + 2);
  m_seen.insert(layer);
  if (state == "Download complete" || state == "Pull complete" || state == "Already exists") m_downloaded.insert(layer);
  if (state == "Pull complete" || state == "Already exists") m_done.insert(layer);
}

int PullProgress::percent() const {
  if (m_seen.isEmpty()) return 0;
  return static_cast<int>(100 * (m_downloaded.size() + m_done.size()) / (2 * m_seen.size()));
}

}  // namespace soho::container
