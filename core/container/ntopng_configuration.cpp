#include "core/container/ntopng_configuration.h"

#include <QStringList>

namespace soho::container {

Result<QByteArray> ntopngConfiguration(const StackOptions& options, const QString& redis, const QString& dumpPassword) {
  QStringList lines{QStringLiteral("--interface=tcp://*:%1c").arg(kNtopngZmqPort),
                    QStringLiteral("--redis=%1").arg(redis), QStringLiteral("--http-port=%1").arg(kNtopngWebPort),
                    QStringLiteral("--https-port=0"),
                    QStringLiteral("--data-dir=%1").arg(QLatin1String(kNtopngDataFolder)),
                    // Its usual place, /var/run, cannot be written in a container whose root is read-only.
                    QStringLiteral("--pid=/tmp/ntopng.pid"), QStringLiteral("--dns-mode=%1").arg(options.dnsMode),
                    QStringLiteral("--dont-change-user"), QStringLiteral("--disable-autologout")};
  if (!options.localNetworks.isEmpty()) {
    lines << QStringLiteral("--local-networks=%1").arg(options.localNetworks.join(u','));
  }
  if (options.flowDump.kind != DumpKind::None) {
    auto value = flowDumpValue(options.flowDump, dumpPassword);
    if (!value) return Unexpected(value.error());
    lines << QStringLiteral("--dump-flows=%1").arg(*value);
  }
  lines << options.extraOptions;
  lines << QStringLiteral("--community");  // Unknown to a build without licence code, which reads no further.
  return (lines.join(u'\n') + u'\n').toUtf8();
}

}  // namespace soho::container
