#include "core/router/driver_entware.h"

namespace soho::router {

System DdWrtDriver::system() const { return System::DdWrt; }

/// dd-wrt, src/router/services/services/sshd.c
std::optional<KeyPlace> DdWrtDriver::keyPlace(const RouterFacts&, const std::string&) const {
  return KeyPlace{.file = "/tmp/root/.ssh/authorized_keys", .nvramKey = "sshd_authorized_keys"};
}

}  // namespace soho::router
