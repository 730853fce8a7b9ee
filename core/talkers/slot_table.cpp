#include "core/talkers/slot_table.h"

#include <random>

namespace soho::talkers {

std::uint64_t hashSeed() {
  std::random_device device;
  return static_cast<std::uint64_t>(device()) << 32 | device();
}

}  // namespace soho::talkers
