// Health in words: one sentence, one number and one button text for each finding. Translated by QCoreApplication's
// translators, context "Health". Any thread.
#pragma once

#include "core/health/health.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace soho::health {

[[nodiscard]] QString shapeOf(Light light);    ///< "●", "◐", "■" or "▲"
[[nodiscard]] QString lightText(Light light);  ///< "running", "waiting", "stopped", "needs attention"
[[nodiscard]] QString nodeText(Node node);     ///< "Router"
[[nodiscard]] QString stageText(Stage stage);  ///< "Packets"
/// What is so and, when it is not well, what to do; whole sentences.
[[nodiscard]] QString sentenceOf(const Finding& finding, const QLocale& locale = QLocale());
/// The one number under a node, short: "3 s ago", "1,240 flows/min", "0 lost", "312 active flows"; a dash when there is
/// none at the moment.
[[nodiscard]] QString numberOf(Node node, const Health& health, const QLocale& locale = QLocale());
/// The same; nothing when there is none at the moment.
[[nodiscard]] std::optional<QString> figureOf(Node node, const Health& health, const QLocale& locale = QLocale());
[[nodiscard]] QString numberOf(Stage stage, const Health& health, const QLocale& locale = QLocale());
/// The button that mends it; empty when nothing can be done from here.
[[nodiscard]] QString fixText(const Fix& fix);

}  // namespace soho::health
