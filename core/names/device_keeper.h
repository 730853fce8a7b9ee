// Keeps a device book on disk: reads it at the start, writes it in the background. Event loop; the file is written on
// a thread of this object's own, one write at a time.
// What a person did is written within two seconds; volumes so seldom that all writing stays under a few KiB per second.
#pragma once

#include "core/names/device_book.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

namespace soho::names {

class DeviceKeeper final {
 public:
  /// Writing failed; told once until it succeeds again.
  using FailureTaker = std::function<void(const Error&)>;

  /// The folder need not exist. Without a path nothing is read or written (a replay).
  DeviceKeeper(std::optional<std::filesystem::path> path, FailureTaker takeFailure);
  ~DeviceKeeper();
  DeviceKeeper(const DeviceKeeper&) = delete;
  DeviceKeeper& operator=(const DeviceKeeper&) = delete;

  /// What an earlier run kept. FileDamaged and FileTooNew: the file is set aside (".damaged", ".newer"), the book
  /// begins anew; NoPermission and FileUnreadable: nothing will be written either.
  [[nodiscard]] Result<void> load();
  [[nodiscard]] DeviceBook& book() { return m_book; }
  [[nodiscard]] const DeviceBook& book() const { return m_book; }
  /// Once a second; `now` is the book's time.
  void tick(Time now);
  /// Writes what is not written yet and waits for it.
  Result<void> finish();

 private:
  [[nodiscard]] bool isDue(Time now) const;
  void write(Time now);
  void written(const Result<void>& outcome);

  std::optional<std::filesystem::path> m_path;
  DeviceBook m_book;
  FailureTaker m_takeFailure;
  QObject m_loop;  ///< Receives the outcome of a write on the event loop.
  QThreadPool m_pool;
  Time m_lastWrite{};
  std::uint64_t m_writtenRevision = 0;
  std::size_t m_writtenBytes = 0;
  bool m_isWriting = false;
  bool m_hasFailed = false;
};

}  // namespace soho::names
