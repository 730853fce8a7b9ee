// The stack as arguments of an engine: what is started how. Pure: options and facts in, argument lists out.
#pragma once

#include "core/container/engine_facts.h"
#include "core/container/stack_options.h"

#include <QByteArray>
#include <QStringList>

namespace soho::container {

/// Every container, volume and network of ours carries it; its value is the stack's name.
inline constexpr const char* kStackLabel = "org.sohoflow.stack";

class StackSpec {
 public:
  /// `options` have been checked. `ownUser`, `ownGroup`: of the calling process; rootless Podman maps just these.
  StackSpec(StackOptions options, EngineFacts facts, std::uint32_t ownUser, std::uint32_t ownGroup);

  [[nodiscard]] const StackOptions& options() const { return m_options; }
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
  [[nodiscard]] QStringList hardened(const QString& container, int memoryMb) const;

  StackOptions m_options;
  EngineFacts m_facts;
  std::uint32_t m_user;
  std::uint32_t m_group;
};

}  // namespace soho::container
