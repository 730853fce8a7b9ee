// A page or panel that may be higher than its room: scrolls it up and down, without a frame or a background of its own.
#pragma once

#include <QScrollArea>

namespace soho::ui {

/// `content` becomes its; the keyboard scrolls by what has the focus inside.
[[nodiscard]] QScrollArea* makeScroll(QWidget* content, QWidget* parent);

}  // namespace soho::ui
