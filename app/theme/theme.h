// Every colour of the desktop program, by what it is for; the only place with colour values. Owned by the composition
// root and handed to widgets by reference; event loop thread.
#pragma once

#include <QColor>
#include <QObject>

#include <cstdint>

namespace soho::ui {

enum class Scheme : std::uint8_t { Light, Dark, HighContrast };

/// What a colour is for. `In` and `Out` are the only data colours; `Attention` and `Danger` never stand without an icon
/// and a word.
enum class Token : std::uint8_t {
  Window,
  Surface,  ///< Cards and tables on the window.
  Border,
  Text,
  MutedText,
  Accent,      ///< Selection, focus, links, the one obvious button.
  AccentText,  ///< On Accent.
  In,
  Out,
  Other,  ///< The rest of a list: grey.
  Good,
  Attention,
  Danger,
};
inline constexpr int kTokenCount = static_cast<int>(Token::Danger) + 1;

/// Distances in device-independent pixels.
inline constexpr int kSpaceSmall = 4;
inline constexpr int kSpace = 8;
inline constexpr int kSpaceLarge = 16;
inline constexpr int kCornerRadius = 8;

[[nodiscard]] QColor colorOf(Scheme scheme, Token token);

class Theme final : public QObject {
  Q_OBJECT

 public:
  explicit Theme(Scheme scheme = Scheme::Light, QObject* parent = nullptr);

  [[nodiscard]] Scheme scheme() const { return m_scheme; }
  [[nodiscard]] QColor color(Token token) const { return colorOf(m_scheme, token); }
  void setScheme(Scheme scheme);

 Q_SIGNALS:
  /// Widgets that paint by themselves update() themselves.
  void changed();

 private:
  Scheme m_scheme;
};

}  // namespace soho::ui
