// The recording that new users see first: small, whole, and NetFlow v9 from beginning to end.
#include "core/base/span_reader.h"
#include "core/collector/capture_reader.h"

#include <gmock/gmock.h>

namespace soho::collector {
namespace {

using namespace std::chrono_literals;

const std::filesystem::path kSample = std::filesystem::path(SOHO_SOURCE_DIR) / "resources/sample/household.pcap";

TEST(SampleRecording, isSmall) { EXPECT_LT(std::filesystem::file_size(kSample), 300'000U); }

TEST(SampleRecording, isTwelveMinutesOfOneRoutersExport) {
  auto reader = CaptureReader::open(kSample);
  ASSERT_TRUE(reader) << reader.error().detail;
  std::uint32_t sequence = 0;
  Time first{};
  Time last{};
  auto next = reader->next();
  for (; next && *next; next = reader->next()) {
    const decoder::Datagram& datagram = **next;
    EXPECT_EQ(datagram.source.toString(), "192.168.1.1");
    EXPECT_LE(datagram.bytes.size(), 1'428U);
    SpanReader header(datagram.bytes);
    EXPECT_EQ(header.u16(), 9);
    header.skip(6);
    const Time exportedAt{std::chrono::seconds(header.u32())};
    EXPECT_LT(datagram.receivedAt - exportedAt, 1s);
    EXPECT_EQ(header.u32(), ++sequence);
    if (sequence == 1) first = datagram.receivedAt;
    EXPECT_GE(datagram.receivedAt, last);
    last = datagram.receivedAt;
  }
  EXPECT_TRUE(next) << next.error().detail;
  EXPECT_GT(sequence, 100U);
  EXPECT_GT(last - first, 11min);
  EXPECT_LT(last - first, 12min);
  EXPECT_EQ(reader->counters().frames, sequence);
}

}  // namespace
}  // namespace soho::collector
