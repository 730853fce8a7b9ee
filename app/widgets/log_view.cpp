#include "app/widgets/log_view.h"

#include "app/widgets/text_style.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace soho::ui {

LogView::LogView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(kSpace);
  auto* head = new QHBoxLayout;
  head->setSpacing(kSpace);
  m_title = makeLabel(theme, TextStyle::PageTitle, {}, this);
  m_search = new QLineEdit(this);
  m_search->setClearButtonEnabled(true);
  m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
  m_found = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_save = new QPushButton(this);
  m_close = new QPushButton(this);
  head->addWidget(m_title);
  head->addStretch();
  head->addWidget(m_found);
  head->addWidget(m_search, 1);
  head->addWidget(m_save);
  head->addWidget(m_close);
  m_text = new QPlainTextEdit(this);
  m_text->setReadOnly(true);
  m_text->setMaximumBlockCount(kMostLines);
  m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_text->setTabChangesFocus(true);
  m_note = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_note->setWordWrap(true);
  column->addLayout(head);
  column->addWidget(m_text, 1);
  column->addWidget(m_note);
  connect(m_search, &QLineEdit::textChanged, this, [this] {
    mark();
    search(true);
  });
  connect(m_search, &QLineEdit::returnPressed, this, [this] { search(true); });
  connect(m_save, &QPushButton::clicked, this, &LogView::saveWanted);
  connect(m_close, &QPushButton::clicked, this, &LogView::closeWanted);
  connect(&theme, &Theme::changed, this, &LogView::mark);
  retranslate();
}

void LogView::begin(const QString& title) {
  m_title->setText(title);
  m_text->setAccessibleName(title);
  m_text->clear();
  m_search->clear();
  setNote({});
}

void LogView::add(const QString& line) {
  // Who reads further up is left there.
  QScrollBar* bar = m_text->verticalScrollBar();
  const bool isAtEnd = bar->value() >= bar->maximum() - 1;
  m_text->appendPlainText(line);
  if (isAtEnd) bar->setValue(bar->maximum());
  if (!m_search->text().isEmpty() && line.contains(m_search->text(), Qt::CaseInsensitive)) mark();
}

void LogView::setNote(const QString& sentence) {
  m_note->setText(sentence);
  m_note->setVisible(!sentence.isEmpty());
}

void LogView::focusSearch() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

/// From the newest line backwards, and again from there.
void LogView::search(bool isBackward) {
  const QString wanted = m_search->text();
  if (wanted.isEmpty()) return;
  const QTextDocument::FindFlags flags = isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
  if (m_text->find(wanted, flags)) return;
  m_text->moveCursor(isBackward ? QTextCursor::End : QTextCursor::Start);
  m_text->find(wanted, flags);
}

void LogView::mark() {
  QList<QTextEdit::ExtraSelection> marks;
  const QString wanted = m_search->text();
  if (!wanted.isEmpty()) {
    QTextCharFormat format;
    format.setBackground(m_theme.color(Token::Accent));
    format.setForeground(m_theme.color(Token::AccentText));
    for (QTextCursor at = m_text->document()->find(wanted); !at.isNull(); at = m_text->document()->find(wanted, at)) {
      marks.push_back({at, format});
    }
  }
  m_text->setExtraSelections(marks);
  m_matches = static_cast<int>(marks.size());
  m_found->setText(wanted.isEmpty() ? QString() : tr("%Ln match(es)", nullptr, m_matches));
}

void LogView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void LogView::retranslate() {
  m_search->setPlaceholderText(tr("Search"));
  m_search->setAccessibleName(tr("Search"));
  m_save->setText(tr("&Save as…"));
  m_close->setText(tr("&Back"));
  mark();
}

}  // namespace soho::ui
