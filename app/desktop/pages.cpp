#include "app/desktop/pages.h"

#include "app/shell/empty_page.h"

#include <QCoreApplication>

namespace soho::desktop {
namespace {

void addEmpty(ui::MainWindow& window, const char* name, const char* title, const char* sentence) {
  const auto translated = [](const char* text) {
    return [text] { return QCoreApplication::translate("EmptyPage", text); };
  };
  const QString pageName = QString::fromLatin1(name);
  window.addPage(pageName, new ui::EmptyPage(pageName, translated(title), translated(sentence)));
}

}  // namespace

void addPages(ui::MainWindow& window, const PageServices& services) {
  Q_UNUSED(services)
  using namespace ui;
  addEmpty(window, page::kOverview, QT_TRANSLATE_NOOP("EmptyPage", "Overview"), "");
  addEmpty(window, page::kTalkers, QT_TRANSLATE_NOOP("EmptyPage", "Talkers"), "");
  addEmpty(window, page::kDevices, QT_TRANSLATE_NOOP("EmptyPage", "Devices"), "");
  addEmpty(window, page::kNtopng, QT_TRANSLATE_NOOP("EmptyPage", "ntopng"),
           QT_TRANSLATE_NOOP("EmptyPage",
                             "ntopng's own pages will show here. Until then, open them in your web browser; "
                             "SohoFlow already sends ntopng the flows."));
  addEmpty(window, page::kRouter, QT_TRANSLATE_NOOP("EmptyPage", "Router"),
           QT_TRANSLATE_NOOP("EmptyPage",
                             "Routers cannot be set up from here yet. Have your router send NetFlow to this computer, "
                             "UDP port 2055; the strip above tells when it arrives."));
  addEmpty(window, page::kServices, QT_TRANSLATE_NOOP("EmptyPage", "Services"),
           QT_TRANSLATE_NOOP("EmptyPage",
                             "ntopng and its database cannot be started from here yet. If ntopng already runs on this "
                             "computer, start it with -i tcp://127.0.0.1:5556c and it gets the flows."));
  addEmpty(window, page::kSettings, QT_TRANSLATE_NOOP("EmptyPage", "Settings"), "");
}

}  // namespace soho::desktop
