// What `sohoflowctl ntopng` answers, as JSON and as text. Pure.
#pragma once

#include "core/setup/stack_status.h"

#include <QJsonObject>
#include <QLocale>

namespace soho::ctl {

[[nodiscard]] QJsonObject statusJson(const setup::StackStatus& status, const setup::StackSite& site,
                                     const container::ImageDigests& digests);
[[nodiscard]] QString stackText(const setup::StackStatus& status, const setup::StackSite& site, const QLocale& locale);
/// Result, error and steps of a job that has ended.
[[nodiscard]] QJsonObject jobJson(const jobs::Job& job);

}  // namespace soho::ctl
