#include "app/shell/empty_page.h"

#include <QEvent>
#include <QVBoxLayout>

namespace soho::ui {

EmptyPage::EmptyPage(QString iconName, Text title, Text sentence, QWidget* parent)
    : Page(parent),
      m_iconName(std::move(iconName)),
      m_title(std::move(title)),
      m_text(std::move(sentence)),
      m_sentence(new QLabel(m_text(), this)) {
  m_sentence->setAlignment(Qt::AlignCenter);
  m_sentence->setWordWrap(true);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_sentence);
}

void EmptyPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) m_sentence->setText(m_text());
}

}  // namespace soho::ui
