#include "core/collector/template_store.h"

#include "core/base/atomic_file.h"
#include "core/collector/template_file.h"
#include "tests/support/failing_disk.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <sys/stat.h>

namespace soho::collector {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using decoder::ExporterKey;
using decoder::Protocol;
using decoder::StoredTemplate;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAreArray;

constexpr Time kNow{1'700'000'000s + 123'456'789ns};

ExporterKey exporter(const char* address, std::uint32_t domain = 0) { return {*IpAddress::parse(address), domain}; }

StoredTemplate flows(const ExporterKey& key, std::uint16_t id = 1024, Time learnedAt = kNow) {
  return {key, Protocol::NetFlowV9, 50'512, id, false, 0, learnedAt, {{0, 8, 4}, {0, 12, 4}, {0, 1, 4}}};
}
StoredTemplate options(const ExporterKey& key) {
  return {
      key, Protocol::Ipfix, 4'739, 65'535, true, 1, kNow, {{0, 143, 4}, {29'305, 1, 65'535}, {4'294'967'295, 1, 8}}};
}

class TemplateStoreTest : public ::testing::Test {
 protected:
  TemplateStoreTest() { m_clock.set(kNow); }
  [[nodiscard]] TemplateStore store() const { return {m_path, m_clock}; }
  void write(const std::string& name, const std::string& content) const {
    fs::create_directories(m_path);
    ASSERT_TRUE(replaceFile(m_path / name, content));
  }
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> result;
    for (const auto& entry : fs::directory_iterator(m_path)) result.push_back(entry.path().filename());
    std::ranges::sort(result);
    return result;
  }
  tests::TemporaryFolder m_folder;
  fs::path m_path = m_folder / "templates";
  ManualClock m_clock;
};

TEST_F(TemplateStoreTest, templatesSurviveARestart) {
  const std::vector<StoredTemplate> all{flows(exporter("192.168.1.1")), options(exporter("192.168.1.1")),
                                        flows(exporter("192.168.1.1", 4'294'967'295)), flows(exporter("fd00::1"))};
  ASSERT_TRUE(store().save(all));
  const auto loaded = store().load();
  EXPECT_THAT(loaded.templates, UnorderedElementsAreArray(all));
  EXPECT_THAT(loaded.refused, IsEmpty());
  EXPECT_THAT(names(), ElementsAre("192.168.1.1_0.json", "192.168.1.1_4294967295.json", "fd00--1_0.json"));
}

TEST_F(TemplateStoreTest, announcedSamplingIsKeptWithTheTemplatesAndExpiresWithThem) {
  const ExporterKey router = exporter("192.168.1.1");
  decoder::StoredSampling stored{router, Protocol::NetFlowV9, 50'512, kNow, kNow - 1h, {}};
  stored.sampling.announceForInterface(3, 30);
  stored.sampling.announceForSampler(18'446'744'073'709'551'615U, 40);
  stored.sampling.announce(10);
  decoder::StoredSampling old = stored;
  old.sourcePort = 1;
  old.announcedAt = kNow - kTemplateMaxAge - 1s;
  ASSERT_TRUE(store().save(std::array{flows(router)}, std::array{stored, old}));
  const auto loaded = store().load();
  EXPECT_THAT(loaded.refused, IsEmpty());
  EXPECT_THAT(loaded.samplings, ElementsAre(stored));
}

TEST_F(TemplateStoreTest, filesFromBeforeSamplingWasKeptAreRead) {
  write("192.168.1.1_0.json",
        R"({"format":"sohoflow-templates","version":1,"exporter":"192.168.1.1","domain":0,"templates":[]})");
  EXPECT_THAT(store().load().refused, IsEmpty());
}

TEST_F(TemplateStoreTest, isForItsUserOnly) {
  ASSERT_TRUE(store().save(std::array{flows(exporter("192.168.1.1"))}));
  struct stat status {};
  ASSERT_EQ(::stat((m_path / "192.168.1.1_0.json").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
  ASSERT_EQ(::stat(m_path.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0700U);
}

TEST_F(TemplateStoreTest, nothingSavedIsNothingLoaded) {
  const auto loaded = store().load();
  EXPECT_THAT(loaded.templates, IsEmpty());
  EXPECT_THAT(loaded.refused, IsEmpty());
}

TEST_F(TemplateStoreTest, forgottenExportersLoseTheirFile) {
  auto first = store();
  ASSERT_TRUE(first.save(std::array{flows(exporter("192.168.1.1")), flows(exporter("192.168.1.2"))}));
  auto second = store();
  (void)second.load();
  ASSERT_TRUE(second.save(std::array{flows(exporter("192.168.1.2"))}));
  EXPECT_THAT(names(), ElementsAre("192.168.1.2_0.json"));
}

TEST_F(TemplateStoreTest, unchangedTemplatesAreNotWrittenAgainUntilTheirAgeIsStale) {
  auto kept = store();
  const auto key = exporter("192.168.1.1");
  ASSERT_TRUE(kept.save(std::array{flows(key)}));
  const auto written = [&] { return store().load().templates.front().learnedAt; };
  ASSERT_TRUE(kept.save(std::array{flows(key, 1024, kNow + 59min)}));
  EXPECT_EQ(written(), kNow);
  ASSERT_TRUE(kept.save(std::array{flows(key, 1024, kNow + kTemplateAgeRefresh)}));
  EXPECT_EQ(written(), kNow + kTemplateAgeRefresh);
  ASSERT_TRUE(kept.save(std::array{flows(key, 1025, kNow)}));
  EXPECT_EQ(store().load().templates.front().id, 1025);
}

TEST_F(TemplateStoreTest, oldTemplatesAreNotUsed) {
  const auto key = exporter("192.168.1.1");
  ASSERT_TRUE(store().save(std::array{flows(key, 1024, kNow - kTemplateMaxAge - 1s), flows(key, 1025)}));
  const auto loaded = store().load();
  ASSERT_THAT(loaded.templates, SizeIs(1));
  EXPECT_EQ(loaded.templates[0].id, 1025);
  EXPECT_EQ(loaded.expired, 1U);
}

TEST_F(TemplateStoreTest, damagedFilesAreKeptAsideAndDoNotStopTheOthers) {
  ASSERT_TRUE(store().save(std::array{flows(exporter("192.168.1.1"))}));
  write("192.168.1.2_0.json", "{\"format\":\"sohoflow-tem");
  const auto loaded = store().load();
  EXPECT_THAT(loaded.templates, SizeIs(1));
  ASSERT_THAT(loaded.refused, SizeIs(1));
  EXPECT_EQ(loaded.refused[0].code, ErrorCode::FileDamaged);
  EXPECT_THAT(loaded.refused[0].place, HasSubstr("192.168.1.2_0.json"));
  EXPECT_THAT(names(), ElementsAre("192.168.1.1_0.json", "192.168.1.2_0.json.damaged"));
}

TEST_F(TemplateStoreTest, filesOfALaterVersionAreKeptAside) {
  write("192.168.1.2_0.json", R"({"format":"sohoflow-templates","version":2,"anything":true})");
  const auto loaded = store().load();
  ASSERT_THAT(loaded.refused, SizeIs(1));
  EXPECT_EQ(loaded.refused[0].code, ErrorCode::FileTooNew);
  EXPECT_THAT(names(), ElementsAre("192.168.1.2_0.json.newer"));
}

TEST_F(TemplateStoreTest, aFileUnderAnotherExportersNameIsRefused) {
  ASSERT_TRUE(store().save(std::array{flows(exporter("192.168.1.1"))}));
  fs::copy_file(m_path / "192.168.1.1_0.json", m_path / "192.168.1.9_0.json");
  const auto loaded = store().load();
  EXPECT_THAT(loaded.templates, SizeIs(1));
  ASSERT_THAT(loaded.refused, SizeIs(1));
  EXPECT_EQ(loaded.refused[0].code, ErrorCode::FileDamaged);
}

TEST_F(TemplateStoreTest, aHugeFileIsNotRead) {
  write("192.168.1.2_0.json", "{}");
  fs::resize_file(m_path / "192.168.1.2_0.json", kMaxTemplateFileBytes + 1);
  const auto loaded = store().load();
  ASSERT_THAT(loaded.refused, SizeIs(1));
  EXPECT_EQ(loaded.refused[0].code, ErrorCode::TooLarge);
}

TEST_F(TemplateStoreTest, aFullDiskKeepsTheOldFileAndIsTriedAgain) {
  auto kept = store();
  const auto key = exporter("192.168.1.1");
  ASSERT_TRUE(kept.save(std::array{flows(key, 1024)}));
  {
    const tests::FullDisk full;
    const auto failed = kept.save(std::array{flows(key, 1025), flows(exporter("192.168.1.2"))});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::DiskFull);
  }
  EXPECT_EQ(store().load().templates.front().id, 1024);
  EXPECT_THAT(names(), ElementsAre("192.168.1.1_0.json"));
  ASSERT_TRUE(kept.save(std::array{flows(key, 1025)}));
  EXPECT_EQ(store().load().templates.front().id, 1025);
}

TEST_F(TemplateStoreTest, aFolderThatMayNotBeReadIsSaid) {
  ASSERT_TRUE(store().save(std::array{flows(exporter("192.168.1.1"))}));
  fs::permissions(m_path, fs::perms::none);
  std::optional<tests::OrdinaryUser> user(std::in_place);
  const auto loaded = store().load();
  EXPECT_THAT(loaded.templates, IsEmpty());
  ASSERT_THAT(loaded.refused, SizeIs(1));
  EXPECT_EQ(loaded.refused[0].code, ErrorCode::NoPermission);
  user.reset();
  fs::permissions(m_path, fs::perms::owner_all);
}

TEST_F(TemplateStoreTest, keepsTheExportersHeardOfLastWhenThereAreTooMany) {
  std::vector<StoredTemplate> all;
  for (std::uint32_t i = 0; i <= kMaxTemplateFiles; ++i) {
    all.push_back(flows({IpAddress::v4(0x0a000000 + i), 0}, 1024, kNow + std::chrono::seconds(i)));
  }
  ASSERT_TRUE(store().save(all));
  EXPECT_THAT(names(), SizeIs(kMaxTemplateFiles));
  EXPECT_FALSE(fs::exists(m_path / "10.0.0.0_0.json"));
}

TEST(TemplateFile, refusesEveryFieldThatIsOutOfRange) {
  const auto key = exporter("192.168.1.1");
  const std::string good = writeTemplateFile(key, {{flows(key)}, {}});
  ASSERT_TRUE(readTemplateFile(good, "x"));
  const std::pair<std::string, std::string> damages[] = {
      {"\"sohoflow-templates\"", "\"other\""},
      {"\"version\":1", "\"version\":\"1\""},
      {"\"version\":1", "\"version\":0.5"},
      {"\"192.168.1.1\"", "\"router\""},
      {"\"domain\":0", "\"domain\":4294967296"},
      {"\"domain\":0", "\"domain\":-1"},
      {"\"netflow9\"", "\"netflow5\""},
      {"\"id\":1024", "\"id\":65536"},
      {"\"port\":50512", "\"port\":null"},
      {"\"scopes\":0", "\"scopes\":true"},
      {"\"options\":false", "\"options\":0"},
      {"[8,4]", "[8]"},
      {"[8,4]", "[8,4,1,2]"},
      {"[8,4]", "[65536,4]"},
      {"[8,4]", "[8,4,-1]"},
      {"[8,4]", "8"},
      {"\"1700000000123456789\"", "1700000000"},
      {"\"1700000000123456789\"", "\"-5\""},
      {"\"1700000000123456789\"", "\"99999999999999999999\""},
      {"\"fields\":[", "\"other\":["},
      {"\"templates\":[", "\"other\":["},
  };
  for (const auto& [from, to] : damages) {
    std::string bad = good;
    const std::size_t at = bad.find(from);
    ASSERT_NE(at, std::string::npos) << from << " in " << good;
    bad.replace(at, from.size(), to);
    const auto read = readTemplateFile(bad, "place");
    ASSERT_FALSE(read) << bad;
    EXPECT_EQ(read.error().code, ErrorCode::FileDamaged) << bad;
    EXPECT_EQ(read.error().place, "place");
  }
  EXPECT_FALSE(readTemplateFile("", "x"));
  EXPECT_FALSE(readTemplateFile("[]", "x"));
}

}  // namespace
}  // namespace soho::collector
