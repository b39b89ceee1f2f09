// Quotas of § 45 on their way: a row a family of duties, the shares that it requires as steps, what
// is achieved, and the day on which one must have begun.
#include <algorithm>
#include <cmath>

#include "viz/model/tracks/tracks.hpp"
#include "viz/model/words/quota_words.hpp"

namespace stichtag::view {
namespace {

using scenarios::QuotaWay;

constexpr float row_height = 80;

DutyTold told(const Simulated& run, const QuotaWay& way) {
  DutyTold told{{}, &run};
  for (const auto& row : run.quota) {
    if (row.duty.name == way.duty.name && (!way.who || *way.who == row.operator_at))
      told.rows.push_back(&row);
  }
  return told;
}

QuotaPart::State state_of(const DutyTold& told) {
  if (!told.rows.front()->measured_when_due) return QuotaPart::State::open;
  return told.met() == told.rows.size() ? QuotaPart::State::met : QuotaPart::State::missed;
}

std::vector<Sample> samples_of(const QuotaWay& way, const std::vector<double>& shares) {
  std::vector<Sample> samples;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    if (!std::isnan(shares[i])) samples.push_back({way.evenings[i], shares[i]});
  }
  return samples;
}

// The fan of the whole way, or, of a file without ways, the spread on the due day.
std::vector<FanAt> fan_of(const TracksAsked& asked, const QuotaWay& way, const std::string& who) {
  std::vector<FanAt> fan;
  if (asked.ensemble == nullptr) return fan;
  for (const auto& one : asked.ensemble->fans) {
    if (one.duty != way.duty.name || one.operator_name != who) continue;
    for (const auto& point : one.points) fan.push_back({point.on, point.quantiles});
  }
  if (!fan.empty()) return fan;
  const auto name = "quota-achieved/" + way.duty.name + (who.empty() ? "" : "/" + who);
  for (const auto& summary : asked.ensemble->summaries) {
    if (summary.measure.name == name && summary.quantiles)
      fan.push_back({way.duty.due, *summary.quantiles});
  }
  return fan;
}

class QuotaRows {
 public:
  explicit QuotaRows(const TracksAsked& asked) : asked_(asked), run_(*asked.branch().simulated) {}

  [[nodiscard]] std::vector<Track> rows() {
    for (std::size_t i = 0; i < run_.ways.size(); ++i) add(run_.ways[i], run_.shares[i]);
    for (auto& track : tracks_) finish(track);
    return std::move(tracks_);
  }

 private:
  void add(const QuotaWay& way, const std::vector<double>& shares) {
    const auto duty = told(run_, way);
    if (duty.rows.empty() || duty.denominator() == 0) return;  // nothing to equip
    const auto who = way.who ? run_.ran.spec.operators[*way.who].name : std::string();
    auto& track = row_of(way, who);
    track.quota.push_back(part(track, way, shares, duty, who));
  }

  Track& row_of(const QuotaWay& way, const std::string& who) {
    const auto family = family_of(way.duty);
    const auto id = "quota/" + (who.empty() ? "" : who + "/") + (family.empty() ? "all" : family);
    for (auto& track : tracks_) {
      if (track.id == id) return track;
    }
    Track track;
    track.id = id;
    track.label = family_in_words(asked_.language, family);
    if (run_.ran.spec.operators.size() > 1) {
      const auto count = std::int64_t(run_.ran.spec.operators.size());
      const auto all =
          filled(say(asked_.language, Phrase::operators), {say(asked_.language, count)});
      track.under = way.who ? who : all;
    }
    track.height = row_height;
    tracks_.push_back(std::move(track));
    return tracks_.back();
  }

  [[nodiscard]] QuotaPart part(Track& track, const QuotaWay& way, const std::vector<double>& shares,
                               const DutyTold& duty, const std::string& who) const {
    const auto language = asked_.language;
    const auto& share = way.duty.share;
    QuotaPart part{way.evenings.empty() ? way.duty.due : way.evenings.front(),
                   way.duty.due,
                   double(share.parts) / double(share.of),
                   duty.achieved(),
                   state_of(duty),
                   samples_of(way, shares),
                   fan_of(asked_, way, who),
                   reached_in_short(language, duty),
                   0,
                   std::nullopt,
                   0};
    part.note = add_note(track, {part.label, duty_sentence(language, duty), {}, ""});
    if (!way.who) return part;
    const auto& start = duty.rows.front()->latest_start;
    if (const auto* day = std::get_if<Date>(&start)) part.start = *day;
    if (const auto* passed = std::get_if<projections::AlreadyPassed>(&start))
      part.start = passed->was;
    if (part.start)
      part.start_note = add_note(
          track, {std::string(say(language, Phrase::latest_start)),
                  duty_in_short(language, way.duty) + ". " + start_sentence(language, duty),
                  {},
                  ""});
    return part;
  }

  // A duty is followed from the due day of the one before it; its days are marks, to step to.
  static void finish(Track& track) {
    std::stable_sort(track.quota.begin(), track.quota.end(),
                     [](const QuotaPart& a, const QuotaPart& b) { return a.due < b.due; });
    for (std::size_t i = 1; i < track.quota.size(); ++i) {
      auto& part = track.quota[i];
      part.from = std::max(part.from, track.quota[i - 1].due);
      std::erase_if(part.achieved, [&](const Sample& sample) { return sample.on < part.from; });
      std::erase_if(part.fan, [&](const FanAt& at) { return at.on < part.from; });
    }
    for (const auto& part : track.quota) {
      const bool missed = part.state == QuotaPart::State::missed;
      track.marks.push_back({part.due, MarkKind::effective, missed ? Form::cross : Form::circle,
                             missed ? Ink::ban : Ink::good, false, part.note});
      if (part.start)
        track.marks.push_back(
            {*part.start, MarkKind::step, Form::up, Ink::accent, false, part.start_note});
    }
    sort_marks(track);
  }

  const TracksAsked& asked_;
  const Simulated& run_;
  std::vector<Track> tracks_;
};

}  // namespace

std::vector<Track> quota_tracks(const TracksAsked& asked) {
  if (!asked.branch().simulated) return {};
  return QuotaRows(asked).rows();
}

}  // namespace stichtag::view
