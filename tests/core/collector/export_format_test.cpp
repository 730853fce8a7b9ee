#include "core/collector/export_format.h"

#include "tests/core/collector/capture_builder.h"

#include <gmock/gmock.h>

namespace soho::collector {
namespace {

using namespace test;

Bytes ipfix(std::size_t length, const Bytes& sets) { return join({be(10, 2), be(length, 2), zeros(12), sets}); }
Bytes sflow(std::uint32_t addressType, std::size_t rest) { return join({be(5, 4), be(addressType, 4), zeros(rest)}); }

TEST(ExportFormat, knowsEveryProtocol) {
  EXPECT_TRUE(looksLikeFlowExport(netflow5(1)));
  EXPECT_TRUE(looksLikeFlowExport(netflow5(30)));
  EXPECT_TRUE(looksLikeFlowExport(netflow9(1)));
  EXPECT_TRUE(looksLikeFlowExport(ipfix(20, be(0x01000004, 4))));
  EXPECT_TRUE(looksLikeFlowExport(ipfix(16, {})));
  EXPECT_TRUE(looksLikeFlowExport(sflow(1, 20)));
  EXPECT_TRUE(looksLikeFlowExport(sflow(2, 32)));
}

TEST(ExportFormat, refusesOtherTraffic) {
  const Bytes dnsWithIdNine =
      join({be(9, 2), be(0x0100, 2), be(1, 2), zeros(6), text("\7example\3org"), be(0x00000100, 4), be(0x01, 1)});
  for (const Bytes& other : {Bytes{}, be(9, 1), be(9, 2), text("GET / HTTP/1.1"), netflow5(0), Bytes(netflow5(31)),
                             dnsWithIdNine, ipfix(15, {}), ipfix(24, be(0x01000004, 4)), ipfix(20, be(0x00500004, 4)),
                             ipfix(20, be(0x01000003, 4)), sflow(3, 32), sflow(1, 19), sflow(2, 31), zeros(40)}) {
    EXPECT_FALSE(looksLikeFlowExport(other)) << other.size();
  }
  Bytes cutV5 = netflow5(2);
  cutV5.pop_back();
  EXPECT_FALSE(looksLikeFlowExport(cutV5));
}

}  // namespace
}  // namespace soho::collector
