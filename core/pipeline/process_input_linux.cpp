#include "core/pipeline/metrics_input.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>

namespace soho::pipeline {
namespace {

Duration durationOf(const timeval& time) {
  return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

/// proc(5): the second number of statm is the resident set in pages.
std::uint64_t residentBytes() {
  std::ifstream statm("/proc/self/statm");
  std::uint64_t total = 0;
  std::uint64_t resident = 0;
  statm >> total >> resident;
  return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

std::uint64_t openFiles() {
  std::error_code error;
  const std::filesystem::directory_iterator descriptors("/proc/self/fd", error);
  if (error) return 0;
  return static_cast<std::uint64_t>(std::distance(begin(descriptors), end(descriptors)));
}

}  // namespace

metrics::ProcessInput processInput(Time startedAt) {
  metrics::ProcessInput input;
  input.startedAt = startedAt;
  input.uptime = SystemClock().now() - startedAt;
  rusage usage{};
  if (::getrusage(RUSAGE_SELF, &usage) == 0) input.cpuTime = durationOf(usage.ru_utime) + durationOf(usage.ru_stime);
  input.residentBytes = residentBytes();
  input.openFiles = openFiles();
  return input;
}

}  // namespace soho::pipeline
