// The templates of one exporter. Each belongs to the UDP port it came from; a port that has none of an id yet uses the
// newest of that id from any port (NAT and restarts change ports). Owned by the exporter table, decoder's thread.
#pragma once

#include "core/decoder/compiled_template.h"
#include "core/decoder/exporter.h"

#include <tsl/robin_map.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace soho::decoder {

struct KnownTemplate {
  StoredTemplate definition;
  CompiledTemplate compiled;
  bool isFromDisk = false;  ///< Restored, not yet seen live.
  bool isPortGone = false;  ///< Its session was forgotten; kept only as the newest of its id.
};

/// Fields all exporters' templates have together; see limits::kFieldsOfAll.
struct FieldBudget {
  std::size_t used = 0;
};

class TemplateCache {
 public:
  enum class Outcome : std::uint8_t { Learned, Repeated, Malformed, OverLimit };

  explicit TemplateCache(FieldBudget& budget) : m_budget(budget) {}
  ~TemplateCache();
  TemplateCache(const TemplateCache&) = delete;
  TemplateCache& operator=(const TemplateCache&) = delete;

  /// A template as it came over the wire. The same again only renews its age.
  Outcome learn(const StoredTemplate& definition);
  /// The same for one kept on disk; a live one of the same port and id stays.
  Outcome restore(const StoredTemplate& definition);

  /// For data from a port: its own template, else the newest of that id from any port, else null. Valid until the next
  /// non-const call.
  [[nodiscard]] const KnownTemplate* find(Protocol protocol, std::uint16_t port, std::uint16_t id) const;

  /// The session of a port is forgotten: its templates too, but for those that are the newest of their id.
  void forgetPort(Protocol protocol, std::uint16_t port);

  [[nodiscard]] std::vector<TemplateSummary> summaries() const;
  void appendTo(std::vector<StoredTemplate>& all) const;
  /// Grows with everything summaries() would show.
  [[nodiscard]] std::uint64_t changes() const { return m_changes; }
  [[nodiscard]] std::size_t size() const { return m_templates.size(); }

 private:
  using Key = std::uint64_t;
  static Key keyOf(Protocol protocol, std::uint16_t port, std::uint16_t id);
  static std::uint32_t idKeyOf(Protocol protocol, std::uint16_t id);

  Outcome insert(Key key, const StoredTemplate& definition, bool isFromDisk);
  bool makeRoom(std::size_t fieldCount, Key except);
  void erase(Key key);
  /// Of those that are left of the id.
  void electNewest(std::uint32_t idKey);
  void setNewest(std::uint32_t idKey, Key key);

  FieldBudget& m_budget;
  std::size_t m_fields = 0;
  std::uint64_t m_changes = 0;
  tsl::robin_map<Key, std::unique_ptr<KnownTemplate>> m_templates;
  tsl::robin_map<std::uint32_t, Key> m_newest;
};

}  // namespace soho::decoder
