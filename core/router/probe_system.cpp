#include "core/router/line_reader.h"
#include "core/router/probe_sections.h"

#include <array>

namespace soho::router {
namespace {

System firmwareOf(const std::string& operatingSystem) {
  if (operatingSystem == "DD-WRT") return System::DdWrt;
  if (operatingSystem.starts_with("ASUSWRT-Merlin")) return System::AsuswrtMerlin;
  if (operatingSystem.find("Tomato") != std::string::npos) return System::FreshTomato;
  return System::Asuswrt;
}

/// The most telling sign first.
System systemOf(const ProbeSections& sections) {
  const auto has = [&](std::string_view line) { return sections.has("commands", line); };
  const std::string id = sections.value("os-release", "ID", "=");
  const std::string like = sections.value("os-release", "ID_LIKE", "=");
  const std::string_view version = sections.firstLine("version");
  if (has("opnsense-version")) return System::OpnSense;
  const bool isFreeBsd = sections.value("kernel", "s", " ") == "FreeBSD";
  if (isFreeBsd) return sections.lines("platform").empty() ? System::Unknown : System::PfSense;
  if (id == "vyos" || has("/usr/libexec/vyos")) return System::VyOs;
  if (has("ubnt-device-info")) return System::UnifiOs;
  if (version.starts_with("UniFiSecurityGateway")) return System::UnifiSecurityGateway;
  if (has("/opt/vyatta")) return System::EdgeOs;
  if (!sections.lines("openwrt-release").empty()) return System::OpenWrt;
  if (has("nvram")) return firmwareOf(sections.value("kernel", "o", " "));
  if (id == "debian" || id == "ubuntu" || id == "raspbian" || like.find("debian") != std::string::npos) {
    return System::Debian;
  }
  return sections.value("kernel", "s", " ") == "Linux" ? System::OtherLinux : System::Unknown;
}

struct NameSource {
  System system;
  const char* name;     ///< Shown when the router does not say its own.
  const char* section;  ///< Where it says its version, as KEY=VALUE.
  const char* versionKey;
};

constexpr std::array<NameSource, 6> kNames{{
    {System::AsuswrtMerlin, "Asuswrt-Merlin", "nvram", "buildno"},
    {System::Asuswrt, "Asuswrt", "nvram", "buildno"},
    {System::FreshTomato, "FreshTomato", "nvram", "os_version"},
    {System::DdWrt, "DD-WRT", "nvram", "os_version"},
    {System::PfSense, "pfSense", "version", ""},
    {System::OpnSense, "OPNsense", "version", ""},
}};

void readName(const ProbeSections& sections, RouterFacts& facts) {
  if (facts.system == System::OpenWrt) {
    facts.systemName = sections.value("openwrt-release", "DISTRIB_ID", "=");
    facts.systemVersion = sections.value("openwrt-release", "DISTRIB_RELEASE", "=");
    return;
  }
  for (const NameSource& source : kNames) {
    if (source.system != facts.system) continue;
    facts.systemName = source.name;
    facts.systemVersion = *source.versionKey == '\0' ? shown(sections.firstLine(source.section))
                                                     : sections.value(source.section, source.versionKey, "=");
    return;
  }
  facts.systemName = sections.value("os-release", "NAME", "=");
  facts.systemVersion = sections.value("os-release", "VERSION_ID", "=");
  if (facts.systemName.empty()) facts.systemName = sections.value("kernel", "s", " ");
  if (facts.systemVersion.empty()) facts.systemVersion = shown(sections.firstLine("version"));
}

std::string modelOf(const ProbeSections& sections) {
  for (const char* key : {"productid", "t_model_name", "DD_BOARD"}) {
    if (auto value = sections.value("nvram", key, "="); !value.empty()) return value;
  }
  return shown(sections.firstLine("model"));
}

PackageTool packageToolOf(const ProbeSections& sections, System system) {
  const auto has = [&](std::string_view line) { return sections.has("commands", line); };
  switch (system) {
    case System::OpenWrt:
      if (has("apk")) return PackageTool::Apk;
      return has("opkg") ? PackageTool::Opkg : PackageTool::None;
    case System::Debian:
      return has("apt-get") ? PackageTool::Apt : PackageTool::None;
    case System::AsuswrtMerlin:
    case System::FreshTomato:
    case System::DdWrt:
      return has("/opt/bin/opkg") ? PackageTool::EntwareOpkg : PackageTool::None;
    default:
      return PackageTool::None;
  }
}

}  // namespace

void readSystem(const ProbeSections& sections, RouterFacts& facts) {
  facts.system = systemOf(sections);
  facts.architecture = sections.value("kernel", "m", " ");
  facts.kernel = sections.value("kernel", "r", " ");
  facts.model = modelOf(sections);
  facts.packageTool = packageToolOf(sections, facts.system);
  readName(sections, facts);
}

}  // namespace soho::router
