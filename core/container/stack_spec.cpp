#include "core/container/stack_spec.h"

#include "core/container/ntopng_configuration.h"

#include <utility>

namespace soho::container {
namespace {

constexpr const char* kConfigFolder = "/etc/sohoflow";
constexpr const char* kSystemLog = "/dev/log";  // Where syslog(3) writes to.
// ntop makes images of its own for these; the usual one is for amd64 alone.
constexpr const char* kArmImage = "docker.io/ntop/ntopng_arm64.dev:latest";

QString text(const char* latin) { return QString::fromLatin1(latin); }

// Without it an engine fills an empty volume from the image's folder of that name, and takes over its owner.
constexpr const char* kKeepOwner = ":nocopy";

/// "127.0.0.1:3000:3000", "[fd00::1]:3000:3000"
QString published(const QString& address, std::uint16_t outside, std::uint16_t inside) {
  const QString host = address.contains(u':') ? QString(u'[' + address + u']') : address;
  return QStringLiteral("%1:%2:%3").arg(host).arg(outside).arg(inside);
}

}  // namespace

StackSpec::StackSpec(StackOptions options, EngineFacts facts, std::uint32_t ownUser, std::uint32_t ownGroup,
                     Surroundings surroundings)
    : m_options(std::move(options)),
      m_facts(std::move(facts)),
      m_user(m_options.userId),
      m_group(m_options.groupId),
      m_surroundings(std::move(surroundings)) {
  if (m_facts.kind == EngineKind::Podman && m_facts.isRootless) {
    m_user = ownUser;
    m_group = ownGroup;
  }
}

QString StackSpec::dataMount() const {
  const QString mount = dataSource() + u':' + text(kNtopngDataFolder);
  return m_options.dataFolder.isEmpty() ? unfilled(mount) : labelled(mount);
}

QString StackSpec::unfilled(const QString& mount) const {
  return m_facts.refusesNoCopy ? mount : mount + text(kKeepOwner);
}

QString StackSpec::labelled(const QString& mount) const {
  const bool isFolder = mount.startsWith(u'/');  // The engine labels its volumes itself.
  // What the system brings along must keep its label, and may not be this user's to change.
  const bool isOfSystem = mount.endsWith(QStringLiteral(":ro")) &&
                          (mount.startsWith(QStringLiteral("/usr/")) || mount.startsWith(QStringLiteral("/var/")));
  if (!m_facts.hasSelinux || !isFolder || isOfSystem) return mount;
  // Small, "shared": a backup and the collector work on the same folders.
  return mount + (mount.count(u':') > 1 ? QStringLiteral(",z") : QStringLiteral(":z"));
}

const QString& StackSpec::placesFolder() const {
  return m_options.placesFolder.isEmpty() ? m_surroundings.placesFolder : m_options.placesFolder;
}

QString StackSpec::ntopngImage() const {
  const bool isUsual = m_options.ntopngImage == StackOptions().ntopngImage;
  return isUsual && m_facts.architecture == QStringLiteral("arm64") ? text(kArmImage) : m_options.ntopngImage;
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
  arguments << text("--volume") << unfilled(redisVolume() + text(":/data")) << text("--entrypoint")
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
  if (!placesFolder().isEmpty()) {
    arguments << text("--volume") << labelled(placesFolder() + u':' + text(kPlacesTarget) + text(":ro"));
  }
  if (m_options.flowDump.kind == DumpKind::Syslog) {
    arguments << text("--volume") << m_surroundings.systemLog + u':' + text(kSystemLog);
  }
  arguments << text("--publish") << published(m_options.webAddress, m_options.webPort, kNtopngWebPort)
            << text("--publish") << published(text("127.0.0.1"), m_options.zmqPort, kNtopngZmqPort)
            << text("--entrypoint") << text("ntopng") << ntopngImage()
            << text(kConfigFolder) + u'/' + text(kNtopngConfigurationName);
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
  for (const QString& mount : mounts) arguments << text("--volume") << labelled(mount);
  arguments << text("--entrypoint") << command.value(0) << m_options.redisImage << command.mid(1);
  return arguments;
}

Result<QByteArray> StackSpec::ntopngConfiguration(const QString& dumpPassword) const {
  StackOptions options = m_options;
  if (options.localNetworks.isEmpty()) options.localNetworks = m_surroundings.localNetworks;
  return container::ntopngConfiguration(options, redisContainer() + QStringLiteral(":6379"), dumpPassword);
}

}  // namespace soho::container
