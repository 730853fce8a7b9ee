// Names of container images, as different engines write them. Pure.
#pragma once

#include <QString>

namespace soho::container {

/// "ntop/ntopng" of "docker.io/ntop/ntopng:stable": without tag and digest, and without what Docker leaves out.
[[nodiscard]] QString repositoryOf(const QString& image);

}  // namespace soho::container
