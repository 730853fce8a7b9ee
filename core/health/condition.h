// Every state of health a person can meet: where it shows, how bad it is and what would mend it. One row each; the
// sentences are health_text's. Pure values, any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace soho::health {

/// The shapes every SohoFlow program uses: ● running, ◐ waiting, ▲ attention, ■ stopped. In the order of their weight.
enum class Light : std::uint8_t { Running, Waiting, Stopped, Attention };

/// The pipeline as a person thinks of it.
enum class Node : std::uint8_t { Router, Collector, Ntopng, You };
inline constexpr std::size_t kNodeCount = 4;

/// What happens to the router's flows on their way.
enum class Stage : std::uint8_t { Packet, Template, Record, Published, Counted };
inline constexpr std::size_t kStageCount = 5;

/// What one press of a button does about it. `Fix::place` names the address, setting or folder.
enum class FixKind : std::uint8_t {
  None,
  AllowExporter,   ///< place: its address
  StartCollector,  ///< also: try again, start the system service
  OpenRouterSetup,
  OpenRouter,  ///< place: the exporter's address
  OpenServices,
  OpenSettings,  ///< place: name of the setting
  FreeDisk,      ///< place: the folder or file that is full
};

enum class Condition : std::uint8_t {
  // The router
  RouterSends,
  RouterUnknown,
  NoRouterYet,
  RouterAwaited,
  ExporterNotAllowed,
  RouterSilent,
  RouterAway,
  RecordingEnded,
  TemplateAwaited,
  TemplateMissing,
  RecordsUnreadable,
  LostOnTheWay,
  // The collector
  CollectorRuns,
  CollectorStarts,
  CollectorStopped,
  ServiceStopped,
  CollectorNotAnswering,
  CollectorForbidden,
  CollectorOtherVersion,
  PortTaken,
  PortNeedsPrivilege,
  CollectorCannotStart,
  LostHere,
  NothingKept,
  LinesStopped,
  // ntopng
  NtopngListens,
  NtopngUnknown,
  NtopngOff,
  NtopngAwaited,
  NtopngNotRunning,
  NtopngNotListening,
  NtopngAddressTaken,
  NtopngTooSlow,
  NtopngSplitsFlows,
  NtopngCounts,
  NtopngNotAsked,
  NtopngCountsNothing,
  // The stages where they have no node's words
  TemplatesKnown,
  RecordsRead,
  NothingComes,
  // You
  TalkersShown,
  NoTalkersYet,
  PictureIsOld,
};
inline constexpr std::size_t kConditionCount = static_cast<std::size_t>(Condition::PictureIsOld) + 1;

struct ConditionRow {
  Condition condition;
  const char* name;            ///< For programs and tests, never translated.
  std::optional<Node> node;    ///< Whose state it is; empty: it shows among the stages only.
  std::optional<Stage> stage;  ///< The stage it stops; empty: none.
  Light light;
  FixKind fix;
};

[[nodiscard]] const ConditionRow& rowOf(Condition condition);
/// For programs, never translated: "router", "packet".
[[nodiscard]] const char* nameOf(Node node);
[[nodiscard]] const char* nameOf(Stage stage);

}  // namespace soho::health
