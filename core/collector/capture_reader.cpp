#include "core/collector/capture_reader.h"

#include "core/base/endpoint.h"
#include "core/collector/export_format.h"
#include "core/collector/system_message.h"

#include <pcap/pcap.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

namespace soho::collector {
namespace {

/// libpcap tells its failures apart by text only.
ErrorCode codeOf(std::string_view message) {
  if (message.find("truncated") != std::string_view::npos) return ErrorCode::Truncated;
  if (message.find("unknown file format") != std::string_view::npos) return ErrorCode::Unsupported;
  return ErrorCode::FileDamaged;
}

/// What NetFlow exporters send to by habit.
constexpr std::uint16_t kUsualFlowPort = 2055;
/// Damaged files carry any number here; beyond this range arithmetic on times would overflow.
constexpr std::int64_t kLatestSecond = 7'000'000'000;  // the year 2191

Time timeOf(const pcap_pkthdr& header) {
  const auto seconds = std::clamp<std::int64_t>(header.ts.tv_sec, 0, kLatestSecond);
  // Opened with nanosecond precision, libpcap keeps nanoseconds in the microseconds' place.
  const auto nanoseconds = std::clamp<std::int64_t>(header.ts.tv_usec, 0, 999'999'999);
  return Time(std::chrono::seconds(seconds) + std::chrono::nanoseconds(nanoseconds));
}

}  // namespace

void CaptureReader::CloseCapture::operator()(pcap* capture) const { ::pcap_close(capture); }

CaptureReader::CaptureReader(Capture capture, std::string name, const CaptureFilter& filter, LinkType linkType)
    : m_capture(std::move(capture)), m_name(std::move(name)), m_filter(filter), m_parser(linkType) {}

Result<CaptureReader> CaptureReader::open(const std::filesystem::path& path, const CaptureFilter& filter) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) {
    return failure(ErrorCode::FileUnreadable, path.string(), "is a folder");
  }
  std::FILE* stream = std::fopen(path.c_str(), "rbe");
  if (stream == nullptr) {
    const int error = errno;
    const auto code = error == ENOENT || error == ENOTDIR ? ErrorCode::FileMissing
                      : error == EACCES                   ? ErrorCode::NoPermission
                                                          : ErrorCode::FileUnreadable;
    return failure(code, path.string(), systemMessage(error));
  }
  return open(stream, path.string(), filter);
}

Result<CaptureReader> CaptureReader::open(std::FILE* stream, const std::string& name, const CaptureFilter& filter) {
  std::array<char, PCAP_ERRBUF_SIZE> message{};
  Capture capture(::pcap_fopen_offline_with_tstamp_precision(stream, PCAP_TSTAMP_PRECISION_NANO, message.data()));
  if (!capture) {
    std::fclose(stream);
    return failure(codeOf(message.data()), name, message.data());
  }
  const int linkType = ::pcap_datalink(capture.get());
  if (!isKnownLinkType(linkType)) {
    const char* linkName = ::pcap_datalink_val_to_name(linkType);
    return failure(ErrorCode::Unsupported, name,
                   "link type " + std::to_string(linkType) + (linkName ? std::string(" ") + linkName : std::string()));
  }
  return CaptureReader(std::move(capture), name, filter, static_cast<LinkType>(linkType));
}

bool CaptureReader::isWanted(const UdpPacket& packet) const {
  if (m_filter.port) return packet.destinationPort == *m_filter.port;
  return packet.destinationPort == kUsualFlowPort || looksLikeFlowExport(packet.payload);
}

Result<std::optional<decoder::Datagram>> CaptureReader::next() {
  if (m_failure) return Unexpected(*m_failure);
  while (!m_isAtEnd) {
    pcap_pkthdr* header = nullptr;
    const u_char* bytes = nullptr;
    const int status = ::pcap_next_ex(m_capture.get(), &header, &bytes);
    if (status == PCAP_ERROR_BREAK) {
      m_isAtEnd = true;
      break;
    }
    if (status < 0) {
      const char* message = ::pcap_geterr(m_capture.get());
      m_failure = Error{codeOf(message), m_name, message};
      return Unexpected(*m_failure);
    }
    ++m_frames;
    const Time at = timeOf(*header);
    const auto packet = m_parser.parse({bytes, header->caplen}, at);
    if (!packet) continue;
    if (!isWanted(*packet)) {
      ++m_otherUdp;
      continue;
    }
    ++m_datagrams;
    return decoder::Datagram{packet->payload, packet->source, packet->sourcePort, at};
  }
  return std::optional<decoder::Datagram>();
}

CaptureCounters CaptureReader::counters() const {
  const FragmentAssembler& fragments = m_parser.fragments();
  CaptureCounters result;
  result.bytesRead = static_cast<std::uint64_t>(std::max<std::int64_t>(0, ::ftello(::pcap_file(m_capture.get()))));
  result.frames = m_frames;
  result.datagrams = m_datagrams;
  result.otherUdp = m_otherUdp;
  result.skipped = m_parser.counters();
  result.reassembled = fragments.reassembled();
  result.incompleteFragmented = fragments.abandoned() + fragments.pending();
  return result;
}

}  // namespace soho::collector
