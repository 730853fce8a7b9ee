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

TEST(RestAnswers, flowsAndHostsAreReadAsNtopngWritesThem) {
  const auto flows = readEnvelope(
      R"({"rc":0,"recordsTotal":1,"rsp":[{"client":{"ip":"192.168.1.10","port":51000},"server":{"ip":"1.1.1.1","port":443},
    "l4_proto":{"id":6,"name":"TCP"},"application":{"name":"TLS"},"info":"example.org",
    "bytes":{"total":1500,"cli_bytes":500,"srv_bytes":1000}}]})",
      "here");
  ASSERT_TRUE(flows);
  const ActiveFlow flow{QStringLiteral("192.168.1.10"), 51000,
                        QStringLiteral("1.1.1.1"),      443,
                        QStringLiteral("TCP"),          QStringLiteral("TLS"),
                        QStringLiteral("example.org"),  1500};
  EXPECT_EQ(readFlows(*flows), std::vector{flow});
  const auto hosts = readEnvelope(
      R"({"rc":0,"rsp":{"currentPage":1,"perPage":10,"data":[{"ip":"192.168.1.10","name":"tv","is_localhost":true,
    "bytes":{"sent":500,"recvd":1000,"total":1500}}]}})",
      "here");
  ASSERT_TRUE(hosts);
  const ActiveHost host{QStringLiteral("192.168.1.10"), QStringLiteral("tv"), true, 500, 1000};
  EXPECT_EQ(readHosts(*hosts), std::vector{host});
}

TEST(RestAnswers, theHealthOfRedisIsWhatNtopngSays) {
  const auto read = [](const QByteArray& body) { return readRedisHealth(readEnvelope(body, "here").value()); };
  EXPECT_EQ(read(R"({"rc":0,"rsp":{"dbsize":42,"memory":1048576,"health":"green"}})"),
            (RedisHealth{true, 42, 1048576}));
  EXPECT_FALSE(read(R"({"rc":0,"rsp":{"dbsize":42,"memory":1048576,"health":"red"}})").isWell);
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
