#include "tests/golden/quirk.h"

#include <utility>

namespace soho::golden {
namespace {

std::vector<const Quirk*>& registry() {
  static std::vector<const Quirk*> quirks;
  return quirks;
}

}  // namespace

Quirk::Quirk(std::string_view name, Datagrams send) : folder(name), datagrams(std::move(send)) {
  registry().push_back(this);
}

const std::vector<const Quirk*>& allQuirks() { return registry(); }

}  // namespace soho::golden
