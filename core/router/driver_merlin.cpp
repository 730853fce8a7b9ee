#include "core/router/driver_entware.h"

namespace soho::router {

System MerlinDriver::system() const { return System::AsuswrtMerlin; }

/// asuswrt-merlin.ng, release/src/router/rc/ssh.c: every '>' becomes the end of a line.
std::optional<KeyPlace> MerlinDriver::keyPlace(const RouterFacts&, const std::string&) const {
  return KeyPlace{.file = "/root/.ssh/authorized_keys", .nvramKey = "sshd_authkeys", .separator = ">"};
}

}  // namespace soho::router
