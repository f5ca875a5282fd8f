# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# The layers of the house as link rules, checked when CMake configures: a target that reaches
# something it must never reach stops the configure step with its name.

# parley_reaches(TARGET RESULT SOUGHT…): walks all link properties from TARGET and sets RESULT to the
# first of SOUGHT it meets, or to nothing.
function(parley_reaches target result)
  set(pending ${target})
  set(seen "")
  set(${result} "" PARENT_SCOPE)
  while(pending)
    list(POP_FRONT pending current)
    if(current IN_LIST seen OR NOT TARGET ${current})
      continue()
    endif()
    list(APPEND seen ${current})
    if(current IN_LIST ARGN)
      set(${result} ${current} PARENT_SCOPE)
      return()
    endif()
    foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
      get_target_property(libraries ${current} ${property})
      if(libraries)
        list(TRANSFORM libraries REPLACE "^\\$<LINK_ONLY:(.+)>$" "\\1")
        list(APPEND pending ${libraries})
      endif()
    endforeach()
  endwhile()
endfunction()

# parley_assert_never_links(TARGET FORBIDDEN…)
function(parley_assert_never_links target)
  if(NOT TARGET ${target})
    message(FATAL_ERROR "${target}, whose links are to be checked, does not exist")
  endif()
  parley_reaches(${target} forbidden ${ARGN})
  if(forbidden)
    message(FATAL_ERROR "${target} must never link ${forbidden}")
  endif()
endfunction()
