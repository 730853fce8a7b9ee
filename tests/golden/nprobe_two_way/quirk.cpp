#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

static const Quirk kQuirk("nprobe_two_way", [](Feed& feed) {
  feed.send(V9Message()
                .templateOf(257, {{8, 4}, {12, 4}, {1, 4}, {2, 4}, {23, 4}, {24, 4}, {57590, 2}, {57591, 8}})
                .data(257, {RecordBytes()
                                .address("10.0.0.1")
                                .address("203.0.113.5")
                                .u32(900)
                                .u32(3)
                                .u32(70'000)
                                .u32(50)
                                .u16(91)
                                .text("TLS", 8)})
                .build());
});

}  // namespace soho::golden
