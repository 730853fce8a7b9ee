#include "core/metrics/metrics_pages.h"

#include "core/metrics/prometheus_families.h"
#include "exposition_check.h"
#include "sample_input.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>
#include <prometheus/text_serializer.h>

namespace soho::metrics {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Key;
using testing::Not;
using testing::SizeIs;

const std::string kRouter = R"({exporter="192.168.1.1",domain="0",protocol="netflow9"})";

std::string kindOf(const char* kind) {
  return "sohoflow_exporter_decode_errors_total" + kRouter.substr(0, kRouter.size() - 1) + ",kind=\"" + kind + "\"}";
}

QJsonDocument parsed(const std::string& json) {
  QJsonParseError error;
  const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
  EXPECT_EQ(error.error, QJsonParseError::NoError) << json;
  return document;
}

TEST(ExpositionCheck, findsFaults) {
  for (const char* text :
       {"a 1", "# TYPE a gauge\na 1\n", "# HELP a x\n# TYPE a counter\na 1\n", "# HELP a x\n# TYPE a gauge\nb 1\n",
        "# HELP a x\n# TYPE a gauge\na{b=\"\"\"} 1\n", "# HELP a x\n# TYPE a gauge\na 1\na 1\n",
        "# HELP a x\n# TYPE a gauge\na{b=\"1\",b=\"2\"} 1\n", "# HELP a x\n# TYPE a gauge\na one\n",
        "# HELP a_ms x\n# TYPE a_ms gauge\na_ms 1\n", "# HELP a_total x\n# TYPE a_total counter\na_total -1\n"}) {
    EXPECT_THAT(readExposition(text).faults, Not(IsEmpty())) << text;
  }
  EXPECT_THAT(readExposition("# HELP a x\n# TYPE a gauge\na{b=\"\\\"\\\\\\n\"} 1\n").faults, IsEmpty());
}

TEST(MetricsPage, keepsTheFormatAndTheNamingRules) {
  EXPECT_THAT(readExposition(metricsPage(sampleInput())).faults, IsEmpty());
  EXPECT_THAT(readExposition(metricsPage({})).faults, IsEmpty());
}

TEST(MetricsPage, saysWhatWasCounted) {
  const auto page = readExposition(metricsPage(sampleInput()));
  EXPECT_EQ(page.samples.at("sohoflow_build_info{version=\"0.1.0\"}"), 1);
  EXPECT_EQ(page.samples.at("process_cpu_seconds_total"), 1.5);
  EXPECT_EQ(page.samples.at("process_start_time_seconds"), 1'700'000'000);
  EXPECT_EQ(page.samples.at("sohoflow_exporter_records_total" + kRouter), 300);
  EXPECT_EQ(page.samples.at("sohoflow_exporter_lost_units" + kRouter), 6);
  EXPECT_EQ(page.samples.at("sohoflow_exporter_waiting_sets" + kRouter), 8);
  EXPECT_EQ(page.samples.at("sohoflow_exporter_sequence_unit" + kRouter.substr(0, kRouter.size() - 1) +
                            ",unit=\"two-records\"}"),
            1);
  EXPECT_EQ(page.samples.at("sohoflow_exporter_clock_skew_seconds" + kRouter), -1.5);
  EXPECT_EQ(page.samples.at("sohoflow_exporter_templates" + kRouter), 2);
  EXPECT_EQ(page.samples.at(kindOf("truncated")), 1);
  EXPECT_EQ(page.samples.at(kindOf("malformed_template")), 2);
  EXPECT_EQ(page.samples.at(kindOf("malformed_set")), 3);
  EXPECT_EQ(page.samples.at(kindOf("unknown_template")), 4);
  EXPECT_EQ(page.samples.at(kindOf("over_limit")), 5);
  EXPECT_EQ(page.samples.at("sohoflow_listener_kernel_drops_total{listen=\"0.0.0.0:2055\"}"), 3);
  EXPECT_EQ(page.samples.at("sohoflow_talker_rows{table=\"conversations\"}"), 42);
  EXPECT_EQ(page.samples.at("sohoflow_ntopng_listening"), 1);
  EXPECT_EQ(page.samples.at("sohoflow_ntopng_lost_records_total"), 7);
  EXPECT_EQ(page.samples.at("sohoflow_json_lines_total"), 100);
  EXPECT_EQ(page.samples.at("sohoflow_json_lines_dropped_records_total"), 1);
  EXPECT_EQ(page.samples.at("sohoflow_json_lines_failed_records_total"), 12);
  EXPECT_EQ(page.samples.at("sohoflow_cut_datagrams_total"), 9);
}

TEST(MetricsPage, whatCanFallIsNoCounter) {
  const auto page = readExposition(metricsPage(sampleInput()));
  EXPECT_EQ(page.types.at("sohoflow_exporter_waiting_sets"), "gauge");
  EXPECT_EQ(page.types.at("sohoflow_exporter_lost_units"), "gauge") << "late datagrams are taken back";
}

TEST(MetricsPage, bigCountersKeepEveryUnit) {
  const auto page = readExposition(metricsPage(sampleInput()));
  EXPECT_EQ(page.samples.at("sohoflow_exporter_bytes_total" + kRouter), 4'294'967'305.0);
  EXPECT_EQ(page.samples.at("sohoflow_flow_accepted_bytes_total"), 4'503'599'627'370'496.0);
}

TEST(MetricsPage, whatIsUnknownOrOffIsAbsent) {
  MetricsInput input = sampleInput();
  input.publisher.reset();
  input.jsonLines.reset();
  for (ExporterInput& exporter : input.exporters) exporter.clockSkew.reset();
  const auto page = readExposition(metricsPage(input));
  EXPECT_THAT(page.types, Not(Contains(Key("sohoflow_ntopng_messages_total"))));
  EXPECT_THAT(page.types, Not(Contains(Key("sohoflow_json_lines_total"))));
  EXPECT_THAT(page.types, Not(Contains(Key("sohoflow_exporter_clock_skew_seconds"))));
  EXPECT_THAT(
      page.samples,
      Not(Contains(Key(R"(sohoflow_exporter_lost_units{exporter="192.168.1.1",domain="7",protocol="netflow9"})"))));
}

TEST(MetricsPage, labelsOfAnyBytesAreEscaped) {
  PrometheusFamilies families;
  families.gauge("test", "Any bytes.", 1,
                 {{"name",
                   "a\"b\\c\nd\xff"
                   "e"}});
  const std::string text = prometheus::TextSerializer().Serialize(families.families());
  const auto page = readExposition(text);
  EXPECT_THAT(page.faults, IsEmpty());
  EXPECT_THAT(page.samples, Contains(Key("sohoflow_test{name=\"a\\\"b\\\\c\\nd\xef\xbf\xbd"
                                         "e\"}")));
}

TEST(HealthPage, isHealthyUntilAStageCallsForAttention) {
  MetricsInput input = sampleInput();
  auto page = healthPage(input);
  EXPECT_TRUE(page.isHealthy);
  QJsonObject json = parsed(page.json).object();
  EXPECT_EQ(json.value(QStringLiteral("status")).toString(), QStringLiteral("running"));
  EXPECT_EQ(json.value(QStringLiteral("uptime_seconds")).toInteger(), 100);
  const QJsonArray stages = json.value(QStringLiteral("stages")).toArray();
  ASSERT_EQ(stages.size(), 2);
  EXPECT_EQ(stages.at(0).toObject().value(QStringLiteral("status")).toString(), QStringLiteral("running"));
  EXPECT_EQ(stages.at(1).toObject().value(QStringLiteral("status")).toString(), QStringLiteral("stopped"));
  EXPECT_EQ(stages.at(1).toObject().value(QStringLiteral("condition")).toString(),
            QStringLiteral("ntopng-not-running"));
  EXPECT_EQ(stages.at(1).toObject().value(QStringLiteral("detail")).toString(), QStringLiteral("It does not run."));

  input.stages.push_back({"published", StageStatus::Waiting, "ntopng-awaited", ""});
  EXPECT_TRUE(healthPage(input).isHealthy);
  input.stages.push_back({"record", StageStatus::Attention, "records-unreadable", ""});
  page = healthPage(input);
  EXPECT_FALSE(page.isHealthy);
  EXPECT_EQ(parsed(page.json).object().value(QStringLiteral("status")).toString(), QStringLiteral("attention"));
}

TEST(TemplatesPage, listsEveryTemplateWithItsAge) {
  const QJsonArray list = parsed(templatesPage(sampleInput())).array();
  ASSERT_EQ(list.size(), 2);
  const QJsonObject first = list.at(0).toObject();
  EXPECT_EQ(first.value(QStringLiteral("exporter")).toString(), QStringLiteral("192.168.1.1"));
  EXPECT_EQ(first.value(QStringLiteral("id")).toInteger(), 1024);
  EXPECT_EQ(first.value(QStringLiteral("source_port")).toInteger(), 40'000);
  EXPECT_EQ(first.value(QStringLiteral("age_seconds")).toInteger(), 60);
  EXPECT_EQ(first.value(QStringLiteral("learned_at")).toString(), QStringLiteral("2023-11-14T22:14:00.000Z"));
  EXPECT_FALSE(first.value(QStringLiteral("from_disk")).toBool());
  EXPECT_TRUE(list.at(1).toObject().value(QStringLiteral("from_disk")).toBool());
  EXPECT_TRUE(parsed(templatesPage({})).array().isEmpty());
}

}  // namespace
}  // namespace soho::metrics
