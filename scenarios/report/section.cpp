#include "scenarios/report/section.hpp"

#include <cmath>

#include "events/vocabulary/digits.hpp"
#include "scenarios/report/markup.hpp"

namespace stichtag::report {
namespace {

// Shares with six places, as `stichtag quota --format csv` has them.
struct Plain {
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const Word& word) const { return word.plain; }
  std::string operator()(Date day) const { return to_string(day); }
  std::string operator()(Number number) const { return std::to_string(number.value); }
  std::string operator()(Watts watts) const { return std::to_string(watts.value); }
  std::string operator()(Share share) const { return fixed(share.value, 6); }
  std::string operator()(Points points) const { return fixed(points.value, 6); }
  std::string operator()(const Quantity& one) const { return fixed(one.value, 6); }
  std::string operator()(Empty) const { return ""; }
};

std::string data(const std::string& value, const std::string& shown) {
  return "<data value=\"" + value + "\">" + escaped(shown) + "</data>";
}

struct Shown {
  const Speech& say;
  std::string operator()(const std::string& text) const { return escaped(text); }
  std::string operator()(const Word& word) const { return escaped(word.shown); }
  std::string operator()(Date day) const {
    return "<time datetime=\"" + to_string(day) + "\">" + escaped(say(day)) + "</time>";
  }
  std::string operator()(Number number) const {
    return data(std::to_string(number.value), say.count(number.value));
  }
  std::string operator()(Watts watts) const {
    return data(std::to_string(watts.value), say.kilowatts(double(watts.value)));
  }
  std::string operator()(Share share) const {
    return data(fixed(share.value, 6), say.per_cent(share.value));
  }
  std::string operator()(Points points) const {
    return data(fixed(points.value, 6), say.points(points.value));
  }
  std::string operator()(const Quantity& one) const {
    const auto whole = std::llround(one.value);
    return data(fixed(one.value, 6), one.unit == "days"
                                         ? say.days(int(whole))
                                         : say.count(whole) + " " + say.unit(one.unit));
  }
  std::string operator()(Empty) const { return "–"; }
};

std::string commands_note(const std::vector<std::string>& commands, const Speech& say) {
  if (commands.empty()) return "";
  std::string list;
  for (const auto& command : commands)
    list += (list.empty() ? "" : " · ") + element("code", "", command);
  return around("p", "again",
                escaped(say("These numbers again: ", "Diese Zahlen erneut: ")) + list) +
         "\n";
}

std::string head_of(const Table& table) {
  std::string cells;
  for (const auto& column : table.columns)
    if (column.on_page) cells += element("th", column.is_number ? "number" : "", column.shown);
  return "<thead><tr>" + cells + "</tr></thead>\n";
}

struct Html {
  const Speech& say;
  std::string operator()(const Sentence& sentence) const {
    return element("p", sentence.look, sentence.text) + "\n";
  }
  std::string operator()(const Picture& picture) const {
    auto caption = picture.caption.empty() ? "" : element("figcaption", "", picture.caption);
    return "<figure>\n" + picture.svg + caption + "</figure>\n" +
           commands_note(picture.commands, say);
  }
  std::string operator()(const Key& key) const {
    std::string items;
    for (const auto& [cls, words] : key.entries)
      items +=
          "<li><svg viewBox=\"0 0 26 14\" aria-hidden=\"true\"><rect x=\"1\" y=\"1\" "
          "width=\"24\" height=\"12\" class=\"" +
          cls + "\"/></svg>" + escaped(words) + "</li>";
    return around("ul", "key", items) + "\n";
  }
  [[nodiscard]] std::string more(std::size_t hidden) const {
    if (hidden == 0) return "";
    return element(
               "p", "more",
               say("… and ", "… und ") + say.count(std::int64_t(hidden)) +
                   say(" more rows; --csv writes all.", " weitere Zeilen; --csv schreibt alle.")) +
           "\n";
  }
  std::string operator()(const Table& table) const {
    std::string rows;
    std::size_t hidden = 0;
    for (const auto& row : table.rows) {
      hidden += row.on_page ? 0 : 1;
      if (!row.on_page) continue;
      std::string cells;
      for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (table.columns[i].on_page)
          cells += around("td", table.columns[i].is_number ? "number" : "",
                          std::visit(Shown{say}, row.cells[i]));
      rows += around("tr", row.look, cells) + "\n";
    }
    return "<div class=\"table\"><table id=\"table-" + escaped(table.name) + "\">\n" +
           element("caption", "", table.caption) + "\n" + head_of(table) + "<tbody>\n" + rows +
           "</tbody></table></div>\n" + more(hidden) + commands_note(table.commands, say);
  }
};

}  // namespace

std::string plain(const Cell& cell) { return std::visit(Plain{}, cell); }

std::vector<std::vector<std::string>> rows_of(const Table& table) {
  std::vector<std::vector<std::string>> rows(1);
  for (const auto& column : table.columns) rows.front().push_back(column.name);
  for (const auto& row : table.rows) {
    rows.emplace_back();
    for (const auto& cell : row.cells) rows.back().push_back(plain(cell));
  }
  return rows;
}

std::string html_of(const Section& section, const Speech& say) {
  std::string text = "<section id=\"" + escaped(section.id) + "\"";
  if (section.new_page) text += " class=\"new-page\"";
  text += ">\n" + element("h2", "", section.title) + "\n";
  for (const auto& part : section.parts) text += std::visit(Html{say}, part);
  return text + "</section>\n";
}

}  // namespace stichtag::report
