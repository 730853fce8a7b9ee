// The collector's settings as a test wants them; judges nothing.
#pragma once

#include "app/models/setting_source.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace soho::tests {

class FakeSettings final : public ui::SettingSource {
 public:
  explicit FakeSettings(const std::map<std::string, std::string>& values) {
    for (const auto& [name, value] : values) {
      control::SettingState state;
      state.name = name;
      state.value = state.defaultValue = value;
      known.push_back(std::move(state));
    }
  }
  [[nodiscard]] const std::vector<control::SettingState>& settings() const override { return known; }
  [[nodiscard]] const settings::Setting* rowOf(const std::string&) const override { return nullptr; }
  void set(const std::string& name, const std::optional<std::string>& value, Outcome done) override {
    if (refusal) return done(Unexpected(*refusal));
    state(name).value = value.value_or(state(name).defaultValue);
    state(name).isWaitingForRestart = needsRestart;
    done({});
    Q_EMIT changed();
  }
  void refresh() override {}

  [[nodiscard]] control::SettingState& state(const std::string& name) {
    for (control::SettingState& each : known) {
      if (each.name == name) return each;
    }
    known.emplace_back().name = name;
    return known.back();
  }

  std::vector<control::SettingState> known;
  std::optional<Error> refusal;
  bool needsRestart = false;
};

}  // namespace soho::tests
