// A few web pages in the way of ntopng's: enough to log in, follow links, and see flows and a host. Pure.
#pragma once

#include "tests/support/ntopng_stand_in/flow_table.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace soho::stand_in {

[[nodiscard]] QByteArray loginPage(const QString& referer, const QString& reason, bool isBlocked);
[[nodiscard]] QByteArray changePasswordPage(const QString& csrf);
[[nodiscard]] QByteArray indexPage(const QString& user, std::size_t flowCount, bool isDark);
[[nodiscard]] QByteArray loggedOutPage();
[[nodiscard]] QByteArray flowsPage(const std::vector<Flow>& flows);
[[nodiscard]] QByteArray hostPage(const QString& host, const std::vector<Flow>& flows);

/// What ntopng shows in place of a page that it does not have.
[[nodiscard]] QByteArray errorPage();
/// A page with a picture of a third party, as ntopng's maps have.
[[nodiscard]] QByteArray mapPage();

}  // namespace soho::stand_in
