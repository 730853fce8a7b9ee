#include "core/settings/collector_settings.h"

#include <QtGlobal>

#include <array>

namespace soho::settings {
namespace {

// Names and defaults of netflow2ng where they mean the same: --listen (-a), --metrics (-m), --source-id, --log-level
// (-l, "warn", "trace"). Its metrics listen on every address; ours on loopback.
const std::array kTable{
    Setting{.name = "control",
            .kind = Kind::Path,
            .defaultText = "auto",
            .allowed = QT_TRANSLATE_NOOP("Settings", "the path of a socket, or auto for the usual place"),
            .valueName = "PATH",
            .help = QT_TRANSLATE_NOOP("Settings", "Control socket that sohoflowctl and the desktop use."),
            .emptyWord = "auto",
            .effect = Effect::AfterRestart},
    Setting{.name = "listen",
            .shortOption = 'a',
            .kind = Kind::Endpoints,
            .defaultText = "0.0.0.0:2055,[::]:2055",
            .allowed = QT_TRANSLATE_NOOP("Settings", "an address and a port, such as 0.0.0.0:2055 or [::]:2055"),
            .valueName = "ADDR:PORT",
            .help = QT_TRANSLATE_NOOP(
                "Settings", "Addresses and UDP ports that receive flow packets; every port takes every protocol."),
            .isList = true,
            .effect = Effect::AfterRestart},
    Setting{.name = "ntopng",
            .kind = Kind::Targets,
            .defaultText = "tcp://127.0.0.1:5556",
            .allowed = QT_TRANSLATE_NOOP("Settings", "tcp://HOST:PORT, or off"),
            .valueName = "tcp://HOST:PORT",
            .help = QT_TRANSLATE_NOOP("Settings",
                                      "Where ntopng gets the flows: its own address, or ours with --ntopng-mode bind."),
            .emptyWord = "off",
            .isList = true,
            .effect = Effect::AtOnce},
    Setting{.name = "ntopng-mode",
            .kind = Kind::Choice,
            .defaultText = "connect",
            .allowed = QT_TRANSLATE_NOOP("Settings", "connect or bind"),
            .valueName = "connect|bind",
            .help = QT_TRANSLATE_NOOP("Settings",
                                      "connect: ntopng listens (-i tcp://*:5556c). bind: ntopng connects to us."),
            .choices = {"connect", "bind"},
            .effect = Effect::AtOnce},
    Setting{.name = "ntopng-curve-key",
            .kind = Kind::CurveKey,
            .defaultText = "off",
            .allowed = QT_TRANSLATE_NOOP("Settings", "a key of 40 characters, or of 80 hexadecimal digits, or off"),
            .valueName = "KEY|off",
            .help = QT_TRANSLATE_NOOP(
                "Settings", "Public key of an ntopng that was started with --zmq-encryption; it takes nothing else."),
            .emptyWord = "off",
            .effect = Effect::AtOnce},
    Setting{.name = "ntopng-header",
            .kind = Kind::Choice,
            .defaultText = "28",
            .allowed = QT_TRANSLATE_NOOP("Settings", "28 (ntopng 5.4 and later) or 36 (ntopng 6.3 and later)"),
            .valueName = "28|36",
            .help = QT_TRANSLATE_NOOP("Settings", "Bytes of the header before each message."),
            .choices = {"28", "36"},
            .effect = Effect::AtOnce},
    Setting{.name = "ntopng-exporter-ids",
            .kind = Kind::Switch,
            .defaultText = "on",
            .allowed = QT_TRANSLATE_NOOP("Settings", "on or off"),
            .valueName = "on|off",
            .help = QT_TRANSLATE_NOOP("Settings",
                                      "Tell ntopng with each flow which exporter and interfaces it came through."),
            .effect = Effect::AtOnce},
    Setting{.name = "source-id",
            .kind = Kind::Integer,
            .defaultText = "0",
            .allowed = QT_TRANSLATE_NOOP("Settings", "a whole number from 0 to 4294967295"),
            .valueName = "N",
            .help = QT_TRANSLATE_NOOP("Settings", "Tells several collectors of one ntopng apart."),
            .range = {0, 4294967295},
            .effect = Effect::AtOnce},
    Setting{
        .name = "local-networks",
        .kind = Kind::Prefixes,
        .defaultText = "auto",
        .allowed = QT_TRANSLATE_NOOP(
            "Settings", "prefixes such as 192.168.1.0/24, or auto for the private ranges and this machine's networks"),
        .valueName = "PREFIX",
        .help = QT_TRANSLATE_NOOP("Settings",
                                  "The networks that are ours: they decide what is upload and what is download."),
        .emptyWord = "auto",
        .isList = true},
    Setting{.name = "allow",
            .kind = Kind::Prefixes,
            .defaultText = "none",
            .allowed =
                QT_TRANSLATE_NOOP("Settings", "addresses and prefixes such as 192.168.1.1 or 192.168.0.0/16, or none"),
            .valueName = "ADDR|PREFIX",
            .help = QT_TRANSLATE_NOOP("Settings",
                                      "Exporters whose packets are taken; those of others are counted and named once."),
            .emptyWord = "none",
            .isList = true},
    Setting{.name = "sampling",
            .kind = Kind::Sampling,
            .defaultText = "none",
            .allowed = QT_TRANSLATE_NOOP(
                "Settings",
                "EXPORTER=N with an address or prefix and a whole number from 1, such as 192.168.1.1=100, or none"),
            .valueName = "EXPORTER=N",
            .help = QT_TRANSLATE_NOOP("Settings",
                                      "The exporter reports one packet in N; wins over what it announces itself."),
            .emptyWord = "none",
            .isList = true},
    Setting{.name = "active-timeout",
            .kind = Kind::Period,
            .defaultText = "auto",
            .allowed =
                QT_TRANSLATE_NOOP("Settings", "1 to 3600 seconds (60, 5m, 1h), or auto to take it from the exporters"),
            .valueName = "SECONDS",
            .help = QT_TRANSLATE_NOOP("Settings", "After how long the exporters report a flow that still goes on."),
            .range = {1, 3600},
            .emptyWord = "auto",
            .effect = Effect::AtOnce},
    Setting{.name = "reverse-dns",
            .kind = Kind::Switch,
            .defaultText = "on",
            .allowed = QT_TRANSLATE_NOOP("Settings", "on or off"),
            .valueName = "on|off",
            .help = QT_TRANSLATE_NOOP(
                "Settings", "Ask the name servers for the names of addresses; they see which ones you ask for.")},
    Setting{.name = "name-servers",
            .kind = Kind::Endpoints,
            .defaultText = "auto",
            .allowed = QT_TRANSLATE_NOOP(
                "Settings", "addresses and ports such as 192.168.1.1:53, or auto for those of this computer"),
            .valueName = "ADDR:PORT",
            .help = QT_TRANSLATE_NOOP("Settings",
                                      "Who is asked for names; the router usually knows those of the local devices."),
            .emptyWord = "auto",
            .isList = true},
    Setting{.name = "places-folder",
            .kind = Kind::Path,
            .defaultText = "auto",
            .allowed = QT_TRANSLATE_NOOP("Settings", "a folder with .mmdb files, or auto for the usual ones"),
            .valueName = "FOLDER",
            .help = QT_TRANSLATE_NOOP("Settings", "Databases of countries and network owners (GeoLite2 or DB-IP)."),
            .emptyWord = "auto"},
    Setting{.name = "json",
            .kind = Kind::Path,
            .defaultText = "off",
            .allowed = QT_TRANSLATE_NOOP("Settings", "a file, - for standard output, or off"),
            .valueName = "FILE|-",
            .help = QT_TRANSLATE_NOOP("Settings", "Write one JSON line for each exported record."),
            .emptyWord = "off",
            .effect = Effect::AfterRestart},
    Setting{.name = "metrics",
            .shortOption = 'm',
            .kind = Kind::Endpoints,
            .defaultText = "127.0.0.1:12055",
            .allowed = QT_TRANSLATE_NOOP("Settings", "an address and a port, such as 127.0.0.1:12055, or off"),
            .valueName = "ADDR:PORT",
            .help = QT_TRANSLATE_NOOP("Settings", "Where /metrics, /health and /templates are served over HTTP."),
            .emptyWord = "off",
            .effect = Effect::AfterRestart},
    Setting{.name = "log-level",
            .shortOption = 'l',
            .kind = Kind::Choice,
            .defaultText = "info",
            .allowed = QT_TRANSLATE_NOOP("Settings", "error, warning, info or debug"),
            .valueName = "LEVEL",
            .help = QT_TRANSLATE_NOOP("Settings", "How much is written to the log."),
            .choices = {"error", "warning", "info", "debug"},
            .synonyms = {{"warn", "warning"}, {"trace", "debug"}}},
    Setting{.name = "receive-buffer",
            .kind = Kind::Size,
            .defaultText = "4M",
            .allowed = QT_TRANSLATE_NOOP("Settings", "64K to 1024M"),
            .valueName = "BYTES",
            .help = QT_TRANSLATE_NOOP(
                "Settings", "Kernel buffer of each listening socket; holds bursts while the collector is busy."),
            .range = {64 * 1024, 1024 * 1024 * 1024}},
};

}  // namespace

Table collectorTable() { return kTable; }

CollectorSettings collectorSettings(const Settings& settings) {
  CollectorSettings result;
  result.controlPath = settings.get<std::string>("control");
  result.listen = settings.get<std::vector<Endpoint>>("listen").value_or(std::vector<Endpoint>());
  result.ntopng = settings.get<std::vector<std::string>>("ntopng").value_or(std::vector<std::string>());
  result.isNtopngListening = settings.get<std::string>("ntopng-mode") == "connect";
  result.ntopngCurveKey = settings.get<std::string>("ntopng-curve-key");
  result.ntopngHeaderBytes = settings.get<std::string>("ntopng-header") == "36" ? 36 : 28;
  result.hasExporterIds = settings.get<bool>("ntopng-exporter-ids").value_or(true);
  result.sourceId = static_cast<std::uint32_t>(settings.get<std::int64_t>("source-id").value_or(0));
  result.localNetworks = settings.get<std::vector<IpPrefix>>("local-networks");
  result.allow = settings.get<std::vector<IpPrefix>>("allow").value_or(std::vector<IpPrefix>());
  result.sampling = settings.get<std::vector<ExporterSampling>>("sampling").value_or(std::vector<ExporterSampling>());
  result.activeTimeout = settings.get<std::chrono::seconds>("active-timeout");
  result.isAskingNames = settings.get<bool>("reverse-dns").value_or(true);
  result.nameServers = settings.get<std::vector<Endpoint>>("name-servers").value_or(std::vector<Endpoint>());
  result.placesFolder = settings.get<std::string>("places-folder");
  result.jsonFile = settings.get<std::string>("json");
  if (const auto metrics = settings.get<std::vector<Endpoint>>("metrics")) result.metrics = metrics->front();
  result.logLevel = settings.get<std::string>("log-level").value_or("info");
  result.receiveBufferBytes = settings.get<std::int64_t>("receive-buffer").value_or(0);
  return result;
}

}  // namespace soho::settings
