// Writes the seeds of fuzz_netflow_v5 and fuzz_netflow_v9: the scenarios of tests/golden, and broken datagrams.
//   make_netflow_corpus tests/fuzz/corpus
#include "tests/golden/quirk.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace soho {
namespace {

using tests::Bytes;
using tests::RecordBytes;
using tests::V5Message;
using tests::V9Message;

/// A seed file in the form decoder_fuzzing.h reads.
class SeedFile final : public golden::Feed {
 public:
  void send(const Bytes& datagram, Duration /*after*/, std::uint16_t port) override {
    if (m_bytes.empty()) m_isV5 = datagram.at(1) == 5;
    const Bytes head =
        RecordBytes().u16(static_cast<std::uint16_t>(datagram.size())).u8(static_cast<std::uint8_t>(port)).bytes();
    m_bytes.insert(m_bytes.end(), head.begin(), head.end());
    m_bytes.insert(m_bytes.end(), datagram.begin(), datagram.end());
  }
  void write(const std::filesystem::path& corpus, const std::string& name) const {
    const auto folder = corpus / (m_isV5 ? "netflow_v5" : "netflow_v9");
    std::filesystem::create_directories(folder);
    std::ofstream file(folder / name, std::ios::binary);
    file.write(reinterpret_cast<const char*>(m_bytes.data()), static_cast<std::streamsize>(m_bytes.size()));
  }

 private:
  Bytes m_bytes;
  bool m_isV5 = false;
};

void writeOne(const std::filesystem::path& corpus, const std::string& name, const Bytes& datagram) {
  SeedFile seed;
  seed.send(datagram, {}, 1);
  seed.write(corpus, name);
}

void writeBroken(const std::filesystem::path& corpus) {
  const auto record = RecordBytes().address("10.0.0.1").address("10.0.0.2").u32(900);
  const V9Message small = V9Message().templateOf(256, {{8, 4}, {12, 4}, {1, 4}}).data(256, {record});
  writeOne(corpus, "set_beyond_the_end", V9Message(small).brokenSet(256, 4000, record.bytes()).build());
  writeOne(corpus, "set_length_below_four", V9Message(small).brokenSet(256, 3).build());
  writeOne(corpus, "template_beyond_its_set",
           V9Message().brokenSet(0, 12, RecordBytes().u64(0x0100'ffff'0001'0004).bytes()).build());
  writeOne(corpus, "options_beyond_their_set",
           V9Message().brokenSet(1, 14, RecordBytes().u16(256).u16(400).u16(400).u32(0x0001'0004).bytes()).build());
  writeOne(corpus, "template_redefined",
           V9Message(small)
               .templateOf(256, {{1, 8}})
               .data(256, {RecordBytes().u64(1)})
               .optionsTemplate(256, {{1, 0}}, {{34, 4}})
               .data(256, {RecordBytes().u32(10)})
               .build());
  writeOne(corpus, "huge_fields",
           V9Message().templateOf(256, {{96, 65535}, {96, 65535}}).templateOf(257, {{96, 65000}}).build());
  writeOne(
      corpus, "every_time",
      V9Message()
          .templateOf(
              256, {{150, 4}, {151, 4}, {152, 8}, {153, 8}, {154, 8}, {155, 8}, {158, 4}, {159, 4}, {161, 4}, {323, 8}})
          .templateOf(257, {{152, 8}, {161, 4}})
          .data(256, {RecordBytes().zeros(60)})
          .data(257, {RecordBytes().zeros(12)})
          .build());
  writeOne(corpus, "more_records_than_there_are", V5Message().count(30).record({}).build());
  writeOne(corpus, "fewer_records_than_there_are", V5Message().count(1).record({}).record({}).build());
}

}  // namespace
}  // namespace soho

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  for (const soho::golden::Quirk* quirk : soho::golden::allQuirks()) {
    soho::SeedFile seed;
    quirk->datagrams(seed);
    seed.write(argv[1], std::string(quirk->folder));
  }
  soho::writeBroken(argv[1]);
  return 0;
}
