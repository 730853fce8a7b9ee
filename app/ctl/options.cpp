#include "app/ctl/options.h"

#include "app/ctl/talker_table.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

constexpr std::uint32_t kRowsOfText = 20;

Unexpected badOption(const QString& option, const QString& value, const QString& allowed) {
  return failure(ErrorCode::BadOption, option.toStdString(),
                 u"'%1'; allowed is %2"_s.arg(value, allowed).toStdString());
}

void addOptions(QCommandLineParser& parser) {
  const auto translated = [](const char* text) { return QCoreApplication::translate("CtlOptions", text); };
  parser.addOptions({
      {u"control"_s, translated(QT_TRANSLATE_NOOP("CtlOptions", "Control socket of the collector.")), u"PATH"_s},
      {u"json"_s, translated(QT_TRANSLATE_NOOP("CtlOptions", "Answer as JSON, for programs."))},
      {u"once"_s, translated(QT_TRANSLATE_NOOP("CtlOptions", "Print the talkers once instead of a live table."))},
      {u"window"_s, translated(QT_TRANSLATE_NOOP("CtlOptions", "How far back to count: 5m, 1h, 24h or all.")),
       u"WINDOW"_s, u"5m"_s},
      {u"view"_s,
       translated(QT_TRANSLATE_NOOP("CtlOptions", "What to list: conversations, devices, destinations or services.")),
       u"VIEW"_s, u"conversations"_s},
      {u"sort"_s,
       translated(QT_TRANSLATE_NOOP("CtlOptions",
                                    "Largest first by bytes, in, out, packets, rate, last-seen, duration or name.")),
       u"COLUMN"_s, u"bytes"_s},
      {u"filter"_s,
       translated(QT_TRANSLATE_NOOP("CtlOptions", "Words that must occur (address, name, service, port); ! excludes.")),
       u"WORDS"_s},
      {u"rows"_s,
       translated(QT_TRANSLATE_NOOP(
           "CtlOptions",
           "At most so many rows (1 to 20000); else as many as the terminal, with --once 20, with --json all.")),
       u"N"_s},
      {u"series"_s,
       translated(
           QT_TRANSLATE_NOOP("CtlOptions", "With --json: add the traffic per step: seconds, five-seconds or minutes.")),
       u"STEP"_s},
      {u"wait-replay"_s, translated(QT_TRANSLATE_NOOP("CtlOptions", "Wait until the recording is at its end."))},
      {{u"h"_s, u"help"_s}, translated(QT_TRANSLATE_NOOP("CtlOptions", "This text."))},
      {{u"v"_s, u"version"_s}, translated(QT_TRANSLATE_NOOP("CtlOptions", "The program's version."))},
  });
}

Result<void> readView(const QCommandLineParser& parser, Options& options) {
  const auto kind = viewKindFrom(parser.value(u"view"_s));
  if (!kind) return badOption(u"--view"_s, parser.value(u"view"_s), viewKindWords().join(u", "_s));
  const auto window = windowFrom(parser.value(u"window"_s));
  if (!window) return badOption(u"--window"_s, parser.value(u"window"_s), windowWords().join(u", "_s));
  const auto sort = sortKeyFrom(parser.value(u"sort"_s));
  if (!sort) return badOption(u"--sort"_s, parser.value(u"sort"_s), sortKeyWords().join(u", "_s));
  options.query.kind = *kind;
  options.query.window = *window;
  options.query.sort = *sort;
  options.query.isAscending = *sort == talkers::SortKey::Name;
  options.query.filter = parser.value(u"filter"_s).toStdString();
  // A program wants what there is; a person what fits on the screen.
  options.query.count = options.isJson ? talkers::kMaxRows : kRowsOfText;
  if (parser.isSet(u"rows"_s)) {
    bool isNumber = false;
    const uint rows = parser.value(u"rows"_s).toUInt(&isNumber);
    if (!isNumber || rows < 1 || rows > talkers::kMaxRows) {
      return badOption(u"--rows"_s, parser.value(u"rows"_s), u"1 to %1"_s.arg(talkers::kMaxRows));
    }
    options.query.count = rows;
    options.areRowsGiven = true;
  }
  return {};
}

