// What the commands look like on the command line. Only this folder knows CLI11.
#pragma once
#include <CLI/CLI.hpp>
#include <string>

#include "events/vocabulary/result.hpp"
#include "scenarios/app/asked/request.hpp"

namespace stichtag::app {

// Adds commands and their options to `app`; what is typed lands in `request`.
struct Builder {
  CLI::App& app;
  Request& request;

  void law_commands() const;          // law_commands.cpp
  void other_commands() const;        // law_commands.cpp
  void simulation_commands() const;   // run_commands.cpp
  void ensemble_commands() const;     // run_commands.cpp
  void stress_command() const;        // run_commands.cpp
  void sensitivity_commands() const;  // run_commands.cpp
  void forecast_commands() const;     // run_commands.cpp
  void store_commands() const;        // store_commands.cpp
  void report_command() const;        // report_command.cpp

  // With --format and an example in its help.
  CLI::App* command(const std::string& name, const std::string& what,
                    const std::string& example) const;
  // Options that several commands share.
  void scenario(CLI::App* sub) const;
  void view(CLI::App* sub) const;
  void strict(CLI::App* sub) const;
  void on(CLI::App* sub) const;
  void product(CLI::App* sub) const;
  void chance(CLI::App* sub) const;
  void actors(CLI::App* sub) const;
  void shock(CLI::App* sub) const;
  void seed(CLI::App* sub) const;
  void jobs(CLI::App* sub) const;
  void designed(CLI::App* sub) const;
};

// What was typed wrongly, with the nearest word that can stand there.
[[nodiscard]] Problem misspelt(const CLI::App& app, const CLI::ParseError& error);

}  // namespace stichtag::app
