// How fast the talker tables take conversations in, how long a picture of full tables takes, and their memory.
#include "core/talkers/talker_store.h"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <fstream>
#include <random>
#include <string>
#include <vector>

namespace soho::talkers {
namespace {

constexpr std::int64_t kStart = 1'793'491'200;
constexpr std::size_t kBatch = 32;  // Records of one softflowd datagram.

Time at(std::int64_t second) { return Time(std::chrono::seconds(second)); }

/// `count` different conversations of `devices` local clients with `remotes` servers, each of up to `longest` seconds.
std::vector<flows::Conversation> household(std::size_t count, std::uint32_t devices, std::uint32_t remotes,
                                           std::int64_t longest) {
  std::mt19937_64 random(1);
  std::vector<flows::Conversation> conversations(count);
  for (std::size_t index = 0; index < count; ++index) {
    flows::Conversation& made = conversations[index];
    made.client = IpAddress::v4(0xc0a80001U + static_cast<std::uint32_t>(random() % devices));
    made.server = IpAddress::v4(0x08000000U + static_cast<std::uint32_t>(random() % remotes));
    made.clientPort = static_cast<std::uint16_t>(index);
    made.serverPort = static_cast<std::uint16_t>(index % 4 == 0 ? 53 : index % 16 == 1 ? 1'024 + random() % 500 : 443);
    made.protocol = index % 4 == 0 ? 17 : 6;
    made.localEnds = flows::LocalEnds::Client;
    made.end = at(kStart - static_cast<std::int64_t>(random() % 3));
    made.start = made.end - std::chrono::seconds(random() % static_cast<std::uint64_t>(longest));
    made.bytesToClient = random() % 1'000'000;
    made.packetsToClient = 1 + made.bytesToClient / 1'400;
    made.bytesToServer = random() % 10'000;
    made.packetsToServer = 1 + made.bytesToServer / 100;
  }
  return conversations;
}

void giveAll(TalkerStore& store, std::span<const flows::Conversation> conversations) {
  while (!conversations.empty()) {
    const std::size_t count = std::min(kBatch, conversations.size());
    store.conversations(conversations.first(count));
    conversations = conversations.subspan(count);
  }
}

double residentMegabytes() {
  std::ifstream status("/proc/self/status");
  std::string word;
  while (status >> word) {
    double kilobytes = 0;
    if (word == "VmRSS:" && status >> kilobytes) return kilobytes / 1'024;
  }
  return 0;
}

/// Arguments: conversations, longest duration in seconds.
void intakeIntoExistingRows(benchmark::State& state) {
  const auto conversations = household(static_cast<std::size_t>(state.range(0)), 1'000, 1'000, state.range(1));
  TalkerStore store;
  store.tick(at(kStart));
  giveAll(store, conversations);
  for (auto _ : state) giveAll(store, conversations);
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(intakeIntoExistingRows)->ArgsProduct({{1'000, 10'000, 65'536}, {1, 30, 300}})->Unit(benchmark::kMillisecond);

/// What the whole-path benchmark sends: 100,000 flows between 1,000 hosts, more than the table has rows for.
void intakeOfMoreConversationsThanRows(benchmark::State& state) {
  const auto conversations = household(100'000, 500, 500, 30);
  TalkerStore store;
  store.tick(at(kStart));
  giveAll(store, conversations);
  for (auto _ : state) giveAll(store, conversations);
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(conversations.size()));
}
BENCHMARK(intakeOfMoreConversationsThanRows)->Unit(benchmark::kMillisecond);

/// Every conversation is new and pushes another one out.
void intakeOfNewRowsIntoFullTables(benchmark::State& state) {
  auto conversations = household(262'144, 1'000, 200'000, 30);
  for (std::size_t index = 0; index < conversations.size(); ++index) {
    conversations[index].clientPort = static_cast<std::uint16_t>(index >> 2);
  }
  TalkerStore store;
  store.tick(at(kStart));
  giveAll(store, conversations);
  for (auto _ : state) giveAll(store, conversations);
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(conversations.size()));
}
BENCHMARK(intakeOfNewRowsIntoFullTables)->Unit(benchmark::kMillisecond);

/// Tables as full as their caps let them be, every series a day long.
void fillForADay(TalkerStore& store) {
  auto conversations = household(65'536, 4'096, 32'768, 30);
  for (std::int64_t hour = 0; hour < 24; ++hour) {
    store.tick(at(kStart + hour * 3'600));
    for (flows::Conversation& piece : conversations) piece.start = piece.end = at(kStart + hour * 3'600);
    giveAll(store, std::span(conversations).first(hour == 23 ? conversations.size() : 8'192));
  }
}

void snapshotOfFullTables(benchmark::State& state) {
  const double before = residentMegabytes();
  TalkerStore store;
  fillForADay(store);
  const double filled = residentMegabytes();
  std::shared_ptr<const Snapshot> held = store.snapshot();
  const double withSnapshot = residentMegabytes();
  for (auto _ : state) held = store.snapshot();
  state.counters["rows"] = static_cast<double>(held->tables[0].size());
  state.counters["store MB"] = filled - before;
  state.counters["with snapshot MB"] = withSnapshot - before;
  state.counters["with two MB"] = residentMegabytes() - before;
}
BENCHMARK(snapshotOfFullTables)->Iterations(20)->Unit(benchmark::kMillisecond);

/// A household's ordinary evening.
void snapshotOfAHousehold(benchmark::State& state) {
  const double before = residentMegabytes();
  TalkerStore store;
  store.tick(at(kStart));
  giveAll(store, household(3'000, 30, 800, 30));
  std::shared_ptr<const Snapshot> held = store.snapshot();
  for (auto _ : state) held = store.snapshot();
  state.counters["with two MB"] = residentMegabytes() - before;
}
BENCHMARK(snapshotOfAHousehold)->Iterations(50)->Unit(benchmark::kMillisecond);

void tickOfFullTables(benchmark::State& state) {
  TalkerStore store;
  fillForADay(store);
  std::int64_t now = kStart + 24 * 3'600;
  for (auto _ : state) store.tick(at(++now));
}
BENCHMARK(tickOfFullTables)->Iterations(600)->Unit(benchmark::kMicrosecond);

void answerView(benchmark::State& state, const ViewQuery& query) {
  TalkerStore store;
  fillForADay(store);
  const auto snapshot = store.snapshot();
  const auto nameOf = [](const IpAddress& address) { return "host-" + std::to_string(address.v4Value() % 9'973); };
  for (auto _ : state) benchmark::DoNotOptimize(answer(*snapshot, query, nameOf));
}
BENCHMARK_CAPTURE(answerView, conversationsByBytes, ViewQuery{})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerView, conversationsFiltered, ViewQuery{.filter = "host-77 !udp"})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerView, conversationsByName, ViewQuery{.sort = SortKey::Name})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerView, servicesOfADevice,
                  ViewQuery{.kind = ViewKind::Services, .chip = {IpAddress::v4(0xc0a80007U), {}, {}}})
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace soho::talkers

BENCHMARK_MAIN();
