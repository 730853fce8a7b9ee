// A private SSH key: read from a file or text, or made by us. Values; any thread, though making and opening one may
// take a second. The private half is a secret: it goes into the secret store and nowhere else.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <string>

struct ssh_key_struct;

namespace soho::router {

enum class KeyKind : std::uint8_t { Ed25519, Ecdsa, Rsa };

class SshKey {
 public:
  /// ed25519, ECDSA P-256 or RSA with 3072 bits. Unsupported when libssh cannot make it.
  [[nodiscard]] static Result<SshKey> make(KeyKind kind);
  /// Any form OpenSSH writes. `name` stands in errors. KeyFileRefused.
  [[nodiscard]] static Result<SshKey> fromText(const QByteArray& text, const std::string& name);
  /// FileMissing, NoPermission, TooLarge, KeyFileRefused (wrong passphrase, or no private key).
  [[nodiscard]] static Result<SshKey> fromFile(const std::string& path, const QByteArray& passphrase);

  /// OpenSSH's text form, without a passphrase: for the secret store.
  [[nodiscard]] Result<QByteArray> privateText() const;
  /// "ssh-ed25519 AAAA…", one line without its end and comment.
  [[nodiscard]] Result<std::string> publicLine() const;

  [[nodiscard]] ssh_key_struct* get() const { return m_key.get(); }

 private:
  struct Free {
    void operator()(ssh_key_struct* key) const;
  };
  explicit SshKey(ssh_key_struct* key) : m_key(key) {}

  std::unique_ptr<ssh_key_struct, Free> m_key;
};

}  // namespace soho::router
