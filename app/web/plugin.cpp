// The plugin soho_web: the only place that links the web engine. Loaded when the ntopng page is first opened.
#include "app/web/ntopng_view.h"
#include "app/web/web_view.h"

#include <QObject>

namespace soho::ui {

class WebPlugin final : public QObject, public NtopngViewFactory {
  Q_OBJECT
  Q_PLUGIN_METADATA(IID SOHO_NTOPNG_VIEW_FACTORY_IID)
  Q_INTERFACES(soho::ui::NtopngViewFactory)

 public:
  [[nodiscard]] std::unique_ptr<NtopngView> create(NtopngViewListener& listener) override {
    return std::make_unique<WebView>(listener);
  }
};

}  // namespace soho::ui

#include "plugin.moc"
