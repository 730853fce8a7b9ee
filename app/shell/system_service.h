// The collector as a service of the whole computer: is it installed and enabled, and how is it started. An interface so
// that tests need no systemd; the real one is in system_service_linux.cpp. Event loop thread; nothing waits.
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <memory>

namespace soho::ui {

class SystemService : public QObject {
 public:
  using QObject::QObject;

  /// `done(true)` when the service is set to start with the computer: then its port is not ours to take.
  virtual void askIsEnabled(std::function<void(bool)> done) = 0;
  /// Starts it; the desktop asks the person for an administrator's password. StartFailed, or Cancelled by the person.
  virtual void start(std::function<void(Result<void>)> done) = 0;
};

[[nodiscard]] std::unique_ptr<SystemService> makeSystemService();

}  // namespace soho::ui
