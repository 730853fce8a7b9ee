#include "app/ctl/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace soho::ctl {
namespace {

constexpr int kColumnsWithoutTerminal = 100;

}  // namespace

int terminalWidth() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kColumnsWithoutTerminal;
  return size.ws_col;
}

}  // namespace soho::ctl
