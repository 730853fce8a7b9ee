#include "app/wizard/set_up_facts.h"

#include "app/models/stack_words.h"

#include <algorithm>

namespace soho::ui {
namespace {

PartState ntopngOf(const StackSource& stack) {
  if (stack.isWorking()) return PartState::Underway;
  const setup::StackPicture& picture = stack.picture();
  if (!picture.isKnown || picture.problem) return PartState::Missing;
  switch (ntopngStateOf(picture.status, QDateTime::currentDateTimeUtc())) {
    case ServiceState::Running:
      return PartState::Works;
    case ServiceState::Starting:
      return PartState::Underway;
    case ServiceState::NotSetUp:
      return picture.elsewhere ? PartState::Idle : PartState::Missing;
    default:
      return PartState::Idle;
  }
}

}  // namespace

SetUpFacts setUpFacts(const CollectorFeed& feed, const StackSource& stack, const PlaceSource& places) {
  SetUpFacts facts;
  facts.ntopng = ntopngOf(stack);
  if (const auto state = feed.state()) {
    facts.isFlowing = std::ranges::any_of(
        state->exporters, [](const control::ExporterState& known) { return known.exporter.records > 0; });
    // Also one that SohoFlow does not look after.
    if (state->ntopng.link == control::NtopngLink::Listening) facts.ntopng = PartState::Works;
  }
  // What was downloaded once is shown, also while newer ones come.
  if (places.choice() != PlaceChoice::None) {
    facts.places = PartState::Works;
  } else if (places.isWorking()) {
    facts.places = PartState::Underway;
  }
  return facts;
}

}  // namespace soho::ui
