#include "app/ctl/router_options.h"

#include "core/router/value_grammar.h"
#include "core/secrets/open_secret_store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

constexpr std::uint16_t kFlowPort = 2055;
/// What the sampling field of a NetFlow v5 header can say.
constexpr uint kMostSampling = 16383;

Unexpected badOption(const QString& option, const QString& value, const QString& allowed) {
  return failure(ErrorCode::BadOption, option.toStdString(),
                 u"'%1'; allowed is %2"_s.arg(value, allowed).toStdString());
}

QString translated(const char* text) { return QCoreApplication::translate("RouterOptions", text); }

void addLoginOptions(QCommandLineParser& parser) {
  parser.addOptions({
      {u"port"_s, translated(QT_TRANSLATE_NOOP("RouterOptions", "SSH port of the router.")), u"N"_s, u"22"_s},
      {u"key"_s, translated(QT_TRANSLATE_NOOP("RouterOptions", "Log in with this private key.")), u"FILE"_s},
      {u"agent"_s, translated(QT_TRANSLATE_NOOP("RouterOptions", "Log in with the keys of your SSH agent."))},
      {u"password-fd"_s,
       translated(QT_TRANSLATE_NOOP("RouterOptions",
                                    "Read the password (with --key: its passphrase) from this file descriptor.")),
       u"N"_s},
      {u"sudo-password-fd"_s,
       translated(QT_TRANSLATE_NOOP("RouterOptions",
                                    "Read the password that sudo wants on the router from this file descriptor, where "
                                    "it is not that of the login.")),
       u"N"_s},
      {u"secret-store"_s, translated(QT_TRANSLATE_NOOP("RouterOptions", "Where secrets are kept: keychain or file.")),
       u"WHERE"_s},
      {u"accept-host-key"_s,
       translated(QT_TRANSLATE_NOOP("RouterOptions", "The router's fingerprint, when it is seen for the first time.")),
       u"SHA256:…"_s},
      {u"forget-host-key"_s,
       translated(QT_TRANSLATE_NOOP("RouterOptions",
                                    "The router was reset or replaced: ask about its new fingerprint as at the first "
                                    "time."))},
      {u"allow-old-algorithms"_s,
       translated(QT_TRANSLATE_NOOP("RouterOptions", "Also SHA-1 signatures, for a router that knows nothing newer."))},
  });
}

void addWorkOptions(QCommandLineParser& parser) {
  parser.addOptions({
      {u"collector"_s,
       translated(
           QT_TRANSLATE_NOOP("RouterOptions", "Where the router sends flows: this computer as the router sees it.")),
       u"IP:PORT"_s},
      {u"interface"_s,
       translated(QT_TRANSLATE_NOOP(
           "RouterOptions", "The router's interface to watch; else that of the last set-up, or one that is chosen.")),
       u"NAME"_s},
      {u"sampling"_s,
       translated(QT_TRANSLATE_NOOP(
           "RouterOptions", "Only 1 in N packets, for a slow router; else as at the last set-up, or every packet.")),
       u"N"_s},
      {u"install-key"_s,
       translated(QT_TRANSLATE_NOOP(
           "RouterOptions", "Add a login key of this computer to the router, so that no password is needed again."))},
      {u"json"_s, translated(QT_TRANSLATE_NOOP("RouterOptions", "Answer as JSON, for programs."))},
      {u"yes"_s, translated(QT_TRANSLATE_NOOP("RouterOptions", "Do not ask before changing the router."))},
      {u"no-verify"_s,
       translated(QT_TRANSLATE_NOOP("RouterOptions", "Set up without a collector, and do not wait for flows."))},
      {u"keep"_s,
       translated(QT_TRANSLATE_NOOP("RouterOptions", "Undo: leave files that somebody else has changed since."))},
      {u"restore"_s,
       translated(QT_TRANSLATE_NOOP("RouterOptions", "Undo: put files back that somebody else has changed since."))},
      {u"installation"_s,
       translated(
           QT_TRANSLATE_NOOP("RouterOptions",
                             "Undo: what this installation of SohoFlow changed, as its copy on the router tells, "
                             "when this computer was installed anew and knows of nothing.")),
       u"ID"_s},
      {u"control"_s, translated(QT_TRANSLATE_NOOP("RouterOptions", "Control socket of the collector.")), u"PATH"_s},
      {{u"h"_s, u"help"_s}, translated(QT_TRANSLATE_NOOP("RouterOptions", "This text."))},
  });
}

