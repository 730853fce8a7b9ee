// A value or an Error; ignoring one is a warning. No exception crosses a module border.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace soho {

template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
 public:
  using tl::expected<T, Error>::expected;
};

using Unexpected = tl::unexpected<Error>;

/// Shorthand for returning a failure from a function whose result is `Result<T>`.
[[nodiscard]] inline Unexpected failure(ErrorCode code, std::string place, std::string detail = {}) {
  return Unexpected(Error{code, std::move(place), std::move(detail)});
}

}  // namespace soho
