// The control socket's messages: whatever bytes come, frames and messages are read or refused, and what was read can
// be written and read again unchanged.
#include "core/control/frame.h"
#include "core/control/messages.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace soho::control;

template <class Body>
void checkStable(const Incoming<Body>& first, Incoming<Body> (*decode)(QByteArrayView)) {
  if (!first.body) {
    if (first.body.error().detail.empty()) std::abort();  // a refusal says why
    return;
  }
  const QByteArray written = encode(first.id, *first.body);
  const auto second = decode(written);
  if (!second.body || second.id != first.id) std::abort();
  if (encode(second.id, *second.body) != written) std::abort();
}

void checkMessage(QByteArrayView bytes) {
  checkStable<RequestBody>(decodeRequest(bytes), decodeRequest);
  checkStable<ReplyBody>(decodeReply(bytes), decodeReply);
}

void checkFrames(QByteArrayView bytes) {
  FrameReader reader(kMaxRequestBytes);
  for (qsizetype begin = 0; begin < bytes.size();) {
    const qsizetype piece = qMin(bytes.size() - begin, qsizetype{1} + begin % 97);
    reader.append(bytes.sliced(begin, piece));
    begin += piece;
    for (;;) {
      const auto next = reader.next();
      if (!next) return;
      if (!*next) break;
      checkMessage(**next);
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const QByteArrayView bytes(data, static_cast<qsizetype>(size));
  checkFrames(bytes);
  if (size > 4) checkMessage(bytes.sliced(4));
  return 0;
}
