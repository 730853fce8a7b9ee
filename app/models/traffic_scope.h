// What a person is looking at: the filter chips and the window of time, shared by the lists and charts of a page.
// A value with change signals; event loop thread; owned by the composition root.
#pragma once

#include <QObject>
#include <QString>

// After Qt: the moc of Qt 6.4 fails on libstdc++'s <concepts> when it comes to it by this way first.
#include "core/talkers/view.h"

#include <array>
#include <cstdint>

namespace soho::ui {

enum class ChipPart : std::uint8_t { Device, Destination, Service };

class TrafficScope final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  [[nodiscard]] const talkers::Chip& chip() const { return m_chip; }
  [[nodiscard]] talkers::Window window() const { return m_window; }
  /// What a chip of this part says to a person; empty when it is not set.
  [[nodiscard]] QString label(ChipPart part) const { return m_labels[static_cast<std::size_t>(part)]; }

  void setDevice(const IpAddress& device, const QString& label);
  void setDestination(const IpAddress& destination, const QString& label);
  void setService(std::uint32_t service, const QString& label);
  /// Adds what `chip` names; its parts get `label` (a row names one part).
  void add(const talkers::Chip& chip, const QString& label);
  void clear(ChipPart part);
  void clearAll();
  void setWindow(talkers::Window window);

 Q_SIGNALS:
  void changed();

 private:
  talkers::Chip m_chip;
  talkers::Window m_window = talkers::Window::FiveMinutes;
  std::array<QString, 3> m_labels;  ///< By ChipPart.
};

}  // namespace soho::ui
