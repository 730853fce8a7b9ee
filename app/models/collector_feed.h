// What models and pages ask of a collector, whichever it is and however often the connection to it comes and goes.
// Event loop thread; implemented in app/shell over the control socket, handed to pages by reference.
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/control/messages.h"
#include "core/talkers/view.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>
#include <variant>

namespace soho::ui {

class CollectorFeed : public QObject {
  Q_OBJECT

 public:
  using ReplyFunction = std::function<void(Result<control::ReplyBody>)>;

  using QObject::QObject;

  /// Asks once; `done` is called once, later, unless `context` is gone: the reply, the collector's refusal, TimedOut,
  /// ConnectionLost, or NotRunning when there is no collector to ask.
  template <class Request>
  void ask(Request request, QObject* context, std::function<void(Result<typename Request::Reply>)> done) {
    using Reply = typename Request::Reply;
    post(control::RequestBody(std::move(request)), context, [done = std::move(done)](Result<control::ReplyBody> reply) {
      if (!reply) {
        done(Unexpected(reply.error()));
      } else if (auto* content = std::get_if<Reply>(&*reply)) {
        done(std::move(*content));
      } else {
        done(failure(ErrorCode::Malformed, "control socket", "the answer is of another kind than the question"));
      }
    });
  }

  [[nodiscard]] virtual bool isConnected() const = 0;
  /// The newest, at most about a second old while connected; null until the first one came.
  [[nodiscard]] virtual std::shared_ptr<const control::CollectorState> state() const = 0;

  /// A view that is kept up to date, also after a reconnect, until unsubscribe(). The number is never 0.
  [[nodiscard]] virtual quint32 subscribe(const talkers::ViewQuery& query) = 0;
  /// Another question for a view; no answer to the old one is delivered any more. Unknown numbers are ignored.
  virtual void change(quint32 view, const talkers::ViewQuery& query) = 0;
  virtual void unsubscribe(quint32 view) = 0;

 Q_SIGNALS:
  /// isConnected() changed.
  void connectionChanged();
  void stateChanged();
  /// The next answer to a view. Connect directly (same thread), or copy the answer.
  void viewChanged(quint32 view, const soho::talkers::ViewAnswer& answer);
  /// The question of a view was refused (BadFilter); what it showed before stays.
  void viewRefused(quint32 view, const soho::Error& error);

 protected:
  virtual void post(control::RequestBody request, QObject* context, ReplyFunction done) = 0;
};

}  // namespace soho::ui
