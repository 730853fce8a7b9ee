#include "app/widgets/setting_row.h"

#include "app/widgets/text_style.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPalette>

#include <algorithm>

namespace soho::ui {
namespace {

bool isFolder(const settings::Setting* row) {
  return row != nullptr && row->kind == settings::Kind::Path && row->valueName == "FOLDER";
}

}  // namespace

SettingRow::SettingRow(const Theme& theme, const control::SettingState& state, const settings::Setting* row,
                       Words words, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_words(std::move(words)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, kSpace, 0, kSpace);
  grid->setHorizontalSpacing(kSpaceLarge);
  grid->setVerticalSpacing(2);
  grid->setColumnStretch(0, 3);
  grid->setColumnStretch(1, 4);
  QLabel* title = makeLabel(theme, TextStyle::Body, m_words.title, this);
  QLabel* sentence = makeLabel(theme, TextStyle::Quiet, m_words.sentence, this);
  sentence->setWordWrap(true);
  makeEditor(row);
  title->setBuddy(editor());
  editor()->setAccessibleName(m_words.title);
  editor()->setAccessibleDescription(m_words.sentence);
  m_reset = new QPushButton(tr("Default"), this);
  m_reset->setToolTip(tr("Back to the value it had when the program was installed"));
  //: For screen readers: %1 is a setting
  m_reset->setAccessibleName(tr("Default for %1").arg(m_words.title));
  connect(m_reset, &QPushButton::clicked, this, [this] {
    m_problem.clear();
    Q_EMIT resetWanted();
  });
  m_message = makeLabel(theme, TextStyle::Quiet, {}, this);
  m_message->setWordWrap(true);
  grid->addWidget(title, 0, 0);
  grid->addWidget(sentence, 1, 0, 2, 1, Qt::AlignTop);
  auto* line = new QHBoxLayout;
  line->addWidget(editor(), 1);
  if (isFolder(row)) makeChooser(*line);
  grid->addLayout(line, 0, 1, 2, 1, Qt::AlignVCenter);
  grid->addWidget(m_reset, 0, 2, 2, 1, Qt::AlignVCenter);
  grid->addWidget(m_message, 2, 1, 1, 2);
  setTabOrder(m_choose != nullptr ? m_choose : editor(), m_reset);
  setState(state);
}

void SettingRow::makeChooser(QLayout& line) {
  m_choose = new QPushButton(tr("Choose…"), this);
  //: For screen readers: %1 is a setting
  m_choose->setAccessibleName(tr("Choose a folder for %1").arg(m_words.title));
  connect(m_choose, &QPushButton::clicked, this, &SettingRow::folderWanted);
  line.addWidget(m_choose);
  setTabOrder(editor(), m_choose);
}

QWidget* SettingRow::editor() const {
  if (m_switch != nullptr) return m_switch;
  if (m_choices != nullptr) return m_choices;
  return m_text;
}

void SettingRow::makeEditor(const settings::Setting* row) {
  if (row != nullptr && row->kind == settings::Kind::Switch) {
    m_switch = new QCheckBox(this);
    connect(m_switch, &QCheckBox::clicked, this,
            [this](bool isOn) { enter(isOn ? QStringLiteral("on") : QStringLiteral("off")); });
  } else if (row != nullptr && row->kind == settings::Kind::Choice) {
    m_choices = new QComboBox(this);
    for (const std::string_view choice : row->choices) {
      const std::string value(choice);
      m_choices->addItem(m_words.choiceText ? m_words.choiceText(value) : QString::fromStdString(value),
                         QString::fromStdString(value));
    }
    connect(m_choices, &QComboBox::activated, this, [this] { enter(m_choices->currentData().toString()); });
  } else {
    m_text = new QLineEdit(this);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
      if (m_text->text() != QString::fromStdString(m_state.value)) enter(m_text->text());
    });
  }
}

void SettingRow::enter(const QString& value) {
  m_problem.clear();
  showMessage();
  Q_EMIT valueEntered(value);
}

void SettingRow::setState(const control::SettingState& state) {
  const bool isOtherValue = state.value != m_state.value;
  m_state = state;
  if (isOtherValue) m_problem.clear();
  if (m_problem.isEmpty()) showValue();
  editor()->setEnabled(!state.isFixed);
  if (m_choose != nullptr) m_choose->setEnabled(!state.isFixed);
  m_reset->setVisible(!state.isFixed && state.origin == settings::Origin::Stored && state.value != state.defaultValue);
  showMessage();
}

void SettingRow::showValue() {
  const QString value = QString::fromStdString(m_state.value);
  if (m_switch != nullptr) {
    m_switch->setChecked(value == u"on");
    m_switch->setText(value == u"on" ? tr("On") : tr("Off"));
  } else if (m_choices != nullptr) {
    m_choices->setCurrentIndex(m_choices->findData(value));
  } else if (!m_text->hasFocus() || !m_text->isModified()) {
    m_text->setText(value);
    m_text->setCursorPosition(0);
  }
}

void SettingRow::setProblem(const QString& text) {
  m_problem = text;
  if (editor() != m_text) showValue();
  showMessage();
}

void SettingRow::showMessage() {
  QString text;
  Token token = Token::MutedText;
  if (!m_problem.isEmpty()) {
    //: A value that was not taken: %1 says why, %2 is the value that stays. The triangle stays.
    text = tr("▲ %1 Still in force: %2").arg(m_problem, QString::fromStdString(m_state.value));
    token = Token::Danger;
  } else if (m_state.isFixed) {
    //: %1 is an option such as --listen, or a file
    text = tr("Given by %1 and cannot be changed here.").arg(QString::fromStdString(m_state.originDetail));
  } else if (m_state.isWaitingForRestart) {
    text = tr("◐ Used after the next start.");
    token = Token::Attention;
  }
  QPalette palette = m_message->palette();
  palette.setColor(QPalette::WindowText, m_theme.color(token));
  m_message->setPalette(palette);
  m_message->setText(text);
  m_message->setVisible(!text.isEmpty());
}

}  // namespace soho::ui
