#include "core/container/flow_dump.h"

#include <gtest/gtest.h>

namespace soho::container {
namespace {

QString valueOf(const char* text, const char* password = "") {
  const auto dump = parseFlowDump(QString::fromLatin1(text));
  if (!dump) return QString::fromStdString(dump.error().detail);
  EXPECT_EQ(textOf(*dump), QString::fromLatin1(text));
  return flowDumpValue(*dump, QString::fromLatin1(password)).value_or(QStringLiteral("refused"));
}

TEST(FlowDump, writesEachFormAsNtopngReadsIt) {
  EXPECT_EQ(valueOf("es;ntopng;ntopng-%Y.%m.%d;http://host:9200/_bulk"),
            QStringLiteral("es;ntopng;ntopng-%Y.%m.%d;http://host:9200/_bulk;"));
  EXPECT_EQ(valueOf("es;ntopng;flows;https://host:9200/_bulk;me", "secret"),
            QStringLiteral("es;ntopng;flows;https://host:9200/_bulk;me:secret"));
  EXPECT_EQ(valueOf("mysql;db.lan@3307s;ntopng;me", "secret"), QStringLiteral("mysql;db.lan@3307s;ntopng;me;secret"));
  EXPECT_EQ(valueOf("syslog"), QStringLiteral("syslog"));
  EXPECT_EQ(valueOf("syslog;local0"), QStringLiteral("syslog;local0"));
}

TEST(FlowDump, refusesWhatNtopngWouldMisread) {
  for (const char* text :
       {"clickhouse", "kafka;broker;topic", "es;ntopng;flows;ftp://host/_bulk", "es;ntopng;flows;http://host:9200/",
        "es;ntopng;Flows;http://host/_bulk", "es;ntopng;flows;http://me:pw@host/_bulk", "mysql;host;db",
        "mysql;host;db;me:pw", "mysql;ho st;db;me", "syslog;nowhere", "es;ntopng;flows;http://host/_bulk;me:pw"}) {
    const auto dump = parseFlowDump(QString::fromLatin1(text));
    ASSERT_FALSE(dump) << text;
    EXPECT_EQ(dump.error().code, ErrorCode::BadOption);
  }
}

TEST(FlowDump, aTargetMustNotBeTheContainerItself) {
  for (const char* text : {"es;ntopng;flows;http://localhost:9200/_bulk", "es;ntopng;flows;http://[::1]:9200/_bulk",
                           "mysql;127.0.0.1@3307;db;me", "mysql;LOCALHOST;db;me", "mysql;0.0.0.0;db;me"}) {
    const auto dump = parseFlowDump(QString::fromLatin1(text));
    ASSERT_TRUE(dump) << text << ": what was stored stays readable";
    const auto checked = checkDumpTarget(*dump);
    ASSERT_FALSE(checked) << text;
    EXPECT_NE(checked.error().detail.find("is the container itself"), std::string::npos);
  }
  for (const char* text : {"", "syslog", "es;ntopng;flows;http://192.168.1.5:9200/_bulk", "mysql;db.lan@3307s;db;me"}) {
    EXPECT_TRUE(checkDumpTarget(*parseFlowDump(QString::fromLatin1(text)))) << text;
  }
}

TEST(FlowDump, takesThePasswordOutOfNtopngsOwnForm) {
  const auto login = [](const char* text) {
    const auto parsed = parseFlowDumpLogin(QString::fromLatin1(text));
    return parsed ? QString(textOf(parsed->dump) + u'|' + parsed->password)
                  : QString::fromStdString(parsed.error().detail);
  };
  EXPECT_EQ(login("mysql;host;db;me;secret"), QStringLiteral("mysql;host;db;me|secret"));
  EXPECT_EQ(login("mysql;host;db;table;me;se:cret"), QStringLiteral("mysql;host;db;me|se:cret"));
  EXPECT_EQ(login("es;ntopng;flows;http://host/_bulk;me:se:cret"),
            QStringLiteral("es;ntopng;flows;http://host/_bulk;me|se:cret"));
  EXPECT_EQ(login("es;ntopng;flows;http://host/_bulk;"), QStringLiteral("es;ntopng;flows;http://host/_bulk|"));
  EXPECT_EQ(login("syslog"), QStringLiteral("syslog|"));
  EXPECT_EQ(login(""), QStringLiteral("|"));
  EXPECT_FALSE(parseFlowDumpLogin(QStringLiteral("nindex")));
}

TEST(FlowDump, refusesAPasswordThatWouldEndTheField) {
  const auto dump = parseFlowDump(QStringLiteral("mysql;host;db;me"));
  ASSERT_TRUE(dump);
  EXPECT_FALSE(flowDumpValue(*dump, QStringLiteral("a;b")));
  EXPECT_FALSE(flowDumpValue(*dump, QStringLiteral("a\nb")));
}

}  // namespace
}  // namespace soho::container
