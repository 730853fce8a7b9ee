#include "core/router/ssh_key.h"

#include "core/base/atomic_file.h"

#include <libssh/libssh.h>

namespace soho::router {
namespace {

constexpr std::size_t kLargestKeyFile = std::size_t{64} * 1024;

/// Asked only when a passphrase is needed and none was given: there is nobody to ask.
int noPassphrase(const char*, char*, std::size_t, int, int, void*) { return -1; }

struct Kind {
  ssh_keytypes_e type;
  int bits;
};

constexpr Kind libsshKind(KeyKind kind) {
  switch (kind) {
    case KeyKind::Ecdsa:
      return {SSH_KEYTYPE_ECDSA_P256, 256};
    case KeyKind::Rsa:
      return {SSH_KEYTYPE_RSA, 3072};
    case KeyKind::Ed25519:
      break;
  }
  return {SSH_KEYTYPE_ED25519, 0};
}

Result<ssh_key> import(const QByteArray& text, const QByteArray& passphrase, const std::string& name) {
  ssh_key key = nullptr;
  const char* const words = passphrase.isEmpty() ? nullptr : passphrase.constData();
  if (ssh_pki_import_privkey_base64(text.constData(), words, noPassphrase, nullptr, &key) != SSH_OK) {
    return failure(ErrorCode::KeyFileRefused, name);
  }
  return key;
}

}  // namespace

void SshKey::Free::operator()(ssh_key_struct* key) const { ssh_key_free(key); }

Result<SshKey> SshKey::make(KeyKind kind) {
  const auto [type, bits] = libsshKind(kind);
  ssh_key key = nullptr;
  if (ssh_pki_generate(type, bits, &key) != SSH_OK) return failure(ErrorCode::Unsupported, ssh_key_type_to_char(type));
  return SshKey(key);
}

Result<SshKey> SshKey::fromText(const QByteArray& text, const std::string& name) {
  const auto key = import(text, {}, name);
  if (!key) return Unexpected(key.error());
  return SshKey(*key);
}

Result<SshKey> SshKey::fromFile(const std::string& path, const QByteArray& passphrase) {
  const auto text = readFile(path, kLargestKeyFile);
  if (!text) return Unexpected(text.error());
  const auto key = import(QByteArray::fromStdString(*text), passphrase, path);
  if (!key) return Unexpected(key.error());
  return SshKey(*key);
}

Result<QByteArray> SshKey::privateText() const {
  char* text = nullptr;
  if (ssh_pki_export_privkey_base64(m_key.get(), nullptr, nullptr, nullptr, &text) != SSH_OK) {
    return failure(ErrorCode::Unsupported, "SSH key", "its private half cannot be written");
  }
  QByteArray result(text);
  ssh_string_free_char(text);
  return result;
}

Result<std::string> SshKey::publicLine() const {
  char* text = nullptr;
  if (ssh_pki_export_pubkey_base64(m_key.get(), &text) != SSH_OK) {
    return failure(ErrorCode::Unsupported, "SSH key", "its public half cannot be written");
  }
  std::string line = std::string(ssh_key_type_to_char(ssh_key_type(m_key.get()))) + ' ' + text;
  if (const char* ecdsa = ssh_pki_key_ecdsa_name(m_key.get());
      ssh_key_type(m_key.get()) >= SSH_KEYTYPE_ECDSA_P256 && ssh_key_type(m_key.get()) <= SSH_KEYTYPE_ECDSA_P521) {
    line = std::string(ecdsa) + ' ' + text;
  }
  ssh_string_free_char(text);
  return line;
}

}  // namespace soho::router
