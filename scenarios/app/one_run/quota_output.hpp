// Quota rows as a tree and as tables; shared by `run` and `quota`.
#pragma once
#include "scenarios/app/page/output.hpp"
#include "scenarios/runs/quota_of_run.hpp"

namespace stichtag::app {

[[nodiscard]] Tree quota_tree(const std::vector<scenarios::QuotaRow>& rows,
                              const scenarios::Ran& ran);
[[nodiscard]] Rows quota_csv(const std::vector<scenarios::QuotaRow>& rows,
                             const scenarios::Ran& ran);
// Each duty of up to three operators; of more how many of each size class met it, and who did not
// (quota_classes.hpp).
[[nodiscard]] std::string quota_in_words(const std::vector<scenarios::QuotaRow>& rows,
                                         const scenarios::Ran& ran);
// Its name, and that it is contested.
[[nodiscard]] std::string duty_in_words(const scenarios::QuotaRow& row);
// For people who look ahead: needed rate, slack, latest safe start.
[[nodiscard]] std::string pace_in_words(const std::vector<scenarios::QuotaRow>& rows,
                                        const scenarios::Ran& ran, Date on);

}  // namespace stichtag::app
