// Keeps the templates of each exporter on disk, so that after a restart data decodes before the next template comes
// (softflowd sends them every 16 datagrams only). One JSON file per exporter in the state folder's templates/.
// Blocking; for the writer thread. Does not judge templates: the decoder refuses what it cannot use.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/collector/template_file.h"
#include "core/decoder/exporter.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace soho::collector {

inline constexpr std::size_t kMaxTemplateFiles = 256;
inline constexpr std::size_t kMaxTemplateFileBytes = 4UL * 1024 * 1024;
/// Older templates are more likely wrong than useful: the exporter had a new firmware or is gone.
inline constexpr std::chrono::days kTemplateMaxAge{30};
/// How old the age on disk may get while nothing else changes: exporters repeat templates every few seconds.
inline constexpr std::chrono::hours kTemplateAgeRefresh{1};

struct LoadedTemplates {
  std::vector<decoder::StoredTemplate> templates;
  std::vector<decoder::StoredSampling> samplings;
  /// One per file that could not be used: FileDamaged (kept aside as "….damaged"), FileTooNew (kept aside as
  /// "….newer"), TooLarge, NoPermission, FileUnreadable.
  std::vector<Error> refused;
  std::size_t expired = 0;  ///< Templates past kTemplateMaxAge. Announcements of sampling expire with the same age.
};

class TemplateStore {
 public:
  /// `folder` need not exist. `clock` outlives the store.
  TemplateStore(std::filesystem::path folder, const Clock& clock) : m_folder(std::move(folder)), m_clock(&clock) {}

  /// What earlier runs saved; nothing when there is no folder yet.
  LoadedTemplates load();

  /// Makes the folder hold exactly these. Files whose templates did not change are left alone. An exporter that
  /// cannot be written keeps its old file; the first error is given after all have been tried, and the next save
  /// tries again. At most kMaxTemplateFiles exporters, those heard of last. As replaceFile().
  Result<void> save(std::span<const decoder::StoredTemplate> templates,
                    std::span<const decoder::StoredSampling> samplings = {});

 private:
  using Contents = std::map<decoder::ExporterKey, TemplateFileContent>;
  void loadFile(const std::filesystem::path& path, LoadedTemplates& loaded);
  [[nodiscard]] std::filesystem::path pathOf(const decoder::ExporterKey& exporter) const;
  Result<void> removeForgotten(const Contents& wanted);

  std::filesystem::path m_folder;
  const Clock* m_clock;
  Contents m_onDisk;
};

}  // namespace soho::collector
