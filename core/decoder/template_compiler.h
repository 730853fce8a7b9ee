// Turns the field list of a template into the copy steps of a CompiledTemplate. Used once per template, by
// CompiledTemplate::compile only.
#pragma once

#include "core/decoder/compiled_template.h"
#include "core/decoder/element_table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace soho::decoder {

/// A member of FlowRecord: where, how large, and which presence bit it sets.
struct RecordMember {
  std::size_t offset = 0;
  std::size_t size = 0;
  Field field = Field::Source;
};

class TemplateCompiler {
 public:
  [[nodiscard]] std::optional<CompiledTemplate> compile(std::span<const CompiledTemplate::FieldSpec> fields);

 private:
  using Operation = CompiledTemplate::Operation;

  /// A time field, kept until all are known and the best clock can be chosen.
  struct TimeField {
    TimeKind kind = TimeKind::None;
    Target target = Target::None;
    std::uint16_t offset = 0;
    std::uint8_t width = 0;
  };

  /// False when this width cannot hold such an element: the field is then skipped.
  bool addField(const Element& element, std::uint16_t offset, std::uint16_t width);
  bool addNumber(const RecordMember& member, std::uint16_t offset, std::uint16_t width);
  bool addAddress(const Element& element, const RecordMember& member, std::uint16_t offset, std::uint16_t width);
  bool addTime(const Element& element, std::uint16_t offset, std::uint16_t width);
  bool addSampling(Target target, std::uint16_t offset, std::uint16_t width);
  void addStep(Operation operation, std::size_t to, std::size_t size, std::uint16_t offset, std::uint16_t width);
  void addAside(std::size_t to, const TimeField& time);
  void chooseTimes();
  /// The time field of one end in one clock, or null.
  [[nodiscard]] const TimeField* timeField(TimeKind kind, Target uptime, Target absolute, Target delta) const;
  CompiledTemplate m_result;
  std::vector<TimeField> m_timeFields;
};

}  // namespace soho::decoder
