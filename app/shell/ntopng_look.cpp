#include "app/shell/ntopng_look.h"

#include <utility>

namespace soho::ui {

QString ntopngLanguage(const QLocale& locale) {
  switch (locale.language()) {
    case QLocale::German:
      return QStringLiteral("de");
    case QLocale::Spanish:
      return QStringLiteral("es");
    case QLocale::French:
      return QStringLiteral("fr");
    case QLocale::Italian:
      return QStringLiteral("it");
    case QLocale::Japanese:
      return QStringLiteral("jp");
    case QLocale::Portuguese:
      return QStringLiteral("pt");
    case QLocale::Chinese:
      return QStringLiteral("cn");
    default:
      return QStringLiteral("en");
  }
}

NtopngLook::NtopngLook(const Theme& theme, QObject* parent) : QObject(parent), m_theme(theme) {
  connect(&theme, &Theme::changed, this, &NtopngLook::follow);
}

NtopngLook::Look NtopngLook::wanted() const {
  return {.isDark = m_theme.color(Token::Window).lightness() < 128, .language = ntopngLanguage(QLocale())};
}

void NtopngLook::tell(const QUrl& base, const ntopng::Login& login) {
  if (m_client && m_base == base && m_login == login) return;
  m_base = base;
  m_login = login;
  m_client = std::make_unique<ntopng::RestClient>(base, login);
  m_asked.reset();
  m_isSettled = false;
  follow();
}

void NtopngLook::forget() {
  m_client.reset();
  m_asked.reset();
  m_isSettled = false;
}

void NtopngLook::followLanguage() { follow(); }

void NtopngLook::follow() {
  const Look look = wanted();
  if (!m_client || m_asked == look) return;
  m_asked = look;
  m_client->setDark(look.isDark, this, [this, look](const Result<void>& answer) {
    // One question that is refused is enough: ntopng blocks who is refused too often.
    answer ? tellLanguage(look) : told(look);
  });
}

void NtopngLook::tellLanguage(const Look& look) {
  if (!m_client) return;
  m_client->setLanguage(look.language, this, [this, look](const Result<void>&) { told(look); });
}

void NtopngLook::told(const Look& look) {
  if (m_asked != look) return;  // There is a newer wish.
  if (std::exchange(m_isSettled, true)) {
    Q_EMIT changed();
  } else {
    Q_EMIT settled();
  }
}

}  // namespace soho::ui
