#include "app/shell/language_loader.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace soho::ui {

LanguageLoader::~LanguageLoader() {
  QCoreApplication::removeTranslator(&m_ours);
  QCoreApplication::removeTranslator(&m_qt);
}

void LanguageLoader::use(const QString& code) {
  // A chosen language without a country keeps the session's country, and with it its numbers and dates, where they fit.
  const QLocale session = QLocale::system();
  QLocale locale = session;
  if (code != QStringLiteral("auto")) {
    locale = QLocale(code);
    if (!code.contains(u'_') && session.language() == locale.language()) locale = session;
  }
  QLocale::setDefault(locale);
  const auto install = [&locale](QTranslator& translator, const QString& name, const QString& folder) {
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(locale, name, QStringLiteral("_"), folder)) QCoreApplication::installTranslator(&translator);
  };
  install(m_qt, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(m_ours, QStringLiteral("sohoflow"), QStringLiteral(":/i18n"));
}

}  // namespace soho::ui
