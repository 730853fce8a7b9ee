#include "app/theme/theme.h"

#include <array>

namespace soho::ui {
namespace {

using Colors = std::array<QRgb, kTokenCount>;

// In the order of Token.
constexpr Colors kLight{0xFFF5F6F8, 0xFFFFFFFF, 0xFFD5D9E0, 0xFF1B1F27, 0xFF565E6C, 0xFF1F5FBF, 0xFFFFFFFF,
                        0xFF1F6FD0, 0xFFB4540A, 0xFF767D89, 0xFF1D7A3E, 0xFF8F5A00, 0xFFB3261E};
constexpr Colors kDark{0xFF15181E, 0xFF1E222A, 0xFF3A414D, 0xFFE8EAEE, 0xFFA4ACB9, 0xFF8AB4F8, 0xFF10141B,
                       0xFF6AA9F5, 0xFFF0A35E, 0xFF8E96A3, 0xFF6CC58B, 0xFFF0B95A, 0xFFF28B82};
constexpr Colors kHighContrast{0xFF000000, 0xFF000000, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFF00, 0xFF000000,
                               0xFF66C2FF, 0xFFFFB266, 0xFFD0D0D0, 0xFF7CFF7C, 0xFFFFD24D, 0xFFFF9A9A};

}  // namespace

QColor colorOf(Scheme scheme, Token token) {
  const Colors& colors = scheme == Scheme::Light ? kLight : scheme == Scheme::Dark ? kDark : kHighContrast;
  return QColor::fromRgb(colors[static_cast<std::size_t>(token)]);
}

Theme::Theme(Scheme scheme, QObject* parent) : QObject(parent), m_scheme(scheme) {}

void Theme::setScheme(Scheme scheme) {
  if (scheme == m_scheme) return;
  m_scheme = scheme;
  Q_EMIT changed();
}

}  // namespace soho::ui
