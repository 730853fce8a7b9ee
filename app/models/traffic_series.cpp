#include "app/models/traffic_series.h"

#include <algorithm>
#include <numeric>

namespace soho::ui {
namespace {

using std::chrono::duration_cast;
using std::chrono::hours;
using std::chrono::minutes;
using talkers::SeriesTier;
using talkers::Window;

double seconds(Duration duration) { return duration_cast<std::chrono::duration<double>>(duration).count(); }

Time floorTo(Time time, Duration step) {
  const Duration since = time.time_since_epoch();
  return Time(since - since % step);
}

}  // namespace

double TrafficPicture::rate(const std::vector<double>& bytes, std::size_t index) const {
  if (index >= bytes.size()) return 0;
  const Time begin = start + step * static_cast<std::int64_t>(index);
  const Duration gone = std::clamp(at - begin, Duration(std::chrono::seconds(1)), step);
  return bytes[index] * 8 / seconds(gone);
}

std::optional<std::size_t> TrafficPicture::stepAt(Time time) const {
  if (time < start) return std::nullopt;
  const auto index = static_cast<std::size_t>((time - start) / step);
  return index < bytesIn.size() ? std::optional(index) : std::nullopt;
}

double TrafficPicture::totalIn() const { return std::accumulate(bytesIn.begin(), bytesIn.end(), 0.0); }
double TrafficPicture::totalOut() const { return std::accumulate(bytesOut.begin(), bytesOut.end(), 0.0); }

WindowEdges windowEdges(Window window, Time at) {
  switch (window) {
    case Window::FiveMinutes: {
      const Time edge = floorTo(at, minutes(1));
      return {edge - minutes(5), edge + minutes(1)};
    }
    case Window::Hour: {
      const Time edge = floorTo(at, minutes(5));
      return {edge - hours(1), edge + minutes(5)};
    }
    case Window::Day:
    case Window::All:
      break;
  }
  const Time edge = floorTo(at, hours(1));
  return {edge - hours(24), edge + hours(1)};
}

SeriesTier tierFor(Window window) {
  return window == Window::FiveMinutes ? SeriesTier::FiveSeconds : SeriesTier::Minutes;
}

TrafficPicture pictureOf(const control::SeriesReply& reply, Window window, const talkers::Chip& asked) {
  TrafficPicture picture;
  const WindowEdges edges = windowEdges(window, reply.at);
  picture.from = edges.from;
  picture.until = edges.until;
  picture.at = reply.at;
  picture.asked = asked;
  picture.shown = reply.shown;
  picture.revision = reply.revision;
  const talkers::Series& series = reply.series;
  if (series.step <= Duration::zero()) return picture;
  picture.step = series.step;
  const auto size = std::min(series.bytesIn.size(), series.bytesOut.size());
  std::size_t first = 0;
  while (first < size && series.start + series.step * static_cast<std::int64_t>(first) < edges.from) ++first;
  picture.start = series.start + series.step * static_cast<std::int64_t>(first);
  const auto from = static_cast<std::ptrdiff_t>(first);
  const auto end = static_cast<std::ptrdiff_t>(size);
  picture.bytesIn.assign(series.bytesIn.begin() + from, series.bytesIn.begin() + end);
  picture.bytesOut.assign(series.bytesOut.begin() + from, series.bytesOut.begin() + end);
  return picture;
}

Duration reportingDelay(const control::CollectorState& state) {
  constexpr Duration kMost = hours(1);
  Duration delay{};
  for (const control::ExporterState& known : state.exporters) {
    const bool isTold = known.facts && known.facts->activeTimeout;
    delay = std::max(delay, isTold ? *known.facts->activeTimeout : known.exporter.longestRecord);
  }
  return std::min(delay, kMost);
}

TrafficSeries::TrafficSeries(CollectorFeed& feed, const TrafficScope& scope, QObject* parent)
    : QObject(parent), m_feed(feed), m_scope(scope) {
  connect(&m_feed, &CollectorFeed::stateChanged, this, [this] {
    if (!m_isAsking) ask();
  });
  connect(&m_scope, &TrafficScope::changed, this, &TrafficSeries::ask);
}

void TrafficSeries::setActive(bool isActive) {
  if (isActive == m_isActive) return;
  m_isActive = isActive;
  if (isActive) ask();
}

void TrafficSeries::ask() {
  if (!m_isActive || m_isFrozen || !m_feed.isConnected()) return;
  m_isAsking = true;
  const std::uint32_t question = ++m_question;
  const Window window = m_scope.window();
  const talkers::Chip chip = m_scope.chip();
  m_feed.ask(control::SeriesRequest{chip, tierFor(window), {}}, this,
             [this, question, window, chip](const Result<control::SeriesReply>& reply) {
               if (question != m_question) return;
               m_isAsking = false;
               if (!reply || m_isFrozen) return;
               m_picture = pictureOf(*reply, window, chip);
               Q_EMIT changed();
             });
}

}  // namespace soho::ui
