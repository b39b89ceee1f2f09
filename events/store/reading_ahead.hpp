// Two threads on one reading: while the caller looks at what was read, another one reads on.
#pragma once
#include <cstddef>
#include <functional>

namespace stichtag::store {

// So many slots are filled and looked at in turn (0, 1, ..., 0, 1, ...), each again only after its
// visit. `read` is called on a thread of its own and says false when there is nothing more; `visit`
// on the caller's, in order, and says false to stop. What `read` throws is thrown here after the
// visits of all that was read before, and forgotten when one of these stops: which problem is told
// does not hang on who is faster. False: a visit stopped.
bool read_ahead(std::size_t slots, const std::function<bool(std::size_t)>& read,
                const std::function<bool(std::size_t)>& visit);

}  // namespace stichtag::store
