#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

static const Quirk kQuirk("uptime_wrap", [](Feed& feed) {
  using namespace std::chrono_literals;
  constexpr std::uint32_t kBeforeWrap = 0xffffffff - 4'999;
  feed.send(V9Message()
                .sequence(10)
                .uptime(kBeforeWrap)
                .exportedAt(kBegin)
                .templateOf(300, {{1, 4}, {22, 4}, {21, 4}})
                .data(300, {RecordBytes().u32(1).u32(kBeforeWrap - 20'000).u32(kBeforeWrap - 1'000)})
                .build());
  // Ten seconds later; the second record's times are wrong beyond belief.
  feed.send(V9Message()
                .sequence(11)
                .uptime(5'000)
                .exportedAt(kBegin + 10)
                .data(300, {RecordBytes().u32(2).u32(kBeforeWrap).u32(4'000),
                            RecordBytes().u32(3).u32(2'000'000'000).u32(2'000'001'000)})
                .build(),
            10s);
});

}  // namespace soho::golden
