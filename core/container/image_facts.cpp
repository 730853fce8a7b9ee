#include "core/container/image_facts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace soho::container {

ImageFacts readImageFacts(const QByteArray& answer, const QString& image) {
  const QByteArray line = answer.trimmed();
  const qsizetype blank = line.indexOf(' ');
  ImageFacts facts{QString::fromLatin1(blank < 0 ? line : line.left(blank)), {}};
  if (blank < 0) return facts;
  for (const QJsonValue known : QJsonDocument::fromJson(line.mid(blank)).array()) {
    const QString name = known.toString();
    // The same image may have been fetched by other names, too.
    if (repositoryOf(name) != repositoryOf(image)) continue;
    facts.digest = name.section(u'@', 1);
    break;
  }
  return facts;
}

QString repositoryOf(const QString& image) {
  QString name = image.section(u'@', 0, 0);
  const qsizetype colon = name.lastIndexOf(u':');
  if (colon > name.lastIndexOf(u'/')) name.truncate(colon);  // Before a slash it is a registry's port.
  if (name.startsWith(QStringLiteral("docker.io/"))) name.remove(0, 10);
  if (name.startsWith(QStringLiteral("library/"))) name.remove(0, 8);
  return name;
}

}  // namespace soho::container
