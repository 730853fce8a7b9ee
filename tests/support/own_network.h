// A network of this test program's own, where the addresses of a router and of this computer are its own ones and that
// nothing leaves. Needs root.
#pragma once

#include <QProcess>
#include <gtest/gtest.h>

#include <sched.h>

namespace soho::tests {

inline void enterOwnNetwork() {
  static const bool kIsEntered = [] {
    const QString setUp =
        QStringLiteral("ip link set lo up && ip addr add 192.168.1.1/24 dev lo && ip addr add 192.168.1.50/24 dev lo");
    return ::unshare(CLONE_NEWNET) == 0 && QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), setUp}) == 0;
  }();
  ASSERT_TRUE(kIsEntered);
}

}  // namespace soho::tests
