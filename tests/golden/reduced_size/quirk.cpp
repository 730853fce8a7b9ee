#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

static const Quirk kQuirk("reduced_size", [](Feed& feed) {
  feed.send(V9Message()
                .templateOf(260, {{8, 4}, {12, 4}, {10, 2}, {14, 1}, {1, 3}, {2, 1}, {16, 2}, {85, 5}, {86, 8}})
                .data(260, {RecordBytes()
                                .address("10.0.0.1")
                                .address("10.0.0.2")
                                .u16(300)
                                .u8(7)
                                .number(0xabcdef, 3)
                                .u8(200)
                                .u16(64500)
                                .number(0x12'3456'789a, 5)
                                .u64(3'014'796'857'100)})
                .build());
});

}  // namespace soho::golden
