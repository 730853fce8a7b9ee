// How far the fetching of an image is, from the lines that `pull` prints without a terminal. Pure; one per pull.
#pragma once

#include <QByteArray>
#include <QSet>

namespace soho::container {

class PullProgress {
 public:
  /// A line of Docker's ("4f4fb700ef54: Pull complete") or Podman's ("Copying blob sha256:…"); others are passed over.
  void add(const QByteArray& line);

  [[nodiscard]] int layers() const { return static_cast<int>(m_seen.size()); }
  [[nodiscard]] int downloaded() const { return static_cast<int>(m_downloaded.size()); }
  /// Unpacked as well.
  [[nodiscard]] int done() const { return static_cast<int>(m_done.size()); }
  /// 0 to 100, in the stages downloaded and unpacked.
  [[nodiscard]] int percent() const;

 private:
  QSet<QByteArray> m_seen;
  QSet<QByteArray> m_downloaded;
  QSet<QByteArray> m_done;
};

}  // namespace soho::container
