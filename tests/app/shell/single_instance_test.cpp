#include "app/shell/single_instance.h"

#include "tests/support/event_loop.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <gmock/gmock.h>

#include <future>

namespace soho::ui {
namespace {

class SingleInstanceTest : public testing::Test {
 protected:
  SingleInstanceTest() : folder(QString::fromStdString(temporary.path().string())) {
    QObject::connect(&first, &SingleInstance::startedAgain, &first,
                     [this](const StartRequest& request) { requests.push_back(request); });
  }

  /// The second program is another process in life: here it waits on a thread of its own.
  Result<SingleInstance::Role> startAnother(const StartRequest& request) {
    auto outcome = std::async(std::launch::async, [this, request] {
      SingleInstance second;
      return second.start(folder, request);
    });
    EXPECT_TRUE(
        tests::runUntil([&outcome] { return outcome.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }));
    return outcome.get();
  }

  tests::TemporaryFolder temporary;
  QString folder;
  SingleInstance first;
  std::vector<StartRequest> requests;
};

TEST_F(SingleInstanceTest, aSecondOneHandsItsWishesToTheFirst) {
  EXPECT_EQ(first.start(folder, {}), SingleInstance::Role::First);
  const StartRequest wish{QStringLiteral("talkers"), QStringLiteral("/r/ä.pcap"), true, false,
                          QStringLiteral("token-7")};
  EXPECT_EQ(startAnother(wish), SingleInstance::Role::Second);
  EXPECT_THAT(requests, testing::ElementsAre(wish));
}

TEST_F(SingleInstanceTest, whatACrashedOneLeftIsInNobodysWay) {
  {
    SingleInstance crashed;
    EXPECT_EQ(crashed.start(folder, {}), SingleInstance::Role::First);
  }
  QFile(folder + QStringLiteral("/desktop")).open(QIODevice::WriteOnly);  // a dead socket lies there
  EXPECT_EQ(first.start(folder, {}), SingleInstance::Role::First);
}

TEST_F(SingleInstanceTest, rubbishOnTheSocketIsRefusedAndServiceGoesOn) {
  EXPECT_EQ(first.start(folder, {}), SingleInstance::Role::First);
  QLocalSocket rude;
  rude.connectToServer(folder + QStringLiteral("/desktop"));
  ASSERT_TRUE(tests::runUntil([&rude] { return rude.state() == QLocalSocket::ConnectedState; }));
  rude.write(QByteArray(200'000, 'x'));
  EXPECT_TRUE(tests::runUntil([&rude] { return rude.state() == QLocalSocket::UnconnectedState; }));
  EXPECT_EQ(startAnother({}), SingleInstance::Role::Second);
  EXPECT_EQ(requests.size(), 1U);
}

}  // namespace
}  // namespace soho::ui
