#include "core/setup/our_key_door.h"

#include "core/setup/router_access.h"

#include <utility>

namespace soho::setup {

void OurKeyDoor::open(const router::RouterAddress& router, QObject* context, Done done) {
  if (m_store) return readKey(router, context, std::move(done));
  m_place.openStore(
      context, [this, router, context, done = std::move(done)](Result<std::unique_ptr<secrets::SecretStore>> store) {
        if (!store) return done(Unexpected(store.error()));
        m_store = std::move(*store);
        readKey(router, context, done);
      });
}

void OurKeyDoor::readKey(const router::RouterAddress& router, QObject* context, Done done) {
  m_store->read(ourKeyName(router), context,
                [this, router, context, done = std::move(done)](const Result<QByteArray>& key) {
                  if (!key) return done(Unexpected(key.error()));
                  router::Credentials credentials;
                  credentials.ourKey = *key;
                  // Without a store: no password of it is tried.
                  m_door = m_place.makeDoor(nullptr);
                  m_door->open(router, credentials, {}, context, done);
                });
}

void OurKeyDoor::close() {
  if (m_door) m_door->close();
}

}  // namespace soho::setup
