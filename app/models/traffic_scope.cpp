#include "app/models/traffic_scope.h"

namespace soho::ui {

void TrafficScope::setDevice(const IpAddress& device, const QString& label) {
  m_chip.device = device;
  m_labels[static_cast<std::size_t>(ChipPart::Device)] = label;
  Q_EMIT changed();
}

void TrafficScope::setDestination(const IpAddress& destination, const QString& label) {
  m_chip.destination = destination;
  m_labels[static_cast<std::size_t>(ChipPart::Destination)] = label;
  Q_EMIT changed();
}

void TrafficScope::setService(std::uint32_t service, const QString& label) {
  m_chip.service = service;
  m_labels[static_cast<std::size_t>(ChipPart::Service)] = label;
  Q_EMIT changed();
}

void TrafficScope::add(const talkers::Chip& chip, const QString& label) {
  if (chip.device) setDevice(*chip.device, label);
  if (chip.destination) setDestination(*chip.destination, label);
  if (chip.service) setService(*chip.service, label);
}

void TrafficScope::clear(ChipPart part) {
  switch (part) {
    case ChipPart::Device:
      m_chip.device.reset();
      break;
    case ChipPart::Destination:
      m_chip.destination.reset();
      break;
    case ChipPart::Service:
      m_chip.service.reset();
      break;
  }
  m_labels[static_cast<std::size_t>(part)].clear();
  Q_EMIT changed();
}

void TrafficScope::clearAll() {
  if (m_chip == talkers::Chip{}) return;
  m_chip = {};
  m_labels = {};
  Q_EMIT changed();
}

void TrafficScope::setWindow(talkers::Window window) {
  if (window == m_window) return;
  m_window = window;
  Q_EMIT changed();
}

}  // namespace soho::ui
