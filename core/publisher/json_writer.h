// Appends one JSON object to a string whose capacity is reused: no tree, no Qt, no allocation once it has grown.
// For machine-read output only. One thread; it does not check that keys are unique.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace soho::publisher {

class JsonWriter {
 public:
  /// `out` must outlive the writer; text is appended to it.
  explicit JsonWriter(std::string& out) : m_out(out) {}

  void beginObject() { open(); }
  /// A member that is an object itself.
  void beginObject(std::string_view key);
  void endObject();

  void number(std::string_view key, std::uint64_t value);
  void number(std::string_view key, std::int64_t value);
  /// `value` is UTF-8; quotes, backslashes and control characters are escaped (RFC 8259 §7).
  void text(std::string_view key, std::string_view value);

 private:
  void open();
  void member(std::string_view key);

  std::string& m_out;
  bool m_needsComma = false;
};

}  // namespace soho::publisher
