// One of the scripts of resources/router with its values. The values are the script's positional parameters, quoted in
// one place, here; no script is ever put together from values. Pure; any thread.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace soho::router {

struct RemoteScript {
  std::string name;  ///< Of a file in resources/router, without ".sh".
  std::vector<std::string> values = {};
  bool operator==(const RemoteScript&) const = default;
};

/// What `sh` reads: common.sh, the values, the script. FileMissing when there is no such script.
[[nodiscard]] Result<std::string> scriptText(const RemoteScript& script);

/// A file of resources/router as it is; empty when there is none.
[[nodiscard]] QByteArray scriptFile(const std::string& fileName);

}  // namespace soho::router
