#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

static const Quirk kQuirk("juniper_empty_scope", [](Feed& feed) {
  feed.send(V9Message()
                .optionsTemplate(256, {{1, 0}}, {{35, 1}, {34, 4}}, 2)
                .data(256, {RecordBytes().u8(2).u32(1000)}, 3)
                .templateOf(257, {{8, 4}, {12, 4}, {1, 4}})
                .data(257, {RecordBytes().address("10.0.0.1").address("10.0.0.2").u32(900)})
                .build());
});

}  // namespace soho::golden