void addOptions(QCommandLineParser& parser) {
  addLoginOptions(parser);
  addWorkOptions(parser);
}

Result<RouterCommand> commandFrom(const QString& word) {
  constexpr std::array<std::pair<QLatin1StringView, RouterCommand>, 6> kWords{{{"probe"_L1, RouterCommand::Probe},
                                                                               {"plan"_L1, RouterCommand::Plan},
                                                                               {"apply"_L1, RouterCommand::Apply},
                                                                               {"verify"_L1, RouterCommand::Verify},
                                                                               {"undo"_L1, RouterCommand::Undo},
                                                                               {"leases"_L1, RouterCommand::Leases}}};
  for (const auto& [known, command] : kWords) {
    if (word == known) return command;
  }
  return badOption(u"router"_s, word, u"probe, plan, apply, verify, undo, leases"_s);
}

/// Also takes the port of --port: "USER@HOST:PORT" wins over it.
Result<router::RouterAddress> addressFrom(const QCommandLineParser& parser, const QString& word) {
  auto address = router::RouterAddress::parse(word.toStdString());
  if (!address) return badOption(u"USER@HOST"_s, word, QString::fromStdString(address.error().detail));
  bool isNumber = false;
  const uint port = parser.value(u"port"_s).toUInt(&isNumber);
  if (!isNumber || port < 1 || port > 65535) return badOption(u"--port"_s, parser.value(u"port"_s), u"1 to 65535"_s);
  if (address->port == router::kSshPort) address->port = static_cast<std::uint16_t>(port);
  return address;
}

Result<void> readLogin(const QCommandLineParser& parser, RouterOptions& options) {
  options.secretStore = parser.value(u"secret-store"_s);
  if (auto choice = secrets::parseStoreChoice(options.secretStore.toStdString()); !choice) {
    return Unexpected(choice.error());
  }
  if (parser.isSet(u"key"_s)) options.keyFile = parser.value(u"key"_s).toStdString();
  options.usesAgent = parser.isSet(u"agent"_s);
  for (const auto& [name, target] : {std::pair{u"password-fd"_s, &options.passwordDescriptor},
                                     std::pair{u"sudo-password-fd"_s, &options.sudoPasswordDescriptor}}) {
    if (!parser.isSet(name)) continue;
    bool isNumber = false;
    const uint descriptor = parser.value(name).toUInt(&isNumber);
    if (!isNumber || descriptor > 1023) {
      return badOption(u"--"_s + name, parser.value(name), u"the number of an open file descriptor"_s);
    }
    *target = static_cast<int>(descriptor);
  }
  if (parser.isSet(u"accept-host-key"_s)) {
    static const QRegularExpression kFingerprint(u"^SHA256:[A-Za-z0-9+/]{43}=?$"_s);
    const QString fingerprint = parser.value(u"accept-host-key"_s);
    if (!kFingerprint.match(fingerprint).hasMatch()) {
      return badOption(u"--accept-host-key"_s, fingerprint, u"SHA256: and 43 characters"_s);
    }
    options.acceptedHostKey = fingerprint.toStdString();
  }
  options.forgetsHostKey = parser.isSet(u"forget-host-key"_s);
  options.allowsOldAlgorithms = parser.isSet(u"allow-old-algorithms"_s);
  return {};
}

