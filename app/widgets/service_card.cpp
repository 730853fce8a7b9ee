#include "app/widgets/service_card.h"

#include "app/theme/icon.h"
#include "app/widgets/card.h"
#include "app/widgets/health_node.h"
#include "app/widgets/text_style.h"
#include "core/health/health_text.h"

#include <QPalette>

namespace soho::ui {
namespace {

constexpr int kIconSize = 20;

}  // namespace

ServiceCard::ServiceCard(const Theme& theme, const QString& icon, QWidget* parent) : QWidget(parent), m_theme(theme) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  auto* card = new Card(theme, this);
  outer->addWidget(card);
  auto* head = new QHBoxLayout;
  head->setSpacing(kSpace);
  auto* picture = new QLabel(card);
  const auto paint = [picture, &theme, icon] { picture->setPixmap(themedIcon(theme, icon).pixmap(kIconSize)); };
  paint();
  connect(&theme, &Theme::changed, picture, paint);
  m_name = makeLabel(theme, TextStyle::CardTitle, {}, card);
  m_state = makeLabel(theme, TextStyle::Body, {}, card);
  m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_state->setWordWrap(true);
  head->addWidget(picture);
  head->addWidget(m_name);
  head->addWidget(m_state, 1);
  m_sentence = makeLabel(theme, TextStyle::Body, {}, card);
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_sentence->hide();
  m_facts = new QGridLayout;
  m_facts->setHorizontalSpacing(kSpaceLarge);
  m_facts->setVerticalSpacing(kSpaceSmall);
  m_facts->setColumnStretch(1, 1);
  m_body = new QVBoxLayout;
  m_buttons = new QHBoxLayout;
  m_buttons->setSpacing(kSpace);
  card->content().addLayout(head);
  card->content().addWidget(m_sentence);
  card->content().addLayout(m_facts);
  card->content().addLayout(m_body);
  card->content().addStretch();
  card->content().addLayout(m_buttons);
  connect(&theme, &Theme::changed, this, &ServiceCard::colorState);
}

void ServiceCard::setName(const QString& name) {
  m_name->setText(name);
  setAccessibleName(name);
}

void ServiceCard::setState(health::Light light, const QString& word, const QString& sentence) {
  m_light = light;
  m_state->setText(health::shapeOf(light) + u' ' + word);
  m_state->setAccessibleName(word);
  m_sentence->setText(sentence);
  m_sentence->setVisible(!sentence.isEmpty());
  setAccessibleDescription(sentence.isEmpty() ? word : QString(word + u'\n' + sentence));
  colorState();
}

void ServiceCard::colorState() {
  QPalette palette = m_state->palette();
  palette.setColor(QPalette::WindowText, m_theme.color(tokenOf(m_light)));
  m_state->setPalette(palette);
}

void ServiceCard::setFacts(const Facts& facts) {
  std::size_t row = 0;
  for (const auto& [label, value] : facts) {
    if (value.isEmpty()) continue;
    if (row == m_rows.size()) {
      auto* name = makeLabel(m_theme, TextStyle::Quiet, {}, this);
      auto* text = makeLabel(m_theme, TextStyle::Body, {}, this);
      text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
      text->setWordWrap(true);
      const int line = static_cast<int>(row);
      m_facts->addWidget(name, line, 0, Qt::AlignTop);
      m_facts->addWidget(text, line, 1);
      m_rows.emplace_back(name, text);
    }
    m_rows[row].first->setText(label);
    m_rows[row].second->setText(value);
    m_rows[row].second->setAccessibleName(label);
    ++row;
  }
  for (std::size_t at = 0; at < m_rows.size(); ++at) {
    m_rows[at].first->setVisible(at < row);
    m_rows[at].second->setVisible(at < row);
  }
}

}  // namespace soho::ui
