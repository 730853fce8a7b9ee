#include "app/shell/news_desk.h"

#include <algorithm>

namespace soho::ui {

NewsDesk::NewsDesk(Banner& banner, QObject* parent) : QObject(parent), m_banner(banner) {
  connect(&m_banner, &Banner::dismissed, this, [this] {
    if (!m_pieces.empty()) m_pieces.pop_back();
    showNext();
  });
}

void NewsDesk::say(health::Light light, const QString& sentence) {
  std::erase_if(m_pieces, [&sentence](const Piece& piece) { return piece.sentence == sentence; });
  const auto behind = std::ranges::find_if(m_pieces, [light](const Piece& piece) { return piece.light > light; });
  m_pieces.insert(behind, Piece{light, sentence});
  if (m_pieces.size() > kMostWaiting) m_pieces.erase(m_pieces.begin());
  showNext();
}

void NewsDesk::showNext() {
  if (m_pieces.empty()) return;
  m_banner.say(m_pieces.back().light, m_pieces.back().sentence, {}, true);
}

}  // namespace soho::ui
