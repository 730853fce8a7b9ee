#include "core/publisher/message_header.h"

#include <gmock/gmock.h>

#include <string>

namespace soho::publisher {
namespace {

std::string hexOf(const MessageHeader& header) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : header.bytes()) {
    text += kDigits[byte >> 4];
    text += kDigits[byte & 0xf];
  }
  return text;
}

// Message 1 of source 7 with 68 bytes of TLV: the published examples of both forms.
TEST(MessageHeader, shortFormIsThePublishedExample) {
  EXPECT_EQ(hexOf(makeMessageHeader(HeaderForm::Bytes28, PayloadKind::TlvFlows, 1, 7, 68)),
            "666c6f77000000000000000000000000"
            "030044000000000107000000");
}

TEST(MessageHeader, longFormIsThePublishedExample) {
  EXPECT_EQ(hexOf(makeMessageHeader(HeaderForm::Bytes36, PayloadKind::TlvFlows, 1, 7, 68)),
            "666c6f77000000000000000000000000"
            "0402000044000000440000000000000107000000");
}

TEST(MessageHeader, eventsAreMarkedAsJson) {
  EXPECT_EQ(hexOf(makeMessageHeader(HeaderForm::Bytes28, PayloadKind::JsonEvent, 0x01020304, 0x0a0b0c0d, 0x1234)),
            "6576656e740000000000000000000000"
            "02003412010203040d0c0b0a");
  EXPECT_EQ(hexOf(makeMessageHeader(HeaderForm::Bytes36, PayloadKind::JsonEvent, 0x01020304, 0x0a0b0c0d, 0x1234)),
            "6576656e740000000000000000000000"
            "040000003412000034120000010203040d0c0b0a");
}

TEST(MessageHeader, aPayloadBeyond16BitsDoesNotWrapTheShortFormsSize) {
  EXPECT_EQ(hexOf(makeMessageHeader(HeaderForm::Bytes28, PayloadKind::TlvFlows, 1, 0, 65'536)).substr(36, 4), "ffff");
}

}  // namespace
}  // namespace soho::publisher
