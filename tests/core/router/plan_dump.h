// A plan as text, for golden files and for messages of failing tests.
#pragma once

#include "core/router/plan.h"
#include "core/router/plan_text.h"

#include <sstream>
#include <string>

namespace soho::tests {

inline std::string dump(const router::RemoteScript& script) {
  std::string text = script.name;
  for (const std::string& value : script.values) text += " [" + value + ']';
  return text;
}

inline std::string dump(const router::Plan& plan) {
  std::ostringstream out;
  out << "interface " << plan.interface << ", version " << plan.exportVersion << ", 1 in " << plan.sampling
      << ", socket " << plan.controlSocket << ", from " << (plan.exporter ? plan.exporter->toString() : "unknown")
      << "\n\n";
  for (const router::PlanStep& step : plan.steps) {
    out << router::stepTitle(step).toStdString() << '\n';
    for (const router::Change& change : step.changes) {
      out << "  " << change.what << ": \"" << change.before << "\" -> \"" << change.after << "\"\n";
    }
    if (step.apply) out << "  run " << dump(*step.apply) << '\n';
    if (step.file) out << "  write " << step.file->path << ' ' << std::oct << step.file->mode << std::dec << '\n';
    for (const std::string& path : step.touches) out << "  keep " << path << '\n';
    if (step.undoFirst) out << "  undo first: " << dump(*step.undoFirst) << '\n';
    if (step.undoLast) out << "  undo last: " << dump(*step.undoLast) << '\n';
    if (step.undoKeeping) out << "  undo keeping: " << dump(*step.undoKeeping) << '\n';
  }
  out << '\n';
  for (const router::Note& note : plan.notes) out << "* " << router::noteText(note).toStdString() << '\n';
  return out.str();
}

}  // namespace soho::tests
