// An embedded view without a web engine.
#pragma once

#include "app/web/ntopng_view.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace soho::tests {

/// A view that only remembers; what a web engine would tell is told through `listener`.
class FakeView final : public ui::NtopngView {
 public:
  QWidget* widget() override { return &area; }
  void open(const ui::NtopngAccess& access, const QString& path) override {
    opened.append(access.origin.resolved(QUrl(path)));
    accesses.append(access);
  }
  void showPath(const QString&) override {}
  void rest() override { calls += QStringLiteral("rest "); }
  void back() override { calls += QStringLiteral("back "); }
  void forward() override { calls += QStringLiteral("forward "); }
  void home() override { calls += QStringLiteral("home "); }
  void reload() override { calls += QStringLiteral("reload "); }
  void setZoom(double factor) override { zoom = factor; }
  void find(const QString& text, bool isBackward) override {
    calls += (isBackward ? QStringLiteral("find-back:") : QStringLiteral("find:")) + text + QLatin1Char(' ');
  }
  void printToPdf(const QString& file) override { calls += QStringLiteral("print:") + file + QLatin1Char(' '); }
  QUrl url() const override { return opened.isEmpty() ? QUrl() : opened.last(); }
  void answerDownload(quint32, const QString& file) override {
    calls += QStringLiteral("save:") + file + QLatin1Char(' ');
  }
  void cancelDownload(quint32) override { calls += QStringLiteral("cancel "); }

  QWidget area;
  QList<QUrl> opened;
  QList<ui::NtopngAccess> accesses;  ///< Of each of these.
  QString calls;
  double zoom = 1.0;
};

class FakeFactory final : public ui::NtopngViewFactory {
 public:
  std::unique_ptr<ui::NtopngView> create(ui::NtopngViewListener& listener) override {
    told = &listener;
    auto made = std::make_unique<FakeView>();
    view = made.get();
    return made;
  }

  FakeView* view = nullptr;
  ui::NtopngViewListener* told = nullptr;
};

}  // namespace soho::tests
