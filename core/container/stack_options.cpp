#include "core/container/stack_options.h"

#include "core/base/ip_address.h"
#include "core/container/extra_options.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace soho::container {
namespace {

bool fits(const QString& text, const char* pattern) {
  return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

Unexpected refuse(const char* option, const QString& value, const char* why) {
  return failure(ErrorCode::BadOption, option, value.toStdString() + ": " + why);
}

constexpr const char* kImage = "[a-z0-9][A-Za-z0-9._:/-]*(@sha256:[0-9a-f]{64})?";

/// A mount is written with colons; and a relative folder would be taken for a volume's name.
bool isMountable(const QString& folder) {
  return folder.startsWith(u'/') && !folder.contains(u':') && !folder.contains(u',') && fits(folder, "[^\\x00-\\x1f]+");
}

Result<void> checkNetworks(const QStringList& networks) {
  for (const QString& network : networks) {
    if (!IpPrefix::parse(network.toStdString())) {
      return refuse("--local-networks", network, "write networks like 192.168.1.0/24,fd00::/8");
    }
  }
  return {};
}

}  // namespace

bool isReachableFromNetwork(const StackOptions& options) {
  const auto address = IpAddress::parse(options.webAddress.toStdString());
  return !address || !address->isLoopback();
}

Result<void> checkOptions(const StackOptions& options) {
  if (!fits(options.name, "[a-z0-9][a-z0-9_-]{0,40}"))
    return refuse("--name", options.name, "small letters, digits, - and _");
  if (!fits(options.ntopngImage, kImage))
    return refuse("--image", options.ntopngImage, "this is not the name of an image");
  if (!fits(options.redisImage, kImage))
    return refuse("--redis-image", options.redisImage, "this is not the name of an image");
  if (!IpAddress::parse(options.webAddress.toStdString())) {
    return failure(ErrorCode::BadAddress, options.webAddress.toStdString(), "--web-address");
  }
  if (options.webPort == 0 || options.zmqPort == 0) return refuse("--web-port", QStringLiteral("0"), "1 to 65535");
  if (options.webPort == options.zmqPort) {
    return refuse("--zmq-port", QString::number(options.zmqPort), "it must differ from the port of the web page");
  }
  if (auto networks = checkNetworks(options.localNetworks); !networks) return networks;
  if (!options.dataFolder.isEmpty() && !isMountable(options.dataFolder)) {
    return refuse("--data-folder", options.dataFolder, "the whole path, without colon or comma");
  }
  if (!options.placesFolder.isEmpty() && !isMountable(options.placesFolder)) {
    return refuse("--places-folder", options.placesFolder, "the whole path, without colon or comma");
  }
  if (options.userId == 0) return refuse("--user", QStringLiteral("0"), "ntopng does not run as root");
  if (options.dnsMode < 0 || options.dnsMode > 3)
    return refuse("--dns-mode", QString::number(options.dnsMode), "0 to 3");
  const auto isMemory = [](int megabytes, int least) {
    return megabytes == 0 || (megabytes >= least && megabytes <= 1 << 20);
  };
  if (!isMemory(options.ntopngMemoryMb, 256))
    return refuse("--memory", QString::number(options.ntopngMemoryMb), "0, or at least 256 (MB)");
  if (!isMemory(options.redisMemoryMb, 32))
    return refuse("--redis-memory", QString::number(options.redisMemoryMb), "0, or at least 32 (MB)");
  if (!fits(options.timeZone, "([A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2})?")) {
    return refuse("--time-zone", options.timeZone, "write it like Europe/Berlin");
  }
  if (auto dump = parseFlowDump(textOf(options.flowDump)); !dump) return Unexpected(dump.error());
  return checkExtraOptions(options.extraOptions);
}

QJsonObject toJson(const StackOptions& options) {
  return {{QStringLiteral("name"), options.name},
          {QStringLiteral("ntopng-image"), options.ntopngImage},
          {QStringLiteral("redis-image"), options.redisImage},
          {QStringLiteral("web-address"), options.webAddress},
          {QStringLiteral("web-port"), options.webPort},
          {QStringLiteral("zmq-port"), options.zmqPort},
          {QStringLiteral("local-networks"), QJsonArray::fromStringList(options.localNetworks)},
          {QStringLiteral("data-folder"), options.dataFolder},
          {QStringLiteral("user-id"), static_cast<qint64>(options.userId)},
          {QStringLiteral("group-id"), static_cast<qint64>(options.groupId)},
          {QStringLiteral("dns-mode"), options.dnsMode},
          {QStringLiteral("memory-mb"), options.ntopngMemoryMb},
          {QStringLiteral("redis-memory-mb"), options.redisMemoryMb},
          {QStringLiteral("time-zone"), options.timeZone},
          {QStringLiteral("flow-dump"), textOf(options.flowDump)},
          {QStringLiteral("places-folder"), options.placesFolder},
          {QStringLiteral("extra-options"), QJsonArray::fromStringList(options.extraOptions)},
          {QStringLiteral("starts-with-engine"), options.startsWithEngine}};
}

Result<StackOptions> stackOptionsFrom(const QJsonObject& json) {
  StackOptions options;
  const auto text = [&](const char* key, QString& value) { value = json.value(QLatin1String(key)).toString(value); };
  const auto number = [&](const char* key, auto& value) {
    value = static_cast<std::remove_reference_t<decltype(value)>>(
        json.value(QLatin1String(key)).toInteger(static_cast<qint64>(value)));
  };
  const auto list = [&](const char* key, QStringList& value) {
    for (const QJsonValue entry : json.value(QLatin1String(key)).toArray()) value.push_back(entry.toString());
  };
  text("name", options.name);
  text("ntopng-image", options.ntopngImage);
  text("redis-image", options.redisImage);
  text("web-address", options.webAddress);
  number("web-port", options.webPort);
  number("zmq-port", options.zmqPort);
  list("local-networks", options.localNetworks);
  text("data-folder", options.dataFolder);
  number("user-id", options.userId);
  number("group-id", options.groupId);
  number("dns-mode", options.dnsMode);
  number("memory-mb", options.ntopngMemoryMb);
  number("redis-memory-mb", options.redisMemoryMb);
  text("time-zone", options.timeZone);
  text("places-folder", options.placesFolder);
  list("extra-options", options.extraOptions);
  options.startsWithEngine = json.value(QStringLiteral("starts-with-engine")).toBool(true);
  auto dump = parseFlowDump(json.value(QStringLiteral("flow-dump")).toString());
  if (!dump) return Unexpected(dump.error());
  options.flowDump = *dump;
  if (auto checked = checkOptions(options); !checked) return Unexpected(checked.error());
  return options;
}

}  // namespace soho::container
