#include "app/ctl/geoip_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

Unexpected badOption(const QString& option, const QString& value, const QString& allowed) {
  return failure(ErrorCode::BadOption, option.toStdString(),
                 u"'%1'; allowed is %2"_s.arg(value, allowed).toStdString());
}

void addOptions(QCommandLineParser& parser) {
  const auto translated = [](const char* text) { return QCoreApplication::translate("CtlGeoip", text); };
  parser.addOptions({
      {u"account"_s, translated(QT_TRANSLATE_NOOP("CtlGeoip", "MaxMind account id, for GeoLite2.")), u"ID"_s},
      {u"key-fd"_s, translated(QT_TRANSLATE_NOOP("CtlGeoip", "Read the licence key from this file descriptor.")),
       u"N"_s},
      {u"remember"_s, translated(QT_TRANSLATE_NOOP("CtlGeoip", "Keep the licence key in the keychain."))},
      {u"geoip-conf"_s,
       translated(
           QT_TRANSLATE_NOOP("CtlGeoip", "Take account and key from this GeoIP.conf (else /etc/GeoIP.conf, if any).")),
       u"FILE"_s},
      {u"free"_s, translated(QT_TRANSLATE_NOOP("CtlGeoip", "Take DB-IP Lite, which needs no account."))},
      {u"file"_s, translated(QT_TRANSLATE_NOOP("CtlGeoip", "Use this .mmdb, .mmdb.gz or .tar.gz; download nothing.")),
       u"FILE"_s},
      {u"folder"_s, translated(QT_TRANSLATE_NOOP("CtlGeoip", "Keep the databases here.")), u"FOLDER"_s},
      {u"maxmind-server"_s,
       translated(QT_TRANSLATE_NOOP("CtlGeoip", "Another server with GeoLite2, such as a mirror.")), u"URL"_s},
      {u"dbip-server"_s, translated(QT_TRANSLATE_NOOP("CtlGeoip", "Another server with DB-IP Lite, such as a mirror.")),
       u"URL"_s},
      {u"control"_s, translated(QT_TRANSLATE_NOOP("CtlGeoip", "Control socket of the collector.")), u"PATH"_s},
      {u"json"_s, translated(QT_TRANSLATE_NOOP("CtlGeoip", "Answer as JSON, for programs."))},
      {{u"h"_s, u"help"_s}, translated(QT_TRANSLATE_NOOP("CtlGeoip", "This text."))},
  });
}

Result<void> readKeyDescriptor(const QCommandLineParser& parser, GeoipOptions& options) {
  if (!parser.isSet(u"key-fd"_s)) return {};
  bool isNumber = false;
  const int descriptor = parser.value(u"key-fd"_s).toInt(&isNumber);
  if (!isNumber || descriptor < 0) {
    return badOption(u"--key-fd"_s, parser.value(u"key-fd"_s), u"a number of an open file, such as 3"_s);
  }
  if (!parser.isSet(u"account"_s)) return badOption(u"--key-fd"_s, u""_s, u"together with --account"_s);
  options.keyDescriptor = descriptor;
  return {};
}

Result<void> readServer(const QCommandLineParser& parser, const QString& option, QUrl& server) {
  if (!parser.isSet(option)) return {};
  server = QUrl(parser.value(option), QUrl::StrictMode);
  const bool isWeb = server.scheme() == u"https" || server.scheme() == u"http";
  if (isWeb && !server.host().isEmpty()) return {};
  return badOption(u"--"_s + option, parser.value(option), u"an address such as https://mirror.example"_s);
}

}  // namespace

Result<GeoipOptions> parseGeoipOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  addOptions(parser);
  if (!parser.parse(arguments)) {
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty()) return failure(ErrorCode::BadOption, "option", parser.errorText().toStdString());
    return badOption(u"--"_s + unknown.first(), u""_s, u"what geoip --help lists"_s);
  }
  GeoipOptions options;
  const QStringList words = parser.positionalArguments().mid(1);  // behind "geoip"
  if (parser.isSet(u"help"_s) || words.isEmpty()) return options;
  if (words == QStringList{u"update"_s}) {
    options.command = GeoipCommand::Update;
  } else if (words == QStringList{u"status"_s}) {
    options.command = GeoipCommand::Status;
  } else {
    return badOption(u"geoip"_s, words.join(u' '), u"update or status"_s);
  }
  options.controlPath = parser.value(u"control"_s);
  options.isJson = parser.isSet(u"json"_s);
  options.folder = parser.value(u"folder"_s);
  options.file = parser.value(u"file"_s);
  options.account = parser.value(u"account"_s);
  options.configuration = parser.value(u"geoip-conf"_s);
  options.isFree = parser.isSet(u"free"_s);
  options.isRemembering = parser.isSet(u"remember"_s);
  if (auto read = readKeyDescriptor(parser, options); !read) return Unexpected(read.error());
  if (auto read = readServer(parser, u"maxmind-server"_s, options.maxMindServer); !read)
    return Unexpected(read.error());
  if (auto read = readServer(parser, u"dbip-server"_s, options.dbIpServer); !read) return Unexpected(read.error());
  return options;
}

QString geoipHelp() {
  QCommandLineParser parser;
  addOptions(parser);
  parser.setApplicationDescription(QCoreApplication::translate(
      "CtlGeoip",
      "The databases that tell countries and network owners.\n\n"
      "  sohoflowctl geoip update   download what is newer: GeoLite2 with an account, else DB-IP Lite\n"
      "  sohoflowctl geoip status   which files are in use, how old they are, and whose data they are"));
  parser.addPositionalArgument(u"command"_s, QString());
  return parser.helpText();
}

}  // namespace soho::ctl
