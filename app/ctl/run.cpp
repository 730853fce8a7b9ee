#include "app/ctl/run.h"

#include <cstdio>

namespace soho::ctl {
namespace {

class PrintingRun final : public Run {
 public:
  explicit PrintingRun(QString text) : m_text(std::move(text)) {}

  void start() override {
    std::fputs(m_text.toUtf8().constData(), stdout);
    Q_EMIT finished(static_cast<int>(ExitCode::Ok));
  }

 private:
  QString m_text;
};

}  // namespace

std::unique_ptr<Run> printingRun(const QString& text) { return std::make_unique<PrintingRun>(text); }

}  // namespace soho::ctl
