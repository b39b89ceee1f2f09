// What was typed on the command line, before anything is looked up.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/run.hpp"

namespace stichtag::app {

inline constexpr std::uint64_t default_runs = 100;  // of an ensemble

enum class Format { text, json, csv };

struct Request {
  std::string command;             // "bans"
  std::string subcommand;          // "verify" of `log verify`
  std::vector<std::string> words;  // positional: scenarios, files, names
  Format format = Format::text;
  std::vector<std::string> on;
  std::vector<std::string> known;
  std::string product;
  std::string group;
  std::string addressee;
  std::vector<std::string> readings;
  bool all_readings = false;
  bool strict = false;
  std::string remove;
  std::string from;
  std::string period;
  std::string rule;
  bool roll = false;
  int months = 24;
  std::string ics;
  std::string db;
  std::string only;
  bool all = false;  // of bench: the rows that take minutes too
  std::uint64_t seed = 1;
  std::uint64_t replication = 0;
  std::vector<std::string> settings;  // --set key=value
  std::vector<std::string> shocks;    // --shock NAME:SIZE@FROM..UNTIL
  std::string operator_name;
  std::string out;                // a folder, or a file
  int jobs = 0;                   // threads; 0: as many as cores
  std::string shard;              // "0/3"
  std::uint64_t paired_runs = 0;  // of compare; 0: one run each
  std::string design = "mc";
  std::string target;    // of stress: a duty; of discover: "DUTY missed"
  bool reverse = false;  // of stress
  std::string measure;   // of sensitivity and regret
  std::string method = "tornado";
  std::string inputs = "uncertain";               // of sensitivity: which are varied
  std::optional<std::uint64_t> sensitivity_runs;  // of report
  bool less_is_better = false;                    // of regret
  int days = 182;                                 // of a shock
  double at_least =
      0.5;  // of stress --reverse: share of the runs in which a duty that holds is met
  std::vector<std::string> until_width;  // "quota-met=0.05"
  std::string resume;                    // a shard that was not finished
  run::Step step = run::Step::month;
  bool origins = false;
  std::string train;
  std::string test;
  std::string data;                   // a CSV of rollout figures
  std::string lang = "en";            // of a report
  std::string csv;                    // a folder for its tables
  std::string trace;                  // a file for its trace
  std::optional<std::uint64_t> runs;  // draws of an ensemble or of a fit
};

}  // namespace stichtag::app
