#include "app/shell/main_window.h"

#include "app/theme/icon.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace soho::ui {
namespace {

constexpr QSize kFirstSize{1280, 800};
constexpr QSize kSmallest{760, 480};
constexpr int kPagesWithKeys = 9;

}  // namespace

MainWindow::MainWindow(Theme& theme, QWidget* parent)
    : QMainWindow(parent),
      m_theme(theme),
      m_navigation(new Navigation(this)),
      m_column(new QVBoxLayout),
      m_stack(new QStackedWidget(this)),
      m_replayBanner(new Banner(theme, this)),
      m_newsBanner(new Banner(theme, this)) {
  setWindowIcon(applicationIcon());
  setObjectName(QStringLiteral("main-window"));
  setMinimumSize(kSmallest);
  resize(kFirstSize);
  auto* whole = new QWidget(this);
  auto* row = new QHBoxLayout(whole);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(m_navigation);
  // The pages bring margins of their own, so that their scroll bars stand at the window's edge.
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addLayout(m_column);
  column->addWidget(m_stack, 1);
  row->addLayout(column, 1);
  m_column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, 0);
  m_column->setSpacing(kSpace);
  for (Banner* banner : {m_replayBanner, m_newsBanner}) m_column->addWidget(banner);
  m_layers = new QStackedWidget(this);
  m_layers->addWidget(whole);
  setCentralWidget(m_layers);
  connect(m_navigation, &Navigation::chosen, this, [this](int index) { showPageAt(index); });
  connect(&m_theme, &Theme::changed, this, &MainWindow::updateIcons);
  addShortcuts();
}

void MainWindow::addShortcuts() {
  const auto add = [this](const QKeySequence& keys, auto action) {
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, action);
  };
  for (int number = 1; number <= kPagesWithKeys; ++number) {
    add(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)), [this, number] { showPageAt(number - 1); });
  }
  add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
    if (Page* page = shownPage(); page != nullptr && !isCovered()) page->focusFilter();
  });
  add(QKeySequence(Qt::Key_F5), [this] {
    if (Page* page = shownPage(); page != nullptr && !isCovered()) page->refresh();
  });
  add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showPage(QString::fromLatin1(page::kSettings)); });
  add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { Q_EMIT quitWanted(); });
}

void MainWindow::addPage(const QString& name, Page* page) {
  m_pages.push_back({name, page});
  m_stack->addWidget(page);
  m_navigation->add(page->title(), themedIcon(m_theme, page->iconName()));
  connect(page, &Page::pageWanted, this, &MainWindow::showPage);
  connect(page, &Page::sampleTrafficWanted, this, &MainWindow::sampleTrafficWanted);
  connect(page, &Page::setUpWanted, this, &MainWindow::setUpWanted);
  if (m_pages.size() > 1) return;
  m_navigation->setCurrent(0);
  nameWindow();
}

void MainWindow::setCover(QWidget* cover) {
  m_cover = new QWidget(this);
  auto* column = new QVBoxLayout(m_cover);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(cover);
  m_layers->addWidget(m_cover);
}

void MainWindow::setCoverLine(QWidget* line) {
  auto* column = qobject_cast<QVBoxLayout*>(m_cover->layout());
  auto* margin = new QVBoxLayout;
  margin->setContentsMargins(kSpaceLarge, kSpace, kSpaceLarge, 0);
  margin->addWidget(line);
  column->insertLayout(0, margin);
}

void MainWindow::setCovered(bool isCovered) {
  if (m_cover == nullptr || isCovered == this->isCovered()) return;
  m_layers->setCurrentIndex(isCovered ? m_layers->indexOf(m_cover) : 0);
  nameWindow();
}

void MainWindow::nameCover(const QString& title) {
  m_coverTitle = title;
  nameWindow();
}

void MainWindow::nameWindow() {
  const Page* page = shownPage();
  const QString title = isCovered() ? m_coverTitle : page != nullptr ? page->title() : QString();
  //: Title of the window: %1 is the page
  if (!title.isEmpty()) setWindowTitle(tr("%1 – SohoFlow").arg(title));
}

void MainWindow::setHealthStrip(QWidget* strip) { m_column->insertWidget(0, strip); }

bool MainWindow::showPage(const QString& name, const QString& place) {
  const auto found = std::ranges::find(m_pages, name, &Entry::name);
  if (found == m_pages.end()) return false;
  showPageAt(static_cast<int>(found - m_pages.begin()), place);
  return true;
}

void MainWindow::showPageAt(int index, const QString& place) {
  if (index < 0 || index >= static_cast<int>(m_pages.size())) return;
  const Entry& entry = m_pages[static_cast<std::size_t>(index)];
  m_navigation->setCurrent(index);
  m_stack->setCurrentWidget(entry.page);
  setCovered(false);
  entry.page->activate(place);
  nameWindow();
  Q_EMIT pageChanged(entry.name);
}

QString MainWindow::currentPage() const {
  const int index = m_stack->currentIndex();
  return index < 0 ? QString() : m_pages[static_cast<std::size_t>(index)].name;
}

QStringList MainWindow::pageNames() const {
  QStringList names;
  for (const Entry& entry : m_pages) names.append(entry.name);
  return names;
}

Page* MainWindow::shownPage() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_mayClose) return event->accept();
  event->ignore();
  Q_EMIT closeWanted();
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::WindowStateChange) updateSeen();
  if (event->type() != QEvent::LanguageChange) return;
  for (std::size_t i = 0; i < m_pages.size(); ++i) m_navigation->setWord(static_cast<int>(i), m_pages[i].page->title());
  nameWindow();
  Q_EMIT languageChanged();
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  updateSeen();
}

void MainWindow::hideEvent(QHideEvent* event) {
  QMainWindow::hideEvent(event);
  updateSeen();
}

void MainWindow::updateSeen() {
  const bool isSeen = isVisible() && !isMinimized();
  if (isSeen == m_isSeen) return;
  m_isSeen = isSeen;
  Q_EMIT seenChanged(isSeen);
}

void MainWindow::updateIcons() {
  for (std::size_t i = 0; i < m_pages.size(); ++i)
    m_navigation->setIcon(static_cast<int>(i), themedIcon(m_theme, m_pages[i].page->iconName()));
}

}  // namespace soho::ui
