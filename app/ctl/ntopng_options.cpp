#include "app/ctl/ntopng_options.h"

#include "core/text/fingerprint.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

struct Word {
  const char* text;
  NtopngCommand command;
};

constexpr std::array kWords{Word{"up", NtopngCommand::Up},
                            Word{"start", NtopngCommand::Start},
                            Word{"stop", NtopngCommand::Stop},
                            Word{"restart", NtopngCommand::Restart},
                            Word{"status", NtopngCommand::Status},
                            Word{"logs", NtopngCommand::Logs},
                            Word{"backup", NtopngCommand::Backup},
                            Word{"restore", NtopngCommand::Restore},
                            Word{"update", NtopngCommand::Update},
                            Word{"down", NtopngCommand::Down},
                            Word{"password", NtopngCommand::Password},
                            Word{"use", NtopngCommand::Use},
                            Word{"leave", NtopngCommand::Leave}};

QString translated(const char* text) { return QCoreApplication::translate("CtlNtopng", text); }

void addGeneralOptions(QCommandLineParser& parser) {
  parser.addOptions({
      {u"engine"_s,
       translated(
           QT_TRANSLATE_NOOP("CtlNtopng", "docker or podman; else the one that was used, or the first that runs.")),
       u"NAME"_s},
      {u"json"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "Answer as JSON, for programs."))},
      {u"control"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "Control socket of the collector.")), u"PATH"_s},
      {u"state-dir"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "Where is remembered how the stack was started.")),
       u"FOLDER"_s},
      {u"secret-store"_s,
       translated(QT_TRANSLATE_NOOP("CtlNtopng", "Where ntopng's password is kept: keychain or file.")), u"STORE"_s},
      {u"follow"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "logs: go on until interrupted."))},
      {u"lines"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "logs: the last so many lines.")), u"N"_s, u"100"_s},
      {u"patience"_s,
       translated(
           QT_TRANSLATE_NOOP("CtlNtopng", "up, update: how long ntopng may take to answer before all is taken back.")),
       u"SECONDS"_s, u"90"_s},
      {u"delete-data"_s,
       translated(QT_TRANSLATE_NOOP("CtlNtopng", "down: delete what was stored as well; it cannot be brought back."))},
      {{u"h"_s, u"help"_s}, translated(QT_TRANSLATE_NOOP("CtlNtopng", "This text."))},
  });
}

