// Reads flow export datagrams from a .pcap or .pcapng file, one by one, with their capture times. Owned and used by
// one thread; reads the file as it goes and keeps only what reassembly needs. Does not wait: see replay_pacer.
#pragma once

#include "core/base/result.h"
#include "core/collector/frame_parser.h"
#include "core/decoder/datagram.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

struct pcap;

namespace soho::collector {

struct CaptureFilter {
  /// Only datagrams to this UDP port, whatever is in them; empty: those to port 2055 and every other one that looks
  /// like flow export.
  std::optional<std::uint16_t> port;
};

struct CaptureCounters {
  std::uint64_t bytesRead = 0;  ///< Of the file; 0 of a pipe, which cannot tell.
  std::uint64_t frames = 0;
  std::uint64_t datagrams = 0;  ///< Handed out.
  std::uint64_t otherUdp = 0;   ///< Of another port, or no flow export.
  FrameCounters skipped;
  std::uint64_t reassembled = 0;           ///< Datagrams made of fragments.
  std::uint64_t incompleteFragmented = 0;  ///< Fragmented datagrams with pieces missing so far.
};

class CaptureReader {
 public:
  /// FileMissing, NoPermission, FileUnreadable, Truncated (not even a file header), Unsupported (no capture file, or
  /// a link type we do not know), FileDamaged.
  static Result<CaptureReader> open(const std::filesystem::path& path, const CaptureFilter& filter = {});
  /// The same from an open stream, which it closes; `name` stands in errors.
  static Result<CaptureReader> open(std::FILE* stream, const std::string& name, const CaptureFilter& filter = {});

  /// The next datagram (valid until the next call), or none at the file's end. Truncated or FileDamaged when the
  /// file breaks off; everything before has been handed out by then, and later calls give the same error.
  Result<std::optional<decoder::Datagram>> next();

  [[nodiscard]] CaptureCounters counters() const;

 private:
  struct CloseCapture {
    void operator()(pcap* capture) const;
  };
  using Capture = std::unique_ptr<pcap, CloseCapture>;
  CaptureReader(Capture capture, std::string name, const CaptureFilter& filter, LinkType linkType);
  [[nodiscard]] bool isWanted(const UdpPacket& packet) const;

  Capture m_capture;
  std::string m_name;
  CaptureFilter m_filter;
  FrameParser m_parser;
  std::optional<Error> m_failure;
  bool m_isAtEnd = false;
  std::uint64_t m_frames = 0;
  std::uint64_t m_datagrams = 0;
  std::uint64_t m_otherUdp = 0;
};

}  // namespace soho::collector
