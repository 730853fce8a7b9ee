// Decodes a capture and prints one JSON line per record, then one per exporter: what compare_with_tshark.py compares.
#include "core/collector/capture_reader.h"
#include "tests/golden/record_text.h"

#include <cstdio>

namespace {

class PrintingSink final : public soho::decoder::RecordSink {
 public:
  void records(const soho::decoder::RecordContext& context,
               std::span<const soho::decoder::FlowRecord> records) override {
    for (const auto& record : records) std::printf("record %s\n", soho::golden::textOf(context, record).c_str());
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: decode_dump CAPTURE\n", stderr);
    return 2;
  }
  auto reader = soho::collector::CaptureReader::open(argv[1]);
  if (!reader) {
    std::fprintf(stderr, "%s: %s\n", reader.error().place.c_str(), reader.error().detail.c_str());
    return 1;
  }
  soho::decoder::Decoder decoder;
  PrintingSink sink;
  auto next = reader->next();
  for (; next && *next; next = reader->next()) decoder.decode(**next, sink);
  for (const auto& exporter : decoder.exporters()) std::printf("exporter %s\n", soho::golden::textOf(exporter).c_str());
  std::printf("rejected %llu\n", static_cast<unsigned long long>(decoder.rejectedDatagrams()));
  return next ? 0 : 1;
}
