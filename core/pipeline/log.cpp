#include "core/pipeline/log.h"

#include <QString>

namespace soho::pipeline {

Q_LOGGING_CATEGORY(lcCollector, "sohoflow.collector")

void setLogLevel(std::string_view level) {
  QString rules = QStringLiteral("*.debug=false\n");
  if (level == "debug") rules = QStringLiteral("sohoflow.*.debug=true\n");
  if (level == "warning" || level == "error") rules += QStringLiteral("*.info=false\n");
  if (level == "error") rules += QStringLiteral("*.warning=false\n");
  QLoggingCategory::setFilterRules(rules);
}

}  // namespace soho::pipeline
