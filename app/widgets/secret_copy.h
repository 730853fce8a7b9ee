// Puts a secret on the clipboard, marked so that clipboard managers keep no history of it. Event loop thread.
#pragma once

class QString;

namespace soho::ui {

/// Only when a person asks for it: every program can read the clipboard.
void copySecret(const QString& secret);

}  // namespace soho::ui
