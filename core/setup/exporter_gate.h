// Whose flows the collector takes, as the router set-up needs it: admit one address, withdraw it again. Made real over
// the control socket; in tests a list. Event loop of its owner.
#pragma once

#include "core/base/ip_address.h"
#include "core/base/result.h"
#include "core/control/control_client.h"

#include <functional>

namespace soho::setup {

class ExporterGate {
 public:
  ExporterGate() = default;
  ExporterGate(const ExporterGate&) = delete;
  ExporterGate& operator=(const ExporterGate&) = delete;
  virtual ~ExporterGate() = default;

  /// `done` gets whether it was admitted before; once, later, unless `context` is gone.
  virtual void admit(IpAddress exporter, QObject* context, std::function<void(Result<bool>)> done) = 0;
  /// Withdrawing what is not admitted succeeds.
  virtual void withdraw(IpAddress exporter, QObject* context, std::function<void(Result<void>)> done) = 0;
};

class ControlExporterGate final : public ExporterGate {
 public:
  /// The client is open and outlives this.
  explicit ControlExporterGate(control::ControlClient& client) : m_client(client) {}

  void admit(IpAddress exporter, QObject* context, std::function<void(Result<bool>)> done) override;
  void withdraw(IpAddress exporter, QObject* context, std::function<void(Result<void>)> done) override;

 private:
  control::ControlClient& m_client;
};

}  // namespace soho::setup
