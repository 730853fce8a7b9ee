#include "app/shell/child_process.h"

#include <csignal>
#include <sys/prctl.h>

namespace soho::ui {

void endWithParent(QProcess& process) {
  // prctl(2): sent when the thread that made the child ends, which is the main thread here.
  process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

}  // namespace soho::ui
