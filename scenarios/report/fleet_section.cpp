// The fleet of the run told here: gateways by product, and by standing.
#include <algorithm>

#include "scenarios/report/sections.hpp"

namespace stichtag::report {
namespace {

using run::Count;
using run::FleetRow;

constexpr double panel_height = 190;

struct Layer {
  std::string name;
  std::string cls;
  std::vector<Count> values;  // as the rows of the fleet
};

std::vector<Layer> by_product(const Report& report, const Side& side) {
  std::vector<Layer> layers;
  const auto products = products_of(report);
  for (std::size_t i = 0; i < side.ran.run.lines.size(); ++i) {
    const auto& line = side.ran.run.lines[i];
    const auto at = std::find(products.begin(), products.end(), line) - products.begin();
    Layer layer{product_name(line), "product p" + std::to_string(at % 6), {}};
    for (const auto& row : side.ran.run.fleet) layer.values.push_back(row.by_line[i]);
    if (std::any_of(layer.values.begin(), layer.values.end(), [](Count n) { return n > 0; }))
      layers.push_back(std::move(layer));
  }
  return layers;
}

std::vector<Layer> by_standing(const Side& side, const Speech& say) {
  std::vector<Layer> layers{{say("certified", "zertifiziert"), "certified", {}},
                            {say("not certified", "nicht zertifiziert"), "uncertified", {}},
                            {say("undetermined", "ungeklärt"), "undetermined", {}}};
  for (const auto& row : side.ran.run.fleet) {
    layers[0].values.push_back(row.certified);
    layers[1].values.push_back(row.uncertified);
    layers[2].values.push_back(row.undetermined);
  }
  return layers;
}

// 1, 2 or 5 times a power of ten, so that about four lines fit.
Count nice_step(Count most) {
  Count step = 1;
  while (true) {
    for (const Count factor : {1, 2, 5}) {
      if (factor * step * 4 >= most) return factor * step;
    }
    step *= 10;
  }
}

struct Panel {
  TimeAxis axis;
  double top, bottom;
  Count most;
  [[nodiscard]] double y(Count n) const {
    return bottom - (bottom - top) * double(n) / double(std::max<Count>(most, 1));
  }
};

void draw_frame(Svg& svg, const Panel& panel, const Speech& say) {
  draw_years(svg, panel.axis, panel.top, panel.bottom);
  const auto step = nice_step(panel.most);
  for (Count n = 0; n <= panel.most; n += step) {
    svg.line({panel.axis.left, panel.y(n)}, {panel.axis.right, panel.y(n)}, "grid");
    svg.text({panel.axis.left - 4, panel.y(n) + 4}, say.count(n), "tick", Anchor::end);
  }
}

void draw_layers(Svg& svg, const Panel& panel, const std::vector<FleetRow>& rows,
                 const std::vector<Layer>& layers) {
  std::vector<Count> below(rows.size(), 0);
  for (const auto& layer : layers) {
    std::vector<Point> points;
    auto above = below;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      above[i] += layer.values[i];
      points.push_back({panel.axis.x(rows[i].date), panel.y(above[i])});
    }
    for (auto i = rows.size(); i-- > 0;)
      points.push_back({panel.axis.x(rows[i].date), panel.y(below[i])});
    svg.area(points, layer.cls, layer.name);
    below = std::move(above);
  }
}

Count most_installed(const Report& report) {
  Count most = 1;
  for (const auto& side : report.sides) {
    for (const auto& row : side.ran.run.fleet) most = std::max(most, row.installed);
  }
  return most;
}

template <class LayersOf>
Picture panels(const Report& report, const std::string& caption, const LayersOf& layers_of) {
  Svg svg(panel_height, caption);
  const auto count = report.sides.size();
  const auto width = picture_width / double(count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto& side = report.sides[i];
    const auto& horizon = side.ran.run.horizon;
    const TimeAxis axis{horizon.from, *horizon.until, width * double(i) + 52,
                        width * double(i + 1) - 10};
    const Panel panel{axis, 20, panel_height - 8, most_installed(report)};
    draw_frame(svg, panel, report.say);
    draw_layers(svg, panel, side.ran.run.fleet, layers_of(side));
    if (count > 1) svg.text({axis.left + 6, 36}, letter_of(report, side), "letter");
  }
  return {svg.done(), caption, {}};
}

// The swatches of all layers that any scenario has.
template <class LayersOf>
Key key_of(const Report& report, const LayersOf& layers_of) {
  Key key;
  for (const auto& side : report.sides) {
    for (const auto& layer : layers_of(side)) {
      const std::pair entry(layer.cls, layer.name);
      if (std::find(key.entries.begin(), key.entries.end(), entry) == key.entries.end())
        key.entries.push_back(entry);
    }
  }
  return key;
}

Table fleet_table(const Report& report) {
  const auto& say = report.say;
  Table table{"fleet",
              say("Gateways on the wall on the evening of the day, run told here",
                  "Gateways am Abend des Tages, hier erzählter Lauf"),
              {{"scenario", say("Sc.", "Sz.")},
               {"date", say("Evening of", "Abend des")},
               {"installed", say("installed", "eingebaut"), true},
               {"certified", say("certified", "zertifiziert"), true},
               {"uncertified", say("not certified", "nicht zertifiziert"), true},
               {"undetermined", say("of these undetermined", "davon ungeklärt"), true}},
              {},
              {}};
  const auto products = products_of(report);
  for (const auto& product : products)
    table.columns.push_back({product, product_name(product), true});
  for (const auto& side : report.sides) {
    table.commands.push_back(report.commands.of_run("run", side) + " --format csv");
    const auto& fleet = side.ran.run.fleet;
    for (std::size_t i = 0; i < fleet.size(); ++i) {
      const auto& row = fleet[i];
      const bool yearly = row.installed > 0 &&
                          ((row.date.month() == 1 && row.date.day() == 1) || i + 1 == fleet.size());
      table.rows.push_back({{Word{side.scenario.name, letter_of(report, side)}, row.date,
                             Number{row.installed}, Number{row.certified},
                             Number{row.uncertified + row.undetermined}, Number{row.undetermined}},
                            "",
                            yearly});
      for (const auto& product : products) {
        const auto& lines = side.ran.run.lines;
        const auto at = std::find(lines.begin(), lines.end(), product);
        const auto count = at == lines.end() ? 0 : row.by_line[std::size_t(at - lines.begin())];
        table.rows.back().cells.emplace_back(Number{count});
      }
    }
  }
  return table;
}

}  // namespace

Section fleet_section(const Report& report) {
  const auto& say = report.say;
  Section section{"fleet", say("The fleet", "Die Flotte"), {}};
  const auto products = [&](const Side& side) { return by_product(report, side); };
  const auto standing = [&](const Side& side) { return by_standing(side, say); };
  section.parts.emplace_back(key_of(report, products));
  section.parts.emplace_back(
      panels(report, say("Gateways by product", "Gateways nach Produkt"), products));
  section.parts.emplace_back(key_of(report, standing));
  section.parts.emplace_back(
      panels(report,
             say("Gateways by standing: all certificates of § 24 valid or not",
                 "Gateways nach Stand: alle Zertifikate des § 24 gültig oder nicht"),
             standing));
  section.parts.emplace_back(fleet_table(report));
  return section;
}

}  // namespace stichtag::report
