// One setting: what it is called, one sentence, an editor that fits its kind, and what there is to say about its value
// (fixed by what, wrong why, waiting for a restart). Event loop thread.
#pragma once

#include "app/theme/theme.h"
#include "core/control/setting_messages.h"
#include "core/settings/setting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include <functional>
#include <string>

namespace soho::ui {

class SettingRow final : public QWidget {
  Q_OBJECT

 public:
  struct Words {
    QString title;
    QString sentence;
    std::function<QString(const std::string&)> choiceText;
  };

  /// `row` may be null: then any text can be entered. `theme` must outlive the widget.
  SettingRow(const Theme& theme, const control::SettingState& state, const settings::Setting* row, Words words,
             QWidget* parent = nullptr);

  void setState(const control::SettingState& state);
  /// Says why the last value was not taken; the editor keeps what was typed, the old value stays in force.
  void setProblem(const QString& text);
  [[nodiscard]] const std::string& name() const { return m_state.name; }
  [[nodiscard]] QString message() const { return m_message->text(); }
  [[nodiscard]] QWidget* editor() const;

 Q_SIGNALS:
  void valueEntered(const QString& value);
  void resetWanted();
  /// The person wants to choose the folder from those there are.
  void folderWanted();

 private:
  void makeEditor(const settings::Setting* row);
  void makeChooser(QLayout& line);
  void showValue();
  void showMessage();
  void enter(const QString& value);

  const Theme& m_theme;
  control::SettingState m_state;
  Words m_words;
  QString m_problem;
  QCheckBox* m_switch = nullptr;
  QComboBox* m_choices = nullptr;
  QLineEdit* m_text = nullptr;
  QPushButton* m_choose = nullptr;  ///< For a folder alone.
  QPushButton* m_reset = nullptr;
  QLabel* m_message = nullptr;
};

}  // namespace soho::ui
