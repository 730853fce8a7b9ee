// A view as text: a table for people, JSON for programs. Pure; does not know where the view came from.
#pragma once

#include "core/talkers/view.h"

#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace soho::ctl {

/// A table of the answer's rows, its Other row and the totals. `width` is the terminal's, in columns (at least 60).
[[nodiscard]] QString tableOf(const talkers::ViewAnswer& answer, const talkers::ViewQuery& query, int width,
                              const QLocale& locale);

/// How many rows of a live table fit on a terminal of so many lines.
[[nodiscard]] std::uint32_t rowsThatFit(int lines);

/// Counters in bytes and packets, rates in bits per second, times as ISO 8601 UTC with milliseconds. What a device
/// served to other local devices stands in counters of its own (Row::peer).
[[nodiscard]] QJsonObject jsonOf(const talkers::ViewAnswer& answer, const talkers::ViewQuery& query);

/// The word used for a view or window on the command line, and back; empty when there is no such word.
[[nodiscard]] QString wordOf(talkers::ViewKind kind);
[[nodiscard]] QString wordOf(talkers::Window window);
[[nodiscard]] QString wordOf(talkers::SortKey key);
[[nodiscard]] std::optional<talkers::ViewKind> viewKindFrom(const QString& word);
[[nodiscard]] std::optional<talkers::Window> windowFrom(const QString& word);
[[nodiscard]] std::optional<talkers::SortKey> sortKeyFrom(const QString& word);
[[nodiscard]] QStringList viewKindWords();
[[nodiscard]] QStringList windowWords();
[[nodiscard]] QStringList sortKeyWords();

}  // namespace soho::ctl
