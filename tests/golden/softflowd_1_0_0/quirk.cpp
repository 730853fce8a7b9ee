#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

static const Quirk kQuirk("softflowd_1_0_0", [](Feed& feed) {
  V9Message message;
  message.uptime(60'000).exportedAt(kBegin);
  message.templateOf(1024, {{8, 4}, {12, 4}, {22, 4}, {21, 4}, {1, 4}, {2, 4}});
  message.optionsTemplate(256, {{2, 4}}, {{34, 4}, {35, 1}, {82, 16}});
  message.data(256, {RecordBytes().u32(0).u32(10).u8(1).text("br-lan", 16)});
  message.data(1024, {RecordBytes().address("10.0.0.1").address("10.0.0.2").u32(50'000).u32(55'000).u32(900).u32(3),
                      RecordBytes().address("10.0.0.2").address("10.0.0.1").u32(50'000).u32(55'000).u32(400).u32(2)});
  message.count(static_cast<std::uint16_t>(message.build().size()));
  feed.send(message.build());
});

}  // namespace soho::golden
