#include "core/container/image_facts.h"

namespace soho::container {

QString repositoryOf(const QString& image) {
  QString name = image.section(u'@', 0, 0);
  const qsizetype colon = name.lastIndexOf(u':');
  if (colon > name.lastIndexOf(u'/')) name.truncate(colon);  // Before a slash it is a registry's port.
  if (name.startsWith(QStringLiteral("docker.io/"))) name.remove(0, 10);
  if (name.startsWith(QStringLiteral("library/"))) name.remove(0, 8);
  return name;
}

}  // namespace soho::container
