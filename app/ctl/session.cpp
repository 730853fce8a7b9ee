#include "app/ctl/session.h"

#include "app/ctl/device_table.h"
#include "app/ctl/json_values.h"
#include "app/ctl/muting.h"
#include "app/ctl/status_json.h"
#include "app/ctl/status_text.h"
#include "app/ctl/talker_table.h"
#include "app/ctl/terminal.h"
#include "core/control/control_path.h"
#include "core/settings/state_folder.h"
#include "core/text/error_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

using namespace std::chrono_literals;

constexpr auto kReplayPoll = 100ms;

/// Whole bytes per step: the series is kept in doubles, its steps are whole numbers.
QJsonArray wholeNumbers(const std::vector<double>& values) {
  QJsonArray list;
  for (const double value : values) list.append(static_cast<qint64>(std::llround(value)));
  return list;
}

QJsonObject seriesJson(const talkers::Series& series) {
  return {{u"start"_s, timeOf(series.start)},
          {u"step_seconds"_s, secondsOf(series.step)},
          {u"bytes_in"_s, wholeNumbers(series.bytesIn)},
          {u"bytes_out"_s, wholeNumbers(series.bytesOut)},
          {u"bytes_in_before"_s, numberOf(series.beforeIn)},
          {u"bytes_out_before"_s, numberOf(series.beforeOut)}};
}

}  // namespace

Result<std::unique_ptr<Run>> makeSession(const QStringList& arguments) {
  auto options = parseOptions(arguments);
  if (!options) return Unexpected(options.error());
  if (options->command == Command::Help) return printingRun(helpText());
  if (options->command == Command::Version) return printingRun(u"sohoflowctl " SOHOFLOW_VERSION "\n"_s);
  return std::unique_ptr<Run>(std::make_unique<Session>(std::move(*options)));
}

Session::Session(Options options, QObject* parent)
    : Run(parent), m_options(std::move(options)), m_client("sohoflowctl", SOHOFLOW_VERSION, this) {
  connect(&m_client, &control::ControlClient::connectionLost, this, &Session::fail);
  m_replayTimer.setSingleShot(true);
  m_replayTimer.setInterval(kReplayPoll);
  connect(&m_replayTimer, &QTimer::timeout, this, &Session::waitForReplay);
}

void Session::start() {
  const auto stateFolder = settings::stateFolder();
  const auto facts = control::ControlPathFacts::fromEnvironment(
      m_options.controlPath, stateFolder ? QString::fromStdString(stateFolder->string()) : QString());
  m_client.open(control::controlPathsToTry(facts), control::ControlClient::kDefaultTimeout, this,
                [this](Result<control::Welcome> welcome) {
                  if (!welcome) return fail(welcome.error());
                  if (m_options.waitsForReplay) return waitForReplay();
                  run();
                });
}

void Session::run() {
  switch (m_options.command) {
    case Command::Status:
      return showStatus();
    case Command::Settings:
      return showSettings();
    case Command::Set:
    case Command::Reset:
      return changeSetting();
    case Command::Allow:
      return allowExporter();
    case Command::Mute:
    case Command::Unmute:
      return switchMuting();
    case Command::Devices:
      return showDevices();
    case Command::Label:
      return labelDevice();
    case Command::Stop:
    case Command::Restart:
      return stopCollector();
    case Command::Talkers:
      return m_options.isOnce || m_options.isJson ? showTalkersOnce() : showTalkersLive();
    case Command::Help:
    case Command::Version:
      return end(ExitCode::Ok);
  }
}

void Session::showStatus() {
  m_client.ask(control::StateQuery{}, this, [this](Result<control::CollectorState> state) {
    if (!state) return fail(state.error());
    if (m_options.isJson) {
      printJson(jsonOf(*state));
    } else {
      print(statusText(*state, QLocale()));
    }
    end(ExitCode::Ok);
  });
}

void Session::showSettings() {
  m_client.ask(control::SettingQuery{}, this, [this](Result<control::SettingList> list) {
    if (!list) return fail(list.error());
    print(settingsText(list->settings));
    end(ExitCode::Ok);
  });
}

void Session::changeSetting() {
  control::SetSetting request{m_options.name.toStdString(), m_options.value.toStdString()};
  if (m_options.command == Command::Reset) request.value.reset();
  m_client.ask(std::move(request), this, [this](Result<control::SettingOutcome> outcome) {
    if (!outcome) return fail(outcome.error());
    print(settingsText({outcome->setting}));
    end(ExitCode::Ok);
  });
}

void Session::allowExporter() {
  const auto exporters = IpPrefix::parse(m_options.name.toStdString());
  if (!exporters) {
    return fail({ErrorCode::BadOption, "allow",
                 u"'%1'; allowed is an address or a prefix, such as 192.168.1.1"_s.arg(m_options.name).toStdString()});
  }
  m_client.ask(control::Allow{*exporters}, this, [this](Result<control::Done> done) {
    if (!done) return fail(done.error());
    print(QCoreApplication::translate("Session", "%1 may send flows now.\n").arg(m_options.name));
    end(ExitCode::Ok);
  });
}

