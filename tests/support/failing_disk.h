// Makes the disk refuse this process while an object lives: no room, or no permission. Works as root and as a user.
#pragma once

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace soho::tests {

/// Files of this process cannot grow beyond `bytes`: writes fail as on a full disk.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes = 0) : m_oldAction(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &m_oldLimit);
    const rlimit limit{bytes, m_oldLimit.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &m_oldLimit);
    std::signal(SIGXFSZ, m_oldAction);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  void (*m_oldAction)(int);
  rlimit m_oldLimit{};
};

/// Root obeys file modes like any user; for a user nothing changes.
class OrdinaryUser {
 public:
  OrdinaryUser() : m_wasRoot(::geteuid() == 0) {
    if (m_wasRoot) m_isActive = ::seteuid(kNobody) == 0;
  }
  ~OrdinaryUser() {
    if (m_isActive) (void)!::seteuid(0);
  }
  OrdinaryUser(const OrdinaryUser&) = delete;
  OrdinaryUser& operator=(const OrdinaryUser&) = delete;

 private:
  static constexpr uid_t kNobody = 65534;
  bool m_wasRoot;
  bool m_isActive = false;
};

}  // namespace soho::tests
