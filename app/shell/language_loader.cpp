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
  if (m_code == code) return;
  m_code = code;
  // A chosen language without a country keeps the session's country, and with it its numbers and dates, where they fit.
  const QLocale session = QLocale::system();
  QLocale locale = session;
  if (code != QStringLiteral("auto")) {
    locale = QLocale(code);
    if (!code.contains(u'_') && session.language() == locale.language()) locale = session;
  }
  QLocale::setDefault(locale);
  for (QTranslator* translator : {&m_qt, &m_ours}) QCoreApplication::removeTranslator(translator);
  const QString separator = QStringLiteral("_");
  if (m_qt.load(locale, QStringLiteral("qtbase"), separator, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(&m_qt);
  }
  // The sources' English needs its plural forms, also where the session speaks none of our languages.
  const QString folder = QStringLiteral(":/i18n");
  if (m_ours.load(locale, QStringLiteral("sohoflow"), separator, folder) ||
      m_ours.load(QStringLiteral("sohoflow_en"), folder)) {
    QCoreApplication::installTranslator(&m_ours);
  }
}

}  // namespace soho::ui
