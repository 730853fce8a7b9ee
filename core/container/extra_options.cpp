#include "core/container/extra_options.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace soho::container {
namespace {

struct Known {
  const char* name;
  const char* pattern;  ///< Of the value; null: takes none.
};

constexpr const char* kNumber = "\\d{1,9}";

// From ntopng 5.4 to 6.3 (its src/Prefs.cpp). Those that SohoFlow's own options set are not among them.
constexpr std::array kKnown{Known{"--max-num-hosts", kNumber},
                            Known{"--max-num-flows", kNumber},
                            Known{"--instance-name", "[\\w .-]{1,63}"},
                            Known{"--http-prefix", "/[\\w/-]*[\\w-]"},
                            Known{"--verbose", "[0-6]"},
                            Known{"--ignore-macs", nullptr},
                            Known{"--ignore-vlans", nullptr},
                            Known{"--offline", nullptr},
                            Known{"--insecure", nullptr}};

Unexpected refuse(const QString& option, const char* why) {
  return failure(ErrorCode::BadOption, option.toStdString(), why);
}

}  // namespace

Result<void> checkExtraOptions(const QStringList& options) {
  for (const QString& option : options) {
    const QString name = option.section(u'=', 0, 0);
    const auto* known =
        std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& row) { return name == QLatin1String(row.name); });
    if (known == kKnown.end()) return refuse(name, "ntopng has no such option, or SohoFlow sets it itself");
    if (known->pattern == nullptr && option.contains(u'=')) return refuse(name, "it takes no value");
    if (known->pattern == nullptr) continue;
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString::fromLatin1(known->pattern)));
    if (!pattern.match(option.section(u'=', 1)).hasMatch()) return refuse(name, "it does not take that value");
  }
  return {};
}

}  // namespace soho::container
