// Any bytes as a capture file: libpcap, link headers, reassembly. What comes out must lie within the file's promises.
#include "core/collector/capture_reader.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  std::vector<std::uint8_t> copy(bytes, bytes + size);
  std::FILE* stream = ::fmemopen(copy.data(), copy.size(), "rb");
  if (stream == nullptr) return 0;
  auto reader = soho::collector::CaptureReader::open(stream, "fuzz");
  if (!reader) return 0;
  std::uint64_t datagrams = 0;
  std::uint64_t sum = 0;
  for (auto next = reader->next(); next && *next; next = reader->next()) {
    ++datagrams;
    if ((*next)->bytes.size() > soho::collector::kMaxPacketBytes || (*next)->receivedAt < soho::Time{}) std::abort();
    for (const std::uint8_t byte : (*next)->bytes) sum += byte;  // reads every byte, for the sanitizer
  }
  const auto counters = reader->counters();
  if (counters.datagrams != datagrams || counters.frames < datagrams || sum > datagrams * 255 * 65'535) std::abort();
  return 0;
}
