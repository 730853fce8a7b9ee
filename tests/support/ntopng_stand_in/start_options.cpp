#include "tests/support/ntopng_stand_in/start_options.h"

#include <QFile>

#include <array>
#include <string_view>

namespace soho::stand_in {
namespace {

struct Known {
  std::string_view shortName;
  std::string_view longName;
  bool takesValue;
};

// ntopng's own, as far as SohoFlow may write them, then those of the stand-in.
constexpr std::array kKnown{Known{"-i", "--interface", true},         Known{"-r", "--redis", true},
                            Known{"-w", "--http-port", true},         Known{"-W", "--https-port", true},
                            Known{"-m", "--local-networks", true},    Known{"-d", "--data-dir", true},
                            Known{"-F", "--dump-flows", true},        Known{"-l", "--disable-login", true},
                            Known{"-n", "--dns-mode", true},          Known{"-G", "--pid", true},
                            Known{"-x", "--max-num-hosts", true},     Known{"-X", "--max-num-flows", true},
                            Known{"-v", "--verbose", true},           Known{"-N", "--instance-name", true},
                            Known{"-Z", "--http-prefix", true},       Known{"-q", "--disable-autologout", false},
                            Known{"-s", "--dont-change-user", false}, Known{"", "--ignore-macs", false},
                            Known{"", "--ignore-vlans", false},       Known{"", "--offline", false},
                            Known{"", "--zmq-encryption", false},     Known{"", "--zmq-encryption-key-priv", true},
                            Known{"", "--stand-in-version", true},    Known{"", "--stand-in-exporter-limit", false},
                            Known{"", "--stand-in-header", true}};

const Known* find(const QString& name) {
  const std::string text = name.toStdString();
  for (const Known& known : kKnown) {
    if (text == known.longName || (!known.shortName.empty() && text == known.shortName)) return &known;
  }
  return nullptr;
}

void setRedis(StartOptions& options, const QString& value) {
  const qsizetype colon = value.indexOf(u':');
  options.redisHost = value.left(colon);
  if (colon >= 0) options.redisPort = value.mid(colon + 1).section(u':', 0, 0).section(u'@', 0, 0).toInt();
}

void setHttp(StartOptions& options, const QString& value) {
  const qsizetype colon = value.lastIndexOf(u':');
  options.httpPort = value.mid(colon + 1).toInt();
  if (colon == 0) options.httpAddress = QStringLiteral("127.0.0.1");
  if (colon > 0) options.httpAddress = value.left(colon);
}

void apply(StartOptions& options, std::string_view name, const QString& value) {
  if (name == "--interface") options.endpoints = value;
  if (name == "--redis") setRedis(options, value);
  if (name == "--http-port") setHttp(options, value);
  if (name == "--https-port") options.httpsPort = value.toInt();
  if (name == "--http-prefix") options.httpPrefix = value;
  if (name == "--local-networks") options.localNetworks = value.split(u',');
  if (name == "--data-dir") options.dataFolder = value;
  if (name == "--pid") options.pidFile = value;
  if (name == "--dump-flows") options.flowDump = value;
  if (name == "--disable-login") options.isLoginDisabled = value == QStringLiteral("1");
  if (name == "--disable-autologout") options.hasLongSessions = true;
  if (name == "--zmq-encryption-key-priv") options.curveSecret = value;
  if (name == "--stand-in-exporter-limit") options.hasExporterLimit = true;
  if (name == "--stand-in-version") options.version = value;
  if (name == "--stand-in-header") options.headerBytes = value.toInt();
}

bool readFile(StartOptions& options, const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return false;
  for (const QByteArray& raw : file.readAll().split('\n')) {
    const QString line = QString::fromUtf8(raw).trimmed();
    if (line.isEmpty() || line.startsWith(u'#')) continue;
    qsizetype end = 0;
    while (end < line.size() && line[end] != u'=' && !line[end].isSpace()) ++end;
    if (const Known* known = find(line.left(end))) apply(options, known->longName, line.mid(end + 1).trimmed());
  }
  return true;
}

}  // namespace

std::optional<StartOptions> readStartOptions(const QStringList& arguments) {
  StartOptions options;
  qsizetype next = 1;
  if (next < arguments.size() && !arguments[next].startsWith(u'-')) {
    if (!readFile(options, arguments[next])) return std::nullopt;
    ++next;
  }
  for (; next < arguments.size(); ++next) {
    const QString name = arguments[next].section(u'=', 0, 0);
    const Known* known = find(name);
    if (known == nullptr) {
      options.unknown = arguments[next];
      break;
    }
    QString value;
    if (known->takesValue) {
      value = arguments[next].contains(u'=') ? arguments[next].section(u'=', 1) : arguments.value(++next);
    }
    apply(options, known->longName, value);
  }
  return options;
}

}  // namespace soho::stand_in
