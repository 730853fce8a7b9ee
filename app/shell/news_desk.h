// What happened, one sentence at a time in the window's news banner: the weightiest first, of equal ones the newest; a
// sentence stays until the person has closed it. Event loop thread; owned by the composition root.
#pragma once

#include "app/shell/banner.h"

#include <QObject>

#include <vector>

namespace soho::ui {

class NewsDesk final : public QObject {
  Q_OBJECT

 public:
  /// The oldest of the lightest is forgotten when more wait.
  static constexpr std::size_t kMostWaiting = 20;

  /// `banner` must outlive it and is used by nobody else.
  explicit NewsDesk(Banner& banner, QObject* parent = nullptr);

  /// A sentence that waits already is only the newest again.
  void say(health::Light light, const QString& sentence);

 private:
  struct Piece {
    health::Light light = health::Light::Running;
    QString sentence;
  };

  void showNext();

  Banner& m_banner;
  std::vector<Piece> m_pieces;  ///< In the order in which they are shown, the last one first.
};

}  // namespace soho::ui
