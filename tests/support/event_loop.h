// Lets the event loop run until something has happened, at most for a deadline.
#pragma once

#include <QTest>
#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace soho::tests {

inline constexpr std::chrono::seconds kPatience{60};

/// False when the deadline passed first.
inline bool runUntil(const std::function<bool()>& hasHappened, std::chrono::milliseconds patience = kPatience) {
  return QTest::qWaitFor(hasHappened, static_cast<int>(patience.count()));
}

/// Hands `start` a callback and waits for its one argument.
template <class Answer, class Start>
Answer answerOf(Start&& start) {
  std::optional<Answer> answer;
  std::forward<Start>(start)([&answer](Answer given) { answer.emplace(std::move(given)); });
  EXPECT_FALSE(answer) << "answered before the event loop ran";
  if (!runUntil([&answer] { return answer.has_value(); })) {
    ADD_FAILURE() << "no answer in time";
    std::abort();
  }
  return std::move(*answer);
}

}  // namespace soho::tests
