// Catch2 2.13 as Debian 12 has it; moving to version 3 changes this file alone.
#pragma once
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
