#include "viz/model/scene/speak.hpp"

#include <algorithm>
#include <set>

#include "viz/model/scene/knobs.hpp"
#include "viz/model/scene/what_if.hpp"
#include "viz/model/tracks/decided.hpp"
#include "viz/model/tracks/ensemble_bands.hpp"
#include "viz/model/words/german_readings.hpp"
#include "viz/model/words/german_titles.hpp"
#include "viz/model/words/quota_words.hpp"

namespace stichtag::view {
namespace {

std::string heading(const Scene& scene, const ViewState& view) {
  const auto& scenario = scene.front().scenario;
  const auto language = view.language;
  return title_of(language, scenario) + ".\n" + case_in_words(language, view.group) + ", " +
         std::string(say(language, Phrase::on)) + " " + say(language, view.on) + ", " +
         std::string(say(language, Phrase::known)) + " " + say(language, scene.known(view)) + ". " +
         say(language, day_of(view.shown.from)) + " – " +
         say(language, day_of(view.shown.until) - 1) + ".\n";
}

std::string reasons(const Why& why, Language language) {
  std::string text = "\n" + why.title + ": " + why.verdict + " (" + why.norms + ").\n" +
                     why.sentence + "\n" + why.use + ".\n";
  text += std::string(say(language, Phrase::flips)) + ":\n";
  for (const auto& flip : why.flips) text += "- " + flip.words + ": " + flip.outcome + "\n";
  text += std::string(say(language, Phrase::rests_on)) + ":\n";
  for (const auto& line : why.proof) {
    text += std::string(line.depth * 2, ' ') + "- " + line.text;
    if (!line.source.empty()) text += " [" + line.source + "]";
    text += "\n";
  }
  const auto list = [&](Phrase phrase, const std::vector<std::string>& items) {
    if (!items.empty()) text += std::string(say(language, phrase)) + ":\n";
    for (const auto& item : items) text += "- " + item + "\n";
  };
  list(Phrase::hangs_on, why.hangs_on);
  std::vector<std::string> readings;
  for (const auto& chosen : why.readings) readings.push_back(reading_in_words(language, chosen));
  list(Phrase::readings_in_play, readings);
  return text;
}

// What an actor of the run decided, where that is shown.
std::string decision(const Scene& scene, const ViewState& view) {
  const auto& simulated = scene.front().simulated;
  if (!view.decision || !simulated || *view.decision >= simulated->ran.run.decisions.size())
    return {};
  const auto told =
      decided(view.language, *simulated, simulated->ran.run.decisions[*view.decision]);
  auto text = "\n" + told.sentence + "\n" +
              std::string(say(view.language, RowPhrase::options_weighed)) + ":\n";
  for (const auto& option : told.options) text += "- " + option + "\n";
  return text;
}

std::string spoken_knobs(const std::vector<Knob>& knobs) {
  std::string text;
  for (const auto& knob : knobs)
    text += "- " + knob.label + ": " + knob.value + (knob.changed ? " *" : "") + "\n";
  return text;
}

// The other leaf of the side panel.
std::string what_if(const Scene& scene, const ViewState& view) {
  const auto language = view.language;
  const auto& base = scene.base(view);
  auto text = "\n" + filled(say(language, Phrase::changes_of), {base.name}) + ":\n";
  for (const auto& edit : view.edits) text += "- " + in_words(language, base, edit) + "\n";
  if (view.edits.empty()) text += std::string(say(language, Phrase::no_changes)) + "\n";
  if (!view.event.empty())
    text += std::string(say(language, Phrase::chosen_fact)) + ": " + view.event + "\n";
  text += std::string(say(language, Phrase::question)) + ":\n" + spoken_knobs(question_knobs(view));
  text +=
      std::string(say(language, Phrase::actors)) + ":\n" + spoken_knobs(actor_knobs(scene, view));
  return text + std::string(say(language, Phrase::readings)) + ":\n" +
         spoken_knobs(reading_knobs(scene, view));
}

// The table of differences, a line a scenario.
std::string table_in_words(const CompareTable& table, Language language) {
  auto text = "\n" + table.title + ", " +
              filled(say(language, Phrase::measured_against), {table.rows.front().name}) + ":\n";
  for (const auto& row : table.rows) {
    text += "- " + row.name + ": ";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const auto& cell = row.cells[i];
      text += (i > 0 ? "; " : "") + table.columns[i] + " " + cell.value;
      if (!cell.delta.empty()) text += " (" + cell.delta + ")";
    }
    text += ".\n";
  }
  return text;
}

std::string comparing(const Scene& scene, const ViewState& view) {
  const auto& how = view.comparing;
  std::string text;
  if (!how.aligned_by.empty())
    text += filled(say(view.language, Phrase::aligned_at), {how.aligned_by}) + ".\n";
  if (how.only_changes) {
    const auto& tracks = scene.tracks().tracks;
    const auto alike = std::count_if(tracks.begin(), tracks.end(),
                                     [&](const Track& track) { return scene.alike(track); });
    text += filled(say(view.language, Phrase::rows_alike), {std::to_string(alike)}) + ".\n";
  }
  for (const auto& line : ensemble_told(view, scene.front(), scene.named()))
    text += line + (line.ends_with(".") ? "\n" : ".\n");
  if (scene.table()) text += table_in_words(*scene.table(), view.language);
  return text;
}

const Track* find_track(const Scene& scene, const std::string& id) {
  const auto& tracks = scene.tracks().tracks;
  const auto found = std::find_if(tracks.begin(), tracks.end(),
                                  [&](const Track& track) { return track.id == id; });
  return found == tracks.end() ? nullptr : &*found;
}

// Notes and bookmarks.
std::string notes(const Scene& scene, const ViewState& view) {
  std::string text;
  for (const auto& remark : view.remarks) {
    const auto* track = find_track(scene, remark.row);
    text += "- " + say(view.language, remark.on) + (track ? ", " + track->label : "") + ": " +
            remark.words + "\n";
  }
  for (const auto& mark : view.bookmarks) {
    text += "- " + say(view.language, mark.on) + " (" +
            say(view.language, day_of(mark.shown.from)) + " – " +
            say(view.language, day_of(mark.shown.until) - 1) + "): " + mark.note + "\n";
  }
  if (text.empty()) return {};
  return "\n" + std::string(say(view.language, RowPhrase::notes_and_places)) + ":\n" + text;
}

bool in_sight(const Span& span, double from, double until) {
  return from < span.until && until > span.from;
}

// The spread on the due day, or the last evening before.
std::string fan_in_words(const QuotaPart& part, const ViewState& view) {
  const double due = part.due.days_since_epoch();
  if (part.fan.empty() || !in_sight(view.shown, due, due + 1)) return {};
  return "- " + spread_sentence(view.language, part.fan.back()) + "\n";
}

std::string whose(const Lane& lane) {
  if (lane.form != LaneForm::thin && lane.form != LaneForm::full) return {};
  return lane.label + (lane.aside.empty() ? "" : " (" + lane.aside + ")") + ": ";
}

std::string row(const Track& track, const ViewState& view) {
  std::string text = track.label + ":\n";
  std::set<std::uint32_t> told;  // a fact has a bar and several marks, and one sentence
  for (const auto& lane : track.lanes) {
    for (const auto& bar : lane.bars) {
      const double until =
          bar.period.until ? double(bar.period.until->days_since_epoch()) : view.shown.until;
      if (!in_sight(view.shown, bar.period.from.days_since_epoch(), until)) continue;
      text += "- " + whose(lane) + track.notes[bar.note].sentence + "\n";
      told.insert(bar.note);
    }
  }
  for (const auto& mark : track.marks) {
    const double on = mark.on.days_since_epoch();
    if (!in_sight(view.shown, on, on + 1) || !told.insert(mark.note).second) continue;
    text += "- " + track.notes[mark.note].sentence + "\n";
  }
  for (const auto& band : track.bands) text += "- " + track.notes[band.note].sentence + "\n";
  for (const auto& part : track.quota) text += fan_in_words(part, view);
  for (const auto& curve : track.curves) {
    const auto after = std::partition_point(curve.samples.begin(), curve.samples.end(),
                                            [&](const Sample& s) { return s.on <= view.on; });
    if (after == curve.samples.begin()) continue;
    text += "- " + curve.label + ": " + say(view.language, std::int64_t((after - 1)->value + 0.5)) +
            "\n";
  }
  return text;
}

}  // namespace

std::string spoken(const Scene& scene, const ViewState& view, const Laid& laid) {
  auto text = heading(scene, view) + comparing(scene, view);
  if (view.why_open && view.side == Side::what_if) text += what_if(scene, view);
  if (view.why_open && view.side == Side::why) text += decision(scene, view);
  if (view.why_open && view.side == Side::why && scene.why())
    text += reasons(*scene.why(), view.language);
  if (!view.search.empty())
    text += "\n" + view.search + ": " +
            filled(say(view.language, Phrase::hits),
                   {say(view.language, view.hit ? std::int64_t(*view.hit + 1) : 0),
                    say(view.language, std::int64_t(scene.search().all().size()))}) +
            "\n";
  for (const auto& shown : laid.rows) {
    if (const auto* track = find_track(scene, shown.id)) {
      text += "\n" + row(*track, view);
      continue;
    }
    for (const auto& group : scene.tracks().groups) {
      if (group.id == shown.id) text += "\n" + group.label + "\n";
    }
  }
  text += notes(scene, view);
  return text + "\n" + std::string(say(view.language, Phrase::not_legal_advice)) + "\n";
}

}  // namespace stichtag::view
