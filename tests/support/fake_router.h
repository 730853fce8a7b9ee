// A router on this machine: a root folder with busybox as its userland and stand-ins for what busybox has not, entered
// through namespaces of its own, so that its processes and mounts are its own and end with it.
#pragma once

#include "tests/support/local_shell.h"
#include "tests/support/temporary_folder.h"

#include <QProcess>

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace soho::tests {

class FakeRouter {
 public:
  enum class Kind { OpenWrtOpkg, OpenWrtApk, Debian, Merlin, FreshTomato, DdWrt };

  explicit FakeRouter(Kind kind);
  ~FakeRouter();
  FakeRouter(const FakeRouter&) = delete;
  FakeRouter& operator=(const FakeRouter&) = delete;

  [[nodiscard]] LocalShell& shell() { return *m_shell; }
  [[nodiscard]] std::filesystem::path operator/(const std::string& path) const { return m_folder.path() / path; }

  /// Path → what stands there (kind, mode, content), of everything that must be as before after an undo: /etc, /usr,
  /// /opt, /jffs, /lib and nvram, without the package manager's own list.
  [[nodiscard]] std::map<std::string, std::string> tree() const;
  /// The list of the package manager.
  [[nodiscard]] std::string packages() const;

  void write(const std::string& path, const std::string& content, unsigned mode = 0644) const;
  [[nodiscard]] std::string read(const std::string& path) const;
  /// A fault of tests/support/router_stand_ins: "fail-install" with "space", "exporter-dies", …; empty takes it back.
  void fault(const std::string& name, const std::string& value = {}) const;
  /// What a restart does to nvram and to the keys of the login: `keyFile` is written from `nvramKey`, where every
  /// `separator` is the end of a line.
  void forgetMemory(const std::string& keyFile, const std::string& nvramKey, char separator) const;

 private:
  void makeUserland() const;
  void makeSystem(Kind kind) const;
  void makeOpenWrt(const std::string& packageTool) const;
  void makeDebian() const;
  void makeEntware(Kind kind) const;
  void put(const std::string& standIn, const std::string& folder) const;
  void enter();

  TemporaryFolder m_folder;
  QProcess m_keeper;
  std::unique_ptr<LocalShell> m_shell;
};

}  // namespace soho::tests
