#include "core/collector/capture_reader.h"

#include "tests/core/collector/capture_file.h"
#include "tests/support/failing_disk.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace soho::collector {
namespace {

using namespace test;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr std::uint32_t kEthernet = 1;

CaptureReader open(const std::filesystem::path& path, const CaptureFilter& filter = {}) {
  auto reader = CaptureReader::open(path, filter);
  EXPECT_TRUE(reader) << reader.error().detail;
  return std::move(*reader);
}

struct Read {
  std::vector<Bytes> payloads;
  std::vector<Time> times;
  std::optional<Error> failure;
};

Read readAll(CaptureReader& reader) {
  Read result;
  for (;;) {
    const auto next = reader.next();
    if (!next) {
      result.failure = next.error();
      return result;
    }
    if (!*next) return result;
    EXPECT_EQ((*next)->source.toString(), "192.168.1.1");
    EXPECT_EQ((*next)->sourcePort, 50'000);
    result.payloads.emplace_back((*next)->bytes.begin(), (*next)->bytes.end());
    result.times.push_back((*next)->receivedAt);
  }
}

TEST(CaptureReader, readsPcapWithNanoseconds) {
  const CaptureFile file(join({pcapHeader(kEthernet), pcapFrame(1'700'000'000, 123'456'789, exportFrame(netflow9(1))),
                               pcapFrame(1'700'000'001, 5, exportFrame(netflow9(2)))}));
  auto reader = open(file.path());
  const auto size = std::filesystem::file_size(file.path());
  ASSERT_TRUE(reader.next());
  EXPECT_GT(reader.counters().bytesRead, 24U) << "more than the file's header";
  EXPECT_LT(reader.counters().bytesRead, size);
  reader = open(file.path());
  const auto read = readAll(reader);
  EXPECT_EQ(reader.counters().bytesRead, size);
  EXPECT_FALSE(read.failure);
  EXPECT_THAT(read.payloads, ElementsAre(netflow9(1), netflow9(2)));
  EXPECT_THAT(read.times, ElementsAre(Time(1'700'000'000s + 123'456'789ns), Time(1'700'000'001s + 5ns)));
  EXPECT_EQ(reader.counters().frames, 2U);
  EXPECT_EQ(reader.counters().datagrams, 2U);
}

TEST(CaptureReader, readsPcapWithMicroseconds) {
  const CaptureFile file(
      join({pcapHeader(kEthernet, false), pcapFrame(1'700'000'000, 123'456, exportFrame(netflow9(1)))}));
  auto reader = open(file.path());
  EXPECT_THAT(readAll(reader).times, ElementsAre(Time(1'700'000'000s + 123'456us)));
}

TEST(CaptureReader, readsPcapng) {
  const CaptureFile file(join({pcapngHeader(1), pcapngFrame(1'700'000'000'000'001, exportFrame(netflow9(1))),
                               pcapngFrame(1'700'000'000'000'002, exportFrame(netflow5(3)))}));
  auto reader = open(file.path());
  const auto read = readAll(reader);
  EXPECT_FALSE(read.failure);
  EXPECT_THAT(read.payloads, ElementsAre(netflow9(1), netflow5(3)));
  EXPECT_EQ(read.times[0], Time(1'700'000'000s + 1us));
}

TEST(CaptureReader, takesFlowExportOfAnyPortAndLeavesOtherTraffic) {
  const CaptureFile file(join({pcapHeader(kEthernet), pcapFrame(1, 0, exportFrame(netflow9(1), 9995)),
                               pcapFrame(1, 0, exportFrame(text("no flow export at all"), 5353)),
                               pcapFrame(1, 0, ethernet(0x0806, zeros(28)))}));
  auto reader = open(file.path());
  EXPECT_THAT(readAll(reader).payloads, ElementsAre(netflow9(1)));
  EXPECT_EQ(reader.counters().otherUdp, 1U);
  EXPECT_EQ(reader.counters().skipped.notUdp, 1U);
}

TEST(CaptureReader, whateverGoesToTheFlowPortIsTheDecodersToJudge) {
  const CaptureFile file(join({pcapHeader(kEthernet), pcapFrame(1, 0, exportFrame(text("malformed"), 2055))}));
  auto reader = open(file.path());
  EXPECT_THAT(readAll(reader).payloads, ElementsAre(text("malformed")));
}

TEST(CaptureReader, aPortFilterTakesEverythingOfThatPort) {
  const CaptureFile file(join({pcapHeader(kEthernet), pcapFrame(1, 0, exportFrame(netflow9(1), 9995)),
                               pcapFrame(1, 0, exportFrame(text("malformed"), 2055))}));
  auto reader = open(file.path(), {.port = 2055});
  EXPECT_THAT(readAll(reader).payloads, ElementsAre(text("malformed")));
  EXPECT_EQ(reader.counters().otherUdp, 1U);
}

TEST(CaptureReader, putsFragmentsTogether) {
  const Bytes payload = netflow9(1, 3'000);
  const Bytes datagram = udp(50'000, 2055, payload);
  const Bytes head(datagram.begin(), datagram.begin() + 1'480);
  const Bytes tail(datagram.begin() + 1'480, datagram.end());
  const CaptureFile file(
      join({pcapHeader(kEthernet),
            pcapFrame(1, 0, ethernet(0x0800, ipv4("192.168.1.1", "192.168.1.2", head, {.moreFollow = true}))),
            pcapFrame(2, 0, ethernet(0x0800, ipv4("192.168.1.1", "192.168.1.2", tail, {.offset = 1'480}))),
            pcapFrame(3, 0,
                      ethernet(0x0800,
                               ipv4("192.168.1.1", "192.168.1.2", head, {.identification = 8, .moreFollow = true})))}));
  auto reader = open(file.path());
  EXPECT_THAT(readAll(reader).payloads, ElementsAre(payload));
  EXPECT_EQ(reader.counters().reassembled, 1U);
  EXPECT_EQ(reader.counters().incompleteFragmented, 1U);
}

TEST(CaptureReader, framesCutByTheSnapLengthAreCountedNotDelivered) {
  const CaptureFile file(join({pcapHeader(kEthernet), pcapFrame(1, 0, exportFrame(netflow9(1, 200)), 96),
                               pcapFrame(1, 0, exportFrame(netflow9(2)))}));
  auto reader = open(file.path());
  EXPECT_THAT(readAll(reader).payloads, ElementsAre(netflow9(2)));
  EXPECT_EQ(reader.counters().skipped.cut, 1U);
}

TEST(CaptureReader, aFileThatBreaksOffGivesWhatWasThereThenAClearError) {
  Bytes content = join(
      {pcapHeader(kEthernet), pcapFrame(1, 0, exportFrame(netflow9(1))), pcapFrame(2, 0, exportFrame(netflow9(2)))});
  content.pop_back();
  const CaptureFile file(content);
  auto reader = open(file.path());
  const auto read = readAll(reader);
  EXPECT_THAT(read.payloads, ElementsAre(netflow9(1)));
  ASSERT_TRUE(read.failure);
  EXPECT_EQ(read.failure->code, ErrorCode::Truncated);
  EXPECT_EQ(read.failure->place, file.path().string());
  EXPECT_THAT(read.failure->detail, HasSubstr("truncated"));
  EXPECT_EQ(readAll(reader).failure, read.failure);
}

TEST(CaptureReader, aPcapngThatBreaksOffIsTruncatedToo) {
  Bytes content =
      join({pcapngHeader(1), pcapngFrame(1, exportFrame(netflow9(1))), pcapngFrame(2, exportFrame(netflow9(2)))});
  content.resize(content.size() - 6);
  const CaptureFile file(content);
  auto reader = open(file.path());
  const auto read = readAll(reader);
  EXPECT_THAT(read.payloads, ElementsAre(netflow9(1)));
  ASSERT_TRUE(read.failure);
  EXPECT_EQ(read.failure->code, ErrorCode::Truncated);
}

TEST(CaptureReader, anAbsurdFrameLengthIsDamage) {
  Bytes bad = pcapFrame(2, 0, exportFrame(netflow9(2)));
  bad[11] = 0x7f;  // the highest byte of the kept length
  const CaptureFile file(join({pcapHeader(kEthernet), pcapFrame(1, 0, exportFrame(netflow9(1))), bad}));
  auto reader = open(file.path());
  const auto read = readAll(reader);
  EXPECT_THAT(read.payloads, ElementsAre(netflow9(1)));
  ASSERT_TRUE(read.failure);
  EXPECT_EQ(read.failure->code, ErrorCode::FileDamaged);
}

TEST(CaptureReader, anEmptyCaptureHasNoDatagrams) {
  const CaptureFile file(pcapHeader(kEthernet));
  auto reader = open(file.path());
  const auto read = readAll(reader);
  EXPECT_THAT(read.payloads, IsEmpty());
  EXPECT_FALSE(read.failure);
}

TEST(CaptureReader, absurdTimesStayCountable) {
  const CaptureFile file(
      join({pcapngHeader(1), pcapngFrame(~0ULL, exportFrame(netflow9(1))), pcapngFrame(1, exportFrame(netflow9(2)))}));
  auto reader = open(file.path());
  const auto read = readAll(reader);
  ASSERT_EQ(read.times.size(), 2U);
  EXPECT_LE(read.times[0].time_since_epoch(), 7'000'000'001s);
}

ErrorCode codeOfOpening(const std::filesystem::path& path) {
  const auto reader = CaptureReader::open(path);
  EXPECT_FALSE(reader);
  if (reader) return ErrorCode::Unknown;
  EXPECT_EQ(reader.error().place, path.string());
  EXPECT_NE(reader.error().detail, "");
  return reader.error().code;
}

TEST(CaptureReader, saysWhyAFileCannotBeOpened) {
  const tests::TemporaryFolder folder;
  EXPECT_EQ(codeOfOpening(folder / "missing.pcap"), ErrorCode::FileMissing);
  EXPECT_EQ(codeOfOpening(folder.path()), ErrorCode::FileUnreadable);
  const CaptureFile empty({});
  EXPECT_EQ(codeOfOpening(empty.path()), ErrorCode::Truncated);
  const CaptureFile other(text("This is no capture file, only some text of some length."));
  EXPECT_EQ(codeOfOpening(other.path()), ErrorCode::Unsupported);
  const CaptureFile wireless(pcapHeader(105));
  EXPECT_EQ(codeOfOpening(wireless.path()), ErrorCode::Unsupported);
  EXPECT_THAT(CaptureReader::open(wireless.path()).error().detail, HasSubstr("105"));
}

TEST(CaptureReader, saysWhenItMayNotReadAFile) {
  const CaptureFile file(pcapHeader(kEthernet));
  std::filesystem::permissions(file.path(), std::filesystem::perms::none);
  const tests::OrdinaryUser user;
  EXPECT_EQ(codeOfOpening(file.path()), ErrorCode::NoPermission);
}

TEST(CaptureReader, readsARealExportersCapture) {
  const char* captures = std::getenv("SOHOFLOW_CAPTURES");
  ASSERT_NE(captures, nullptr) << "set SOHOFLOW_CAPTURES to the folder of captures";
  auto reader = CaptureReader::open(std::filesystem::path(captures) / "netflow" / "netflowv9.pcap");
  ASSERT_TRUE(reader) << reader.error().detail;
  std::size_t count = 0;
  for (auto next = reader->next(); next && *next; next = reader->next()) {
    const auto& bytes = (*next)->bytes;
    ASSERT_GE(bytes.size(), 20U);
    EXPECT_EQ(bytes[1], 9);
    ++count;
  }
  EXPECT_GT(count, 0U);
  EXPECT_EQ(reader->counters().frames, count);
}

}  // namespace
}  // namespace soho::collector
