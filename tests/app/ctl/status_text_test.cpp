#include "app/ctl/status_text.h"

#include "app/ctl/status_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTranslator>
#include <gmock/gmock.h>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

namespace soho::ctl {
namespace {

control::CollectorState stateWithRouter() {
  control::CollectorState state;
  state.at = Time(std::chrono::seconds(1'000'003));
  decoder::Exporter exporter;
  exporter.datagrams = 1;
  exporter.key.address = *IpAddress::parse("192.168.1.1");
  exporter.lastSeen = Time(std::chrono::seconds(1'000'000));
  exporter.records = 1240;
  exporter.lostUnits = 0;
  state.exporters.push_back({exporter, std::nullopt});
  return state;
}

std::string textOf(const control::CollectorState& state) { return statusText(state, QLocale::c()).toStdString(); }

TEST(StatusText, everyStageHasAShapeAndNumbers) {
  const std::string text = textOf(stateWithRouter());
  EXPECT_THAT(text, HasSubstr("● Router"));
  EXPECT_THAT(text, HasSubstr("3 s ago"));
  EXPECT_THAT(text, HasSubstr("1240 record"));
  EXPECT_THAT(text, HasSubstr("■ ntopng"));
}

TEST(StatusText, withoutFlowsTheRouterIsWaitedFor) { EXPECT_THAT(textOf({}), HasSubstr("◐ Router")); }

TEST(StatusText, unreadablePartsCallForAttention) {
  control::CollectorState state = stateWithRouter();
  state.exporters.front().exporter.errors.truncated = 2;
  EXPECT_THAT(textOf(state), HasSubstr("▲ Router"));
}

TEST(StatusText, datagramsThatAreNoExportAreCounted) {
  control::CollectorState state = stateWithRouter();
  EXPECT_THAT(textOf(state), Not(HasSubstr("no flow export")));
  state.rejectedDatagrams = 3;
  EXPECT_THAT(textOf(state), HasSubstr("3 no flow export"));
}

TEST(StatusText, limitsAreSpokenOfWhenTheyWereReached) {
  control::CollectorState state = stateWithRouter();
  state.limits.emptyConversations = 5;
  EXPECT_THAT(textOf(state), Not(HasSubstr("limits"))) << "leaving those out is no limit";
  state.limits.refusedDatagrams = 2;
  state.limits.displacedShares = 1;
  EXPECT_THAT(textOf(state), HasSubstr("limits reached 3 time"));
  const QJsonObject limits = jsonOf(state).value(u"limits"_s).toObject();
  EXPECT_EQ(limits.size(), static_cast<qsizetype>(control::kLimitRows.size()));
  EXPECT_EQ(limits.value(u"refused_datagrams"_s).toInteger(), 2);
}

TEST(StatusText, aTemplateHasAnAge) {
  control::CollectorState state = stateWithRouter();
  EXPECT_THAT(textOf(state), Not(HasSubstr("template"))) << "NetFlow 5 has none";
  state.exporters.front().exporter.templates = {
      {256, 0, true, false, 3, 12, state.at - std::chrono::seconds(1)},
      {1024, 0, false, false, 12, 60, state.at - std::chrono::minutes(3)},
      {1025, 0, false, false, 12, 60, state.at - std::chrono::minutes(2)},
  };
  EXPECT_THAT(textOf(state), HasSubstr("template 2 min ago")) << "the newest, those of options left out";
}

TEST(StatusText, programsReadWhatTheSequenceCounts) {
  control::CollectorState state = stateWithRouter();
  const auto unit = [&state] {
    return jsonOf(state).value(u"exporters"_s).toArray().first().toObject().value(u"sequence_unit"_s).toString();
  };
  EXPECT_EQ(unit(), u"unknown"_s);
  state.exporters.front().exporter.sequenceUnit = decoder::SequenceUnit::TwoRecords;
  EXPECT_EQ(unit(), u"two-records"_s);
}

TEST(StatusText, lossIsNotClaimedToBeZeroWhileItIsUnknown) {
  control::CollectorState state = stateWithRouter();
  state.exporters.front().exporter.lostUnits.reset();
  EXPECT_THAT(textOf(state), HasSubstr("loss not known yet"));
  EXPECT_FALSE(jsonOf(state).value(u"exporters"_s).toArray().first().toObject().contains(u"lost"_s));
}

TEST(StatusText, theAgeOfARecordingIsNoClockSkew) {
  control::CollectorState state = stateWithRouter();
  const auto hasSkew = [&] {
    return jsonOf(state).value(u"exporters"_s).toArray().first().toObject().contains(u"clock_skew_seconds"_s);
  };
  EXPECT_TRUE(hasSkew());
  state.replay.emplace().isAtFullSpeed = true;
  EXPECT_TRUE(hasSkew()) << "the clock is the recording's";
  state.replay->isAtFullSpeed = false;
  EXPECT_FALSE(hasSkew());
}

TEST(StatusText, eachWarningIsASentenceWithANextStep) {
  control::CollectorState state = stateWithRouter();
  state.warnings.push_back({control::WarningKind::UnknownSenders, "192.168.1.7", "5"});
  EXPECT_THAT(textOf(state), HasSubstr("sohoflowctl allow 192.168.1.7"));
}

TEST(StatusText, ntopngThatListensIsGreen) {
  control::CollectorState state = stateWithRouter();
  state.ntopng.mode = control::NtopngMode::Connect;
  state.startedAt = state.at;
  EXPECT_THAT(textOf(state), HasSubstr("◐ ntopng"));
  state.ntopng.link = control::NtopngLink::Listening;
  EXPECT_THAT(textOf(state), HasSubstr("● ntopng"));
}

TEST(StatusText, programsReadTheStagesTheDesktopShows) {
  control::CollectorState state = stateWithRouter();
  state.unknownSenders.push_back({*IpAddress::parse("192.168.1.7"), 5, state.at, state.at});
  const QJsonObject health = jsonOf(state).value(u"health"_s).toObject();
  EXPECT_EQ(health.value(u"router"_s).toObject().value(u"condition"_s).toString(), u"exporter-not-allowed"_s);
  EXPECT_EQ(health.value(u"router"_s).toObject().value(u"light"_s).toString(), u"attention"_s);
  EXPECT_EQ(health.value(u"ntopng"_s).toObject().value(u"light"_s).toString(), u"stopped"_s);
}

TEST(StatusText, settingsSayWhereTheyComeFrom) {
  control::SettingState setting;
  setting.name = "allow";
  setting.value = "192.168.1.1";
  setting.origin = settings::Origin::CommandLine;
  EXPECT_THAT(settingsText({setting}).toStdString(), HasSubstr("command line"));
  setting.isWaitingForRestart = true;
  EXPECT_THAT(settingsText({setting}).toStdString(), HasSubstr("from the next start"));
}

/// Stands for a translation that has every help text.
class Backwards final : public QTranslator {
 public:
  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
    if (std::string_view(context) != "Settings") return {};
    QString text = QString::fromUtf8(source);
    std::reverse(text.begin(), text.end());
    return text;
  }
};

TEST(SettingsText, helpComesInTheUsersLanguage) {
  control::SettingState setting;
  setting.name = "json";
  setting.help = "Write one JSON line.";
  EXPECT_THAT(settingsText({setting}).toStdString(), HasSubstr("Write one JSON line."));
  Backwards translator;
  QCoreApplication::installTranslator(&translator);
  EXPECT_THAT(settingsText({setting}).toStdString(), HasSubstr(".enil NOSJ eno etirW"));
  QCoreApplication::removeTranslator(&translator);
}

}  // namespace
}  // namespace soho::ctl
