// Which words of sohoflowctl lead where: its first word chooses who reads the rest of the command line.
#pragma once

#include "app/ctl/run.h"

namespace soho::ctl {

/// Who reads this command line: the owner of its first word, else the commands that ask the collector.
[[nodiscard]] RunMaker makerFor(const QStringList& arguments);

}  // namespace soho::ctl
