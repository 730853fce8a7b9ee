#include "app/pages/settings_page.h"

#include "app/widgets/card.h"
#include "app/widgets/scroll.h"
#include "app/widgets/text_style.h"
#include "core/settings/setting_text.h"
#include "core/text/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>

#include <algorithm>

namespace soho::ui {
namespace {

constexpr std::array kPlaces{"general", "notifications", "collector", "locations", "privacy", "advanced", "about"};

std::size_t numberOf(SettingSection section) { return static_cast<std::size_t>(section); }

/// The collector speaks English and knows a setting by the name it has in files.
QString refusalText(const Error& error, const QString& title, const QString& given, const SettingSource& source) {
  const auto state = std::ranges::find(source.settings(), error.place, &control::SettingState::name);
  const bool isOfThatValue = error.code == ErrorCode::BadSetting && state != source.settings().end();
  if (!isOfThatValue || state->allowed.empty()) return text::oneLine(error);
  constexpr qsizetype kLongest = 80;
  const QString shown = given.size() > kLongest ? given.left(kLongest) + u'…' : given;
  //: A value that was refused: %1 is what was entered, %2 the name of the setting, %3 ends the sentence, such as
  //: "a whole number from 0 to 65535"
  return SettingsPage::tr("“%1” does not fit “%2”; allowed is %3.")
      .arg(shown, title, settings::translatedText(state->allowed));
}

}  // namespace

SettingsPage::SettingsPage(CollectorFeed& feed, SettingSource& desktop, SettingSource& collector, PlaceSource& places,
                           const Theme& theme, QString version, QWidget* parent)
    : Page(parent),
      m_feed(feed),
      m_desktop(desktop),
      m_collector(collector),
      m_theme(theme),
      m_version(std::move(version)),
      m_placeSource(places) {
  m_title = makeLabel(theme, TextStyle::PageTitle, {}, this);
  m_restartBar = new Card(theme, this);
  auto* bar = new QHBoxLayout;
  m_restartText = makeLabel(theme, TextStyle::Body, {}, m_restartBar);
  m_restartText->setWordWrap(true);
  m_restart = new QPushButton(m_restartBar);
  bar->addWidget(m_restartText, 1);
  bar->addWidget(m_restart);
  static_cast<Card*>(m_restartBar)->content().addLayout(bar);
  connect(m_restart, &QPushButton::clicked, this,
          [this] { m_feed.ask(control::Stop{true}, this, [](const Result<control::Done>&) {}); });

  m_list = new QListView(this);
  m_list->setModel(&m_names);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->viewport()->setAutoFillBackground(false);
  m_list->setSpacing(2);
  m_list->setFixedWidth(fontMetrics().averageCharWidth() * 24);
  m_stack = new QStackedWidget(this);
  makeSections();
  auto* body = new QHBoxLayout;
  body->setSpacing(kSpaceLarge);
  body->addWidget(m_list);
  body->addWidget(m_stack, 1);
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
  page->setSpacing(kSpaceLarge - kSpaceSmall);
  page->addWidget(m_title);
  page->addWidget(m_restartBar);
  page->addLayout(body, 1);

  retranslate();
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex& current) { m_stack->setCurrentIndex(current.row()); });
  m_list->setCurrentIndex(m_names.index(0));
  for (SettingSource* source : {&m_desktop, &m_collector}) {
    connect(source, &SettingSource::changed, this, [this, source] { fillRows(*source); });
    fillRows(*source);
  }
  connect(&m_feed, &CollectorFeed::connectionChanged, this, &SettingsPage::refresh);
}

void SettingsPage::makeSections() {
  for (std::size_t number = 0; number < m_sections.size(); ++number) {
    Section& section = m_sections[number];
    auto* card = new Card(m_theme);
    section.body = card;
    section.heading = makeLabel(m_theme, TextStyle::CardTitle, {}, card);
    card->content().addWidget(section.heading);
    section.rows = new QVBoxLayout;
    section.rows->setSpacing(0);
    card->content().addLayout(section.rows);
    if (number == numberOf(SettingSection::General)) card->content().addWidget(makeSetUpAgain(card));
    if (number == numberOf(SettingSection::Locations)) {
      m_places = new PlacePanel(m_feed, m_placeSource, m_theme, true, card);
      card->content().addSpacing(kSpace);
      card->content().addWidget(m_places);
    }
    if (number == numberOf(SettingSection::About)) {
      m_about = makeLabel(m_theme, TextStyle::Body, {}, card);
      m_about->setWordWrap(true);
      m_about->setTextFormat(Qt::RichText);
      m_about->setOpenExternalLinks(true);
      m_about->setTextInteractionFlags(Qt::TextBrowserInteraction);
      card->content().addWidget(m_about);
    }
    card->content().addStretch();
    m_stack->addWidget(makeScroll(card, m_stack));
  }
}

QWidget* SettingsPage::makeSetUpAgain(QWidget* parent) {
  auto* body = new QWidget(parent);
  auto* row = new QHBoxLayout(body);
  row->setContentsMargins(0, kSpace, 0, 0);
  m_setUpAgain = new QPushButton(body);
  row->addWidget(m_setUpAgain);
  row->addStretch();
  connect(m_setUpAgain, &QPushButton::clicked, this, &Page::setUpWanted);
  return body;
}

