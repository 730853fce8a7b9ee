#include "core/pipeline/thread_name.h"

#include <sys/prctl.h>

namespace soho::pipeline {

void nameThisThread(const char* name) { ::prctl(PR_SET_NAME, name, 0, 0, 0); }

}  // namespace soho::pipeline
