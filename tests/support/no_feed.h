// The way to a collector that does not run.
#pragma once

#include "core/setup/stack_site.h"

#include <QMetaObject>

#include <functional>
#include <utility>

namespace soho::tests {

/// There is no collector.
class NoFeed final : public setup::NtopngFeed {
 public:
  void state(QObject* context, std::function<void(Result<State>)> reply) override {
    QMetaObject::invokeMethod(
        context, [reply = std::move(reply)] { reply(failure(ErrorCode::NotRunning, "collector")); },
        Qt::QueuedConnection);
  }
  void use(const QString& endpoint, int, bool, QObject* context, std::function<void(Result<bool>)> reply) override {
    used = endpoint;
    QMetaObject::invokeMethod(
        context, [reply = std::move(reply)] { reply(failure(ErrorCode::NotRunning, "collector")); },
        Qt::QueuedConnection);
  }
  void useKey(const QString&, QObject*, std::function<void(Result<bool>)> reply) override {
    reply(failure(ErrorCode::NotRunning, "collector"));
  }

  QString used;
};

}  // namespace soho::tests
