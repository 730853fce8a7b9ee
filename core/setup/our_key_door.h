// Into a router with the login key of ours that is kept for it, and with nothing else: for what looks now and then
// without a person. Event loop of the owner.
#pragma once

#include "core/setup/router_work.h"

#include <functional>
#include <memory>

namespace soho::setup {

class OurKeyDoor {
 public:
  explicit OurKeyDoor(RouterWorkplace place) : m_place(std::move(place)) {}

  /// `done` is called once, later, unless `context` is gone. SecretMissing without a key; else as RouterDoor::open().
  void open(const router::RouterAddress& router, QObject* context, std::function<void(Result<void>)> done);
  void close();
  /// Call when open() has succeeded.
  [[nodiscard]] router::RemoteShell& shell() { return m_door->shell(); }

 private:
  using Done = std::function<void(Result<void>)>;
  void readKey(const router::RouterAddress& router, QObject* context, Done done);

  RouterWorkplace m_place;
  std::unique_ptr<secrets::SecretStore> m_store;
  std::unique_ptr<RouterDoor> m_door;
};

}  // namespace soho::setup
