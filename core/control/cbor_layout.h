// How a struct looks on the control socket: one list of its members, used for writing and reading alike.
// A member that is std::optional may be absent; every other one must be there. Members added after a release are
// therefore optional, so that programs of both ages understand one another.
#pragma once

#include <tuple>
#include <type_traits>

namespace soho::control {

/// Named: a map, keys are the field names. Positional: an array in the order of the list, for structs that come by the
/// thousand; what a newer program appends is skipped.
enum class LayoutForm : unsigned char { Named, Positional };

template <class Struct, class Member>
struct FieldSpec {
  const char* name;
  Member Struct::*member;
};

template <class Struct, class Member>
[[nodiscard]] constexpr FieldSpec<Struct, Member> field(const char* name, Member Struct::*member) {
  return {name, member};
}

template <LayoutForm Form, class... Fields>
struct LayoutSpec {
  static constexpr LayoutForm kForm = Form;
  std::tuple<Fields...> fields;
};

template <class... Fields>
[[nodiscard]] constexpr auto namedLayout(Fields... fields) {
  return LayoutSpec<LayoutForm::Named, Fields...>{{fields...}};
}
template <class... Fields>
[[nodiscard]] constexpr auto positionalLayout(Fields... fields) {
  return LayoutSpec<LayoutForm::Positional, Fields...>{{fields...}};
}

/// Specialised for every struct that crosses the socket.
template <class T>
inline constexpr std::nullptr_t kLayout = nullptr;

template <class T>
concept HasLayout = !std::is_same_v<std::remove_cv_t<decltype(kLayout<T>)>, std::nullptr_t>;

/// The largest value of an enumeration that starts at 0 and has no holes; specialised for each one that is sent.
template <class E>
struct LastOf;

}  // namespace soho::control
