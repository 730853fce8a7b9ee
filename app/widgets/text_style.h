// The four sizes of text on a page, and labels in them that follow the theme. Event loop thread.
#pragma once

#include "app/theme/theme.h"

#include <QFont>
#include <QLabel>

#include <cstdint>

namespace soho::ui {

enum class TextStyle : std::uint8_t { PageTitle, CardTitle, Body, Quiet };

/// Derived from the desktop's font, so that its size and scale are kept.
[[nodiscard]] QFont fontOf(TextStyle style, const QFont& base);

/// A label that follows `theme`; `theme` must outlive it. Quiet ones are drawn in the muted colour.
[[nodiscard]] QLabel* makeLabel(const Theme& theme, TextStyle style, const QString& text, QWidget* parent);

}  // namespace soho::ui
