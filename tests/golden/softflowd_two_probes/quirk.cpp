#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

namespace {

V9Message exportOf(std::uint32_t sequence) { return V9Message().uptime(60'000).exportedAt(kBegin).sequence(sequence); }

}  // namespace

static const Quirk kQuirk("softflowd_two_probes", [](Feed& feed) {
  using namespace std::chrono_literals;
  feed.send(exportOf(1)
                .templateOf(1024, {{8, 4}, {12, 4}, {1, 4}, {2, 4}})
                .optionsTemplate(256, {{2, 4}}, {{34, 4}, {35, 1}, {82, 16}})
                .data(256, {RecordBytes().u32(0).u32(1).u8(1).text("br-lan", 16)})
                .build(),
            0s, 40001);
  feed.send(exportOf(1)
                .templateOf(1024, {{8, 4}, {12, 4}, {1, 8}, {2, 8}})
                .optionsTemplate(256, {{2, 4}}, {{34, 4}, {35, 1}, {82, 16}})
                .data(256, {RecordBytes().u32(0).u32(10).u8(1).text("br-guest", 16)})
                .build(),
            0s, 40002);
  const auto lan = RecordBytes().address("10.0.0.1").address("10.0.0.2").u32(900).u32(3);
  const auto guest = RecordBytes().address("10.9.0.1").address("10.0.0.2").u64(1ULL << 33).u64(7);
  feed.send(exportOf(2).data(1024, {lan}).build(), 1s, 40001);
  feed.send(exportOf(2).data(1024, {guest}).build(), 1s, 40002);
});

}  // namespace soho::golden
