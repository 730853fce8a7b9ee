#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

static const Quirk kQuirk("late_template", [](Feed& feed) {
  using namespace std::chrono_literals;
  for (std::uint32_t number = 0; number < 3; ++number) {
    const std::uint32_t uptime = 100'000 + number * 10'000;
    feed.send(V9Message()
                  .uptime(uptime)
                  .exportedAt(kBegin + number * 10)
                  .data(300, {RecordBytes().u32(1000 + number).u32(uptime - 3'000).u32(uptime - 1'000)})
                  .build(),
              number * 10s);
  }
  feed.send(V9Message().uptime(130'000).exportedAt(kBegin + 30).templateOf(300, {{1, 4}, {22, 4}, {21, 4}}).build(),
            30s);
});

}  // namespace soho::golden
