// Decodes each scenario of tests/golden and compares the result with its expected.txt. With the environment variable
// SOHO_GOLDEN_WRITE set it writes that file instead and fails, so that a person reads the difference.
#include "core/decoder/decoder.h"
#include "tests/golden/quirk.h"
#include "tests/golden/record_text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace soho::golden {
namespace {

class DecodingFeed final : public Feed, public decoder::RecordSink {
 public:
  void send(const tests::Bytes& datagram, Duration after, std::uint16_t port) override {
    const Time receivedAt = Time{std::chrono::seconds(kBegin)} + after;
    decoder.decode({datagram, *IpAddress::parse("192.0.2.1"), port, receivedAt}, *this);
  }
  void records(const decoder::RecordContext& context, std::span<const decoder::FlowRecord> records) override {
    for (const auto& record : records) text += textOf(context, record) + "\n";
  }

  decoder::Decoder decoder;
  std::string text;
};

class GoldenQuirk : public ::testing::TestWithParam<const Quirk*> {};

TEST_P(GoldenQuirk, decodesAsExpected) {
  DecodingFeed feed;
  GetParam()->datagrams(feed);
  for (const auto& exporter : feed.decoder.exporters()) feed.text += "exporter " + textOf(exporter) + "\n";
  const auto folder = std::filesystem::path(SOHO_GOLDEN_FOLDER) / GetParam()->folder;
  EXPECT_TRUE(std::filesystem::exists(folder / "README.md"));
  if (std::getenv("SOHO_GOLDEN_WRITE") != nullptr) {
    std::ofstream(folder / "expected.txt") << feed.text;
    FAIL() << "written: " << folder / "expected.txt";
  }
  std::ostringstream expected;
  expected << std::ifstream(folder / "expected.txt").rdbuf();
  EXPECT_EQ(feed.text, expected.str());
}

INSTANTIATE_TEST_SUITE_P(All, GoldenQuirk, ::testing::ValuesIn(allQuirks()),
                         [](const auto& quirk) { return std::string(quirk.param->folder); });

}  // namespace

}  // namespace soho::golden
