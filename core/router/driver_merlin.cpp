#include "core/router/driver_entware.h"

namespace soho::router {

System MerlinDriver::system() const { return System::AsuswrtMerlin; }

}  // namespace soho::router
