# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# parley_hardening: compile and link flags that make a memory fault stop the program instead of
# being used. Each flag is asked for only where the compiler knows it; tests/lint reads the built
# programs and fails where one of them has no effect.
include(CheckCXXCompilerFlag)
include(CheckCXXSourceCompiles)
include(CheckPIESupported)

check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
add_library(parley_hardening INTERFACE)

if(UNIX AND NOT PARLEY_SANITIZE)
  foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection=full)
    string(MAKE_C_IDENTIFIER "PARLEY_HAS${flag}" known)
    check_cxx_compiler_flag(${flag} ${known})
    if(${known})
      target_compile_options(parley_hardening INTERFACE ${flag})
    endif()
  endforeach()

  # Level 3 also checks buffers whose size is known only at run time; it works from glibc 2.34 on.
  # Without optimisation the C library ignores the define and warns.
  check_cxx_source_compiles(
    "#include <features.h>\n#if !__GLIBC_PREREQ(2, 34) || (defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 12)\n#error\n#endif\nint main() {}"
    PARLEY_HAS_FORTIFY_3)
  if(PARLEY_HAS_FORTIFY_3)
    set(level 3)
  else()
    set(level 2)
  endif()
  target_compile_options(
    parley_hardening INTERFACE "$<$<NOT:$<CONFIG:Debug,>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=${level}>")
endif()

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  target_link_options(parley_hardening INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
endif()
