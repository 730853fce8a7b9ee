#include "core/container/stack_spec.h"

#include <utility>

namespace soho::container {
namespace {

constexpr const char* kConfigFolder = "/etc/sohoflow";
constexpr const char* kConfigFile = "/etc/sohoflow/ntopng.conf";
constexpr const char* kDataFolder = "/var/lib/ntopng";

QString text(const char* latin) { return QString::fromLatin1(latin); }

// Without it an engine fills an empty volume from the image's folder of that name, and takes over its owner.
constexpr const char* kKeepOwner = ":nocopy";

/// "127.0.0.1:3000:3000", "[fd00::1]:3000:3000"
QString published(const QString& address, std::uint16_t outside, std::uint16_t inside) {
  const QString host = address.contains(u':') ? QString(u'[' + address + u']') : address;
  return QStringLiteral("%1:%2:%3").arg(host).arg(outside).arg(inside);
}

constexpr std::uint16_t kWebPort = 3000;
constexpr std::uint16_t kZmqPort = 5556;

}  // namespace

StackSpec::StackSpec(StackOptions options, EngineFacts facts, std::uint32_t ownUser, std::uint32_t ownGroup)
    : m_options(std::move(options)), m_facts(std::move(facts)), m_user(m_options.userId), m_group(m_options.groupId) {
  if (m_facts.kind == EngineKind::Podman && m_facts.isRootless) {
    m_user = ownUser;
    m_group = ownGroup;
  }
}

QString StackSpec::dataMount() const {
  const QString mount = dataSource() + u':' + text(kDataFolder);
  return m_options.dataFolder.isEmpty() ? mount + text(kKeepOwner) : mount;
}

QString StackSpec::user() const { return QStringLiteral("%1:%2").arg(m_user).arg(m_group); }

QString StackSpec::dataSource() const {
  return m_options.dataFolder.isEmpty() ? m_options.name + QStringLiteral("-ntopng-data") : m_options.dataFolder;
}

QStringList StackSpec::volumes() const {
  QStringList names{redisVolume(), configVolume()};
  if (m_options.dataFolder.isEmpty()) names.push_back(dataSource());
  return names;
}

QStringList StackSpec::createNetwork() const {
  return {text("network"), text("create"), text("--label"), text(kStackLabel) + u'=' + m_options.name, network()};
}

QStringList StackSpec::createVolume(const QString& volume) const {
  return {text("volume"), text("create"), text("--label"), text(kStackLabel) + u'=' + m_options.name, volume};
}

QStringList StackSpec::hardened(const QString& container, int memoryMb) const {
  QStringList arguments{text("run"),
                        text("--detach"),
                        text("--name"),
                        container,
                        text("--label"),
                        text(kStackLabel) + u'=' + m_options.name,
                        text("--network"),
                        network(),
                        text("--restart"),
                        m_options.startsWithEngine ? text("unless-stopped") : text("no"),
                        text("--init"),
                        text("--user"),
                        user(),
                        text("--cap-drop"),
                        text("ALL"),
                        text("--security-opt"),
                        text("no-new-privileges"),
                        text("--read-only"),
                        text("--tmpfs"),
                        text("/tmp")};
  if (m_facts.kind == EngineKind::Podman && m_facts.isRootless) arguments << text("--userns") << text("keep-id");
  if (m_facts.kind == EngineKind::Docker) {
    // Docker keeps everything a container prints, without end.
    arguments << text("--log-opt") << text("max-size=10m") << text("--log-opt") << text("max-file=2");
  }
  if (memoryMb > 0 && m_facts.canLimitMemory) arguments << text("--memory") << QStringLiteral("%1m").arg(memoryMb);
  if (!m_options.timeZone.isEmpty()) arguments << text("--env") << text("TZ=") + m_options.timeZone;
  return arguments;
}

QStringList StackSpec::runRedis() const {
  QStringList arguments = hardened(redisContainer(), m_options.redisMemoryMb);
  arguments << text("--volume") << redisVolume() + text(":/data") + text(kKeepOwner) << text("--entrypoint")
            << text("redis-server") << m_options.redisImage;
  // Nobody but ntopng is in its network, and no port is published; its protected mode would refuse ntopng as well.
  arguments << text("--dir") << text("/data") << text("--save") << text("60 1") << text("--protected-mode")
            << text("no");
  return arguments;
}

QStringList StackSpec::runNtopng() const {
  QStringList arguments = hardened(ntopngContainer(), m_options.ntopngMemoryMb);
  arguments << text("--volume") << dataMount() << text("--volume")
            << configVolume() + u':' + text(kConfigFolder) + text(":ro");
  if (!m_options.placesFolder.isEmpty()) {
    arguments << text("--volume") << m_options.placesFolder + text(":/var/lib/GeoIP:ro");
  }
  arguments << text("--publish") << published(m_options.webAddress, m_options.webPort, kWebPort) << text("--publish")
            << published(text("127.0.0.1"), m_options.zmqPort, kZmqPort) << text("--entrypoint") << text("ntopng")
            << m_options.ntopngImage << text(kConfigFile);
  return arguments;
}

QStringList StackSpec::runOnce(const QStringList& mounts, const QStringList& command, bool isRoot) const {
  QStringList arguments{text("run"),
                        text("--rm"),
                        text("--interactive"),
                        text("--label"),
                        text(kStackLabel) + u'=' + m_options.name,
                        text("--network"),
                        text("none"),
                        text("--cap-drop"),
                        text("ALL"),
                        text("--security-opt"),
                        text("no-new-privileges"),
                        text("--read-only")};
  if (m_facts.kind == EngineKind::Podman && m_facts.isRootless) arguments << text("--userns") << text("keep-id");
  if (isRoot) {
    arguments << text("--user") << text("0:0");
    for (const char* capability : {"CHOWN", "DAC_OVERRIDE", "FOWNER"})
      arguments << text("--cap-add") << text(capability);
  } else {
    arguments << text("--user") << user();
  }
  for (const QString& mount : mounts) arguments << text("--volume") << mount;
  arguments << text("--entrypoint") << command.value(0) << m_options.redisImage << command.mid(1);
  return arguments;
}

Result<QByteArray> StackSpec::ntopngConfiguration(const QString& dumpPassword) const {
  QStringList lines{QStringLiteral("--interface=tcp://*:%1c").arg(kZmqPort),
                    QStringLiteral("--redis=%1:6379").arg(redisContainer()),
                    QStringLiteral("--http-port=%1").arg(kWebPort),
                    QStringLiteral("--https-port=0"),
                    QStringLiteral("--data-dir=%1").arg(text(kDataFolder)),
                    QStringLiteral("--dns-mode=%1").arg(m_options.dnsMode),
                    QStringLiteral("--dont-change-user"),
                    QStringLiteral("--disable-autologout")};
  if (!m_options.localNetworks.isEmpty()) {
    lines << QStringLiteral("--local-networks=%1").arg(m_options.localNetworks.join(u','));
  }
  if (m_options.flowDump.kind != DumpKind::None) {
    auto value = flowDumpValue(m_options.flowDump, dumpPassword);
    if (!value) return Unexpected(value.error());
    lines << QStringLiteral("--dump-flows=%1").arg(*value);
  }
  lines << m_options.extraOptions;
  lines << QStringLiteral("--community");  // Unknown to a build without licence code, which reads no further.
  return (lines.join(u'\n') + u'\n').toUtf8();
}

}  // namespace soho::container
