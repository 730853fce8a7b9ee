#include "app/ctl/muting.h"

#include "app/ctl/json_values.h"
#include "core/base/endpoint.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

IpAddress addressOf(std::uint32_t exporterIndex, const control::CollectorState& state) {
  const auto& exporters = state.exporters;
  const auto found = std::ranges::find(exporters, exporterIndex,
                                       [](const control::ExporterState& known) { return known.exporter.index; });
  return found != exporters.end() ? found->exporter.key.address : IpAddress();
}

QString sourceText(const IpAddress& address, std::uint16_t port, std::uint32_t interface) {
  return textOf(Endpoint{address, port}.toString()) + u'/' + QString::number(interface);
}

}  // namespace

QString mutedSourceOf(const flows::DuplicatePair& pair, const control::CollectorState& state) {
  return sourceText(addressOf(pair.mutedExporter, state), pair.mutedPort, pair.mutedInterface);
}

QString keptSourceOf(const flows::DuplicatePair& pair, const control::CollectorState& state) {
  return sourceText(addressOf(pair.keptExporter, state), pair.keptPort, pair.keptInterface);
}

Result<std::vector<flows::DuplicatePair>> pairsToSwitch(const control::CollectorState& state, const QString& source,
                                                        bool isMutingOn) {
  const auto address = IpAddress::parse(source.toStdString());
  std::vector<flows::DuplicatePair> pairs;
  QStringList known;
  for (flows::DuplicatePair pair : state.duplicates) {
    const QString muted = mutedSourceOf(pair, state);
    if (!known.contains(muted)) known.append(muted);
    if (muted != source && !(address && *address == addressOf(pair.mutedExporter, state))) continue;
    pair.isMutingOn = isMutingOn;
    pairs.push_back(pair);
  }
  if (!pairs.empty()) return pairs;
  const QString allowed = known.isEmpty() ? u"nothing, because no source repeats another one"_s : known.join(u", "_s);
  return failure(ErrorCode::BadOption, isMutingOn ? "mute" : "unmute",
                 u"'%1'; allowed is %2"_s.arg(source, allowed).toStdString());
}

}  // namespace soho::ctl
