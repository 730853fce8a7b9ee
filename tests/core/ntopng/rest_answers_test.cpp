#include "core/ntopng/rest_answers.h"

#include <gtest/gtest.h>

namespace soho::ntopng {
namespace {

TEST(RestAnswers, anEnvelopeTellsARefusalFromSomethingElse) {
  EXPECT_TRUE(readEnvelope(R"({"rc":0,"rc_str":"OK","rsp":[]})", "here"));
  EXPECT_EQ(readEnvelope(R"({"rc":-2,"rc_str":"INVALID_INTERFACE","rsp":[]})", "here").error().code,
            ErrorCode::Unsupported);
  EXPECT_EQ(readEnvelope("<html>", "here").error().code, ErrorCode::Malformed);
}

TEST(RestAnswers, countersComeFromTheInterfaceAndItsReception) {
  const auto answer = readEnvelope(
      R"({"rc":0,"rsp":{"num_flows":172,"num_hosts":71,"num_local_hosts":25,"bytes":1421024,"engaged_alerts":1,"alerted_flows":2,
    "zmqRecvStats":{"flows":172,"dropped_flows":0,"events":3,"zmq_msg_rcvd":4,"zmq_msg_drops":5}}})",
      "here");
  ASSERT_TRUE(answer);
  EXPECT_EQ(readInterface(*answer), (InterfaceCounters{172, 71, 25, 1421024, 172, 0, 3, 4, 5, 3}));
}

TEST(RestAnswers, theInterfaceFedOverZeroMqIsChosen) {
  const auto answer =
      readEnvelope(R"({"rc":0,"rsp":[{"ifid":1,"ifname":"eth0"},{"ifid":2,"ifname":"tcp://*:5556c"}]})", "here");
  EXPECT_EQ(readInterfaceId(*answer), 2);
}

TEST(RestAnswers, theServerHeaderTellsTheVersion) {
  EXPECT_EQ(versionOf("ntopng 6.3.241024 (x86_64)"), QStringLiteral("6.3.241024"));
  EXPECT_EQ(versionOf("ntopng 6.3.241024 [Debian GNU/Linux 12 (bookworm) [x86_64]]"), QStringLiteral("6.3.241024"));
  EXPECT_EQ(versionOf("nginx"), QString());
}

}  // namespace
}  // namespace soho::ntopng
