// A collector that answers from memory and a client that talks to it, for tests of jobs that ask a collector.
#pragma once

#include "core/control/control_client.h"
#include "core/control/control_server.h"
#include "core/jobs/job.h"
#include "tests/core/control/fake_service.h"
#include "tests/support/event_loop.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace soho::tests {

class ControlFixture : public ::testing::Test {
 protected:
  ControlFixture() : m_server(m_service, settings()) {
    EXPECT_TRUE(m_server.listen());
    std::optional<bool> isOpen;
    m_client.open({settings().path}, control::ControlClient::kDefaultTimeout, &m_client,
                  [&](const Result<control::Welcome>& welcome) { isOpen = welcome.has_value(); });
    EXPECT_TRUE(runUntil([&] { return isOpen.has_value(); }));
    EXPECT_TRUE(isOpen.value_or(false));
  }
  [[nodiscard]] control::ControlServerSettings settings() const {
    control::ControlServerSettings settings;
    settings.path = QString::fromStdString((m_folder.path() / "control").string());
    settings.version = "0";
    return settings;
  }
  static void run(jobs::Job& job) {
    job.start();
    ASSERT_TRUE(runUntil([&] { return job.isFinished(); }));
  }

  TemporaryFolder m_folder;
  control::FakeService m_service;
  control::ControlServer m_server;
  control::ControlClient m_client{"test", "0"};
};

}  // namespace soho::tests
