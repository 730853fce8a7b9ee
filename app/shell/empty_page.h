// A page whose room is not furnished yet: its title and one honest sentence. Event loop thread.
#pragma once

#include "app/pages/page.h"

#include <QLabel>

#include <functional>

namespace soho::ui {

class EmptyPage final : public Page {
  Q_OBJECT

 public:
  using Text = std::function<QString()>;  ///< Asked again when the language changes.

  EmptyPage(QString iconName, Text title, Text sentence, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return m_title(); }
  [[nodiscard]] QString iconName() const override { return m_iconName; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QString m_iconName;
  Text m_title;
  Text m_text;
  QLabel* m_sentence = nullptr;
};

}  // namespace soho::ui
