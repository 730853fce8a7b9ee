// Start with the desktop session: the system's own list of such programs. Event loop thread.
// The real one is in autostart_linux.cpp (XDG autostart); other systems get a file of their own behind this interface.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace soho::ui {

class Autostart {
 public:
  virtual ~Autostart() = default;

  /// What the system says, whoever set it.
  [[nodiscard]] virtual bool isEnabled() const = 0;
  /// What a file can fail with.
  virtual Result<void> setEnabled(bool isEnabled) = 0;
};

/// `program` is this program's path.
[[nodiscard]] std::unique_ptr<Autostart> makeAutostart(const QString& program);

}  // namespace soho::ui
