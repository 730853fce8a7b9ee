#include "core/pipeline/worker_parts.h"

#include "core/collector/capture_source.h"
#include "core/collector/udp_receiver.h"
#include "core/pipeline/log.h"

#include <system_error>
#include <utility>

namespace soho::pipeline {
namespace {

void logUnknownSender(const collector::UnknownSender& sender) {
  qCWarning(lcCollector).noquote() << QStringLiteral(
                                          "%1 sends flows and is not allowed; nothing of it is counted. If it is your "
                                          "router, admit it with %2")
                                          .arg(QString::fromStdString(sender.address.toString()),
                                               QString::fromStdString(sender.allowOption()));
}

void logLeftOut(const Error& error) {
  qCWarning(lcCollector).noquote() << QStringLiteral("Not listening at %1, which this computer cannot: %2")
                                          .arg(QString::fromStdString(error.place),
                                               QString::fromStdString(error.detail));
}

control::NtopngLink linkOf(publisher::LinkState state) {
  switch (state) {
    case publisher::LinkState::NotConnected:
      return control::NtopngLink::NotConnected;
    case publisher::LinkState::ConnectedNotListening:
      return control::NtopngLink::ConnectedNotListening;
    case publisher::LinkState::Listening:
      return control::NtopngLink::Listening;
  }
  return control::NtopngLink::Unknown;
}

SocketFacts socketFactsOf(const collector::UdpReceiver& receiver, const std::string& version) {
  SocketFacts facts;
  const collector::ReceiveCounters counters = receiver.counters();
  facts.bytes = counters.bytes;
  facts.datagrams = counters.datagrams;
  facts.kernelDrops = counters.kernelDrops;
  facts.version = version;
  if (const auto bound = receiver.boundAddresses(); !bound.empty()) {
    facts.address = bound.front().address.toString();
    facts.port = bound.front().port;
  }
  return facts;
}

}  // namespace

Result<BuiltParts> makeLiveParts(const settings::CollectorSettings& values, bool isListenAskedFor,
                                 const std::string& version) {
  collector::ReceiverOptions options;
  options.receiveBufferBytes = static_cast<std::size_t>(values.receiveBufferBytes);
  options.isEveryAddressNeeded = isListenAskedFor;
  auto opened = collector::UdpReceiver::open(values.listen, options);
  if (!opened) return Unexpected(opened.error());
  for (const Error& error : opened->leftOut()) logLeftOut(error);

  auto receiver = std::make_unique<collector::UdpReceiver>(std::move(*opened));
  auto gate = std::make_shared<collector::SenderGate>(values.allow, logUnknownSender);
  BuiltParts built;
  auto probes = std::make_shared<collector::ProbeWatch>();
  built.gate = gate;
  built.probes = probes;
  built.parts.isAllowed = [gate, probes](const decoder::Datagram& datagram) {
    return !probes->takes(datagram) && gate->admits(datagram);
  };
  built.parts.socketFacts = [receiver = receiver.get(), version] { return socketFactsOf(*receiver, version); };
  built.parts.addFacts = [receiver = receiver.get(), gate, probes](WorkerReport& report) {
    report.receive = {receiver->listeners(), receiver->receiveBuffer(), receiver->counters()};
    report.senders = {gate->allowed(), gate->unknownSenders(), gate->counters()};
    report.probes = probes->arrivals();
  };
  built.setReceiveBuffer = [receiver = receiver.get()](std::size_t bytes) { receiver->setReceiveBuffer(bytes); };
  built.parts.source = std::move(receiver);
  return built;
}

Result<BuiltParts> makeReplayParts(const RunOptions& options, const Clock& clock) {
  auto reader = collector::CaptureReader::open(*options.recording);
  if (!reader) return Unexpected(reader.error());
  auto created = collector::CaptureSource::create(std::move(*reader), options.speed, clock);
  if (!created) return Unexpected(created.error());

  auto source = std::make_unique<collector::CaptureSource>(std::move(*created));
  const bool isAtFullSpeed = options.speed == collector::ReplaySpeed::Maximum;
  std::error_code unknownSize;
  const std::uintmax_t size = std::filesystem::file_size(*options.recording, unknownSize);
  BuiltParts built;
  built.parts.timeBase = isAtFullSpeed ? TimeBase::Datagrams : TimeBase::System;
  built.parts.addFacts = [source = source.get(), isAtFullSpeed, file = options.recording->string(),
                          size = unknownSize ? 0 : size](WorkerReport& report) {
    const collector::CaptureCounters counters = source->counters();
    control::ReplayState replay;
    replay.file = file;
    replay.isAtFullSpeed = isAtFullSpeed;
    replay.bytesTotal = size;
    replay.bytesRead = counters.bytesRead;
    replay.packets = counters.frames;
    replay.datagrams = counters.datagrams;
    replay.captureTime = report.at;
    report.replay = std::move(replay);
  };
  built.parts.source = std::move(source);
  return built;
}

publisher::ZmqSettings zmqSettings(const settings::CollectorSettings& values) {
  publisher::ZmqSettings settings;
  settings.endpoints = values.ntopng;
  settings.mode = values.isNtopngListening ? publisher::SocketMode::Connect : publisher::SocketMode::Bind;
  settings.curveServerKey = values.ntopngCurveKey.value_or(std::string());
  return settings;
}

void addNtopng(WorkerParts& parts, std::shared_ptr<NtopngTarget> target) {
  parts.addFacts = [target, addOthers = std::move(parts.addFacts)](WorkerReport& report) {
    if (addOthers) addOthers(report);
    if (target->isWanted()) {
      report.ntopng = {linkOf(target->link().state), target->link().since, target->problem()};
    }
  };
  parts.ntopng = std::move(target);
}

}  // namespace soho::pipeline
