#include "core/router/driver_entware.h"

namespace soho::router {

System FreshTomatoDriver::system() const { return System::FreshTomato; }

/// freshtomato-arm, release/src-rt-6.x.4708/router/rc/telssh.c
std::optional<KeyPlace> FreshTomatoDriver::keyPlace(const RouterFacts&, const std::string&) const {
  return KeyPlace{.file = "/root/.ssh/authorized_keys", .nvramKey = "sshd_authkeys"};
}

}  // namespace soho::router
