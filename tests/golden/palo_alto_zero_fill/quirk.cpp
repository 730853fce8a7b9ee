#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

static const Quirk kQuirk("palo_alto_zero_fill", [](Feed& feed) {
  feed.send(V9Message().count(1).sourceId(16777216).templateOf(257, {{8, 4}, {12, 4}, {1, 8}, {2, 8}}).build());
  feed.send(V9Message()
                .count(1)
                .sourceId(16777216)
                .data(257, {RecordBytes().address("10.0.0.1").address("10.0.0.2").u64(900).u64(3)})
                .raw(tests::Bytes(1200, 0))
                .build());
});

}  // namespace soho::golden
