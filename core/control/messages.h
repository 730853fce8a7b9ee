// The control socket's language: requests and replies as values ⇄ CBOR (RFC 8949). Pure, no I/O; any thread.
// On the wire a message is a map: {"id": number, "is": name, "with": content}. Requests carry ids above 0, a reply
// repeats the id of its request, and id 0 marks what nobody asked for. Unknown keys are skipped.
#pragma once

#include "core/base/result.h"
#include "core/control/collector_state.h"
#include "core/control/device_messages.h"
#include "core/control/place_messages.h"
#include "core/control/probe_messages.h"
#include "core/control/session_messages.h"
#include "core/control/setting_messages.h"
#include "core/control/view_messages.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <variant>

namespace soho::control {

/// Longest request and reply, in bytes without the frame's length.
inline constexpr qsizetype kMaxRequestBytes = qsizetype{1024} * 1024;
inline constexpr qsizetype kMaxReplyBytes = qsizetype{16} * 1024 * 1024;
/// A message nests at most so deep; deeper ones are refused unread.
inline constexpr int kMaxNesting = 16;

using RequestBody = std::variant<Hello, StateQuery, EventQuery, ViewRequest, Subscribe, Unsubscribe, Taken, Hold,
                                 Release, SeriesRequest, SettingQuery, SetSetting, Allow, SetMuting, SetExporterFacts,
                                 DeviceQuery, SetDeviceLabel, AcknowledgeDevices, SetLeases, PlaceQuery, ReloadPlaces,
                                 PlacePart, ExpectProbe, Disallow, Stop>;
using ReplyBody =
    std::variant<Refusal, Done, Welcome, CollectorState, EventList, ViewReply, Subscribed, ViewUpdate, Held,
                 SeriesReply, SettingList, SettingOutcome, DeviceList, PlaceStatus, PlacePartTaken, ProbeState>;

/// The id is known even when the content could not be read, so that the refusal finds its request.
template <class Body>
struct Incoming {
  std::uint32_t id = 0;
  /// Malformed: broken, better part. Unsupported: a message this program does not know, all else is well.
  Result<Body> body;
};

[[nodiscard]] QByteArray encode(std::uint32_t id, const RequestBody& request);
[[nodiscard]] QByteArray encode(std::uint32_t id, const ReplyBody& reply);
[[nodiscard]] Incoming<RequestBody> decodeRequest(QByteArrayView bytes);
[[nodiscard]] Incoming<ReplyBody> decodeReply(QByteArrayView bytes);

}  // namespace soho::control
