#include "core/router/line_reader.h"
#include "core/router/probe_sections.h"

#include <algorithm>
#include <array>

namespace soho::router {
namespace {

void add(RouterFacts& facts, OffloadKind kind, bool hidesTraffic, std::string_view evidence) {
  const auto known = std::ranges::find(facts.offloads, kind, &Offload::kind);
  if (known == facts.offloads.end()) facts.offloads.push_back({kind, hidesTraffic, shown(evidence)});
}

struct ModuleRow {
  std::string_view prefix;
  OffloadKind kind;
};

constexpr std::array<ModuleRow, 8> kModules{{
    {"shortcut_fe", OffloadKind::FastClassifier},
    {"fast_classifier", OffloadKind::FastClassifier},
    {"natflow", OffloadKind::FastClassifier},
    {"qca_nss_", OffloadKind::QualcommNss},
    {"ecm", OffloadKind::QualcommNss},
    {"ctf", OffloadKind::BroadcomCtf},
    {"mtkhnat", OffloadKind::MediaTekHnat},
    {"hw_nat", OffloadKind::MediaTekHnat},
}};

/// OpenWrt's switches; the hardware one has no effect without the other (firewall4, fw4.uc).
void readFirewall(const ProbeSections& sections, RouterFacts& facts) {
  const bool software = sections.has("offload", "uci flow_offloading 1");
  const bool hardware = sections.has("offload", "uci flow_offloading_hw 1");
  if (software && hardware) {
    add(facts, OffloadKind::HardwareFlowtable, true, "firewall.@defaults[0].flow_offloading_hw=1");
  } else if (software) {
    // Moved to the bridge's ports by fw3 on kernel 5.10 only; elsewhere the bridge still sees all.
    const bool usesIptables = std::ranges::any_of(sections.lines("offload"),
                                                  [](std::string_view line) { return line.starts_with("iptables "); });
    const bool hides = usesIptables && facts.kernel.starts_with("5.10");
    add(facts, OffloadKind::SoftwareFlowtable, hides, "firewall.@defaults[0].flow_offloading=1");
  }
}

void readLine(std::string_view line, RouterFacts& facts) {
  const auto [source, rest] = cutAt(line, " ");
  if (source == "nft" && rest.find("flowtable ") != std::string_view::npos) {
    add(facts, OffloadKind::SoftwareFlowtable, false, rest);
  } else if (source == "nft" && rest.find("flags offload") != std::string_view::npos) {
    add(facts, OffloadKind::HardwareFlowtable, true, rest);
  } else if (source == "hnat" && rest.find("enabled") != std::string_view::npos) {
    add(facts, OffloadKind::MediaTekHnat, true, "/sys/kernel/debug/hnat/hook_toggle");
  } else if (source == "fc" && rest.find("Acceleration") != std::string_view::npos &&
             rest.find("nabled") != std::string_view::npos) {
    add(facts, OffloadKind::BroadcomFlowCache, true, rest);
  } else if (source == "turboacc" && (rest == "fast_classifier" || rest == "shortcut_fe_cm")) {
    add(facts, OffloadKind::FastClassifier, true, rest);
  } else if (source == "turboacc" && rest == "mediatek_hnat") {
    add(facts, OffloadKind::MediaTekHnat, true, rest);
  } else if (source == "module") {
    const auto row = std::ranges::find_if(kModules, [&](const ModuleRow& m) { return rest.starts_with(m.prefix); });
    if (row != kModules.end()) add(facts, row->kind, true, rest);
  }
}

/// Firmware with nvram: switches whose names say what they are for. SFE: 1–5 are kinds of acceleration (DD-WRT sfe.c).
void readNvram(const ProbeSections& sections, RouterFacts& facts) {
  const auto is = [&](std::string_view line) { return sections.has("nvram", line); };
  const std::string sfe = sections.value("nvram", "sfe", "=");
  if (!sfe.empty() && sfe != "0") {
    const OffloadKind kind = sfe == "2"   ? OffloadKind::BroadcomCtf
                             : sfe == "1" ? OffloadKind::FastClassifier
                                          : OffloadKind::QualcommNss;
    add(facts, kind, true, "sfe=" + sfe);
  }
  if (is("ctf_disable=0") && !is("ctf_disable_force=1")) add(facts, OffloadKind::BroadcomCtf, true, "ctf_disable=0");
  if (is("fc_disable=0") && !is("fc_disable_force=1")) {
    add(facts, OffloadKind::BroadcomFlowCache, true, "fc_disable=0");
  } else if (is("runner_disable=0") && !is("runner_disable_force=1")) {
    add(facts, OffloadKind::BroadcomFlowCache, true, "runner_disable=0");
  }
}

}  // namespace

void readOffloads(const ProbeSections& sections, RouterFacts& facts) {
  readFirewall(sections, facts);
  for (const std::string_view line : sections.lines("offload")) readLine(line, facts);
  readNvram(sections, facts);
}

}  // namespace soho::router
