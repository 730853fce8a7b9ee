// OpenWrt 18.06 and later, with opkg or apk; settings through uci, in a named section of our own.
#pragma once

#include "core/router/driver.h"

namespace soho::router {

class OpenWrtDriver final : public Driver {
 public:
  [[nodiscard]] bool fits(const RouterFacts& facts) const override;
  [[nodiscard]] std::string controlSocket(const std::string& instance) const override;
  [[nodiscard]] std::string journalCopy(const std::string& instance) const override;
  [[nodiscard]] std::optional<KeyPlace> keyPlace(const RouterFacts& facts, const std::string& user) const override;
  [[nodiscard]] Result<Plan> plan(const RouterFacts& facts, const Wishes& wishes) const override;
};

}  // namespace soho::router
