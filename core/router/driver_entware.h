// What routers with Entware have in common: softflowd from its packages under /opt, started by a script of our own that
// Entware runs with the others. They keep login keys in nvram and write the file anew at every start; their login is
// the administrator, whatever its name. Each firmware is a driver in a file of its own.
#pragma once

#include "core/router/driver.h"

namespace soho::router {

class EntwareDriver : public Driver {
 public:
  [[nodiscard]] bool fits(const RouterFacts& facts) const override;
  [[nodiscard]] std::string controlSocket(const std::string& instance) const override;
  [[nodiscard]] std::string journalCopy(const std::string& instance) const override;
  [[nodiscard]] Result<Plan> plan(const RouterFacts& facts, const Wishes& wishes) const override;

 protected:
  [[nodiscard]] virtual System system() const = 0;
};

class MerlinDriver final : public EntwareDriver {
  [[nodiscard]] std::optional<KeyPlace> keyPlace(const RouterFacts& facts, const std::string& user) const override;
  [[nodiscard]] System system() const override;
};

class FreshTomatoDriver final : public EntwareDriver {
  [[nodiscard]] std::optional<KeyPlace> keyPlace(const RouterFacts& facts, const std::string& user) const override;
  [[nodiscard]] System system() const override;
};

class DdWrtDriver final : public EntwareDriver {
  [[nodiscard]] std::optional<KeyPlace> keyPlace(const RouterFacts& facts, const std::string& user) const override;
  [[nodiscard]] System system() const override;
};

}  // namespace soho::router
