#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

static const Quirk kQuirk("freebsd_netflow", [](Feed& feed) {
  feed.send(V9Message()
                .uptime(60'000)
                .exportedAt(kBegin)
                .templateOf(256, {{8, 4}, {12, 4}, {2, 4}, {1, 4}, {24, 4}, {23, 4}, {22, 4}, {21, 4}})
                .data(256, {RecordBytes()
                                .address("10.0.0.1")
                                .address("203.0.113.1")
                                .u32(3)
                                .u32(900)
                                .u32(0)
                                .u32(0)
                                .u32(50'000)
                                .u32(55'000)})
                .build());
});

}  // namespace soho::golden
