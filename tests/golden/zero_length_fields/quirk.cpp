#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

static const Quirk kQuirk("zero_length_fields", [](Feed& feed) {
  feed.send(V9Message()
                .templates({{256, {{8, 4}, {12, 4}, {1, 4}, {0, 0}, {0, 0}, {0, 0}}},
                            {257, {{27, 16}, {28, 16}, {1, 4}, {0, 0}, {0, 0}, {0, 0}}}})
                .data(256, {RecordBytes().address("10.0.0.1").address("10.0.0.2").u32(900)})
                .data(257, {RecordBytes().address("2001:db8::1").address("2001:db8::2").u32(901)})
                .build());
});

}  // namespace soho::golden
