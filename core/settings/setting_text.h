// The help texts of settings and options in the user's language. They are English in the tables and on the control
// socket, marked there for lupdate; whoever shows them calls this, so that each front end speaks its own language.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>
#include <string_view>

namespace soho::settings {

/// `source` is a help or allowed text of a settings or options table. Any thread.
[[nodiscard]] inline QString translatedText(std::string_view source) {
  return QCoreApplication::translate("Settings", std::string(source).c_str());
}

}  // namespace soho::settings
