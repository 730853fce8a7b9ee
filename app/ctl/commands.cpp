#include "app/ctl/commands.h"

#include "app/ctl/geoip_run.h"
#include "app/ctl/ntopng_run.h"
#include "app/ctl/router_run.h"
#include "app/ctl/session.h"

#include <QLatin1StringView>

#include <array>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

struct Family {
  QLatin1StringView word;
  RunMaker maker;
};

/// Command families with options of their own; the word comes first on the command line.
constexpr std::array kFamilies{Family{QLatin1StringView("geoip"), makeGeoipRun},
                               Family{QLatin1StringView("ntopng"), makeNtopngRun},
                               Family{QLatin1StringView("router"), makeRouterRun}};

}  // namespace

RunMaker makerFor(const QStringList& arguments) {
  for (const Family& family : kFamilies) {
    if (arguments.value(1) == family.word) return family.maker;
  }
  return makeSession;
}

}  // namespace soho::ctl
