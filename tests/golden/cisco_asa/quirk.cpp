#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::RecordBytes;
using tests::V9Message;

static const Quirk kQuirk("cisco_asa", [](Feed& feed) {
  constexpr std::uint64_t kMilliseconds = std::uint64_t{kBegin} * 1000;
  feed.send(V9Message()
                .uptime(60'000)
                .exportedAt(kBegin)
                .templateOf(263, {{148, 4},
                                  {8, 4},
                                  {7, 2},
                                  {12, 4},
                                  {11, 2},
                                  {4, 1},
                                  {176, 1},
                                  {177, 1},
                                  {225, 4},
                                  {226, 4},
                                  {227, 2},
                                  {228, 2},
                                  {233, 1},
                                  {323, 8},
                                  {152, 8},
                                  {231, 4},
                                  {232, 4}})
                .data(263, {RecordBytes()
                                .u32(4711)
                                .address("192.168.1.10")
                                .u16(50000)
                                .address("203.0.113.5")
                                .u16(443)
                                .u8(6)
                                .u8(0)
                                .u8(0)
                                .address("198.51.100.1")
                                .address("203.0.113.5")
                                .u16(61000)
                                .u16(443)
                                .u8(2)
                                .u64(kMilliseconds - 1'000)
                                .u64(kMilliseconds - 61'000)
                                .u32(1200)
                                .u32(340'000)})
                .build());
});

}  // namespace soho::golden
