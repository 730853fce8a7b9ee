#include "core/collector/template_store.h"

#include "core/base/atomic_file.h"
#include "core/collector/template_file.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

namespace soho::collector {
namespace {

namespace fs = std::filesystem;
using decoder::ExporterKey;
using decoder::StoredSampling;
using decoder::StoredTemplate;

constexpr const char* kExtension = ".json";

Time newestOf(const TemplateFileContent& content) {
  Time newest = Time::min();
  for (const StoredTemplate& stored : content.templates) newest = std::max(newest, stored.learnedAt);
  for (const StoredSampling& stored : content.samplings) newest = std::max(newest, stored.announcedAt);
  return newest;
}

/// Without what every datagram or announcement renews; the boot time is derived from the time of reception.
TemplateFileContent withoutAges(TemplateFileContent content) {
  for (StoredTemplate& stored : content.templates) stored.learnedAt = {};
  for (StoredSampling& stored : content.samplings) {
    stored.announcedAt = {};
    if (stored.bootedAt) stored.bootedAt = std::chrono::floor<std::chrono::minutes>(*stored.bootedAt);
  }
  return content;
}

/// What cannot be used is kept for a person to look at, but must not be found, or overwritten, again.
void keepAside(const fs::path& path, ErrorCode code) {
  fs::path aside = path;
  aside += code == ErrorCode::FileTooNew ? ".newer" : ".damaged";
  std::error_code ignored;
  fs::rename(path, aside, ignored);
}

}  // namespace

fs::path TemplateStore::pathOf(const ExporterKey& exporter) const {
  std::string name = exporter.address.toString();
  std::ranges::replace(name, ':', '-');
  return m_folder / (name + '_' + std::to_string(exporter.domain) + kExtension);
}

LoadedTemplates TemplateStore::load() {
  LoadedTemplates loaded;
  std::vector<fs::path> paths;
  std::error_code error;
  for (fs::directory_iterator entry(m_folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() == kExtension) paths.push_back(entry->path());
  }
  if (error && error != std::errc::no_such_file_or_directory) {
    const bool isDenied = error == std::errc::permission_denied;
    loaded.refused.push_back(
        {isDenied ? ErrorCode::NoPermission : ErrorCode::FileUnreadable, m_folder.string(), error.message()});
  }
  std::ranges::sort(paths);
  if (paths.size() > kMaxTemplateFiles) {
    loaded.refused.push_back(
        {ErrorCode::TooLarge, m_folder.string(),
         std::to_string(paths.size()) + " files, of which " + std::to_string(kMaxTemplateFiles) + " are read"});
    paths.resize(kMaxTemplateFiles);
  }
  for (const fs::path& path : paths) loadFile(path, loaded);
  return loaded;
}

void TemplateStore::loadFile(const fs::path& path, LoadedTemplates& loaded) {
  const auto content = readFile(path, kMaxTemplateFileBytes);
  if (!content) {
    loaded.refused.push_back(content.error());
    return;
  }
  auto read = readTemplateFile(*content, path.string());
  if (read && !read->templates.empty() && pathOf(read->templates.front().exporter) != path) {
    read = failure(ErrorCode::FileDamaged, path.string(), "is about another exporter than its name says");
  }
  if (!read) {
    keepAside(path, read.error().code);
    loaded.refused.push_back(read.error());
    return;
  }
  if (!read->templates.empty()) m_onDisk[read->templates.front().exporter] = *read;
  const Time oldest = m_clock->now() - kTemplateMaxAge;
  loaded.expired +=
      std::erase_if(read->templates, [oldest](const StoredTemplate& stored) { return stored.learnedAt < oldest; });
  std::erase_if(read->samplings, [oldest](const StoredSampling& stored) { return stored.announcedAt < oldest; });
  std::ranges::move(read->templates, std::back_inserter(loaded.templates));
  std::ranges::move(read->samplings, std::back_inserter(loaded.samplings));
}

Result<void> TemplateStore::save(std::span<const StoredTemplate> templates, std::span<const StoredSampling> samplings) {
  Contents wanted;
  for (const StoredTemplate& stored : templates) wanted[stored.exporter].templates.push_back(stored);
  for (const StoredSampling& stored : samplings) {
    // Without a template there is no data to scale.
    const auto found = wanted.find(stored.exporter);
    if (found != wanted.end()) found->second.samplings.push_back(stored);
  }
  while (wanted.size() > kMaxTemplateFiles) {
    wanted.erase(std::ranges::min_element(wanted, {}, [](const auto& entry) { return newestOf(entry.second); }));
  }
  Result<void> result = makeOwnerFolder(m_folder);
  if (!result) return result;
  for (const auto& [exporter, content] : wanted) {
    const auto known = m_onDisk.find(exporter);
    const bool isKnown = known != m_onDisk.end() && withoutAges(known->second) == withoutAges(content) &&
                         newestOf(content) - newestOf(known->second) < kTemplateAgeRefresh;
    if (isKnown) continue;
    const auto written = replaceFile(pathOf(exporter), writeTemplateFile(exporter, content));
    if (written) {
      m_onDisk[exporter] = content;
    } else if (result) {
      result = written;
    }
  }
  const auto removed = removeForgotten(wanted);
  return result ? removed : result;
}

Result<void> TemplateStore::removeForgotten(const Contents& wanted) {
  Result<void> result;
  for (auto entry = m_onDisk.begin(); entry != m_onDisk.end();) {
    if (wanted.contains(entry->first)) {
      ++entry;
      continue;
    }
    std::error_code error;
    const fs::path path = pathOf(entry->first);
    fs::remove(path, error);
    if (error) {
      if (result) result = failure(ErrorCode::WriteFailed, path.string(), error.message());
      ++entry;
      continue;
    }
    entry = m_onDisk.erase(entry);
  }
  return result;
}

}  // namespace soho::collector
