// Whether the web engine may be loaded: without its sandbox Chromium ends the whole process, window and all.
// Asked once before the plugin is loaded; event loop thread.
#pragma once

#include <cstdint>

namespace soho::ui {

enum class WebSandbox : std::uint8_t {
  Works,
  SwitchedOff,       ///< By the user's own environment (QTWEBENGINE_DISABLE_SANDBOX or --no-sandbox in its flags).
  Administrator,     ///< Chromium refuses to run as root.
  NoUserNamespaces,  ///< The system forbids what the sandbox is made of.
};

[[nodiscard]] constexpr bool mayLoadWebEngine(WebSandbox sandbox) {
  return sandbox == WebSandbox::Works || sandbox == WebSandbox::SwitchedOff;
}

/// Tries in a child process what Chromium would do; takes some milliseconds, the most for a network of its own.
[[nodiscard]] WebSandbox checkWebSandbox();

}  // namespace soho::ui
