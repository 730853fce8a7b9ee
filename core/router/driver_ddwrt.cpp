#include "core/router/driver_entware.h"

namespace soho::router {

System DdWrtDriver::system() const { return System::DdWrt; }

}  // namespace soho::router
