#include "app/pages/talker_panel.h"

#include "app/models/row_text.h"
#include "app/widgets/text_style.h"
#include "core/control/device_messages.h"
#include "core/text/error_text.h"
#include "core/text/number_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace soho::ui {
namespace {

constexpr int kFactCount = 8;

}  // namespace

TalkerPanel::TalkerPanel(CollectorFeed& feed, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_feed(feed), m_series(feed, m_scope) {
  m_scope.setWindow(talkers::Window::Hour);
  build(theme);
  connect(&m_series, &TrafficSeries::changed, this, [this] {
    m_chart->setPicture(*m_series.picture());
    showWhose();
  });
  retranslate();
}

void TalkerPanel::showWhose() {
  if (!m_series.picture()) return;
  const bool isOfService = m_series.picture()->shown.service.has_value();
  const bool isOfDevice = m_series.picture()->shown.device.has_value();
  //: Heading of a small chart: whose traffic it shows; %1 is a device, %2 a service
  m_whose->setText(isOfDevice && isOfService ? tr("%1, %2, last hour").arg(deviceName(), serviceText(m_row.service))
                   //: Heading of a small chart: whose traffic it shows
                   : isOfDevice  ? tr("%1, last hour").arg(deviceName())
                   : isOfService ? tr("%1, last hour").arg(serviceText(m_row.service))
                                 : tr("All traffic, last hour"));
}

void TalkerPanel::build(const Theme& theme) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(kSpace);
  auto* head = new QHBoxLayout;
  m_title = makeLabel(theme, TextStyle::CardTitle, {}, this);
  m_title->setWordWrap(true);
  m_close = new QPushButton(QStringLiteral("✕"), this);
  m_close->setFlat(true);
  m_close->setFixedWidth(fontMetrics().height() * 2);
  connect(m_close, &QPushButton::clicked, this, &TalkerPanel::closeWanted);
  head->addWidget(m_title, 1);
  head->addWidget(m_close, 0, Qt::AlignTop);
  column->addLayout(head);
  m_gone = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_gone->setWordWrap(true);
  m_gone->hide();
  column->addWidget(m_gone);
  column->addWidget(makeFacts(theme));
  m_whose = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_chart = new TrafficChart(theme, this);
  m_chart->setCompact(true);
  column->addWidget(m_whose);
  column->addWidget(m_chart, 1);

  auto* naming = new QHBoxLayout;
  m_name = new QLineEdit(this);
  m_saveName = new QPushButton(this);
  naming->addWidget(m_name, 1);
  naming->addWidget(m_saveName);
  m_problem = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_problem->setWordWrap(true);
  m_problem->hide();
  column->addLayout(naming);
  column->addWidget(m_problem);
  column->addWidget(makeButtons());
  connect(m_name, &QLineEdit::textChanged, this, &TalkerPanel::showNaming);
  connect(m_name, &QLineEdit::returnPressed, m_saveName, &QPushButton::click);
  connect(m_saveName, &QPushButton::clicked, this, &TalkerPanel::saveName);
}

QWidget* TalkerPanel::makeFacts(const Theme& theme) {
  auto* facts = new QWidget(this);
  auto* grid = new QGridLayout(facts);
  grid->setContentsMargins({});
  grid->setHorizontalSpacing(kSpaceLarge);
  grid->setVerticalSpacing(kSpaceSmall);
  grid->setColumnStretch(1, 1);
  for (int row = 0; row < kFactCount; ++row) {
    QLabel* name = makeLabel(theme, TextStyle::Quiet, {}, facts);
    QLabel* fact = makeLabel(theme, TextStyle::Body, {}, facts);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    if (row == PlaceFact) {
      grid->addLayout(withFlag(*fact), row, 1);
    } else {
      grid->addWidget(fact, row, 1);
    }
    m_names.push_back(name);
    m_facts.push_back(fact);
  }
  return facts;
}

QLayout* TalkerPanel::withFlag(QLabel& fact) {
  auto* place = new QHBoxLayout;
  m_flag = new QLabel(fact.parentWidget());
  m_flag->hide();
  place->setSpacing(kSpace);
  place->addWidget(m_flag, 0, Qt::AlignTop);
  place->addWidget(&fact, 1);
  return place;
}

