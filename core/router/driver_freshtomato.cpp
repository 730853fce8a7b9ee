#include "core/router/driver_entware.h"

namespace soho::router {

System FreshTomatoDriver::system() const { return System::FreshTomato; }

}  // namespace soho::router
