// The form in which one exporter's templates, and what it announced of sampling, are written to disk. Pure.
#pragma once

#include "core/base/result.h"
#include "core/decoder/exporter.h"
#include "core/decoder/stored_sampling.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soho::collector {

inline constexpr int kTemplateFileVersion = 1;
/// A file with more is not one of ours.
inline constexpr std::size_t kMaxTemplatesPerFile = 8'192;
inline constexpr std::size_t kMaxFieldsPerTemplate = 4'096;

struct TemplateFileContent {
  std::vector<decoder::StoredTemplate> templates;
  std::vector<decoder::StoredSampling> samplings;
  bool operator==(const TemplateFileContent&) const = default;
};

/// Versioned JSON. All templates and samplings are of `exporter`.
std::string writeTemplateFile(const decoder::ExporterKey& exporter, const TemplateFileContent& content);

/// FileTooNew for a later version, FileDamaged for everything else; `place` stands in the error.
Result<TemplateFileContent> readTemplateFile(std::string_view content, const std::string& place);

}  // namespace soho::collector