QWidget* TalkerPanel::makeButtons() {
  auto* buttons = new QWidget(this);
  auto* grid = new QGridLayout(buttons);
  grid->setContentsMargins({});
  grid->setSpacing(kSpace);
  m_onlyDevice = new QPushButton(buttons);
  m_onlyRemote = new QPushButton(buttons);
  m_onlyService = new QPushButton(buttons);
  m_copy = new QPushButton(buttons);
  m_ntopng = new QPushButton(buttons);
  m_ntopngRemote = new QPushButton(buttons);
  m_export = new QPushButton(buttons);
  grid->addWidget(m_onlyDevice, 0, 0);
  grid->addWidget(m_onlyRemote, 0, 1);
  grid->addWidget(m_onlyService, 1, 0);
  auto* taking = new QHBoxLayout;
  taking->setSpacing(kSpace);
  taking->addWidget(m_copy, 1);
  taking->addWidget(m_export);
  grid->addLayout(taking, 1, 1);
  grid->addWidget(m_ntopng, 2, 0);
  grid->addWidget(m_ntopngRemote, 2, 1);
  connect(m_onlyDevice, &QPushButton::clicked, this, [this] {
    Q_EMIT chipWanted({m_row.device, {}, {}}, deviceName());
  });
  connect(m_onlyRemote, &QPushButton::clicked, this, [this] {
    Q_EMIT chipWanted({{}, m_row.remote, {}}, remoteName());
  });
  connect(m_onlyService, &QPushButton::clicked, this, [this] {
    Q_EMIT chipWanted({{}, {}, m_row.service}, serviceText(m_row.service));
  });
  connect(m_copy, &QPushButton::clicked, this, &TalkerPanel::copy);
  connect(m_ntopng, &QPushButton::clicked, this, [this] {
    // The service is at the server's port.
    const bool isDeviceServer = (m_row.service & 0xffff) == m_row.devicePort && m_row.devicePort != m_row.remotePort;
    isDeviceServer ? Q_EMIT ntopngWanted(m_row.remote, m_row.device) : Q_EMIT ntopngWanted(m_row.device, m_row.remote);
  });
  connect(m_ntopngRemote, &QPushButton::clicked, this, [this] { Q_EMIT ntopngHostWanted(m_row.remote); });
  connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportWanted(m_row.device); });
  return buttons;
}

void TalkerPanel::retranslate() {
  m_close->setAccessibleName(tr("Close the panel"));
  m_close->setToolTip(m_close->accessibleName());
  const QStringList names{tr("Device"), tr("Talks to"), tr("Where it is"), tr("Service"),
                          tr("Volume"), tr("Rate now"), tr("Packets"),     tr("Seen")};
  for (int fact = 0; fact < kFactCount; ++fact) m_names[static_cast<std::size_t>(fact)]->setText(names[fact]);
  m_name->setPlaceholderText(tr("Name for this device"));
  m_name->setAccessibleName(tr("Name for this device"));
  m_saveName->setText(tr("&Name this device"));
  m_onlyDevice->setText(tr("Only this &device"));
  m_onlyRemote->setText(tr("Only this d&estination"));
  m_onlyService->setText(tr("Only this servi&ce"));
  m_copy->setText(tr("Co&py"));
  m_ntopng->setText(tr("&Open in ntopng"));
  m_ntopng->setToolTip(tr("The flows between these two"));
  m_ntopngRemote->setText(tr("Destination &in ntopng"));
  m_ntopngRemote->setToolTip(tr("Everything that ntopng knows of this destination"));
  m_export->setText(QStringLiteral("CS&V…"));  // the same in every language
  m_export->setToolTip(tr("All conversations of this device in the chosen time, as a file for a spreadsheet"));
  m_export->setAccessibleName(m_export->toolTip());
  fill();
  showWhose();
  showNaming();
}

void TalkerPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void TalkerPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_series.setActive(true);
}

void TalkerPanel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_series.setActive(false);
}

void TalkerPanel::showTalker(const talkers::Row& row, const talkers::RowText& text, Time at) {
  const bool isOtherDevice = row.device != m_row.device;
  const bool isOther = isOtherDevice || row.service != m_row.service;
  m_row = row;
  m_text = text;
  m_at = at;
  m_isGone = false;
  if (isOtherDevice) {
    m_name->clear();
    m_name->setModified(false);
    m_label.reset();
    m_naming.reset();
    showNaming();
    askLabel();
  }
  if (isOther) m_scope.add({row.device, {}, row.service}, {});
  fill();
}

void TalkerPanel::showGone() {
  if (m_isGone) return;
  m_isGone = true;
  fill();
}

QString TalkerPanel::deviceName() const { return nameOr(m_text.device, m_row.device); }
QString TalkerPanel::remoteName() const { return nameOr(m_text.remote, m_row.remote); }

