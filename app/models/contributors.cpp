#include "app/models/contributors.h"

#include <algorithm>

namespace soho::ui {

void Contributors::freeze(talkers::Window window, const std::vector<std::pair<talkers::Chip, QString>>& who) {
  m_known.clear();
  const std::uint32_t question = ++m_question;
  for (const auto& [chip, name] : who) {
    const talkers::Chip asked = chip;
    m_feed.ask(control::SeriesRequest{asked, tierFor(window), {}}, this,
               [this, question, asked, window, name = name](const Result<control::SeriesReply>& reply) {
                 if (question != m_question || !reply || reply->shown != asked) return;
                 m_known.push_back({name, pictureOf(*reply, window, asked)});
                 Q_EMIT changed();
               });
  }
}

void Contributors::release() {
  ++m_question;
  m_known.clear();
}

std::vector<Contributor> Contributors::at(Time moment, std::size_t most) const {
  std::vector<Contributor> found;
  for (const Known& known : m_known) {
    const auto step = known.picture.stepAt(moment);
    if (!step) continue;
    const Contributor one{known.name, known.picture.rateIn(*step), known.picture.rateOut(*step)};
    if (one.bitsPerSecondIn + one.bitsPerSecondOut > 0) found.push_back(one);
  }
  std::ranges::sort(found, std::ranges::greater(),
                    [](const Contributor& one) { return one.bitsPerSecondIn + one.bitsPerSecondOut; });
  if (found.size() > most) found.resize(most);
  return found;
}

}  // namespace soho::ui
