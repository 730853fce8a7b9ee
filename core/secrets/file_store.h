// Secrets in a file of mode 0600, for machines without a keychain. Not encrypted: its notice says so.
// The file is read and replaced at each call under a lock file, so that several programs can share it.
#pragma once

#include "core/secrets/secret_store.h"

#include <QJsonObject>

#include <filesystem>

namespace soho::secrets {

inline constexpr const char* kSecretFileName = "secrets.json";

class FileStore final : public SecretStore {
 public:
  /// The file is made by the first write, its folder too (0700).
  explicit FileStore(std::filesystem::path path) : m_path(std::move(path)) {}

  void read(const SecretName& name, QObject* context, SecretReply reply) override;
  void write(const SecretName& name, const QByteArray& secret, QObject* context, DoneReply reply) override;
  void remove(const SecretName& name, QObject* context, DoneReply reply) override;
  [[nodiscard]] QString notice() const override;

 private:
  using Change = std::function<void(QJsonObject& secrets)>;

  [[nodiscard]] Result<QByteArray> find(const SecretName& name) const;
  /// The secrets in the file by name; none when there is no file. FileDamaged, FileTooNew, …: the file stays as it is.
  [[nodiscard]] Result<QJsonObject> load() const;
  [[nodiscard]] Result<void> change(const Change& apply) const;

  std::filesystem::path m_path;
};

}  // namespace soho::secrets
