#include "app/pages/exporter_card.h"

#include "app/models/row_text.h"
#include "app/widgets/text_style.h"
#include "core/base/endpoint.h"
#include "core/control/health_facts.h"
#include "core/router/plan_text.h"
#include "core/router/verify_stage.h"
#include "core/text/number_text.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <chrono>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;

/// An exporter with an active timeout of a minute is heard of at least every 70 s while anything happens.
constexpr auto kSilence = 3min;

bool sendsElsewhere(const router::Journal& journal, const std::vector<IpAddress>& own) {
  const auto target = Endpoint::parse(journal.wishes().collector, 0);
  return target && !own.empty() && std::ranges::find(own, target->address) == own.end();
}

ExporterPicture& pictureOf(std::vector<ExporterPicture>& pictures, const IpAddress& address) {
  const auto found = std::ranges::find(pictures, address, &ExporterPicture::address);
  if (found != pictures.end()) return *found;
  ExporterPicture& made = pictures.emplace_back();
  made.address = address;
  return made;
}

QString protocolName(decoder::Protocol protocol) {
  switch (protocol) {
    case decoder::Protocol::NetFlowV5:
      return QStringLiteral("NetFlow v5");
    case decoder::Protocol::NetFlowV9:
      return QStringLiteral("NetFlow v9");
    case decoder::Protocol::Ipfix:
      return QStringLiteral("IPFIX");
    case decoder::Protocol::SFlow:
      return QStringLiteral("sFlow");
  }
  return {};
}

using Rows = std::vector<std::pair<QString, QString>>;

/// Of the sources of one exporter.
struct Sum {
  Time lastSeen{};
  Time newestTemplate{};
  std::uint64_t records = 0;
  std::optional<std::uint64_t> lost;
  std::uint64_t unreadable = 0;
  std::uint64_t waiting = 0;
  bool isFromDisk = false;
};

Sum sumOf(const std::vector<control::ExporterState>& sources) {
  Sum sum;
  for (const control::ExporterState& source : sources) {
    const decoder::Exporter& exporter = source.exporter;
    sum.lastSeen = std::max(sum.lastSeen, exporter.lastSeen);
    sum.records += exporter.records;
    sum.unreadable += exporter.errors.sum();
    sum.waiting += exporter.waitingSets;
    if (exporter.lostUnits) sum.lost = sum.lost.value_or(0) + *exporter.lostUnits;
    for (const decoder::TemplateSummary& known : exporter.templates) {
      if (known.learnedAt < sum.newestTemplate) continue;
      sum.newestTemplate = known.learnedAt;
      sum.isFromDisk = known.isFromDisk;
    }
  }
  return sum;
}

void addLoad(const ExporterPicture& picture, Rows& rows) {
  if (picture.busy) {
    rows.emplace_back(ExporterCard::tr("Processor"),
                      //: %1 is a number of percent: how busy the router's processor is
                      ExporterCard::tr("%1 % busy").arg(qRound(*picture.busy * 100)));
  }
  if (picture.load) {
    rows.emplace_back(ExporterCard::tr("Memory"),
                      //: Amounts of the router's memory, such as "80 MB of 256 MB free"
                      ExporterCard::tr("%1 of %2 free")
                          .arg(text::byteCount(picture.load->freeKilobytes * 1024),
                               text::byteCount(picture.load->memoryKilobytes * 1024)));
  }
}

Rows rowsOf(const ExporterPicture& picture) {
  Rows rows{{ExporterCard::tr("Address"), addressText(picture.address)}};
  if (picture.journal && !picture.journal->findings().system.empty()) {
    rows.emplace_back(ExporterCard::tr("System"), QString::fromStdString(picture.journal->findings().system));
  }
  if (picture.sources.empty()) {
    addLoad(picture, rows);
    return rows;
  }
  const Sum sum = sumOf(picture.sources);
  const control::ExporterState& first = picture.sources.front();
  rows.emplace_back(ExporterCard::tr("Last packet"), agoText(picture.now - sum.lastSeen));
  rows.emplace_back(ExporterCard::tr("Format"), protocolName(first.exporter.protocol));
  if (first.facts && !first.facts->version.empty()) {
    rows.emplace_back(ExporterCard::tr("Exporter"), QString::fromStdString(first.facts->version));
  }
  if (sum.newestTemplate != Time{}) {
    const QString age = agoText(picture.now - sum.newestTemplate);
    rows.emplace_back(ExporterCard::tr("Template"),
                      //: The age of a description of the reports: %1 is such as "12 s ago"
                      sum.isFromDisk ? ExporterCard::tr("%1, kept from before").arg(age) : age);
  }
  std::uint32_t sampling = first.exporter.samplingInterval;
  if (sampling == 0 && first.facts && first.facts->samplingInterval) sampling = *first.facts->samplingInterval;
  rows.emplace_back(ExporterCard::tr("Sampling"),
                    //: The router looks at one packet in %1
                    sampling > 1 ? ExporterCard::tr("1 in %1").arg(sampling) : ExporterCard::tr("every packet"));
  rows.emplace_back(ExporterCard::tr("Records"), text::count(sum.records));
  rows.emplace_back(ExporterCard::tr("Lost"), sum.lost ? text::count(*sum.lost) : ExporterCard::tr("not known yet"));
  addLoad(picture, rows);
  if (sum.unreadable > 0) rows.emplace_back(ExporterCard::tr("Not readable"), text::count(sum.unreadable));
  return rows;
}

