// The language of the window, switchable while it runs: loads our texts and Qt's own from :/i18n. Event loop thread.
#pragma once

#include <QString>
#include <QTranslator>

#include <optional>

namespace soho::ui {

class LanguageLoader final {
 public:
  LanguageLoader() = default;
  ~LanguageLoader();
  LanguageLoader(const LanguageLoader&) = delete;
  LanguageLoader& operator=(const LanguageLoader&) = delete;

  /// `code` is a file name's part, such as "de" or "pt_BR"; "auto" follows the session (LANGUAGE, LC_ALL, …). Numbers
  /// and dates follow too. Every widget gets a LanguageChange event, unless it is the language in use. A language
  /// without texts shows the source's.
  void use(const QString& code);

 private:
  std::optional<QString> m_code;  ///< In use.
  QTranslator m_ours;
  QTranslator m_qt;
};

}  // namespace soho::ui
