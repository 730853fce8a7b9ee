// Writes a capture file for a test.
#pragma once

#include "tests/core/collector/capture_builder.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <fstream>

namespace soho::collector::test {

class CaptureFile {
 public:
  explicit CaptureFile(const Bytes& content) : m_path(m_folder / "capture") {
    std::ofstream file(m_path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
  }
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

 private:
  tests::TemporaryFolder m_folder;
  std::filesystem::path m_path;
};

}  // namespace soho::collector::test