QString nameOf(const ExporterPicture& picture) {
  for (const control::ExporterState& source : picture.sources) {
    if (source.facts && !source.facts->name.empty()) return QString::fromStdString(source.facts->name);
  }
  return addressText(picture.address);
}

/// Only what a test has found: an acceleration that hides traffic is nothing the reports themselves tell.
QString seenOf(const ExporterPicture& picture) {
  if (!picture.journal) return {};
  const router::RouterFindings& found = picture.journal->findings();
  std::vector<router::Offload> offloads;
  if (found.offload) offloads.push_back(*found.offload);
  if (found.seenShare) {
    const QString at = text::timeText(found.comparedAt);
    const QString hidden = router::hiddenTrafficText(found.seenShare, offloads);
    if (hidden.isEmpty()) {
      //: %1 is a number of percent, %2 a date and time
      return ExporterCard::tr("The router saw %1 % of what passed, when it was compared last (%2).")
          .arg(QString::number(std::min(100, qRound(*found.seenShare * 100))), at);
    }
    //: %1 is a sentence: how much the router saw, and what hides the rest; %2 a date and time. The triangle stays.
    return ExporterCard::tr("▲ %1 It was compared last on %2.").arg(hidden, at);
  }
  if (!found.offload || !found.offload->hidesTraffic) return {};
  //: %1 is the name of an acceleration such as "Hardware flow offloading". The triangle stays.
  return ExporterCard::tr("▲ %1 hides traffic from the exporter. A test while the network is in use says how much.")
      .arg(router::offloadName(found.offload->kind));
}

QString stateOf(const ExporterPicture& picture) {
  if (picture.refusedDatagrams > 0 && !picture.isAllowed) {
    return ExporterCard::tr("▲ It sends reports and is not allowed yet. If this is your router, allow it.");
  }
  if (picture.isAddressOld) {
    return ExporterCard::tr("▲ This computer has another address now, and the router still sends to the old one.");
  }
  // After a restart of this computer, too, a router that was set up takes its time.
  const bool isAwaited = !picture.journal || picture.now - picture.awaitedSince <= kSilence;
  if (picture.sources.empty() && isAwaited) {
    return ExporterCard::tr("◐ It is allowed, and none of its reports has been taken yet.");
  }
  if (picture.sources.empty()) {
    return ExporterCard::tr("▲ It was set up and has not sent anything yet. Test says what is missing.");
  }
  const Sum sum = sumOf(picture.sources);
  if (picture.now - sum.lastSeen > kSilence) {
    return ExporterCard::tr("▲ It is silent. It may be switched off, or this computer has another address now.");
  }
  if (sum.records == 0 && sum.waiting > 0) return ExporterCard::tr("◐ Waiting for the description of its reports.");
  return ExporterCard::tr("● Its reports arrive.");
}

}  // namespace

std::vector<ExporterPicture> exporterPictures(const control::CollectorState* state,
                                              const std::vector<router::Journal>& journals,
                                              const std::vector<IpAddress>& own) {
  std::vector<ExporterPicture> pictures;
  if (state != nullptr) {
    for (const control::ExporterState& source : state->exporters) {
      if (source.exporter.isHeard()) pictureOf(pictures, source.exporter.key.address).sources.push_back(source);
    }
    for (const IpAddress& expected : control::expectedExporters(*state)) pictureOf(pictures, expected);
    for (const control::UnknownSender& sender : state->unknownSenders) {
      pictureOf(pictures, sender.address).refusedDatagrams += sender.datagrams;
    }
  }
  for (const router::Journal& journal : journals) {
    const auto address = journal.exporter();
    if (!address) continue;
    ExporterPicture& picture = pictureOf(pictures, *address);
    picture.journal = journal;
    picture.isAddressOld = sendsElsewhere(journal, own);
  }
  for (ExporterPicture& picture : pictures) {
    if (state == nullptr) continue;
    picture.now = state->at;
    picture.awaitedSince = std::max(state->startedAt, state->allowedSince);
    picture.isAllowed = std::ranges::any_of(state->allowedExporters,
                                            [&](const IpPrefix& prefix) { return prefix.contains(picture.address); });
  }
  std::ranges::sort(pictures, {}, &ExporterPicture::address);
  return pictures;
}