void TalkerPanel::fill() {
  //: Heading: %1 is the device, %2 what it talks to
  m_title->setText(tr("%1 → %2").arg(deviceName(), remoteName()));
  m_gone->setVisible(m_isGone);
  //: In the panel about a conversation; %1 is a time
  m_gone->setText(tr("No longer among the rows shown. As of %1:").arg(text::timeText(m_at)));
  const auto set = [this](Fact fact, const QString& text) { m_facts[fact]->setText(text); };
  set(DeviceFact, endpointText(m_row.device, m_row.devicePort));
  set(RemoteFact, endpointText(m_row.remote, m_row.remotePort));
  QString place = placeText(m_text.remote);
  //: Where an address is: %1 is owner and country, %2 the number of the network (autonomous system)
  if (m_text.remote.asNumber != 0) place = tr("%1 (AS%2)").arg(place, QString::number(m_text.remote.asNumber));
  set(PlaceFact, place.isEmpty() ? tr("not known") : place);
  showFlag();
  const auto protocol = static_cast<std::uint8_t>(m_row.service >> 16);
  //: %1 is a service such as "https", %2 its protocol, %3 the port
  set(ServiceFact, tr("%1 (%2 port %3)")
                       .arg(serviceText(m_row.service), QString::fromStdString(talkers::protocolName(protocol)),
                            QString::number(m_row.service & 0xffff)));
  //: %1 is received, %2 sent
  set(VolumeFact, tr("in %1, out %2").arg(text::byteCount(m_row.bytesIn), text::byteCount(m_row.bytesOut)));
  //: %1 is received, %2 sent
  const QString rate = tr("in %1, out %2");
  set(RateFact, m_isGone ? QStringLiteral("–")
                         : rate.arg(text::bitRate(m_row.bitsPerSecondIn), text::bitRate(m_row.bitsPerSecondOut)));
  //: %1 is received, %2 sent
  set(PacketFact, tr("in %1, out %2").arg(text::count(m_row.packetsIn), text::count(m_row.packetsOut)));
  //: When a conversation took place: %1 and %2 are times
  set(TimeFact, tr("%1 to %2").arg(text::timeText(m_row.firstSeen), text::timeText(m_row.lastSeen)));
}

void TalkerPanel::showFlag() {
  const QIcon flag = m_flags.of(QString::fromStdString(m_text.remote.country));
  const QFontMetrics metrics = m_facts[PlaceFact]->fontMetrics();
  m_flag->setPixmap(flag.pixmap(Flags::sizeBeside(metrics), devicePixelRatio()));
  m_flag->setFixedHeight(metrics.height());
  m_flag->setHidden(flag.isNull());
}

void TalkerPanel::copy() const {
  QStringList lines{m_title->text()};
  for (int fact = 0; fact < kFactCount; ++fact) {
    const auto place = static_cast<std::size_t>(fact);
    //: A line of copied text: %1 is what, %2 its value
    lines << tr("%1: %2").arg(m_names[place]->text(), m_facts[place]->text());
  }
  QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

// A row carries the best name there is, which may be another than the person's.
void TalkerPanel::askLabel() {
  const IpAddress device = m_row.device;
  m_feed.ask(control::DeviceQuery{}, this, [this, device](const Result<control::DeviceList>& list) {
    if (!list || device != m_row.device) return;
    m_label = QString();
    for (const names::Device& one : list->devices) {
      if (std::ranges::find(one.addresses, device) != one.addresses.end()) m_label = QString::fromStdString(one.label);
    }
    if (!m_name->isModified()) m_name->setText(*m_label);
    showNaming();
  });
}

void TalkerPanel::saveName() {
  const IpAddress device = m_row.device;
  const QString label = m_name->text().trimmed();
  m_feed.ask(control::SetDeviceLabel{device, label.toStdString()}, this,
             [this, device, label](const Result<control::Done>& done) {
               if (device != m_row.device) return;
               if (done) m_label = label;
               m_naming = done ? Result<void>() : Unexpected(done.error());
               showNaming();
             });
}

void TalkerPanel::showNaming() {
  const QString wanted = m_name->text().trimmed();
  m_saveName->setEnabled(m_label ? wanted != *m_label : !wanted.isEmpty());
  m_problem->setVisible(m_naming.has_value());
  //: A device got its name; it is shown as soon as the collector reports again
  if (m_naming) m_problem->setText(*m_naming ? tr("Saved.") : text::oneLine(m_naming->error()));
}

}  // namespace soho::ui
