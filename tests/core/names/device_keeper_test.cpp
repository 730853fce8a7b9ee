#include "core/names/device_keeper.h"

#include "core/base/atomic_file.h"
#include "core/names/device_file.h"
#include "tests/support/event_loop.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace soho::names {
namespace {

using namespace std::chrono_literals;

const IpAddress kPhone = IpAddress::v4(0xc0a80105);
constexpr Time kNow{std::chrono::hours(24 * 20'000)};

class DeviceKeeperTest : public testing::Test {
 protected:
  [[nodiscard]] std::filesystem::path path() const { return folder / "state" / "devices.json"; }
  [[nodiscard]] std::string content() const { return readFile(path(), 1'000'000).value_or(std::string()); }
  std::unique_ptr<DeviceKeeper> keeper() {
    return std::make_unique<DeviceKeeper>(path(), [this](const Error& error) { failures.push_back(error); });
  }
  static void seePhone(DeviceKeeper& keeper, std::uint64_t bytes = 10) {
    (void)keeper.book().look(std::vector{Sighting{kPhone, MacAddress(5), bytes, bytes, kNow, kNow}}, kNow);
  }

  tests::TemporaryFolder folder;
  std::vector<Error> failures;
};

TEST_F(DeviceKeeperTest, aLabelIsOnDiskSoonAndThereAfterAKill) {
  const auto first = keeper();
  ASSERT_TRUE(first->load());
  seePhone(*first);
  ASSERT_TRUE(first->book().setLabel(kPhone, "Phone"));
  first->tick(kNow);
  ASSERT_TRUE(tests::runUntil([&] { return std::filesystem::exists(path()); }));
  const auto second = keeper();  // the first one was never told to finish
  ASSERT_TRUE(second->load());
  ASSERT_NE(second->book().find(kPhone), nullptr);
  EXPECT_EQ(second->book().devices(), first->book().devices());
}

TEST_F(DeviceKeeperTest, volumesAreWrittenOnceAMinute) {
  const auto first = keeper();
  seePhone(*first);
  first->tick(kNow);
  ASSERT_TRUE(tests::runUntil([&] { return std::filesystem::exists(path()); }));
  const std::string before = content();
  seePhone(*first, 5'000);
  first->tick(kNow + 59s);
  EXPECT_FALSE(tests::runUntil([&] { return content() != before; }, 50ms));
  first->tick(kNow + 60s);
  EXPECT_TRUE(tests::runUntil([&] { return content() != before; }));
}

TEST_F(DeviceKeeperTest, finishingWritesTheRest) {
  const auto first = keeper();
  seePhone(*first, 4'711);
  ASSERT_TRUE(first->finish());
  const auto second = keeper();
  ASSERT_TRUE(second->load());
  EXPECT_EQ(second->book().find(kPhone)->bytesIn, 4'711U);
}

TEST_F(DeviceKeeperTest, aDamagedFileIsSetAsideAndTold) {
  std::filesystem::create_directories(path().parent_path());
  std::ofstream(path()) << R"({"format":1,"devices":[{"mac":"no"}]})";
  const auto damaged = keeper();
  EXPECT_EQ(damaged->load().error().code, ErrorCode::FileDamaged);
  EXPECT_TRUE(std::filesystem::exists(path().string() + ".damaged"));
  seePhone(*damaged);
  EXPECT_TRUE(damaged->finish());
  EXPECT_TRUE(keeper()->load());
}

TEST_F(DeviceKeeperTest, aFileOfALaterVersionIsSetAside) {
  std::filesystem::create_directories(path().parent_path());
  std::ofstream(path()) << R"({"format":2,"devices":[]})";
  EXPECT_EQ(keeper()->load().error().code, ErrorCode::FileTooNew);
  EXPECT_TRUE(std::filesystem::exists(path().string() + ".newer"));
}

TEST_F(DeviceKeeperTest, aFailureIsToldOnceUntilItWorksAgain) {
  std::ofstream(folder / "state") << "a file where a folder should be";
  const auto first = keeper();
  seePhone(*first);
  first->tick(kNow);
  ASSERT_TRUE(tests::runUntil([&] { return failures.size() == 1; }));
  first->tick(kNow + 61s);
  EXPECT_FALSE(first->finish());
  EXPECT_FALSE(tests::runUntil([&] { return failures.size() > 1; }, 50ms));
  std::filesystem::remove(folder / "state");
  first->tick(kNow + 200s);
  EXPECT_TRUE(tests::runUntil([&] { return std::filesystem::exists(path()); }));
}

TEST_F(DeviceKeeperTest, withoutAPathNothingIsWritten) {
  DeviceKeeper replay(std::nullopt, {});
  ASSERT_TRUE(replay.load());
  seePhone(replay);
  replay.tick(kNow + 2h);
  EXPECT_TRUE(replay.finish());
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

}  // namespace
}  // namespace soho::names
