# Compiles sources of one target together, a few as one unit: what the headers cost is paid once for all of them, and
# a build takes less than half. A source may keep a name to itself that another one of the target has too: two such
# sources never meet in one unit (together.py sees to it), so that nobody need think of this when writing.
# The units are made anew by each configuration: after a new name that clashes, configure again.
option(STICHTAG_TOGETHER "Compile sources of a target together" OFF)
set(STICHTAG_TOGETHER_MOST 8 CACHE STRING "Sources that are compiled together at most")

# All targets of our own below a folder.
function(stichtag_targets_below folder output)
  get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
  get_property(below DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
  foreach(one IN LISTS below)
    stichtag_targets_below(${one} more)
    list(APPEND targets ${more})
  endforeach()
  set(${output} "${targets}" PARENT_SCOPE)
endfunction()

# Lines "target|source" for all sources of the targets that have several.
function(stichtag_list_sources output targets)
  set(lines "")
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    get_target_property(on_request ${target} EXCLUDE_FROM_ALL)
    if(NOT type MATCHES "LIBRARY|EXECUTABLE" OR type STREQUAL "INTERFACE_LIBRARY" OR on_request)
      continue()
    endif()
    get_target_property(folder ${target} SOURCE_DIR)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS sources)
      get_filename_component(source ${source} ABSOLUTE BASE_DIR ${folder})
      string(APPEND lines "${target}|${source}\n")
    endforeach()
  endforeach()
  set(${output} "${lines}" PARENT_SCOPE)
endfunction()

function(stichtag_compile_together)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  stichtag_targets_below(${PROJECT_SOURCE_DIR} targets)
  stichtag_list_sources(lines "${targets}")
  file(WRITE ${PROJECT_BINARY_DIR}/sources.txt "${lines}")
  execute_process(COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/cmake/together.py ${PROJECT_SOURCE_DIR}
                          ${PROJECT_BINARY_DIR}/sources.txt ${STICHTAG_TOGETHER_MOST}
                  OUTPUT_VARIABLE lines COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE "\n" ";" lines "${lines}")
  foreach(line IN LISTS lines)
    if(line MATCHES "^(.+)\\|(.+)\\|(.+)$")
      set_property(SOURCE ${CMAKE_MATCH_2} TARGET_DIRECTORY ${CMAKE_MATCH_1} PROPERTY UNITY_GROUP ${CMAKE_MATCH_3})
      set_target_properties(${CMAKE_MATCH_1} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    endif()
  endforeach()
endfunction()
