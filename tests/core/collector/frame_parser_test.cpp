#include "core/collector/frame_parser.h"

#include "tests/core/collector/capture_builder.h"

#include <gmock/gmock.h>

namespace soho::collector {
namespace {

using namespace test;
using namespace std::chrono_literals;

constexpr Time kStart{1'700'000'000s};
const Bytes kPayload = text("payload");

Bytes packet4() { return ipv4("192.168.1.1", "192.168.1.2", udp(50'000, 2055, kPayload)); }
Bytes packet6() { return ipv6("2001:db8::1", "2001:db8::2", 17, udp(50'001, 2056, kPayload)); }

struct Seen {
  std::string source;
  std::string destination;
  std::uint16_t sourcePort;
  std::uint16_t destinationPort;
  std::string payload;
  bool operator==(const Seen&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Seen& seen) {
  return out << seen.source << ':' << seen.sourcePort << " > " << seen.destination << ':' << seen.destinationPort
             << " \"" << seen.payload << '"';
}
std::optional<Seen> parse(FrameParser& parser, const Bytes& frame, Time at = kStart) {
  const auto packet = parser.parse(frame, at);
  if (!packet) return std::nullopt;
  return Seen{packet->source.toString(), packet->destination.toString(), packet->sourcePort, packet->destinationPort,
              std::string(packet->payload.begin(), packet->payload.end())};
}
std::optional<Seen> parse(LinkType type, const Bytes& frame) {
  FrameParser parser(type);
  return parse(parser, frame);
}

const Seen kSeen4{"192.168.1.1", "192.168.1.2", 50'000, 2055, "payload"};
const Seen kSeen6{"2001:db8::1", "2001:db8::2", 50'001, 2056, "payload"};

TEST(FrameParser, findsUdpUnderEveryLinkHeader) {
  const Bytes pppoe = join({be(0x1100, 2), be(1, 2), be(0, 2)});
  const struct {
    LinkType type;
    Bytes header4;
    Bytes header6;
  } cases[] = {
      {LinkType::Ethernet, ethernet(0x0800, {}), ethernet(0x86dd, {})},
      {LinkType::Ethernet, ethernet(0x8100, be(0x000a0800, 4)), ethernet(0x8100, be(0x000a86dd, 4))},
      {LinkType::Ethernet, ethernet(0x88a8, be(0x0001810000020800, 8)), ethernet(0x88a8, be(0x00018100000286dd, 8))},
      {LinkType::Ethernet, ethernet(0x8864, join({pppoe, be(0x0021, 2)})),
       ethernet(0x8864, join({pppoe, be(0x0057, 2)}))},
      {LinkType::LinuxCooked, join({zeros(14), be(0x0800, 2)}), join({zeros(14), be(0x86dd, 2)})},
      {LinkType::LinuxCooked2, join({be(0x0800, 2), zeros(18)}), join({be(0x86dd, 2), zeros(18)})},
      {LinkType::Null, le(2, 4), le(30, 4)},
      {LinkType::Null, be(2, 4), be(10, 4)},
      {LinkType::Loop, be(2, 4), be(24, 4)},
      {LinkType::Raw, {}, {}},
      {LinkType::Ipv4, {}, {}},
      {LinkType::Ppp, be(0xff030021, 4), be(0xff030057, 4)},
      {LinkType::Ppp, be(0x0021, 2), be(0x57, 1)},
      {LinkType::PppSerial, be(0xff0321, 3), be(0xff0357, 3)},
      {LinkType::PppEthernet, join({pppoe, be(0x0021, 2)}), join({pppoe, be(0x0057, 2)})},
  };
  for (const auto& [type, header4, header6] : cases) {
    EXPECT_EQ(parse(type, join({header4, packet4()})), kSeen4) << static_cast<int>(type);
    EXPECT_EQ(parse(type, join({header6, packet6()})), kSeen6) << static_cast<int>(type);
  }
}

TEST(FrameParser, knowsWhichLinkTypesItKnows) {
  EXPECT_TRUE(isKnownLinkType(1));
  EXPECT_TRUE(isKnownLinkType(276));
  EXPECT_FALSE(isKnownLinkType(105));  // 802.11
}

TEST(FrameParser, leavesOutEthernetPadding) {
  EXPECT_EQ(parse(LinkType::Ethernet, join({ethernet(0x0800, packet4()), zeros(20)})), kSeen4);
  EXPECT_EQ(parse(LinkType::Ethernet, join({ethernet(0x86dd, packet6()), zeros(20)})), kSeen6);
}

TEST(FrameParser, skipsIpOptionsAndExtensionHeaders) {
  Bytes options = packet4();
  options[0] = 0x46;
  options[3] = static_cast<std::uint8_t>(options[3] + 4);
  options.insert(options.begin() + 20, {1, 1, 1, 1});
  EXPECT_EQ(parse(LinkType::Raw, options), kSeen4);
  const Bytes hopByHop = join({be(60, 1), be(0, 1), zeros(6)});
  const Bytes destinationOptions = join({be(51, 1), be(1, 1), zeros(14)});
  const Bytes authentication = join({be(17, 1), be(4, 1), zeros(22)});
  EXPECT_EQ(
      parse(LinkType::Raw, ipv6("2001:db8::1", "2001:db8::2", 0,
                                join({hopByHop, destinationOptions, authentication, udp(50'001, 2056, kPayload)}))),
      kSeen6);
}

TEST(FrameParser, anEndlessChainOfExtensionHeadersIsNotUdp) {
  Bytes chain;
  for (int i = 0; i < 100; ++i) chain = join({chain, be(0, 1), zeros(7)});
  FrameParser parser(LinkType::Raw);
  EXPECT_FALSE(parse(parser, ipv6("2001:db8::1", "2001:db8::2", 0, chain)));
  EXPECT_EQ(parser.counters().notUdp, 1U);
}

TEST(FrameParser, countsWhatIsNotUdp) {
  FrameParser parser(LinkType::Ethernet);
  EXPECT_FALSE(parse(parser, ethernet(0x0806, zeros(28))));
  EXPECT_FALSE(parse(parser, ethernet(0x0800, ipv4("192.0.2.1", "192.0.2.2", zeros(20), {.protocol = 6}))));
  EXPECT_FALSE(parse(parser, ethernet(0x86dd, ipv6("2001:db8::1", "2001:db8::2", 58, zeros(8)))));
  EXPECT_FALSE(parse(parser, {}));
  EXPECT_EQ(parser.counters().notUdp, 4U);
}

TEST(FrameParser, noPrefixOfAPacketIsTakenForAWholeOne) {
  for (const Bytes& whole : {packet4(), packet6()}) {
    for (std::size_t length = 0; length < whole.size(); ++length) {
      FrameParser parser(LinkType::Raw);
      EXPECT_FALSE(parse(parser, Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)))) << length;
      EXPECT_EQ(parser.counters().cut + parser.counters().notUdp, 1U) << length;
    }
  }
}

TEST(FrameParser, contradictingLengthsAreMalformed) {
  Bytes shortHeader = packet4();
  shortHeader[0] = 0x44;
  Bytes shortTotal = packet4();
  shortTotal[3] = 19;
  Bytes longUdp = packet4();
  longUdp[25] = 200;
  Bytes shortUdp = packet4();
  shortUdp[25] = 7;
  FrameParser parser(LinkType::Raw);
  for (const Bytes& bad : {shortHeader, shortTotal, longUdp, shortUdp}) EXPECT_FALSE(parse(parser, bad));
  EXPECT_EQ(parser.counters().malformed, 4U);
}

TEST(FrameParser, aLengthLeftToTheNetworkCardIsTheFrames) {
  Bytes offloaded = packet4();
  offloaded[2] = offloaded[3] = 0;
  EXPECT_EQ(parse(LinkType::Raw, offloaded), kSeen4);
}

class Fragments : public ::testing::Test {
 protected:
  static constexpr std::size_t kCut = 1'480;
  Fragments() {
    for (std::size_t i = 0; i < 4'000; ++i) m_payload.push_back(static_cast<std::uint8_t>(i * 7));
    m_datagram = udp(50'000, 2055, m_payload);
  }
  [[nodiscard]] Bytes part(std::size_t begin, std::size_t end) const {
    return {m_datagram.begin() + static_cast<std::ptrdiff_t>(begin),
            m_datagram.begin() + static_cast<std::ptrdiff_t>(end)};
  }
  [[nodiscard]] Bytes v4(std::size_t begin, std::size_t end, std::uint16_t identification = 7) const {
    return ipv4("192.168.1.1", "192.168.1.2", part(begin, end),
                {.identification = identification,
                 .offset = static_cast<std::uint16_t>(begin),
                 .moreFollow = end < m_datagram.size()});
  }
  [[nodiscard]] Bytes v6(std::size_t begin, std::size_t end) const {
    return ipv6("2001:db8::1", "2001:db8::2", 44,
                ipv6Fragment(99, static_cast<std::uint16_t>(begin), end < m_datagram.size(), part(begin, end)));
  }
  bool isWhole(const std::optional<UdpPacket>& packet) const {
    return packet && packet->sourcePort == 50'000 && std::ranges::equal(packet->payload, m_payload);
  }
  [[nodiscard]] std::size_t end() const { return m_datagram.size(); }
  Bytes m_payload;
  Bytes m_datagram;
  FrameParser m_parser{LinkType::Raw};
};

TEST_F(Fragments, becomeOneDatagramInAnyOrder) {
  const std::pair<std::size_t, std::size_t> pieces[] = {{0, kCut}, {kCut, 2 * kCut}, {2 * kCut, end()}};
  int order[] = {0, 1, 2};
  std::size_t orders = 0;
  do {
    for (int i = 0; i < 3; ++i) {
      const auto [begin, stop] = pieces[order[i]];
      const auto frame = v4(begin, stop);
      const auto packet = m_parser.parse(frame, kStart);
      EXPECT_EQ(isWhole(packet), i == 2);
    }
    ++orders;
  } while (std::next_permutation(std::begin(order), std::end(order)));
  EXPECT_EQ(m_parser.fragments().reassembled(), orders);
  EXPECT_EQ(m_parser.counters().fragments, 3 * orders);
  EXPECT_EQ(m_parser.fragments().pending(), 0U);
}

TEST_F(Fragments, ofIpv6AreReassembledToo) {
  const auto first = v6(0, kCut);
  const auto last = v6(kCut, end());
  EXPECT_FALSE(m_parser.parse(first, kStart));
  EXPECT_TRUE(isWhole(m_parser.parse(last, kStart)));
}

TEST_F(Fragments, ofInterleavedDatagramsDoNotMix) {
  const auto a1 = v4(0, kCut, 1), b1 = v4(0, kCut, 2), a2 = v4(kCut, end(), 1), b2 = v4(kCut, end(), 2);
  EXPECT_FALSE(m_parser.parse(a1, kStart));
  EXPECT_FALSE(m_parser.parse(b1, kStart));
  EXPECT_TRUE(isWhole(m_parser.parse(b2, kStart)));
  EXPECT_TRUE(isWhole(m_parser.parse(a2, kStart)));
}

TEST_F(Fragments, thatRepeatAreHarmless) {
  const auto first = v4(0, kCut);
  const auto last = v4(kCut, end());
  EXPECT_FALSE(m_parser.parse(first, kStart));
  EXPECT_FALSE(m_parser.parse(first, kStart));
  EXPECT_TRUE(isWhole(m_parser.parse(last, kStart)));
}

TEST_F(Fragments, thatOverlapGiveTheDatagramUp) {
  const auto first = v4(0, kCut);
  const auto overlapping = v4(kCut - 8, end());
  EXPECT_FALSE(m_parser.parse(first, kStart));
  EXPECT_FALSE(m_parser.parse(overlapping, kStart));
  EXPECT_EQ(m_parser.fragments().abandoned(), 1U);
  EXPECT_EQ(m_parser.fragments().pending(), 0U);
}

TEST_F(Fragments, thatComeTooLateAreGivenUp) {
  const auto first = v4(0, kCut);
  const auto last = v4(kCut, end());
  EXPECT_FALSE(m_parser.parse(first, kStart));
  EXPECT_FALSE(m_parser.parse(last, kStart + kFragmentPatience + 1s));
  EXPECT_EQ(m_parser.fragments().abandoned(), 1U);
}

TEST_F(Fragments, ofAFloodStayWithinBounds) {
  for (std::uint16_t id = 0; id < 1'000; ++id) {
    const auto first = v4(0, kCut, id);
    EXPECT_FALSE(m_parser.parse(first, kStart));
  }
  EXPECT_EQ(m_parser.fragments().pending(), kMaxPendingPackets);
  EXPECT_EQ(m_parser.fragments().abandoned(), 1'000 - kMaxPendingPackets);
}

TEST(FragmentAssembler, refusesWhatCannotBe) {
  const Bytes bytes(16);
  const FragmentKey key{ip("192.0.2.1"), ip("192.0.2.2"), 1, 17};
  const std::span<const std::uint8_t> eight = std::span(bytes).first(8);
  const Fragment odd{0, false, std::span(bytes).first(7)};
  const Fragment empty{0, false, {}};
  const Fragment beyond{65'528, true, bytes};
  for (const Fragment& bad : {odd, empty, beyond}) {
    FragmentAssembler assembler;
    EXPECT_FALSE(assembler.add(key, bad, kStart));
    EXPECT_EQ(assembler.abandoned(), 1U);
  }
  const std::pair<Fragment, Fragment> contradictions[] = {
      {{8, true, eight}, {16, true, eight}},   // two ends
      {{8, true, eight}, {16, false, eight}},  // past the end
      {{16, false, eight}, {0, true, eight}},  // an end before what is there
  };
  for (const auto& [first, second] : contradictions) {
    FragmentAssembler assembler;
    EXPECT_FALSE(assembler.add(key, first, kStart));
    EXPECT_FALSE(assembler.add(key, second, kStart));
    EXPECT_EQ(assembler.abandoned(), 1U);
  }
}

TEST(FragmentAssembler, tooManyPiecesAreGivenUp) {
  FragmentAssembler assembler;
  const Bytes bytes(8);
  const FragmentKey key{ip("192.0.2.1"), ip("192.0.2.2"), 1, 17};
  for (std::size_t i = 0; i <= kMaxFragmentsPerPacket; ++i) {
    EXPECT_FALSE(assembler.add(key, {i * 8, false, bytes}, kStart));
  }
  EXPECT_EQ(assembler.abandoned(), 1U);
}

}  // namespace
}  // namespace soho::collector