void addStackOptions(QCommandLineParser& parser) {
  parser.addOptions({
      {u"image"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: image of ntopng.")), u"IMAGE"_s},
      {u"redis-image"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: image of Redis.")), u"IMAGE"_s},
      {u"web-address"_s,
       translated(QT_TRANSLATE_NOOP(
           "CtlNtopng",
           "up: address of ntopng's page; another than 127.0.0.1 lets everybody in your network reach its login.")),
       u"ADDRESS"_s},
      {u"web-port"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: port of ntopng's page.")), u"PORT"_s},
      {u"zmq-port"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: port for the collector, on 127.0.0.1.")),
       u"PORT"_s},
      {u"local-networks"_s,
       translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: your networks, such as 192.168.1.0/24,fd00::/8.")), u"LIST"_s},
      {u"data-folder"_s,
       translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: folder for ntopng's data instead of a volume.")), u"FOLDER"_s},
      {u"repair-owner"_s,
       translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: give that folder to the user ntopng runs as."))},
      {u"user"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: user and group number that ntopng and Redis run as.")),
       u"UID:GID"_s},
      {u"dns-mode"_s,
       translated(QT_TRANSLATE_NOOP("CtlNtopng",
                                    "up: names of 0 local addresses, 1 all, 2 none, 3 none and nothing decoded.")),
       u"MODE"_s},
      {u"memory"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: limit for ntopng in MB; 0 for none.")), u"MB"_s},
      {u"redis-memory"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: limit for Redis in MB; 0 for none.")),
       u"MB"_s},
      {u"time-zone"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: such as Europe/Berlin.")), u"ZONE"_s},
      {u"places-folder"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: folder with place databases (.mmdb).")),
       u"FOLDER"_s},
      {u"flow-dump"_s,
       translated(QT_TRANSLATE_NOOP(
           "CtlNtopng",
           "up: write flows to es;ntopng;INDEX;URL;USER or mysql;HOST[@PORT];DATABASE;USER or syslog[;FACILITY].")),
       u"TARGET"_s},
      {u"flow-dump-password-file"_s,
       translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: file whose first line is the password of that target.")),
       u"FILE"_s},
      {u"ntopng-option"_s,
       translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: a further option of ntopng; may be given several times.")),
       u"OPTION"_s},
      {u"start-with-engine"_s,
       translated(QT_TRANSLATE_NOOP("CtlNtopng", "up: whether the engine starts them by itself.")), u"on|off"_s},
  });
}

void addElsewhereOptions(QCommandLineParser& parser) {
  parser.addOptions({
      {u"url"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "use: address of that ntopng's page.")), u"URL"_s},
      {u"login"_s, translated(QT_TRANSLATE_NOOP("CtlNtopng", "use: a user of that ntopng.")), u"NAME"_s, u"admin"_s},
      {u"password-file"_s,
       translated(QT_TRANSLATE_NOOP("CtlNtopng", "use: file whose first line is the password of that user.")),
       u"FILE"_s},
      {u"token-fd"_s,
       translated(QT_TRANSLATE_NOOP(
           "CtlNtopng", "use: read an API token of that ntopng from this file descriptor, instead of a password.")),
       u"N"_s},
      {u"endpoint"_s,
       translated(QT_TRANSLATE_NOOP("CtlNtopng", "use: where that ntopng takes flows (its option -i, ending in c).")),
       u"tcp://HOST:PORT"_s},
      {u"curve-key"_s,
       translated(QT_TRANSLATE_NOOP("CtlNtopng", "use: that ntopng's public key, when it encrypts what it takes.")),
       u"KEY"_s},
      {u"accept-certificate"_s,
       translated(QT_TRANSLATE_NOOP(
           "CtlNtopng",
           "use: SHA-256 fingerprint of that ntopng's certificate when nobody vouches for it, or of a new one.")),
       u"FINGERPRINT"_s},
  });
}

void describe(QCommandLineParser& parser) {
  parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
  parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
      "CtlNtopng",
      "ntopng and Redis in containers, or an ntopng that runs already (use, leave). \"ntopng seed --help\" tells about "
      "those that docker compose starts.")));
  parser.addPositionalArgument(
      u"command"_s,
      u"up | start | stop | restart | status | logs | backup FILE | restore FILE | update | down | password | use | leave | seed"_s);
  addGeneralOptions(parser);
  addStackOptions(parser);
  addElsewhereOptions(parser);
}

Unexpected refuse(const QString& option, const QString& value) {
  return failure(ErrorCode::BadOption, u"--%1"_s.arg(option).toStdString(), value.toStdString());
}

/// Numbers and switches are checked here, everything else by checkOptions() when it is all together.
Result<void> checkValues(const QCommandLineParser& parser) {
  for (const QString& option : {u"web-port"_s, u"zmq-port"_s}) {
    bool isNumber = true;
    if (parser.isSet(option)) parser.value(option).toUShort(&isNumber);
    if (!isNumber) return refuse(option, parser.value(option));
  }
  for (const QString& option :
       {u"dns-mode"_s, u"memory"_s, u"redis-memory"_s, u"lines"_s, u"patience"_s, u"token-fd"_s}) {
    bool isNumber = true;
    if (parser.isSet(option)) isNumber = parser.value(option).toInt(&isNumber) >= 0 && isNumber;
    if (!isNumber) return refuse(option, parser.value(option));
  }
  const QString startsWithEngine = parser.value(u"start-with-engine"_s);
  const bool isSwitch = startsWithEngine == u"on"_s || startsWithEngine == u"off"_s;
  if (parser.isSet(u"start-with-engine"_s) && !isSwitch) {
    return refuse(u"start-with-engine"_s, startsWithEngine + u"; allowed: on or off"_s);
  }
  if (parser.isSet(u"user"_s)) {
    bool isUser = false;
    bool isGroup = false;
    parser.value(u"user"_s).section(u':', 0, 0).toUInt(&isUser);
    parser.value(u"user"_s).section(u':', 1, 1).toUInt(&isGroup);
    if (!isUser || !isGroup) return refuse(u"user"_s, parser.value(u"user"_s));
  }
  if (parser.isSet(u"token-fd"_s) && parser.isSet(u"password-file"_s)) {
    return refuse(u"token-fd"_s, u"not together with --password-file"_s);
  }
  return {};
}

void apply(const QCommandLineParser& parser, container::StackOptions& options) {
  const auto text = [&](const QString& name, QString& value) {
    if (parser.isSet(name)) value = parser.value(name);
  };
  text(u"image"_s, options.ntopngImage);
  text(u"redis-image"_s, options.redisImage);
  text(u"web-address"_s, options.webAddress);
  text(u"data-folder"_s, options.dataFolder);
  text(u"time-zone"_s, options.timeZone);
  text(u"places-folder"_s, options.placesFolder);
  if (parser.isSet(u"web-port"_s)) options.webPort = parser.value(u"web-port"_s).toUShort();
  if (parser.isSet(u"zmq-port"_s)) options.zmqPort = parser.value(u"zmq-port"_s).toUShort();
  if (parser.isSet(u"local-networks"_s))
    options.localNetworks = parser.value(u"local-networks"_s).split(u',', Qt::SkipEmptyParts);
  if (parser.isSet(u"user"_s)) {
    options.userId = parser.value(u"user"_s).section(u':', 0, 0).toUInt();
    options.groupId = parser.value(u"user"_s).section(u':', 1, 1).toUInt();
  }
  if (parser.isSet(u"dns-mode"_s)) options.dnsMode = parser.value(u"dns-mode"_s).toInt();
  if (parser.isSet(u"memory"_s)) options.ntopngMemoryMb = parser.value(u"memory"_s).toInt();
  if (parser.isSet(u"redis-memory"_s)) options.redisMemoryMb = parser.value(u"redis-memory"_s).toInt();
  if (parser.isSet(u"ntopng-option"_s)) options.extraOptions = parser.values(u"ntopng-option"_s);
  if (parser.isSet(u"start-with-engine"_s)) options.startsWithEngine = parser.value(u"start-with-engine"_s) == u"on"_s;
  if (const auto dump = container::parseFlowDump(parser.value(u"flow-dump"_s)); dump && parser.isSet(u"flow-dump"_s))
    options.flowDump = *dump;
}

Result<void> readCommand(const QCommandLineParser& parser, NtopngOptions& options) {
  const QStringList words = parser.positionalArguments();
  const Word* known = std::find_if(kWords.begin(), kWords.end(),
                                   [&](const Word& word) { return words.value(0) == QLatin1String(word.text); });
  if (known == kWords.end())
    return failure(
        ErrorCode::BadOption, "ntopng " + words.value(0).toStdString(),
        "allowed: up, start, stop, restart, status, logs, backup, restore, update, down, password, use, leave, seed");
  options.command = known->command;
  const bool takesFile = options.command == NtopngCommand::Backup || options.command == NtopngCommand::Restore;
  if (words.size() != (takesFile ? 2 : 1))
    return failure(ErrorCode::BadOption, "ntopng " + words.value(0).toStdString(),
                   takesFile ? "one FILE" : "nothing may follow");
  options.file = words.value(1);
  return {};
}

}  // namespace

Result<NtopngOptions> parseNtopngOptions(const QStringList& arguments) {
  const auto parser = std::make_shared<QCommandLineParser>();
  describe(*parser);
  if (!parser->parse(QStringList{arguments.value(0)} + arguments.mid(2))) {
    return failure(ErrorCode::BadOption, "ntopng", parser->errorText().toStdString());
  }
  NtopngOptions options;
  if (auto read = readCommand(*parser, options); !read) return Unexpected(read.error());
  if (auto checked = checkValues(*parser); !checked) return Unexpected(checked.error());
  if (parser->isSet(u"engine"_s)) {
    auto kind = container::parseEngineKind(parser->value(u"engine"_s).toStdString());
    if (!kind) return Unexpected(kind.error());
    options.engine = *kind;
  }
  auto store = secrets::parseStoreChoice(parser->value(u"secret-store"_s).toStdString());
  if (!store) return Unexpected(store.error());
  options.store = *store;
  if (auto dump = container::parseFlowDump(parser->value(u"flow-dump"_s)); !dump) return Unexpected(dump.error());
  options.controlPath = parser->value(u"control"_s);
  options.stateFolder = parser->value(u"state-dir"_s);
  options.dumpPasswordFile = parser->value(u"flow-dump-password-file"_s);
  options.passwordFile = parser->value(u"password-file"_s);
  options.elsewhere = {parser->value(u"url"_s), parser->value(u"login"_s), parser->value(u"endpoint"_s),
                       text::fingerprintOf(parser->value(u"accept-certificate"_s)), parser->value(u"curve-key"_s)};
  if (parser->isSet(u"token-fd"_s)) {
    options.tokenDescriptor = parser->value(u"token-fd"_s).toInt();
    options.elsewhere.hasToken = true;
  }
  if (parser->isSet(u"accept-certificate"_s) && options.elsewhere.certificateSha256.isEmpty()) {
    return refuse(u"accept-certificate"_s, parser->value(u"accept-certificate"_s));
  }
  if (options.command == NtopngCommand::Use) {
    if (auto checked = container::checkElsewhere(options.elsewhere); !checked) return Unexpected(checked.error());
  }
  options.lines = parser->value(u"lines"_s).toInt();
  options.patience = std::chrono::seconds(parser->value(u"patience"_s).toInt());
  options.isJson = parser->isSet(u"json"_s);
  options.follows = parser->isSet(u"follow"_s);
  options.repairsOwner = parser->isSet(u"repair-owner"_s);
  options.deletesData = parser->isSet(u"delete-data"_s);
  options.change = [parser](container::StackOptions& stack) { apply(*parser, stack); };
  return options;
}

QString ntopngHelp(const QStringList& arguments) {
  QCommandLineParser parser;
  describe(parser);
  parser.parse(QStringList{arguments.value(0)} + arguments.mid(2));
  return parser.isSet(u"help"_s) ? parser.helpText() : QString();
}

}  // namespace soho::ctl
