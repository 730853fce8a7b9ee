// Names of container images, as different engines write them, and what an engine says of an image. Pure.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace soho::container {

/// Name → what it meant when it was fetched last: "sha256:…".
using ImageDigests = QMap<QString, QString>;

struct ImageFacts {
  QString architecture;  ///< "amd64"
  QString digest;        ///< The registry's, "sha256:…"; empty: made on this computer.
};

/// What `image inspect --format` is to print for readImageFacts().
inline constexpr const char* kImageFormat = "{{.Architecture}} {{json .RepoDigests}}";
/// `image` is the name that was asked for.
[[nodiscard]] ImageFacts readImageFacts(const QByteArray& answer, const QString& image);

/// "ntop/ntopng" of "docker.io/ntop/ntopng:stable": without tag and digest, and without what Docker leaves out.
[[nodiscard]] QString repositoryOf(const QString& image);

}  // namespace soho::container
