#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

static const Quirk kQuirk("cisco_samplers", [](Feed& feed) {
  feed.send(V9Message()
                .sourceId(519)
                .optionsTemplate(257, {{1, 4}}, {{48, 1}, {49, 1}, {50, 4}, {84, 8}}, 2)
                .data(257, {RecordBytes().u32(0).u8(1).u8(2).u32(100).text("edge", 8),
                            RecordBytes().u32(0).u8(2).u8(2).u32(1000).text("core", 8)})
                .templateOf(256, {{8, 4}, {12, 4}, {1, 4}, {2, 4}, {48, 1}})
                .data(256, {RecordBytes().address("10.0.0.1").address("10.0.0.2").u32(900).u32(3).u8(2),
                            RecordBytes().address("10.0.0.3").address("10.0.0.2").u32(800).u32(2).u8(1),
                            RecordBytes().address("10.0.0.4").address("10.0.0.2").u32(700).u32(1).u8(0)})
                .build());
});

}  // namespace soho::golden
