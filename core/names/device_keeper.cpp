#include "core/names/device_keeper.h"

#include "core/base/atomic_file.h"
#include "core/names/device_file.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

namespace soho::names {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxFileBytes = 16UL * 1024 * 1024;
constexpr Duration kSoon = std::chrono::seconds(2);
constexpr Duration kSeldom = std::chrono::minutes(1);
constexpr std::size_t kBytesPerSecond = 2'048;

Result<void> writeFile(const fs::path& path, const std::string& text) {
  if (auto made = makeOwnerFolder(path.parent_path()); !made) return made;
  return replaceFile(path, text);
}

}  // namespace

DeviceKeeper::DeviceKeeper(std::optional<fs::path> path, FailureTaker takeFailure)
    : m_path(std::move(path)), m_takeFailure(std::move(takeFailure)) {
  m_pool.setMaxThreadCount(1);
}

DeviceKeeper::~DeviceKeeper() { m_pool.waitForDone(); }

Result<void> DeviceKeeper::load() {
  if (!m_path) return {};
  const auto text = readFile(*m_path, kMaxFileBytes);
  if (!text && text.error().code == ErrorCode::FileMissing) return {};
  if (!text) {
    m_path.reset();
    return Unexpected(text.error());
  }
  auto devices = readDeviceFile(*text, m_path->string());
  if (!devices) {
    fs::path aside = *m_path;
    aside += devices.error().code == ErrorCode::FileTooNew ? ".newer" : ".damaged";
    std::error_code ignored;
    fs::rename(*m_path, aside, ignored);
    return Unexpected(devices.error());
  }
  m_book.restore(std::move(devices->devices), std::move(devices->countries));
  m_writtenRevision = m_book.revision();
  m_writtenBytes = text->size();
  return {};
}

bool DeviceKeeper::isDue(Time now) const {
  const Duration since = now >= m_lastWrite ? now - m_lastWrite : kSeldom;  // the clock was set back
  if (m_book.revision() != m_writtenRevision) {
    // New devices by the thousand (a scan, a forger) must not mean a write of all of them every two seconds.
    return since >= std::max<Duration>(kSoon, std::chrono::seconds(m_writtenBytes / (32 * kBytesPerSecond)));
  }
  return m_book.size() > 0 &&
         since >= std::max<Duration>(kSeldom, std::chrono::seconds(m_writtenBytes / kBytesPerSecond));
}

void DeviceKeeper::tick(Time now) {
  if (m_path && !m_isWriting && isDue(now)) write(now);
}

void DeviceKeeper::write(Time now) {
  std::string text = writeDeviceFile({m_book.devices(), m_book.countries()});
  m_lastWrite = now;
  m_writtenRevision = m_book.revision();
  m_writtenBytes = text.size();
  m_isWriting = true;
  m_pool.start([this, path = *m_path, text = std::move(text)] {
    const Result<void> outcome = writeFile(path, text);
    QMetaObject::invokeMethod(
        &m_loop, [this, outcome] { written(outcome); }, Qt::QueuedConnection);
  });
}

void DeviceKeeper::written(const Result<void>& outcome) {
  m_isWriting = false;
  const bool hadFailed = std::exchange(m_hasFailed, !outcome.has_value());
  if (!outcome && !hadFailed && m_takeFailure) m_takeFailure(outcome.error());
}

Result<void> DeviceKeeper::finish() {
  m_pool.waitForDone();
  if (!m_path || m_book.size() == 0) return {};
  return writeFile(*m_path, writeDeviceFile({m_book.devices(), m_book.countries()}));
}

}  // namespace soho::names
