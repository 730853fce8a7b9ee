// The download of location databases as a test wants it; remembers what was asked for.
#pragma once

#include "app/models/place_source.h"
#include "tests/support/scripted_job.h"

#include <memory>
#include <utility>
#include <vector>

namespace soho::tests {

class FakePlaces final : public ui::PlaceSource {
 public:
  struct Order {
    ui::PlaceChoice choice;
    QString account;
    QString key;
    bool operator==(const Order&) const = default;
  };

  [[nodiscard]] ui::PlaceChoice choice() const override { return known; }
  [[nodiscard]] QString account() const override { return knownAccount; }
  [[nodiscard]] const jobs::Job* job() const override { return work.get(); }
  void update(ui::PlaceChoice choice, const QString& account, const QString& key) override {
    orders.push_back({choice, account, key});
  }
  void install(const QString& file) override { installed << file; }
  void cancel() override { ++cancels; }

  void setWork(std::unique_ptr<jobs::Job> job) {
    work = std::move(job);
    connect(work.get(), &jobs::Job::changed, this, &FakePlaces::workChanged);
    connect(work.get(), &jobs::Job::finished, this, &FakePlaces::workChanged);
    Q_EMIT workChanged();
  }

  ui::PlaceChoice known = ui::PlaceChoice::None;
  QString knownAccount;
  std::unique_ptr<jobs::Job> work;
  std::vector<Order> orders;
  QStringList installed;
  int cancels = 0;
};

}  // namespace soho::tests
