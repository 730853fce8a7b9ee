#include "core/control/frame.h"

#include <QByteArrayList>
#include <gmock/gmock.h>

#include <algorithm>

namespace soho::control {
namespace {

TEST(Frame, messagesCutAnywhereArriveWhole) {
  const QByteArray bytes = frameOf("first").append(frameOf("second message")).append(frameOf("3"));
  for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
    FrameReader reader(100);
    QByteArrayList messages;
    for (qsizetype begin = 0; begin < bytes.size(); begin += piece) {
      reader.append(QByteArrayView(bytes).sliced(begin, std::min(piece, bytes.size() - begin)));
      for (;;) {
        auto next = reader.next();
        ASSERT_TRUE(next);
        if (!*next) break;
        messages.append(**next);
      }
    }
    EXPECT_EQ(messages, (QByteArrayList{"first", "second message", "3"})) << "in pieces of " << piece;
    EXPECT_TRUE(reader.isAtBoundary());
  }
}

TEST(Frame, anIncompleteMessageIsWaitedFor) {
  FrameReader reader(100);
  reader.append(frameOf("whole").first(8));
  const auto next = reader.next();
  ASSERT_TRUE(next);
  EXPECT_FALSE(*next);
  EXPECT_FALSE(reader.isAtBoundary());
}

TEST(Frame, aLengthOverTheCapIsRefusedBeforeItsBytesCome) {
  FrameReader reader(16);
  reader.append(frameOf(QByteArray(16, 'x')));
  EXPECT_TRUE(reader.next());
  reader.append(frameOf(QByteArray(17, 'x')).first(4));
  const auto next = reader.next();
  ASSERT_FALSE(next);
  EXPECT_EQ(next.error().code, ErrorCode::TooLarge);
}

TEST(Frame, theLargestLengthThereIsIsRefused) {
  FrameReader reader(16);
  reader.append(QByteArray(4, '\xff'));
  EXPECT_EQ(reader.next().error().code, ErrorCode::TooLarge);
}

TEST(Frame, anEmptyMessageIsRefused) {
  FrameReader reader(16);
  reader.append(QByteArray(4, '\0'));
  EXPECT_EQ(reader.next().error().code, ErrorCode::Malformed);
}

}  // namespace
}  // namespace soho::control
