#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

static const Quirk kQuirk("softflowd_0_9_9", [](Feed& feed) {
  feed.send(V9Message()
                .count(2)
                .uptime(400'418)
                .exportedAt(kBegin)
                .templateOf(1024, {{8, 4},
                                   {12, 4},
                                   {21, 4},
                                   {22, 4},
                                   {1, 4},
                                   {2, 4},
                                   {10, 4},
                                   {14, 4},
                                   {7, 2},
                                   {11, 2},
                                   {4, 1},
                                   {6, 1},
                                   {60, 1}})
                .optionsTemplate(256, {{4, 4}}, {{34, 4}, {35, 1}})
                .data(256, {RecordBytes().u32(0).u32(100).u8(1)}, 3)
                .data(1024,
                      {RecordBytes()
                           .address("192.168.0.1")
                           .address("192.168.0.105")
                           .u32(390'000)
                           .u32(380'000)
                           .u32(98)
                           .u32(1)
                           .u32(0)
                           .u32(0)
                           .u16(53)
                           .u16(55575)
                           .u8(17)
                           .u8(0)
                           .u8(4)},
                      1)
                .build());
});

}  // namespace soho::golden
