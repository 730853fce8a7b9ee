#include "app/ctl/seed_options.h"

#include "core/base/atomic_file.h"
#include "core/base/ip_address.h"
#include "core/ntopng/first_login.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

using settings::Environment;

constexpr std::size_t kMostBytes = 4096;
constexpr int kMostSeconds = 3600;

QString translated(const char* text) { return QCoreApplication::translate("CtlSeed", text); }

void describe(QCommandLineParser& parser) {
  parser.addOptions({
      {u"redis"_s, translated(QT_TRANSLATE_NOOP("CtlSeed", "Redis as ntopng reaches it.")), u"HOST:PORT"_s,
       u"127.0.0.1:6379"_s},
      {u"wait"_s, translated(QT_TRANSLATE_NOOP("CtlSeed", "How long Redis may take until it answers.")), u"SECONDS"_s,
       u"60"_s},
      {u"config-folder"_s, translated(QT_TRANSLATE_NOOP("CtlSeed", "Where ntopng.conf is written.")), u"FOLDER"_s,
       u"/etc/sohoflow"_s},
      {u"state-dir"_s,
       translated(QT_TRANSLATE_NOOP("CtlSeed", "Where a generated password is kept, as ntopng-password.")),
       u"FOLDER"_s},
      {u"replace-password"_s,
       translated(QT_TRANSLATE_NOOP("CtlSeed", "Set the password although ntopng has one already."))},
      {{u"h"_s, u"help"_s}, translated(QT_TRANSLATE_NOOP("CtlSeed", "This text."))},
  });
  parser.setApplicationDescription(translated(
      QT_TRANSLATE_NOOP("CtlSeed",
                        "Prepares an ntopng that somebody else starts, such as docker compose: gives it a password of "
                        "its own in Redis and writes its configuration. Can be repeated.\n\n"
                        "Variables:\n"
                        "  NTOPNG_PASSWORD  password of ntopng's user admin; else one is made up and kept\n"
                        "  LOCALNET         your networks, such as 192.168.1.0/24,fd00::/8; else all private ones\n"
                        "  FLOWDUMP         where ntopng writes flows to, as its option -F takes it\n"
                        "NTOPNG_PASSWORD_FILE and FLOWDUMP_FILE name files that hold the value instead.\n\n"
                        "Exit codes: 0 ready, 1 a file could not be written or Redis refused, 2 an option or variable "
                        "was refused, 69 Redis did not answer in time.")));
}

Unexpected refuse(const char* variable, const char* why) { return failure(ErrorCode::BadSetting, variable, why); }

/// The variable, or the first line of the file that VARIABLE_FILE names; nothing when neither is set.
Result<std::optional<QString>> secretFrom(const Environment& environment, const char* variable) {
  const std::string fileVariable = std::string(variable) + "_FILE";
  const std::string plain = environment(variable);
  const std::string path = environment(fileVariable.c_str());
  if (!plain.empty() && !path.empty()) return refuse(variable, "its _FILE is set as well; leave one of them out");
  if (!plain.empty()) return std::optional(QString::fromStdString(plain));
  if (path.empty()) return std::optional<QString>();
  const auto text = readFile(path, kMostBytes);
  if (!text) return Unexpected(text.error());
  const QString line = QString::fromStdString(*text).section(u'\n', 0, 0).trimmed();
  if (line.isEmpty()) return failure(ErrorCode::BadSetting, fileVariable, path + " has no first line");
  return std::optional(line);
}

Result<void> readPassword(const Environment& environment, setup::ServerSeed& seed) {
  auto password = secretFrom(environment, "NTOPNG_PASSWORD");
  if (!password) return Unexpected(password.error());
  seed.password = std::move(*password);
  if (!seed.password) return {};
  return ntopng::checkPassword(*seed.password, "NTOPNG_PASSWORD");
}

Result<void> readNetworks(const Environment& environment, QStringList& networks) {
  const QString text = QString::fromStdString(environment("LOCALNET"));
  for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
    const auto prefix = IpPrefix::parse(part.trimmed().toStdString());
    if (!prefix) return refuse("LOCALNET", "write networks like 192.168.1.0/24,fd00::/8");
    networks.push_back(QString::fromStdString(prefix->toString()));
  }
  // ntopng's own default is one network only, and shows every other device as a stranger.
  if (networks.isEmpty()) networks = {u"192.168.0.0/16"_s, u"172.16.0.0/12"_s, u"10.0.0.0/8"_s, u"fd00::/8"_s};
  return {};
}

Result<void> readFlowDump(const Environment& environment, setup::ServerSeed& seed) {
  const auto text = secretFrom(environment, "FLOWDUMP");
  if (!text) return Unexpected(text.error());
  auto login = container::parseFlowDumpLogin(text->value_or(QString()));
  if (!login) return failure(ErrorCode::BadSetting, "FLOWDUMP", login.error().detail);
  if (auto value = container::flowDumpValue(login->dump, login->password); !value) {
    return failure(ErrorCode::BadSetting, "FLOWDUMP", value.error().detail);
  }
  seed.options.flowDump = std::move(login->dump);
  seed.dumpPassword = std::move(login->password);
  return {};
}

Result<void> readCommandLine(const QCommandLineParser& parser, SeedOptions& options) {
  const auto redis = ntopng::RedisPlace::parse(parser.value(u"redis"_s));
  if (!redis) {
    return failure(ErrorCode::BadOption, "--redis", "write it like redis:6379, with a name or an IPv4 address");
  }
  options.seed.redis = *redis;
  bool isNumber = false;
  const int seconds = parser.value(u"wait"_s).toInt(&isNumber);
  if (!isNumber || seconds < 0 || seconds > kMostSeconds) return failure(ErrorCode::BadOption, "--wait", "0 to 3600");
  options.wait = std::chrono::seconds(seconds);
  options.seed.configurationFolder = parser.value(u"config-folder"_s).toStdString();
  options.seed.replacesPassword = parser.isSet(u"replace-password"_s);
  return {};
}

}  // namespace

Result<SeedOptions> parseSeedOptions(const QStringList& arguments, const Environment& environment) {
  QCommandLineParser parser;
  describe(parser);
  if (!parser.parse(QStringList{arguments.value(0)} + arguments.mid(3))) {
    return failure(ErrorCode::BadOption, "ntopng seed", parser.errorText().toStdString());
  }
  if (!parser.positionalArguments().isEmpty())
    return failure(ErrorCode::BadOption, "ntopng seed", "nothing may follow");
  SeedOptions options;
  if (auto read = readCommandLine(parser, options); !read) return Unexpected(read.error());
  auto folder = settings::stateFolder(parser.value(u"state-dir"_s).toStdString(), environment);
  if (!folder) return Unexpected(folder.error());
  options.seed.passwordFolder = std::move(*folder);
  if (auto read = readPassword(environment, options.seed); !read) return Unexpected(read.error());
  if (auto read = readNetworks(environment, options.seed.options.localNetworks); !read) return Unexpected(read.error());
  if (auto read = readFlowDump(environment, options.seed); !read) return Unexpected(read.error());
  return options;
}

QString seedHelp(const QStringList& arguments) {
  QCommandLineParser parser;
  describe(parser);
  parser.parse(QStringList{arguments.value(0)} + arguments.mid(3));
  return parser.isSet(u"help"_s) ? parser.helpText() : QString();
}

}  // namespace soho::ctl
