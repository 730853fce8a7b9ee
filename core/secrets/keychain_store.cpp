#include "core/secrets/keychain_store.h"

#include "core/secrets/keychain_state.h"

#include <QObject>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

namespace soho::secrets {
namespace {

constexpr std::chrono::seconds kStateDeadline{5};

/// One call's answer, given at most once: by the job, or by the deadline. Dies with the caller's context.
class Answer : public QObject {
 public:
  Answer(QObject* context, DoneReply reply) : QObject(context), m_reply(std::move(reply)) {}

  void give(const Result<void>& result) {
    if (const auto reply = std::exchange(m_reply, nullptr)) reply(result);
    deleteLater();
  }

 private:
  DoneReply m_reply;
};

Unexpected failureOf(KeychainState state, QKeychain::Error error, const std::string& place, const QString& message) {
  const std::string detail = message.toStdString();
  switch (state) {
    case KeychainState::Locked:
      return failure(ErrorCode::KeychainLocked, place, detail);
    case KeychainState::NoCollection:
      return failure(ErrorCode::KeychainUnavailable, place, "the keychain has no default collection");
    case KeychainState::NoService:
    case KeychainState::Ready:
      break;
  }
  switch (error) {
    case QKeychain::EntryNotFound:
      return failure(ErrorCode::SecretMissing, place);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
      return failure(ErrorCode::KeychainLocked, place, detail);
    default:
      return failure(ErrorCode::KeychainUnavailable, place, detail);
  }
}

}  // namespace

void KeychainStore::start(QKeychain::Job* job, const SecretName& name, QObject* context, DoneReply reply) const {
  auto* const answer = new Answer(context, std::move(reply));
  const std::string place = name.toString();
  QObject::connect(job, &QKeychain::Job::finished, answer, [answer, place](QKeychain::Job* finished) {
    const QKeychain::Error error = finished->error();
    if (error == QKeychain::NoError) return answer->give({});
    askKeychainState(answer, kStateDeadline, [=, message = finished->errorString()](KeychainState state) {
      answer->give(failureOf(state, error, place, message));
    });
  });
  QTimer::singleShot(m_deadline, answer, [answer, place] {
    answer->give(failure(ErrorCode::KeychainLocked, place, "it did not answer in time"));
  });
  job->setKey(name.key);
  // The job deletes itself; it cannot be stopped, and its library calls back into it: it must not be deleted before.
  job->start();
}

void KeychainStore::read(const SecretName& name, QObject* context, SecretReply reply) {
  auto* const job = new QKeychain::ReadPasswordJob(name.service);
  const auto secret = std::make_shared<QByteArray>();
  // Connected first, so that the secret is there when start()'s connection answers.
  QObject::connect(job, &QKeychain::Job::finished, context, [job, secret] { *secret = job->binaryData(); });
  start(job, name, context, [secret, reply = std::move(reply)](const Result<void>& done) {
    reply(done ? Result<QByteArray>(*secret) : Result<QByteArray>(Unexpected(done.error())));
  });
}

void KeychainStore::write(const SecretName& name, const QByteArray& secret, QObject* context, DoneReply reply) {
  auto* const job = new QKeychain::WritePasswordJob(name.service);
  job->setBinaryData(secret);
  start(job, name, context, std::move(reply));
}

void KeychainStore::remove(const SecretName& name, QObject* context, DoneReply reply) {
  start(new QKeychain::DeletePasswordJob(name.service), name, context, std::move(reply));
}

}  // namespace soho::secrets
