// What a page is made of, before it is HTML or CSV: sections of sentences, pictures and tables.
// Every number of a table can be had again by the table's command, and the markup keeps it in a
// form for machines (<data value>, <time datetime>), so that a test can hold one against the other.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "events/vocabulary/date.hpp"
#include "scenarios/report/speech.hpp"

namespace stichtag::report {

struct Number {
  std::int64_t value;
};
struct Watts {
  std::int64_t value;  // people read kW
};
struct Share {
  double value;  // 1 is 100 %
};
struct Points {
  double value;  // a difference of two shares; 0.01 is one point
};
struct Quantity {
  double value;      // people read it without decimals
  std::string unit;  // as scenario files have it: "days", "gateways"
};
struct Empty {};
// For programs and for people, where the two differ.
struct Word {
  std::string plain;
  std::string shown;
};
using Cell = std::variant<std::string, Word, Date, Number, Watts, Share, Points, Quantity, Empty>;

struct Column {
  std::string name;   // in the CSV
  std::string shown;  // on the page
  bool is_number = false;
  bool on_page = true;  // else in the CSV alone
};

struct Row {
  std::vector<Cell> cells;
  std::string look = "";  // class of the row: "strong", "missed"
  bool on_page = true;    // else in the CSV alone
};

struct Table {
  std::string name;     // file of --csv, without .csv
  std::string caption;  // a sentence
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::vector<std::string> commands;  // each gives a part of the numbers; together they give all
};

struct Sentence {
  std::string text;
  std::string look = "";
};
struct Picture {
  std::string svg;
  std::string caption;
  std::vector<std::string> commands;
};
// Key of a picture: class of the swatch and what it means.
struct Key {
  std::vector<std::pair<std::string, std::string>> entries;
};

using Part = std::variant<Sentence, Picture, Table, Key>;

struct Section {
  std::string id;
  std::string title;
  std::vector<Part> parts;
  bool new_page = false;  // on paper
};

// As CSV has it: ISO dates, plain digits.
[[nodiscard]] std::string plain(const Cell& cell);
[[nodiscard]] std::vector<std::vector<std::string>> rows_of(const Table& table);

[[nodiscard]] std::string html_of(const Section& section, const Speech& say);

}  // namespace stichtag::report