void Session::switchMuting() {
  m_client.ask(control::StateQuery{}, this, [this](Result<control::CollectorState> state) {
    if (!state) return fail(state.error());
    auto pairs = pairsToSwitch(*state, m_options.name, m_options.command == Command::Mute);
    if (!pairs) return fail(pairs.error());
    switchPairs(std::move(*pairs));
  });
}

void Session::switchPairs(std::vector<flows::DuplicatePair> pairs) {
  if (pairs.empty()) {
    const char* done = m_options.command == Command::Mute
                           ? QT_TRANSLATE_NOOP("Session", "%1 is muted: what it repeats is counted once.\n")
                           : QT_TRANSLATE_NOOP("Session", "%1 counts again, beside the source it repeats.\n");
    print(QCoreApplication::translate("Session", done).arg(m_options.name));
    return end(ExitCode::Ok);
  }
  const control::SetMuting next{pairs.back()};
  pairs.pop_back();
  m_client.ask(next, this, [this, pairs = std::move(pairs)](Result<control::Done> done) mutable {
    if (!done) return fail(done.error());
    switchPairs(std::move(pairs));
  });
}

void Session::showDevices() {
  m_client.ask(control::DeviceQuery{}, this, [this](Result<control::DeviceList> list) {
    if (!list) return fail(list.error());
    if (m_options.isJson) {
      printJson(jsonOf(*list));
    } else {
      print(tableOf(*list, terminalWidth(), QLocale()));
    }
    end(ExitCode::Ok);
  });
}

void Session::labelDevice() {
  const auto device = IpAddress::parse(m_options.name.toStdString());
  if (!device) {
    return fail({ErrorCode::BadOption, "label",
                 u"'%1'; allowed is a device's address, such as 192.168.1.20"_s.arg(m_options.name).toStdString()});
  }
  m_client.ask(control::SetDeviceLabel{*device, m_options.value.toStdString()}, this,
               [this](Result<control::Done> done) {
                 if (!done) return fail(done.error());
                 end(ExitCode::Ok);
               });
}

void Session::stopCollector() {
  m_client.ask(control::Stop{m_options.command == Command::Restart}, this, [this](Result<control::Done> done) {
    if (!done) return fail(done.error());
    end(ExitCode::Ok);
  });
}

void Session::waitForReplay() {
  m_client.ask(control::StateQuery{}, this, [this](Result<control::CollectorState> state) {
    if (!state) return fail(state.error());
    if (!state->replay || state->replay->isFinished) return run();
    m_replayTimer.start();
  });
}

void Session::showTalkersOnce() {
  m_client.ask(control::ViewRequest{m_options.query, std::nullopt}, this, [this](Result<control::ViewReply> reply) {
    if (!reply) return fail(reply.error());
    if (m_options.isJson) {
      const QJsonObject answer = jsonOf(reply->view, m_options.query);
      if (m_options.series) return addSeries(answer);
      printJson(answer);
    } else {
      print(tableOf(reply->view, m_options.query, terminalWidth(), QLocale()));
    }
    end(ExitCode::Ok);
  });
}

void Session::addSeries(const QJsonObject& answer) {
  const control::SeriesRequest request{m_options.query.chip, *m_options.series, std::nullopt};
  m_client.ask(request, this, [this, answer](Result<control::SeriesReply> reply) {
    if (!reply) return fail(reply.error());
    QJsonObject whole = answer;
    whole.insert(u"series"_s, seriesJson(reply->series));
    printJson(whole);
    end(ExitCode::Ok);
  });
}

void Session::showTalkersLive() {
  // One that is taller than the terminal would scroll its own head away.
  if (!m_options.areRowsGiven) m_options.query.count = rowsThatFit(terminalHeight());
  connect(&m_client, &control::ControlClient::viewChanged, this,
          [this](quint32, const talkers::ViewAnswer& answer) { paint(answer); });
  m_client.ask(control::Subscribe{m_options.query, std::nullopt}, this, [this](Result<control::Subscribed> subscribed) {
    if (!subscribed) fail(subscribed.error());
  });
}

void Session::paint(const talkers::ViewAnswer& answer) {
  print(kClearScreen +
        QCoreApplication::translate("Session", "%n row(s), Ctrl+C ends\n\n", "live table",
                                    static_cast<int>(answer.total)) +
        tableOf(answer, m_options.query, terminalWidth(), QLocale()));
}

void Session::print(const QString& text) {
  const QByteArray bytes = text.toUtf8();
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
  std::fflush(stdout);
}

void Session::printJson(const QJsonObject& object) { print(QString::fromUtf8(QJsonDocument(object).toJson())); }

void Session::end(ExitCode code) {
  // The collector's end of the session is no error once we are done.
  m_client.disconnect(this);
  m_client.close();
  Q_EMIT finished(static_cast<int>(code));
}

void Session::fail(const Error& error) {
  const QByteArray sentence = text::oneLine(error).toUtf8();
  std::fprintf(stderr, "sohoflowctl: %s\n", sentence.constData());
  end(error.code == ErrorCode::BadOption ? ExitCode::BadUsage : ExitCode::Failed);
}

}  // namespace soho::ctl
