// A card about one program that runs beside ours: its name, its state as shape and word, a sentence when something is
// to be said, a few facts, and room for buttons. Event loop thread.
#pragma once

#include "app/theme/theme.h"
#include "core/health/condition.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

#include <utility>
#include <vector>

namespace soho::ui {

class ServiceCard final : public QWidget {
  Q_OBJECT

 public:
  using Facts = std::vector<std::pair<QString, QString>>;  ///< Label → value; without a value it is left out.

  /// `theme` must outlive it; `icon` is of the family in resources/icons.
  ServiceCard(const Theme& theme, const QString& icon, QWidget* parent = nullptr);

  void setName(const QString& name);
  void setState(health::Light light, const QString& word, const QString& sentence = {});
  void setFacts(const Facts& facts);
  /// What stands under the facts, before the buttons.
  [[nodiscard]] QVBoxLayout& body() { return *m_body; }
  [[nodiscard]] QHBoxLayout& buttons() { return *m_buttons; }
  /// "● running"
  [[nodiscard]] QString stateText() const { return m_state->text(); }
  [[nodiscard]] QString sentence() const { return m_sentence->text(); }

 private:
  void colorState();

  const Theme& m_theme;
  health::Light m_light = health::Light::Stopped;
  QLabel* m_name = nullptr;
  QLabel* m_state = nullptr;
  QLabel* m_sentence = nullptr;
  QGridLayout* m_facts = nullptr;
  std::vector<std::pair<QLabel*, QLabel*>> m_rows;
  QVBoxLayout* m_body = nullptr;
  QHBoxLayout* m_buttons = nullptr;
};

}  // namespace soho::ui
