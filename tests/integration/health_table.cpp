// Prints every state of core/health, one JSON object a line, for the test that makes each of them from outside. In
// sentences and buttons PLACE, DETAIL, NUMBER and AGE stand for what is different every time.
#include "core/health/health_text.h"
#include "core/text/number_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <chrono>
#include <cstdio>

using namespace soho;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kNumber = 4242;
constexpr std::chrono::seconds kAge{77};

/// As the enumeration spells them.
constexpr std::array kFixes{"None",       "AllowExporter", "StartCollector", "OpenRouterSetup",
                            "OpenRouter", "OpenServices",  "OpenSettings",   "FreeDisk"};
static_assert(kFixes.size() == static_cast<std::size_t>(health::FixKind::FreeDisk) + 1);

QString sentence(health::Condition condition, const QLocale& locale) {
  return health::sentenceOf({condition, "PLACE", "DETAIL", kNumber, kAge}, locale)
      .replace(text::durationText(kAge, locale), u"AGE"_s)
      .replace(locale.toString(qulonglong{kNumber}), u"NUMBER"_s);
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  QLocale::setDefault(QLocale::c());
  const QLocale locale;
  for (std::size_t i = 0; i < health::kConditionCount; ++i) {
    const auto& row = health::rowOf(static_cast<health::Condition>(i));
    const QJsonObject line{{u"name"_s, QLatin1StringView(row.name)},
                           {u"node"_s, row.node ? QJsonValue(static_cast<int>(*row.node)) : QJsonValue()},
                           {u"light"_s, health::lightText(row.light)},
                           {u"fix"_s, QLatin1StringView(kFixes[static_cast<std::size_t>(row.fix)])},
                           {u"button"_s, health::fixText({row.fix, "PLACE"})},
                           {u"sentence"_s, sentence(row.condition, locale)}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
  }
  return 0;
}
