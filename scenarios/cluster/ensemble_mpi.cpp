// stichtag-ensemble-mpi: `stichtag ensemble` spread over the ranks of an MPI job. Rank r of n runs
// shard r/n into FILE.shard-r in a folder that all ranks see; rank 0 merges them into FILE and
// prints the result. The same command again after a crash goes on with the files that are there.
#include <mpi.h>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <vector>

#include "scenarios/app/command_line.hpp"
#include "scenarios/app/commands.hpp"

namespace {

using namespace stichtag;
using app::Request;

struct Session {
  int rank = 0, ranks = 1;
  Session(int& argc, char**& argv) {
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);
  }
  ~Session() { MPI_Finalize(); }
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  // The worst of all ranks, once all have come here.
  [[nodiscard]] static int worst(int code) {
    int all = code;
    MPI_Allreduce(&code, &all, 1, MPI_INT, MPI_MAX, MPI_COMM_WORLD);
    return all;
  }
};

std::string shard_file(const Request& request, int rank) {
  return request.out + ".shard-" + std::to_string(rank);
}

int run_shard(Request request, const Session& session) {
  const auto file = shard_file(request, session.rank);
  request.shard = std::to_string(session.rank) + "/" + std::to_string(session.ranks);
  request.out = file;
  if (request.jobs <= 0) request.jobs = 1;
  if (std::filesystem::exists(file)) request.resume = file;
  const auto done = app::ensemble_command(request);
  return done ? app::done : app::report(done.problem(), request.format);
}

int merge(Request request, int ranks) {
  request.words.clear();  // held the scenario
  for (int rank = 0; rank < ranks; ++rank) request.words.push_back(shard_file(request, rank));
  const auto output = app::merge_command(request);
  if (!output) return app::report(output.problem(), request.format);
  if (const auto problem = app::print(*output, request.format))
    return app::report(*problem, request.format);
  for (const auto& file : request.words) std::filesystem::remove(file);
  return app::done;
}

int carry_out(const Request& request, const Session& session) {
  if (request.command != "ensemble" || request.out.empty() || !request.shard.empty()) {
    return app::report({.what = "MPI runs the command ensemble with --out FILE, without --shard",
                        .where = "command line",
                        .hint = "mpirun -n 4 stichtag-ensemble-mpi ensemble SCENARIO --runs N "
                                "--out FILE"},
                       request.format);
  }
  const int code = Session::worst(run_shard(request, session));
  if (code != app::done || session.rank != 0) return code;
  return merge(request, session.ranks);
}

}  // namespace

int main(int argc, char** argv) {
  const Session session(argc, argv);
  try {
    return app::with_command_line(
        argc, argv, [&](const Request& request) { return carry_out(request, session); });
  } catch (const std::exception& error) {
    std::fprintf(stderr, "stichtag-ensemble-mpi: %s\n", error.what());
    return app::machine_trouble;
  }
}
