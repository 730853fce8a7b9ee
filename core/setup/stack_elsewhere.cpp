#include "core/setup/stack_elsewhere.h"

#include <utility>

namespace soho::setup {
namespace {

/// What every ntopng since 5.4 reads.
constexpr int kUsualHeader = 28;

/// Else the flows would go on to somebody else's machine.
void feedOurOwn(const container::StackOptions& options, NtopngFeed& feed, QObject* context, secrets::DoneReply reply) {
  const QString endpoint = feedEndpoint(container::StackSpec(options, {}, 0, 0));
  feed.useKey({}, context, [&feed, endpoint, context, reply = std::move(reply)](const Result<bool>& unlocked) {
    feed.use(endpoint, kUsualHeader, true, context, [unlocked, reply](const Result<bool>& fed) {
      if (!unlocked) return reply(Unexpected(unlocked.error()));
      fed ? reply({}) : reply(Unexpected(fed.error()));
    });
  });
}

}  // namespace

void tryPassword(secrets::SecretStore& secrets, const secrets::SecretName& name, const QByteArray& password,
                 QObject* context, std::function<void(Result<TriedPassword>)> reply) {
  secrets.read(name, context,
               [&secrets, name, password, context, reply = std::move(reply)](const Result<QByteArray>& before) {
                 const TriedPassword tried{name, before ? std::optional(*before) : std::nullopt};
                 secrets.write(name, password, context, [tried, reply](const Result<void>& written) {
                   written ? reply(tried) : reply(Unexpected(written.error()));
                 });
               });
}

void putBack(secrets::SecretStore& secrets, const TriedPassword& tried, QObject* context, secrets::DoneReply reply) {
  if (tried.before) return secrets.write(tried.name, *tried.before, context, std::move(reply));
  secrets.remove(tried.name, context, std::move(reply));
}

void leaveElsewhere(const std::filesystem::path& stateFolder, secrets::SecretStore& secrets, NtopngFeed& feed,
                    QObject* context, secrets::DoneReply reply) {
  auto stored = container::readStackFile(stateFolder);
  if (!stored) return reply(Unexpected(stored.error()));
  if (!stored->elsewhere) return reply({});
  const secrets::SecretName password = passwordName(*std::exchange(stored->elsewhere, std::nullopt));
  if (auto written = container::writeStackFile(stateFolder, *stored); !written) return reply(written);
  secrets.remove(password, context,
                 [&feed, options = stored->options, context, reply = std::move(reply)](const Result<void>& removed) {
                   feedOurOwn(options, feed, context,
                              [removed, reply](const Result<void>& fed) { reply(removed ? fed : removed); });
                 });
}

}  // namespace soho::setup