ExporterCard::ExporterCard(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  auto* card = new Card(theme, this);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  outer->addWidget(card);
  m_heading = makeLabel(theme, TextStyle::CardTitle, {}, card);
  m_state = makeLabel(theme, TextStyle::Body, {}, card);
  m_state->setWordWrap(true);
  m_rows = new QGridLayout;
  m_rows->setHorizontalSpacing(kSpaceLarge);
  m_rows->setVerticalSpacing(kSpaceSmall);
  m_seen = makeLabel(theme, TextStyle::Body, {}, card);
  m_seen->setWordWrap(true);
  auto* buttons = new QHBoxLayout;
  for (QPushButton** button : {&m_allow, &m_update, &m_setUp, &m_changes, &m_tune, &m_undo, &m_test}) {
    *button = new QPushButton(card);
    buttons->addWidget(*button);
  }
  buttons->addStretch();
  card->content().addWidget(m_heading);
  card->content().addWidget(m_state);
  card->content().addLayout(m_rows);
  card->content().addWidget(m_seen);
  card->content().addLayout(buttons);
  connect(m_allow, &QPushButton::clicked, this, [this] { Q_EMIT allowWanted(m_picture.address); });
  connect(m_setUp, &QPushButton::clicked, this, [this] { Q_EMIT setUpWanted(m_picture.address); });
  connect(m_changes, &QPushButton::clicked, this, [this] { Q_EMIT changesWanted(*m_picture.journal); });
  connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT changesWanted(*m_picture.journal); });
  connect(m_update, &QPushButton::clicked, this, [this] { Q_EMIT updateWanted(*m_picture.journal); });
  connect(m_tune, &QPushButton::clicked, this, [this] { Q_EMIT tuneWanted(*m_picture.journal); });
  connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testWanted(*m_picture.journal); });
}

void ExporterCard::setPicture(const ExporterPicture& picture) {
  m_picture = picture;
  fill();
}

void ExporterCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fill();
  QWidget::changeEvent(event);
}

void ExporterCard::fill() {
  m_heading->setText(nameOf(m_picture));
  m_state->setText(stateOf(m_picture));
  m_seen->setText(seenOf(m_picture));
  m_seen->setVisible(!m_seen->text().isEmpty());
  const Rows rows = rowsOf(m_picture);
  while (m_labels.size() < rows.size()) {
    QLabel* name = makeLabel(m_theme, TextStyle::Quiet, {}, this);
    QLabel* value = makeLabel(m_theme, TextStyle::Body, {}, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Two columns of pairs: what a person looks for first stands on the left.
    const auto number = static_cast<int>(m_labels.size());
    constexpr int kPerColumn = 4;
    const int column = number / kPerColumn * 2;
    m_rows->addWidget(name, number % kPerColumn, column);
    m_rows->addWidget(value, number % kPerColumn, column + 1);
    m_rows->setColumnStretch(column + 1, 1);
    m_labels.emplace_back(name, value);
  }
  for (std::size_t i = 0; i < m_labels.size(); ++i) {
    const bool isUsed = i < rows.size();
    m_labels[i].first->setVisible(isUsed);
    m_labels[i].second->setVisible(isUsed);
    if (!isUsed) continue;
    m_labels[i].first->setText(rows[i].first);
    m_labels[i].second->setText(rows[i].second);
  }
  const bool isOurs = m_picture.journal.has_value();
  m_allow->setText(tr("A&llow"));
  m_allow->setVisible(!m_picture.isAllowed && m_picture.refusedDatagrams > 0);
  m_setUp->setText(tr("S&et up…"));
  m_setUp->setVisible(!isOurs);
  m_update->setText(tr("Update the &router"));
  m_update->setVisible(m_picture.isAddressOld);
  m_tune->setText(tr("Tune sa&mpling…"));
  m_tune->setVisible(isOurs);
  m_changes->setText(tr("Show what was change&d"));
  m_changes->setVisible(isOurs);
  m_undo->setText(tr("&Undo…"));
  m_undo->setVisible(isOurs);
  m_test->setText(tr("&Test"));
  m_test->setVisible(isOurs);
  setAccessibleName(m_heading->text());
  setAccessibleDescription(m_state->text());
}

}  // namespace soho::ui
