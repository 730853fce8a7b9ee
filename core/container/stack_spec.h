// The stack as arguments of an engine: what is started how. Pure: options and facts in, argument lists out.
#pragma once

#include "core/container/engine_facts.h"
#include "core/container/stack_options.h"

#include <QByteArray>
#include <QStringList>

namespace soho::container {

/// Every container, volume and network of ours carries it; its value is the stack's name.
inline constexpr const char* kStackLabel = "org.sohoflow.stack";
/// Where ntopng looks first for location databases.
inline constexpr const char* kPlacesTarget = "/var/lib/GeoIP";

/// What takes the place of options a person has left empty. Not stored with them: it changes with the computer's place.
struct Surroundings {
  QStringList localNetworks = {};  ///< CIDRs; empty: ntopng's own default.
  QString placesFolder = {};       ///< Absolute; empty: the location databases of the image.
  QString systemLog = {};          ///< The socket of syslog; empty: there is none. Only mounted for a dump to it.
};

class StackSpec {
 public:
  /// `options` have been checked. `ownUser`, `ownGroup`: of the calling process; rootless Podman maps just these.
  StackSpec(StackOptions options, EngineFacts facts, std::uint32_t ownUser, std::uint32_t ownGroup,
            Surroundings surroundings = {});

  /// As a person chose them.
  [[nodiscard]] const StackOptions& options() const { return m_options; }
  /// What is mounted where ntopng looks for location databases; empty: nothing.
  [[nodiscard]] const QString& placesFolder() const;
  [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }
  /// The chosen one; the usual one is another one for each kind of computer.
  [[nodiscard]] QString ntopngImage() const;
  [[nodiscard]] QString network() const { return m_options.name; }
  [[nodiscard]] QString redisContainer() const { return m_options.name + QStringLiteral("-redis"); }
  [[nodiscard]] QString ntopngContainer() const { return m_options.name + QStringLiteral("-ntopng"); }
  [[nodiscard]] QString redisVolume() const { return m_options.name + QStringLiteral("-redis-data"); }
  [[nodiscard]] QString configVolume() const { return m_options.name + QStringLiteral("-ntopng-config"); }
  /// A volume's name, or the person's folder.
  [[nodiscard]] QString dataSource() const;
  [[nodiscard]] QStringList volumes() const;  ///< Without a folder of the person's.
  [[nodiscard]] QString user() const;         ///< "UID:GID" inside the containers.

  [[nodiscard]] QStringList createNetwork() const;
  [[nodiscard]] QStringList createVolume(const QString& volume) const;
  [[nodiscard]] QStringList runRedis() const;
  [[nodiscard]] QStringList runNtopng() const;

  /// A container that ends by itself, without network, for work on volumes. `mounts` as "SOURCE:TARGET[:ro]"; reads its
  /// standard input; `command` is a program of the Redis image and its arguments.
  [[nodiscard]] QStringList runOnce(const QStringList& mounts, const QStringList& command, bool isRoot = false) const;

  /// ntopng's configuration file; its only secret is the one of the flow dump. Goes through standard input alone.
  [[nodiscard]] Result<QByteArray> ntopngConfiguration(const QString& dumpPassword) const;

 private:
  [[nodiscard]] QString dataMount() const;
  /// A mount of a volume that stays as it is; where the engine cannot be told so, the volume must not be empty.
  [[nodiscard]] QString unfilled(const QString& mount) const;
  /// A mount of a folder of this computer so that SELinux, where the engine has it, lets containers in.
  [[nodiscard]] QString labelled(const QString& mount) const;
  [[nodiscard]] QStringList hardened(const QString& container, int memoryMb) const;

  StackOptions m_options;
  EngineFacts m_facts;
  std::uint32_t m_user;
  std::uint32_t m_group;
  Surroundings m_surroundings;
};

}  // namespace soho::container
