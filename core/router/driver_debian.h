// Debian, Ubuntu and Raspberry Pi OS as a router, with systemd: an instance of our own, softflowd@sohoflow_….
#pragma once

#include "core/router/driver.h"

namespace soho::router {

class DebianDriver final : public Driver {
 public:
  [[nodiscard]] bool fits(const RouterFacts& facts) const override;
  [[nodiscard]] std::string controlSocket(const std::string& instance) const override;
  [[nodiscard]] std::string journalCopy(const std::string& instance) const override;
  [[nodiscard]] std::optional<KeyPlace> keyPlace(const RouterFacts& facts, const std::string& user) const override;
  [[nodiscard]] Result<Plan> plan(const RouterFacts& facts, const Wishes& wishes) const override;
};

}  // namespace soho::router
