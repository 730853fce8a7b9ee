#include "core/settings/setting.h"

#include "core/settings/setting_json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gmock/gmock.h>

#include <array>

namespace soho::settings {
namespace {

using ::testing::HasSubstr;

struct Case {
  Setting setting;
  std::vector<std::string> good;  ///< Each is its own text form.
  std::vector<std::string> wrong;
};

const std::array kCases{
    Case{{.name = "switch", .kind = Kind::Switch}, {"on", "off"}, {"", "maybe", "ON", "1"}},
    Case{{.name = "integer", .kind = Kind::Integer, .range = {0, 255}},
         {"0", "255"},
         {"", "-1", "256", "12x", " 1", "1.5", "99999999999999999999"}},
    Case{{.name = "size", .kind = Kind::Size, .range = {1024, 4 * 1024 * 1024}},
         {"1K", "4M", "3000"},
         {"1", "5M", "M", "4G", "-4K", "9223372036854775807M"}},
    Case{{.name = "period", .kind = Kind::Period, .range = {1, 3600}},
         {"1s", "5m", "1h", "90s"},
         {"0", "3601", "2h", "s", "-1", "1d"}},
    Case{{.name = "text", .kind = Kind::Text}, {"a", "a b, c"}, {"", std::string("a\0b", 3)}},
    Case{{.name = "path", .kind = Kind::Path}, {"/a b", "-"}, {""}},
    Case{{.name = "choice", .kind = Kind::Choice, .choices = {"connect", "bind"}},
         {"connect", "bind"},
         {"", "conn", "Bind"}},
    Case{{.name = "prefixes", .kind = Kind::Prefixes, .isList = true},
         {"192.168.1.1", "192.168.0.0/16,fd00::/8", "fd00::1"},
         {"", ",", "192.168.1.0/33", "router", "10.0.0.0/8;1.2.3.4"}},
    Case{{.name = "endpoint", .kind = Kind::Endpoints},
         {"127.0.0.1:80", "[::1]:80"},
         {"", "127.0.0.1", "1.1.1.1:1,1.1.1.1:2"}},
    Case{
        {.name = "endpoints", .kind = Kind::Endpoints, .isList = true}, {"0.0.0.0:2055,[::]:2055"}, {"0.0.0.0:2055,x"}},
    Case{{.name = "targets", .kind = Kind::Targets, .isList = true},
         {"tcp://127.0.0.1:5556", "tcp://ntopng:5556,tcp://[fd00::1]:5556", "tcp://host-1.lan:1"},
         {"", "tcp://", "tcp://x", "tcp://:5556", "tcp://a:0", "tcp://1.2.3.4:0", "tcp://a:65536", "udp://a:1",
          "tcp://a b:1", "tcp://-a:1", "tcp://*:5556c", "tcp://1.2.3.400:5556"}},
    Case{{.name = "curve-key", .kind = Kind::CurveKey},
         {"JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh6"},
         {"", "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh", "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh\"",
          std::string(80, 'x'), std::string(40, '#')}},
    Case{{.name = "sampling", .kind = Kind::Sampling, .isList = true},
         {"192.168.1.1=100,10.0.0.0/8=2", "fd00::1=4294967295"},
         {"", "192.168.1.1", "192.168.1.1=0", "=5", "x=5", "192.168.1.1=-1", "192.168.1.1=4294967296"}},
};

TEST(SettingTest, aCurveKeyMayComeAsNtopngsPageShowsIt) {
  const Setting setting{.name = "curve-key", .kind = Kind::CurveKey};
  const auto value = parse(setting, "4a544b565342252529774b30452e5829563e2b7d6f3f704e6d437b4f2634573462214e697b4c6836");
  ASSERT_TRUE(value);
  EXPECT_EQ(toText(setting, *value), "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh6");
}

TEST(SettingTest, everyKindGivesBackWhatItWrote) {
  for (const Case& each : kCases) {
    for (const std::string& text : each.good) {
      const auto value = parse(each.setting, text);
      ASSERT_TRUE(value) << each.setting.name << ' ' << text;
      EXPECT_EQ(toText(each.setting, *value), text);
      EXPECT_EQ(valueFromJson(each.setting, valueToJson(each.setting, *value)).value(), *value) << text;
    }
  }
}

TEST(SettingTest, everyKindRefusesWhatItIsNot) {
  for (const Case& each : kCases) {
    for (const std::string& text : each.wrong) {
      const auto value = parse(each.setting, text);
      ASSERT_FALSE(value) << each.setting.name << ' ' << text;
      EXPECT_EQ(value.error().code, ErrorCode::BadSetting);
      EXPECT_EQ(value.error().place, each.setting.name);
    }
  }
}

TEST(SettingTest, otherSpellingsMeanTheSame) {
  const Setting level{.kind = Kind::Choice, .choices = {"warning"}, .synonyms = {{"warn", "warning"}}};
  EXPECT_EQ(parse(level, "warn").value(), Value("warning"));
  const Setting target{.kind = Kind::Targets};
  EXPECT_EQ(toText(target, parse(target, "127.0.0.1:5556").value()), "tcp://127.0.0.1:5556");
  EXPECT_EQ(toText(target, parse(target, "tcp://*:5556").value()), "tcp://0.0.0.0:5556");
  const Setting period{.kind = Kind::Period, .range = {1, 3600}};
  EXPECT_EQ(parse(period, "300").value(), parse(period, "5m").value());
  const Setting list{.kind = Kind::Prefixes, .isList = true};
  EXPECT_EQ(toText(list, parse(list, " 10.1.2.3/8, 1.1.1.1\t10.0.0.0/8 ").value()), "10.0.0.0/8,1.1.1.1");
}

TEST(SettingTest, theEmptyWordIsNoValue) {
  const Setting metrics{.kind = Kind::Endpoints, .emptyWord = "off"};
  const auto value = parse(metrics, "off");
  ASSERT_TRUE(value);
  EXPECT_TRUE(std::holds_alternative<std::monostate>(*value));
  EXPECT_EQ(toText(metrics, *value), "off");
  EXPECT_EQ(valueFromJson(metrics, valueToJson(metrics, *value)).value(), *value);
}

TEST(SettingTest, aRefusalQuotesTheTextAndSaysWhatIsAllowed) {
  const Setting id{.name = "source-id", .kind = Kind::Integer, .allowed = "0 to 255", .range = {0, 255}};
  EXPECT_EQ(parse(id, "300").error().detail, "\"300\" given, allowed is 0 to 255");
  EXPECT_THAT(parse(id, "a\nb\x1b[31m").error().detail, HasSubstr("\"a?b?[31m\""));
  // 79 letters, then a character of two bytes across the cut.
  const std::string detail = parse(id, std::string(79, 'x') + "ü" + std::string(1000, 'y')).error().detail;
  EXPECT_EQ(detail, '"' + std::string(79, 'x') + "…\" given, allowed is 0 to 255");
}

TEST(SettingTest, jsonTakesWhatAPersonMayWrite) {
  const Setting isOn{.kind = Kind::Switch};
  EXPECT_EQ(valueFromJson(isOn, true).value(), Value(true));
  EXPECT_EQ(valueFromJson(isOn, QStringLiteral("on")).value(), Value(true));
  const Setting number{.kind = Kind::Integer, .range = {0, 4294967295}};
  EXPECT_EQ(valueFromJson(number, 4294967295.0).value(), Value(std::int64_t{4294967295}));
  EXPECT_EQ(valueFromJson(number, QStringLiteral("7")).value(), Value(std::int64_t{7}));
  const Setting list{.kind = Kind::Prefixes, .isList = true};
  EXPECT_EQ(valueFromJson(list, QStringLiteral("1.1.1.1")).value(),
            valueFromJson(list, QJsonArray{QStringLiteral("1.1.1.1")}).value());
}

TEST(SettingTest, jsonOfAnotherShapeIsRefused) {
  const Setting number{.name = "n", .kind = Kind::Integer, .range = {0, 9}};
  for (const QJsonValue& json : {QJsonValue(1.5), QJsonValue(true), QJsonValue(QJsonValue::Null),
                                 QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{{QStringLiteral("a"), 1}})}) {
    EXPECT_EQ(valueFromJson(number, json).error().code, ErrorCode::BadSetting);
  }
  const Setting list{.name = "l", .kind = Kind::Prefixes, .isList = true};
  EXPECT_EQ(valueFromJson(list, QJsonArray{QJsonArray{}}).error().code, ErrorCode::BadSetting);
  EXPECT_EQ(valueFromJson(list, QJsonArray{}).error().code, ErrorCode::BadSetting);
  // A text setting must not take the printed form of something else.
  const Setting text{.name = "t", .kind = Kind::Text};
  EXPECT_EQ(valueFromJson(text, QJsonValue(QJsonValue::Null)).error().code, ErrorCode::BadSetting);
  EXPECT_EQ(valueFromJson(text, QJsonArray{1}).error().code, ErrorCode::BadSetting);
}

}  // namespace
}  // namespace soho::settings
