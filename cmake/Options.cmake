# Warnings and sanitizers for our own targets; linked PRIVATE, never exported.
add_library(stichtag_options INTERFACE)
target_compile_options(stichtag_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
                       -Wno-sign-conversion -Wswitch-enum -Wnon-virtual-dtor -Woverloaded-virtual)
# Draws must be the same on every machine: no a * b + c in one step where the processor happens to have it.
target_compile_options(stichtag_options INTERFACE -ffp-contract=off)
if(STICHTAG_WERROR)
  target_compile_options(stichtag_options INTERFACE -Werror)
endif()
if(STICHTAG_SANITIZE)
  target_compile_options(stichtag_options INTERFACE -fsanitize=${STICHTAG_SANITIZE}
                         -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(stichtag_options INTERFACE -fsanitize=${STICHTAG_SANITIZE})
endif()
# Two false alarms of GCC 12 at -O3: an overlap in operator+(const char*, std::string&&) (GCC bug 105651)
# and an uninitialized value inside std::optional. Clang and the sanitizers watch over both.
target_compile_options(stichtag_options INTERFACE "$<$<CXX_COMPILER_ID:GNU>:-Wno-restrict;-Wno-maybe-uninitialized>")
