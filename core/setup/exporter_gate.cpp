#include "core/setup/exporter_gate.h"

#include <algorithm>
#include <utility>

namespace soho::setup {
namespace {

IpPrefix alone(IpAddress address) { return {address, address.isV4() ? 32U : 128U}; }

}  // namespace

void ControlExporterGate::admit(IpAddress exporter, QObject* context, std::function<void(Result<bool>)> done) {
  m_client.ask(control::StateQuery{}, context,
               [exporter, context, done = std::move(done), this](Result<control::CollectorState> state) {
                 if (!state) return done(Unexpected(state.error()));
                 const bool isAdmitted = std::ranges::any_of(
                     state->allowedExporters, [&](const IpPrefix& prefix) { return prefix.contains(exporter); });
                 if (isAdmitted) return done(true);
                 m_client.ask(control::Allow{alone(exporter)}, context, [done](Result<control::Done> allowed) {
                   if (!allowed) return done(Unexpected(allowed.error()));
                   done(false);
                 });
               });
}

void ControlExporterGate::withdraw(IpAddress exporter, QObject* context, std::function<void(Result<void>)> done) {
  m_client.ask(control::Disallow{alone(exporter)}, context, [done = std::move(done)](Result<control::Done> withdrawn) {
    if (!withdrawn) return done(Unexpected(withdrawn.error()));
    done({});
  });
}

}  // namespace soho::setup
