#include "core/router/verify_stage.h"

#include "core/router/line_reader.h"
#include "core/router/plan_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace soho::router {
namespace {

struct Row {
  VerifyStage stage;
  const char* what;
  const char* nextStep;
};

constexpr std::array<Row, 8> kRows{{
    {VerifyStage::NotRunning, QT_TRANSLATE_NOOP("Router", "The exporter is not running on the router."),
     QT_TRANSLATE_NOOP("Router", "Set the router up again: what is missing is installed and started.")},
    {VerifyStage::NothingCaptured, QT_TRANSLATE_NOOP("Router", "The exporter runs, but sees no packets."),
     QT_TRANSLATE_NOOP("Router", "Use the network for a moment; if it stays like this, choose another interface.")},
    {VerifyStage::BufferFilling,
     QT_TRANSLATE_NOOP("Router",
                       "The exporter is collecting packets; it handles them when its first buffer of about 1,400 "
                       "packets is full."),
     QT_TRANSLATE_NOOP("Router", "Wait, or load any web page with pictures.")},
    {VerifyStage::NothingExported,
     QT_TRANSLATE_NOOP("Router", "The exporter counts packets and has not sent its first report yet."),
     QT_TRANSLATE_NOOP("Router", "Wait for a minute: it reports once a minute.")},
    {VerifyStage::NothingArrives,
     QT_TRANSLATE_NOOP("Router",
                       "The router sends flow records, but they do not arrive here: a firewall on this computer, "
                       "another address of this computer, or a guest network that keeps devices apart."),
     QT_TRANSLATE_NOOP("Router", "Open UDP port 2055 for the router, and check the address it sends to.")},
    {VerifyStage::NotAdmitted,
     QT_TRANSLATE_NOOP("Router", "Flow records arrive from the router, but the collector does not accept them yet."),
     QT_TRANSLATE_NOOP("Router", "Allow this exporter.")},
    {VerifyStage::TemplateAwaited,
     QT_TRANSLATE_NOOP("Router",
                       "Flow records arrive, but the description of their fields has not come yet; the router repeats "
                       "it now and then."),
     QT_TRANSLATE_NOOP("Router", "Wait, or restart the exporter, which sends it at once.")},
    {VerifyStage::Flows, QT_TRANSLATE_NOOP("Router", "Flow records arrive from the router."), ""},
}};

std::optional<std::uint64_t> counter(std::string_view answer, std::string_view name) {
  std::string_view line;
  while (nextLine(answer, line)) {
    const auto [key, value] = cutAt(line, " ");
    if (key == name) return numberOf<std::uint64_t>(trimmed(value));
  }
  return std::nullopt;
}

}  // namespace

VerifyStage stageOf(const VerifyFacts& facts) {
  // What arrives proves everything before it, whatever the router says of itself.
  if (facts.now.records > facts.before.records) return VerifyStage::Flows;
  if (facts.now.refusedDatagrams > facts.before.refusedDatagrams) return VerifyStage::NotAdmitted;
  if (facts.now.datagrams > facts.before.datagrams) return VerifyStage::TemplateAwaited;
  if (!facts.isRunning || !facts.statistics) return VerifyStage::NotRunning;
  if (facts.statistics->packetsReceived == 0) return VerifyStage::NothingCaptured;
  if (facts.statistics->isBufferFilling()) return VerifyStage::BufferFilling;
  if (facts.statistics->exportPackets == 0) return VerifyStage::NothingExported;
  return VerifyStage::NothingArrives;
}

StageText stageText(VerifyStage stage) {
  const auto row = std::ranges::find(kRows, stage, &Row::stage);
  const auto translated = [](const char* text) {
    return *text == '\0' ? QString() : QCoreApplication::translate("Router", text);
  };
  return {translated(row->what), translated(row->nextStep)};
}

ExporterAnswer parseExporterAnswer(std::string_view answer) {
  ExporterAnswer parsed;
  parsed.isRunning = answer.starts_with("running ");
  parsed.statistics = parseStatistics(answer);
  const auto received = counter(answer, "rx_bytes");
  const auto sent = counter(answer, "tx_bytes");
  const auto packetsIn = counter(answer, "rx_packets");
  const auto packetsOut = counter(answer, "tx_packets");
  if (received && sent && packetsIn && packetsOut) {
    parsed.counters = InterfaceCounters{*received + *sent, *packetsIn + *packetsOut};
  }
  return parsed;
}

std::optional<double> seenShare(const ExporterAnswer& first, const ExporterAnswer& last, std::uint32_t sampling) {
  if (!first.statistics || !last.statistics || !first.counters || !last.counters) return std::nullopt;
  if (last.counters->bytes < first.counters->bytes || last.statistics->bytesSeen < first.statistics->bytesSeen) {
    return std::nullopt;  // A counter began anew.
  }
  constexpr std::uint64_t kEthernetHeader = 14;  // Counted by the interface, not by the exporter.
  constexpr double kEnough = 10'000'000;         // The block that is still filling holds up to 1.5 MB of it.
  const auto carried = static_cast<double>(last.counters->bytes - first.counters->bytes) -
                       static_cast<double>((last.counters->packets - first.counters->packets) * kEthernetHeader);
  if (carried < kEnough) return std::nullopt;
  return static_cast<double>(last.statistics->bytesSeen - first.statistics->bytesSeen) * sampling / carried;
}

std::optional<Offload> likelyHiding(const std::vector<Offload>& offloads) {
  auto hiding = std::ranges::find(offloads, true, &Offload::hidesTraffic);
  if (hiding == offloads.end()) hiding = offloads.begin();
  return hiding == offloads.end() ? std::nullopt : std::optional(*hiding);
}

QString hiddenTrafficText(std::optional<double> seenShare, const std::vector<Offload>& offloads) {
  constexpr double kEnough = 0.5;
  if (!seenShare || *seenShare >= kEnough) return {};
  const int percent = qRound(*seenShare * 100);
  const auto hiding = likelyHiding(offloads);
  if (!hiding) {
    //: %1 is a number
    return QCoreApplication::translate("Router",
                                       "The router saw only %1 % of what passed: an acceleration hides the rest.")
        .arg(percent);
  }
  //: %1 is a number, %2 the name of an acceleration such as "Hardware flow offloading"
  return QCoreApplication::translate("Router", "The router saw only %1 % of what passed: %2 hides the rest.")
      .arg(QString::number(percent), offloadName(hiding->kind));
}

}  // namespace soho::router
