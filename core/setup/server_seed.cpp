#include "core/setup/server_seed.h"

#include "core/base/atomic_file.h"
#include "core/container/ntopng_configuration.h"
#include "core/ntopng/first_login.h"

namespace soho::setup {
namespace {

constexpr std::size_t kMostBytes = 4096;

/// The given one, else the generated one; none yet is no error.
Result<std::optional<QString>> knownPassword(const ServerSeed& seed) {
  if (seed.password) return seed.password;
  const auto text = readFile(passwordFile(seed), kMostBytes);
  if (!text && text.error().code == ErrorCode::FileMissing) return std::optional<QString>();
  if (!text) return Unexpected(text.error());
  const QString password = QString::fromStdString(*text).trimmed();
  if (auto fits = ntopng::checkPassword(password, passwordFile(seed).string()); !fits) return Unexpected(fits.error());
  return std::optional(password);
}

Result<QString> generatePassword(const ServerSeed& seed) {
  if (auto made = makeOwnerFolder(seed.passwordFolder); !made) return Unexpected(made.error());
  const QString password = ntopng::makePassword();
  const std::string line = password.toStdString() + '\n';
  if (auto written = replaceFile(passwordFile(seed), line); !written) return Unexpected(written.error());
  return password;
}

/// ntopng has the given password: a generated one that is still there would open nothing.
Result<void> forgetGenerated(const ServerSeed& seed) {
  if (!seed.password) return {};
  std::error_code error;
  std::filesystem::remove(passwordFile(seed), error);
  if (error) return failure(ErrorCode::WriteFailed, passwordFile(seed).string(), error.message());
  return {};
}

}  // namespace

std::filesystem::path passwordFile(const ServerSeed& seed) { return seed.passwordFolder / "ntopng-password"; }

std::filesystem::path configurationFile(const ServerSeed& seed) {
  return seed.configurationFolder / container::kNtopngConfigurationName;
}

Result<void> writeConfiguration(const ServerSeed& seed) {
  const auto text = container::ntopngConfiguration(seed.options, seed.redis.text(), seed.dumpPassword);
  if (!text) return Unexpected(text.error());
  if (auto made = makeOwnerFolder(seed.configurationFolder); !made) return made;
  return replaceFile(configurationFile(seed), text->toStdString());
}

Result<SeedOutcome> seedFirstUser(ntopng::RedisClient& redis, const ServerSeed& seed) {
  const auto before = redis.get(ntopng::kPasswordKey);
  if (!before) return Unexpected(before.error());
  auto password = knownPassword(seed);
  if (!password) return Unexpected(password.error());
  if (!*password) {
    if (!before->isEmpty() && !seed.replacesPassword) return SeedOutcome::KeptUnknown;
    auto generated = generatePassword(seed);
    if (!generated) return Unexpected(generated.error());
    *password = *generated;
  }
  for (const auto& [key, value] : ntopng::firstUser(**password)) {
    if (auto set = redis.setIfMissing(key, value); !set) return Unexpected(set.error());
  }
  const QByteArray hash = ntopng::passwordHash(**password);
  const auto now = redis.get(ntopng::kPasswordKey);
  if (!now) return Unexpected(now.error());
  SeedOutcome outcome = before->isEmpty() ? SeedOutcome::Set : SeedOutcome::Same;
  if (*now != hash) {
    if (!seed.replacesPassword) return SeedOutcome::KeptOther;
    if (auto set = redis.set(ntopng::kPasswordKey, hash); !set) return Unexpected(set.error());
    outcome = SeedOutcome::Replaced;
  }
  if (auto forgotten = forgetGenerated(seed); !forgotten) return Unexpected(forgotten.error());
  return outcome;
}

}  // namespace soho::setup