Result<void> readWishes(const QCommandLineParser& parser, RouterOptions& options) {
  if (parser.isSet(u"collector"_s)) {
    const QString text = parser.value(u"collector"_s);
    options.collector = Endpoint::parse(text.toStdString(), kFlowPort);
    if (!options.collector || options.collector->port == 0 || options.collector->address.isUnspecified()) {
      return badOption(u"--collector"_s, text, u"an address and a port, such as 192.168.1.50:2055"_s);
    }
  }
  options.interface = parser.value(u"interface"_s).toStdString();
  if (!options.interface.empty() && !router::isInterfaceName(options.interface)) {
    return badOption(u"--interface"_s, parser.value(u"interface"_s), u"the name of an interface, such as br-lan"_s);
  }
  options.installsKey = parser.isSet(u"install-key"_s);
  if (!parser.isSet(u"sampling"_s)) return {};
  bool isNumber = false;
  options.sampling = parser.value(u"sampling"_s).toUInt(&isNumber);
  if (!isNumber || *options.sampling < 1 || *options.sampling > kMostSampling) {
    return badOption(u"--sampling"_s, parser.value(u"sampling"_s), u"1 to %1"_s.arg(kMostSampling));
  }
  return {};
}

}  // namespace

Result<RouterOptions> parseRouterOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  addOptions(parser);
  if (!parser.parse(arguments)) return failure(ErrorCode::BadOption, "router", parser.errorText().toStdString());
  RouterOptions options;
  const QStringList words = parser.positionalArguments();
  if (parser.isSet(u"help"_s) || words.size() < 2) return options;
  const auto command = commandFrom(words[1]);
  if (!command) return Unexpected(command.error());
  options.command = *command;
  if (words.size() != 3) return badOption(words[1], words.mid(2).join(u' '), u"one USER@HOST after it"_s);
  auto address = addressFrom(parser, words[2]);
  if (!address) return Unexpected(address.error());
  options.router = std::move(*address);
  options.controlPath = parser.value(u"control"_s);
  options.isJson = parser.isSet(u"json"_s);
  options.isYes = parser.isSet(u"yes"_s);
  options.isVerified = !parser.isSet(u"no-verify"_s);
  options.keepsForeignChanges = parser.isSet(u"keep"_s);
  options.overwritesForeignChanges = parser.isSet(u"restore"_s);
  if (options.keepsForeignChanges && options.overwritesForeignChanges) {
    return badOption(u"--keep"_s, u"--restore"_s, u"one of the two"_s);
  }
  if (parser.isSet(u"installation"_s)) {
    static const QRegularExpression kInstallation(u"^[0-9a-f]{8}$"_s);
    const QString installation = parser.value(u"installation"_s);
    if (!kInstallation.match(installation).hasMatch()) {
      return badOption(u"--installation"_s, installation, u"eight hexadecimal digits"_s);
    }
    options.installation = installation.toStdString();
  }
  if (auto read = readLogin(parser, options); !read) return Unexpected(read.error());
  if (auto read = readWishes(parser, options); !read) return Unexpected(read.error());
  return options;
}

QString routerHelpText() {
  QCommandLineParser parser;
  addOptions(parser);
  parser.setApplicationDescription(QCoreApplication::translate(
      "RouterOptions",
      "Sets up a router over SSH so that it exports flows.\n\n"
      "  sohoflowctl router probe USER@HOST    what the router is and has; changes nothing\n"
      "  sohoflowctl router plan USER@HOST     what would be changed\n"
      "  sohoflowctl router apply USER@HOST    change it, step by step; a failure is taken back\n"
      "  sohoflowctl router verify USER@HOST   prove that flows arrive, or say which stage is missing\n"
      "  sohoflowctl router undo USER@HOST     take back everything that was changed\n"
      "  sohoflowctl router leases USER@HOST   names of devices the router knows\n\n"
      "Exit codes: 0 done, 1 failed (and taken back), 2 wrong command line, 3 no collector here, 4 host key not\n"
      "confirmed or changed, 5 login refused, 6 router not reachable, 7 only old encryption, 8 no driver for this\n"
      "system (the recipe is printed), 9 set up, but no flow arrived or the test could not be made, 10 a file was\n"
      "changed by somebody else, 11 the router does not reach this computer (nothing was changed), 12 failed and not\n"
      "taken back, as after a lost connection (apply finishes it, undo takes it back), 75 somebody else is changing\n"
      "this router."));
  parser.addPositionalArgument(u"router"_s, QString());
  return parser.helpText();
}

}  // namespace soho::ctl
