// Has ntopng's pages look as the window does: light or dark, and in its language where ntopng speaks it. ntopng keeps
// both with its user, so this asks its REST interface, never the page's session. Event loop thread.
#pragma once

#include "app/theme/theme.h"
#include "core/ntopng/rest_client.h"

#include <QLocale>
#include <QObject>

#include <memory>
#include <optional>

namespace soho::ui {

/// ntopng's name of the language, "en" when it does not speak it.
[[nodiscard]] QString ntopngLanguage(const QLocale& locale);

class NtopngLook final : public QObject {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  explicit NtopngLook(const Theme& theme, QObject* parent = nullptr);

  /// ntopng answers there and takes this login: it is told, then settled() comes, also when it did not want to listen.
  void tell(const QUrl& base, const ntopng::Login& login);
  /// ntopng is gone: it is told anew when it comes back.
  void forget();
  [[nodiscard]] bool isSettled() const { return m_isSettled; }
  /// The window speaks another language.
  void followLanguage();

 Q_SIGNALS:
  void settled();
  /// It was settled before and looks otherwise now: what is shown wants to be loaded again.
  void changed();

 private:
  struct Look {
    bool isDark = false;
    QString language;
    bool operator==(const Look&) const = default;
  };

  [[nodiscard]] Look wanted() const;
  void follow();
  void tellLanguage(const Look& look);
  void told(const Look& look);

  const Theme& m_theme;
  QUrl m_base;
  ntopng::Login m_login;
  std::unique_ptr<ntopng::RestClient> m_client;
  std::optional<Look> m_asked;
  bool m_isSettled = false;
};

}  // namespace soho::ui