Result<void> readSeries(const QCommandLineParser& parser, Options& options) {
  if (!parser.isSet(u"series"_s)) return {};
  const QString step = parser.value(u"series"_s);
  if (step == u"seconds"_s) {
    options.series = control::SeriesTier::Seconds;
  } else if (step == u"five-seconds"_s) {
    options.series = control::SeriesTier::FiveSeconds;
  } else if (step == u"minutes"_s) {
    options.series = control::SeriesTier::Minutes;
  } else {
    return badOption(u"--series"_s, step, u"seconds, five-seconds, minutes"_s);
  }
  return {};
}

Result<void> readCommand(const QStringList& words, Options& options) {
  struct CommandWord {
    QLatin1StringView word;
    Command command;
    qsizetype values;
  };
  constexpr std::array kCommands{
      CommandWord{"status"_L1, Command::Status, 0},     CommandWord{"talkers"_L1, Command::Talkers, 0},
      CommandWord{"settings"_L1, Command::Settings, 0}, CommandWord{"set"_L1, Command::Set, 2},
      CommandWord{"reset"_L1, Command::Reset, 1},       CommandWord{"allow"_L1, Command::Allow, 1},
      CommandWord{"mute"_L1, Command::Mute, 1},         CommandWord{"unmute"_L1, Command::Unmute, 1},
      CommandWord{"devices"_L1, Command::Devices, 0},   CommandWord{"label"_L1, Command::Label, 2},
      CommandWord{"stop"_L1, Command::Stop, 0},         CommandWord{"restart"_L1, Command::Restart, 0}};
  for (const CommandWord& known : kCommands) {
    if (words.first() != known.word) continue;
    if (words.size() - 1 != known.values) {
      return badOption(known.word, words.mid(1).join(u' '), u"%1 value(s) after it"_s.arg(known.values));
    }
    options.command = known.command;
    options.name = words.value(1);
    options.value = words.value(2);
    return {};
  }
  return badOption(u"command"_s, words.first(),
                   u"status, talkers, settings, set, reset, allow, mute, unmute, devices, label, stop, restart"_s);
}

}  // namespace

Result<Options> parseOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  addOptions(parser);
  if (!parser.parse(arguments)) {
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty()) return failure(ErrorCode::BadOption, "option", parser.errorText().toStdString());
    return badOption(u"--"_s + unknown.first(), u""_s, u"what --help lists"_s);
  }
  Options options;
  if (parser.isSet(u"version"_s)) {
    options.command = Command::Version;
    return options;
  }
  const QStringList words = parser.positionalArguments();
  if (parser.isSet(u"help"_s) || words.isEmpty()) return options;
  if (auto read = readCommand(words, options); !read) return Unexpected(read.error());
  options.controlPath = parser.value(u"control"_s);
  options.isJson = parser.isSet(u"json"_s);
  options.isOnce = parser.isSet(u"once"_s);
  options.waitsForReplay = parser.isSet(u"wait-replay"_s);
  if (auto read = readView(parser, options); !read) return Unexpected(read.error());
  if (auto read = readSeries(parser, options); !read) return Unexpected(read.error());
  return options;
}

QString helpText() {
  QCommandLineParser parser;
  addOptions(parser);
  parser.setApplicationDescription(QCoreApplication::translate(
      "CtlOptions",
      "Shows and steers the SohoFlow collector.\n\n"
      "  sohoflowctl status              which stage works: packets, templates, records, ntopng\n"
      "  sohoflowctl talkers             who talks to whom, live\n"
      "  sohoflowctl allow ADDRESS       admit an exporter (an address or a prefix)\n"
      "  sohoflowctl devices             the devices of your network, their names and today's volume\n"
      "  sohoflowctl label ADDRESS NAME  name a device; \"\" takes the name away\n"
      "  sohoflowctl settings            every setting, its value and where it comes from\n"
      "  sohoflowctl set NAME VALUE      change a setting\n"
      "  sohoflowctl reset NAME          give a setting its default again\n"
      "  sohoflowctl unmute SOURCE       count a source again although it repeats another one, as status lists it\n"
      "  sohoflowctl mute SOURCE         mute it again\n"
      "  sohoflowctl stop                end the collector in good order\n"
      "  sohoflowctl restart             the same, to be started again by the window or the service it belongs to"));
  parser.addPositionalArgument(u"command"_s, QString());
  return parser.helpText();
}

}  // namespace soho::ctl