void SettingsPage::fillRows(SettingSource& source) {
  for (const control::SettingState& state : source.settings()) {
    if (SettingRow* known = row(state.name)) {
      known->setState(state);
    } else if (&source == &m_collector || settingWords(state.name).isKnown) {
      addRow(source, state);  // what the desktop only remembers of itself has no words and no row
    }
  }
  showRestart();
}

void SettingsPage::addRow(SettingSource& source, const control::SettingState& state) {
  const SettingWords words = settingWords(state.name);
  const std::string name = state.name;
  auto* made = new SettingRow(
      m_theme, state, source.rowOf(name),
      {words.title, words.sentence, [name](const std::string& choice) { return choiceText(name, choice); }}, this);
  const auto refused = [this, name](const QString& why) {
    if (SettingRow* changed = row(name); changed != nullptr) changed->setProblem(why);
  };
  const auto enter = [&source, name, title = words.title, refused](const QString& value) {
    source.set(name, value.toStdString(), [&source, title, value, refused](const Result<void>& outcome) {
      if (!outcome) refused(refusalText(outcome.error(), title, value, source));
    });
  };
  connect(made, &SettingRow::valueEntered, this, enter);
  connect(made, &SettingRow::folderWanted, this, [this, enter] {
    if (!m_chooseFolder) return;
    m_chooseFolder([enter](const QString& folder) {
      if (!folder.isEmpty()) enter(folder);
    });
  });
  connect(made, &SettingRow::resetWanted, this, [&source, name, refused] {
    source.set(name, std::nullopt, [refused](const Result<void>& outcome) {
      if (!outcome) refused(text::oneLine(outcome.error()));
    });
  });
  m_rows.push_back(made);
  m_sections[numberOf(words.section)].rows->addWidget(made);
}

SettingRow* SettingsPage::row(const std::string& name) const {
  const auto found = std::ranges::find(m_rows, name, &SettingRow::name);
  return found == m_rows.end() ? nullptr : *found;
}

void SettingsPage::rebuild() {
  for (SettingRow* made : std::exchange(m_rows, {})) delete made;
  fillRows(m_desktop);
  fillRows(m_collector);
}

void SettingsPage::activate(const QString& place) {
  const auto found = std::ranges::find_if(kPlaces, [&](const char* known) { return place == QLatin1String(known); });
  if (found != kPlaces.end()) m_list->setCurrentIndex(m_names.index(static_cast<int>(found - kPlaces.begin())));
  const std::string name = place.toStdString();
  SettingRow* wanted = row(name);
  if (wanted == nullptr) return;
  const std::size_t section = numberOf(settingWords(name).section);
  m_list->setCurrentIndex(m_names.index(static_cast<int>(section)));
  wanted->editor()->setFocus(Qt::OtherFocusReason);
  const auto bring = [this, section, wanted = QPointer(wanted)] {
    auto* scroll = qobject_cast<QScrollArea*>(m_stack->widget(static_cast<int>(section)));
    if (scroll != nullptr && wanted) scroll->ensureWidgetVisible(wanted);
  };
  // A page that was never shown has no geometry yet.
  QMetaObject::invokeMethod(this, bring, Qt::QueuedConnection);
}

void SettingsPage::refresh() {
  m_desktop.refresh();
  m_collector.refresh();
  m_places->ask();
  showAbout();
  showRestart();
}

void SettingsPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  refresh();
}

void SettingsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    rebuild();
  }
  Page::changeEvent(event);
}

void SettingsPage::retranslate() {
  m_title->setText(title());
  m_list->setAccessibleName(tr("Sections"));
  m_restart->setText(tr("&Restart the collector"));
  m_restartText->setText(
      tr("◐ Some changes are used after the collector has started again. It misses a second or two "
         "of reports then."));
  m_setUpAgain->setText(tr("Set &up SohoFlow again…"));
  const int current = m_list->currentIndex().row();
  QStringList names;
  for (std::size_t number = 0; number < m_sections.size(); ++number) {
    const QString name = sectionTitle(static_cast<SettingSection>(number));
    names << name;
    m_sections[number].heading->setText(name);
  }
  m_names.setStringList(names);
  m_list->setCurrentIndex(m_names.index(std::max(current, 0)));
  showAbout();
}

void SettingsPage::showAbout() {
  const auto state = m_feed.state();
  const QString collector = state ? QString::fromStdString(state->version) : tr("not running");
  //: Kept as HTML: %1 is this program's version, %2 the collector's, %3 Qt's
  m_about->setText(
      tr("<p><b>SohoFlow</b> %1</p><p>Who is talking to whom on a home or small-office network.</p>"
         "<p>Collector: %2<br>Qt: %3</p><p>Free software under the GNU General Public License, version 3 or "
         "later. It comes without any warranty.</p>")
          .arg(m_version.toHtmlEscaped(), collector.toHtmlEscaped(), QLatin1String(qVersion())));
}

void SettingsPage::showRestart() {
  const auto& settings = m_collector.settings();
  const bool isWaiting = std::ranges::any_of(settings, &control::SettingState::isWaitingForRestart);
  m_restartBar->setVisible(isWaiting && m_feed.isConnected());
}

}  // namespace soho::ui
