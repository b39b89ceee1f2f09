// The store: one SQLite file in which events are recorded for good.
//
//   append     in one durable transaction, all or nothing; two writers on one stream: one gets a
//              conflict. What is recorded already, byte for byte, is not recorded again.
//   the chain  every row carries a hash over its bytes and the hash before it (hash.hpp).
//   the head   is written to "<store>.head" after each append (anchor.hpp); verify.hpp compares.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "events/store/row.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::store {

enum class OpenMode {
  read_only,
  write,
  create,  // makes the store if there is none yet
};

class Store {
 public:
  [[nodiscard]] static Result<Store> open(const std::string& path, OpenMode mode);
  ~Store();  // moves the write-ahead log into the file
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;

  // The stream's new version, which is the number of its events. `expected_version` is the one the
  // caller has read; it does not matter when all events are recorded already (a repeated attempt).
  // When it returns a version, the events survive a crash.
  [[nodiscard]] Result<std::int64_t> append(const std::string& stream,
                                            std::int64_t expected_version,
                                            std::span<const StoredEvent> events);

  // What is known to be storable is not checked again.
  [[nodiscard]] Result<std::int64_t> append(const std::string& stream,
                                            std::int64_t expected_version,
                                            std::span<const Storable> events);
  [[nodiscard]] Result<std::int64_t> append_all(std::span<const Storable> events);

  // For imports: events of any streams, in this order, at the ends of their streams. Gives how many
  // were new. `place_of` says where an event stands, for messages.
  [[nodiscard]] Result<std::int64_t> append_all(
      std::span<const StoredEvent> events,
      const std::function<std::string(std::size_t)>& place_of = {});

  // 0 for a stream without events.
  [[nodiscard]] Result<std::int64_t> version(const std::string& stream) const;
  [[nodiscard]] Result<Head> head() const;

  // Rows in order of position, of one stream or of all, as of one moment; stops when `visit` says
  // false.
  [[nodiscard]] Result<Done> for_each(const std::function<bool(const Row&)>& visit,
                                      const std::optional<std::string>& stream = {}) const;
  // So many events by their ids, without a copy: a view holds during its visit. Refused at the
  // first that is not there or whose bytes do not give its hash in the chain, so that a damaged
  // number costs nothing. Stops when `visit` says false. `visit` is called on the caller's thread,
  // in order, each time after the check of its event, while another thread reads and checks ahead
  // and calls `id_at`: neither may ask this store.
  using IdAt = std::function<std::string(std::int64_t)>;
  [[nodiscard]] Result<Done> visit_checked(
      std::int64_t number, const IdAt& id_at,
      const std::function<bool(const EventView&)>& visit) const;
  [[nodiscard]] Result<std::vector<Row>> read(const std::optional<std::string>& stream = {}) const;

  // Set when the last append was recorded but the head could not be written out.
  [[nodiscard]] const std::optional<Problem>& anchor_trouble() const;
  [[nodiscard]] const std::string& path() const;

 private:
  struct Parts;
  explicit Store(std::unique_ptr<Parts> parts);
  [[nodiscard]] Result<std::int64_t> append_checked(const std::string& stream,
                                                    std::int64_t expected_version,
                                                    std::span<const StoredEvent* const> events);
  [[nodiscard]] Result<std::int64_t> append_all_checked(
      std::span<const StoredEvent* const> events,
      const std::function<std::string(std::size_t)>& place_of);
  void write_out_head(const Head& head);
  std::unique_ptr<Parts> parts_;
};

}  // namespace stichtag::store
