// The log of a program while it is being written: the newest lines below, a search that marks every match, a copy into
// a file. Event loop thread.
#pragma once

#include "app/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>

namespace soho::ui {

class LogView final : public QWidget {
  Q_OBJECT

 public:
  /// Older lines are forgotten.
  static constexpr int kMostLines = 10'000;

  /// `theme` must outlive it.
  explicit LogView(const Theme& theme, QWidget* parent = nullptr);

  /// Begins a new log; `title` names the program.
  void begin(const QString& title);
  void add(const QString& line);
  /// Says under the log why there will be no more; empty: it goes on.
  void setNote(const QString& sentence);
  void focusSearch();
  [[nodiscard]] QString text() const { return m_text->toPlainText(); }
  [[nodiscard]] int matches() const { return m_matches; }

 Q_SIGNALS:
  void closeWanted();
  void saveWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void search(bool isBackward);
  void mark();
  void retranslate();

  const Theme& m_theme;
  QLabel* m_title = nullptr;
  QLineEdit* m_search = nullptr;
  QLabel* m_found = nullptr;
  QPushButton* m_save = nullptr;
  QPushButton* m_close = nullptr;
  QPlainTextEdit* m_text = nullptr;
  QLabel* m_note = nullptr;
  int m_matches = 0;
};

}  // namespace soho::ui
