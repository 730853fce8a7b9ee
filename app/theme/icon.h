// Icons of the one family in resources/icons, in the colour of the theme of the moment. Event loop thread.
#pragma once

#include "app/theme/theme.h"

#include <QIcon>
#include <QString>

namespace soho::ui {

/// `name` is a file of resources/icons without suffix; an unknown one gives an empty picture. The colour follows the
/// theme without being asked again; disabled icons take the muted colour. `theme` may go before the icon does.
[[nodiscard]] QIcon themedIcon(const Theme& theme, const QString& name, Token token = Token::Text);

/// The name of its desktop entry and icon, as they are installed (Desktop Entry Specification, "File naming").
[[nodiscard]] QString applicationId();

/// The application's own icon; it keeps its colours.
[[nodiscard]] QIcon applicationIcon();

}  // namespace soho::ui
