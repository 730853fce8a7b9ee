#include "core/decoder/template_cache.h"

#include "core/decoder/limits.h"

#include <algorithm>
#include <utility>

namespace soho::decoder {

TemplateCache::~TemplateCache() { m_budget.used -= m_fields; }

TemplateCache::Key TemplateCache::keyOf(Protocol protocol, std::uint16_t port, std::uint16_t id) {
  return Key{static_cast<std::uint8_t>(protocol)} << 32 | Key{port} << 16 | id;
}

std::uint32_t TemplateCache::idKeyOf(Protocol protocol, std::uint16_t id) {
  return std::uint32_t{static_cast<std::uint8_t>(protocol)} << 16 | id;
}

TemplateCache::Outcome TemplateCache::learn(const StoredTemplate& definition) {
  const Key key = keyOf(definition.protocol, definition.sourcePort, definition.id);
  const auto found = m_templates.find(key);
  if (found == m_templates.end()) return insert(key, definition, false);
  KnownTemplate& known = *found.value();
  const bool isSame = known.definition.isOptions == definition.isOptions &&
                      known.definition.scopeFieldCount == definition.scopeFieldCount &&
                      known.definition.fields == definition.fields;
  if (!isSame) return insert(key, definition, false);
  ++m_changes;
  known.definition.learnedAt = definition.learnedAt;
  known.isFromDisk = false;
  known.isPortGone = false;
  setNewest(idKeyOf(definition.protocol, definition.id), key);
  return Outcome::Repeated;
}

TemplateCache::Outcome TemplateCache::restore(const StoredTemplate& definition) {
  const Key key = keyOf(definition.protocol, definition.sourcePort, definition.id);
  if (m_templates.contains(key)) return Outcome::Repeated;
  return insert(key, definition, true);
}

TemplateCache::Outcome TemplateCache::insert(Key key, const StoredTemplate& definition, bool isFromDisk) {
  auto compiled = CompiledTemplate::compile(definition.fields);
  if (!compiled || definition.scopeFieldCount > definition.fields.size()) return Outcome::Malformed;
  erase(key);
  if (!makeRoom(definition.fields.size(), key)) return Outcome::OverLimit;
  m_templates.insert_or_assign(
      key, std::make_unique<KnownTemplate>(KnownTemplate{definition, std::move(*compiled), isFromDisk, false}));
  ++m_changes;
  m_fields += definition.fields.size();
  m_budget.used += definition.fields.size();
  const std::uint32_t idKey = idKeyOf(definition.protocol, definition.id);
  const auto newest = m_newest.find(idKey);
  const bool isNewest = newest == m_newest.end() || !m_templates.contains(newest->second) ||
                        m_templates.at(newest->second)->definition.learnedAt <= definition.learnedAt;
  if (isNewest) setNewest(idKey, key);
  return Outcome::Learned;
}

const KnownTemplate* TemplateCache::find(Protocol protocol, std::uint16_t port, std::uint16_t id) const {
  const auto own = m_templates.find(keyOf(protocol, port, id));
  if (own != m_templates.end()) return own->second.get();
  const auto newest = m_newest.find(idKeyOf(protocol, id));
  if (newest == m_newest.end()) return nullptr;
  return m_templates.at(newest->second).get();
}

void TemplateCache::forgetPort(Protocol protocol, std::uint16_t port) {
  std::vector<Key> gone;
  for (auto entry = m_templates.begin(); entry != m_templates.end(); ++entry) {
    const StoredTemplate& definition = entry->second->definition;
    if (definition.protocol != protocol || definition.sourcePort != port) continue;
    const auto newest = m_newest.find(idKeyOf(protocol, definition.id));
    if (newest != m_newest.end() && newest->second == entry->first) {
      entry.value()->isPortGone = true;
    } else {
      gone.push_back(entry->first);
    }
  }
  for (const Key key : gone) erase(key);
}

bool TemplateCache::makeRoom(std::size_t fieldCount, Key except) {
  const auto isTooMuch = [&] {
    return m_templates.size() >= limits::kTemplatesPerExporter || m_fields + fieldCount > limits::kFieldsPerExporter ||
           m_budget.used + fieldCount > limits::kFieldsOfAll;
  };
  while (isTooMuch()) {
    Key oldest = except;
    Time oldestTime = Time::max();
    for (const auto& [key, known] : m_templates) {
      if (known->definition.learnedAt >= oldestTime) continue;
      oldest = key;
      oldestTime = known->definition.learnedAt;
    }
    if (oldest == except) return false;
    erase(oldest);
  }
  return true;
}

void TemplateCache::erase(Key key) {
  const auto found = m_templates.find(key);
  if (found == m_templates.end()) return;
  const StoredTemplate& definition = found->second->definition;
  const std::uint32_t idKey = idKeyOf(definition.protocol, definition.id);
  ++m_changes;
  m_fields -= definition.fields.size();
  m_budget.used -= definition.fields.size();
  m_templates.erase(found);
  const auto newest = m_newest.find(idKey);
  if (newest != m_newest.end() && newest->second == key) electNewest(idKey);
}

void TemplateCache::electNewest(std::uint32_t idKey) {
  m_newest.erase(idKey);
  Time latest = Time::min();
  for (const auto& [key, known] : m_templates) {
    const StoredTemplate& definition = known->definition;
    if (idKeyOf(definition.protocol, definition.id) != idKey || definition.learnedAt < latest) continue;
    latest = definition.learnedAt;
    m_newest.insert_or_assign(idKey, key);
  }
}

void TemplateCache::setNewest(std::uint32_t idKey, Key key) {
  const auto [newest, isNew] = m_newest.insert({idKey, key});
  if (isNew || newest->second == key) return;
  const Key previous = newest->second;
  newest.value() = key;
  const auto old = m_templates.find(previous);
  if (old != m_templates.end() && old->second->isPortGone) erase(previous);
}

std::vector<TemplateSummary> TemplateCache::summaries() const {
  std::vector<TemplateSummary> all;
  all.reserve(m_templates.size());
  for (const auto& [key, known] : m_templates) {
    const StoredTemplate& definition = known->definition;
    TemplateSummary summary;
    summary.id = definition.id;
    summary.sourcePort = definition.sourcePort;
    summary.isOptions = definition.isOptions;
    summary.isFromDisk = known->isFromDisk;
    summary.fieldCount = static_cast<std::uint16_t>(definition.fields.size());
    summary.recordLength = static_cast<std::uint32_t>(known->compiled.recordLength());
    summary.learnedAt = definition.learnedAt;
    all.push_back(summary);
  }
  std::ranges::sort(all, [](const TemplateSummary& left, const TemplateSummary& right) {
    return std::pair(left.sourcePort, left.id) < std::pair(right.sourcePort, right.id);
  });
  return all;
}

void TemplateCache::appendTo(std::vector<StoredTemplate>& all) const {
  for (const auto& [key, known] : m_templates) all.push_back(known->definition);
}

}  // namespace soho::decoder
