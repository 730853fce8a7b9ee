// What the system offers for child processes beyond QProcess. Platform code is in child_process_linux.cpp.
#pragma once

#include <QProcess>

namespace soho::ui {

/// The child ends when this process does, however that ends. Call before the start.
void endWithParent(QProcess& process);

}  // namespace soho::ui
