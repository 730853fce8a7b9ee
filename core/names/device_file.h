// The device book as the text of their file (JSON). Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/names/device_book.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace soho::names {

struct DeviceFile {
  std::vector<KnownDevice> devices;
  std::set<std::string> countries;
};

[[nodiscard]] std::string writeDeviceFile(const DeviceFile& file);
/// `place` is for the error: FileDamaged, or FileTooNew for a format of a later version.
[[nodiscard]] Result<DeviceFile> readDeviceFile(std::string_view text, const std::string& place);

}  // namespace soho::names
