# Every compiler flag of the project, in one INTERFACE target; nothing else sets flags.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()

find_program(SOHO_CCACHE ccache)
if(SOHO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${SOHO_CCACHE}")
endif()

find_program(SOHO_MOLD mold)

add_library(soho_flags INTERFACE)
add_library(soho::flags ALIAS soho_flags)

target_compile_options(soho_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wundef
  # GCC 12 sees overlapping copies in std::string where there are none (its bug 105651).
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-restrict>
  $<$<BOOL:${SOHO_WERROR}>:-Werror>)

target_compile_definitions(soho_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

if(SOHO_MOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  # Hundreds of test programs: mold links each in a fraction of a second.
  target_link_options(soho_flags INTERFACE -fuse-ld=mold)
endif()

if(SOHO_SANITIZE)
  target_compile_options(soho_flags INTERFACE -fsanitize=${SOHO_SANITIZE} -fno-omit-frame-pointer -g1 -O1)
  target_link_options(soho_flags INTERFACE -fsanitize=${SOHO_SANITIZE})
  if(SOHO_SANITIZE MATCHES "undefined")
    target_compile_options(soho_flags INTERFACE -fno-sanitize-recover=undefined)
  endif()
endif()
if(SOHO_FUZZ)
  # Without coverage of the libraries under test a fuzzer is blind.
  target_compile_options(soho_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
add_feature_info(sanitizers SOHO_SANITIZE "${SOHO_SANITIZE}")

# Forbids what the design forbids, at configure time: Qt in soho_wire, Widgets in soho_core.
function(soho_forbid_links target pattern why)
  get_target_property(links ${target} LINK_LIBRARIES)
  get_target_property(interface_links ${target} INTERFACE_LINK_LIBRARIES)
  foreach(link IN LISTS links interface_links)
    if(link MATCHES "${pattern}")
      message(FATAL_ERROR "${target} links ${link}: ${why}")
    endif()
  endforeach()
endfunction()
