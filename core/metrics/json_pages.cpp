#include "core/metrics/metrics_pages.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace soho::metrics {
namespace {

QString textOf(StageStatus status) {
  switch (status) {
    case StageStatus::Running:
      return QStringLiteral("running");
    case StageStatus::Waiting:
      return QStringLiteral("waiting");
    case StageStatus::Stopped:
      return QStringLiteral("stopped");
    case StageStatus::Attention:
      return QStringLiteral("attention");
  }
  return {};
}

qint64 wholeSeconds(Duration duration) { return std::chrono::duration_cast<std::chrono::seconds>(duration).count(); }

QString isoTime(Time time) {
  const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
  return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject templateObject(const ExporterInput& exporter, const TemplateInput& layout, Time at) {
  return {{QStringLiteral("exporter"), QString::fromStdString(exporter.address.toString())},
          {QStringLiteral("domain"), static_cast<qint64>(exporter.domain)},
          {QStringLiteral("protocol"), QString::fromStdString(exporter.protocol)},
          {QStringLiteral("source_port"), layout.sourcePort},
          {QStringLiteral("id"), layout.id},
          {QStringLiteral("options"), layout.isOptions},
          {QStringLiteral("from_disk"), layout.isFromDisk},
          {QStringLiteral("fields"), layout.fieldCount},
          {QStringLiteral("record_length"), static_cast<qint64>(layout.recordLength)},
          {QStringLiteral("learned_at"), isoTime(layout.learnedAt)},
          {QStringLiteral("age_seconds"), wholeSeconds(std::max(Duration::zero(), at - layout.learnedAt))}};
}

std::string compact(const QJsonDocument& document) {
  return document.toJson(QJsonDocument::Compact).toStdString() + '\n';
}

}  // namespace

HealthPage healthPage(const MetricsInput& input) {
  QJsonArray stages;
  bool isHealthy = true;
  for (const Stage& stage : input.stages) {
    isHealthy &= stage.status != StageStatus::Attention;
    stages.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(stage.name)},
                              {QStringLiteral("status"), textOf(stage.status)},
                              {QStringLiteral("condition"), QString::fromStdString(stage.condition)},
                              {QStringLiteral("detail"), QString::fromStdString(stage.detail)}});
  }
  const QJsonObject page{{QStringLiteral("status"), textOf(isHealthy ? StageStatus::Running : StageStatus::Attention)},
                         {QStringLiteral("version"), QString::fromStdString(input.version)},
                         {QStringLiteral("uptime_seconds"), wholeSeconds(input.process.uptime)},
                         {QStringLiteral("stages"), stages}};
  return {compact(QJsonDocument(page)), isHealthy};
}

std::string templatesPage(const MetricsInput& input) {
  QJsonArray templates;
  for (const ExporterInput& exporter : input.exporters) {
    for (const TemplateInput& layout : exporter.templates) templates.append(templateObject(exporter, layout, input.at));
  }
  return compact(QJsonDocument(templates));
}

}  // namespace soho::metrics
