// An ntopng that somebody else runs: its password is tried before it takes another one's place, and when it is left the
// collector feeds our own again. The same for the window and sohoflowctl. Answers come from the event loop.
#pragma once

#include "core/setup/stack_site.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace soho::setup {

/// A password that took the place of another one in order to be tried.
struct TriedPassword {
  secrets::SecretName name;
  std::optional<QByteArray> before;
};

/// Keeps `password` under `name`; a mistyped one must not cost the one that works: see putBack().
void tryPassword(secrets::SecretStore& secrets, const secrets::SecretName& name, const QByteArray& password,
                 QObject* context, std::function<void(Result<TriedPassword>)> reply);
/// As it was before the try.
void putBack(secrets::SecretStore& secrets, const TriedPassword& tried, QObject* context, secrets::DoneReply reply);

/// Forgets the ntopng elsewhere and its password, and has the collector feed the one in containers, without a key. That
/// no collector runs is told as NotRunning once all else is done; the next set-up tells the collector then.
void leaveElsewhere(const std::filesystem::path& stateFolder, secrets::SecretStore& secrets, NtopngFeed& feed,
                    QObject* context, secrets::DoneReply reply);

}  // namespace soho::setup
