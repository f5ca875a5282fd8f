# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# parley_sanitizers: what the presets asan, tsan, coverage and fuzz switch on for all of our code.
set(PARLEY_SANITIZE "" CACHE STRING "Comma-separated sanitizers, as -fsanitize= takes them")
option(PARLEY_COVERAGE "Count executed lines" OFF)
option(PARLEY_FUZZ "Build the fuzzers of tests/fuzz (clang)" OFF)

add_library(parley_sanitizers INTERFACE)
if(PARLEY_SANITIZE)
  target_compile_options(parley_sanitizers INTERFACE -fsanitize=${PARLEY_SANITIZE}
                                                     -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(parley_sanitizers INTERFACE -fsanitize=${PARLEY_SANITIZE})
endif()
if(PARLEY_COVERAGE)
  target_compile_options(parley_sanitizers INTERFACE --coverage)
  target_link_options(parley_sanitizers INTERFACE --coverage)
endif()
