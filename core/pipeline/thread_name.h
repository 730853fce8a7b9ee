// Gives the calling thread a name that debuggers, top and ThreadSanitizer show.
#pragma once

namespace soho::pipeline {

/// At most 15 characters are kept.
void nameThisThread(const char* name);

}  // namespace soho::pipeline
