// Where a link finds its collector, and what is done when none answers there. Implemented by the live collector, by a
// replay, and by a fake in tests. Event loop thread; must outlive the links that use it.
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace soho::ui {

class CollectorSource : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Control sockets to try, in this order.
  [[nodiscard]] virtual QStringList controlPaths() const = 0;
  /// A link found nobody there: starts a collector if that is ours to do. Called at every attempt; must be cheap.
  virtual void ensureRunning() = 0;
  /// A link got through to a collector.
  virtual void reached() {}
  /// Somebody, here or elsewhere, asks the collector to end: it will be no crash.
  virtual void stopAsked() {}
  /// Why there is no collector, when more is known than that nobody answers.
  [[nodiscard]] virtual std::optional<Error> problem() const = 0;

 Q_SIGNALS:
  /// A new problem, one less, or a collector that should answer by now: links try again at once.
  void changed();
};

}  // namespace soho::ui
