# Builds text files into the program. Gives a .cpp that defines
#   std::span<const FILE_TYPE> FUNCTION()   with one {name, text} a file, in the order given.

# C++ promises string literals of 65,536 characters and no more ([implimits]; Clang refuses longer
# ones), so a longer text becomes several literals, cut after a line.
set(STICHTAG_LONGEST_LITERAL 60000)

function(stichtag_literals text result)
  set(literals "")
  string(LENGTH "${text}" length)
  while(length GREATER STICHTAG_LONGEST_LITERAL)
    string(SUBSTRING "${text}" 0 ${STICHTAG_LONGEST_LITERAL} head)
    string(FIND "${head}" "\n" cut REVERSE)
    if(cut EQUAL -1)
      message(FATAL_ERROR "A line of more than ${STICHTAG_LONGEST_LITERAL} bytes can't be built into the program: break it.")
    endif()
    math(EXPR cut "${cut} + 1")
    string(SUBSTRING "${text}" 0 ${cut} head)
    string(SUBSTRING "${text}" ${cut} -1 text)
    string(APPEND literals "R\"~embedded~(${head})~embedded~\", ")
    string(LENGTH "${text}" length)
  endwhile()
  set(${result} "${literals}R\"~embedded~(${text})~embedded~\"" PARENT_SCOPE)
endfunction()

function(stichtag_embed output)
  cmake_parse_arguments(PARSE_ARGV 1 embed "" "HEADER;NAMESPACE;FUNCTION;TYPE;PREFIX" "FILES")
  set(items "")
  set(texts "")
  set(index 0)
  foreach(file IN LISTS embed_FILES)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} text)
    get_filename_component(name ${file} NAME)
    stichtag_literals("${text}" literals)
    string(APPEND texts "  static const std::string text_${index} = joined({${literals}});\n")
    string(APPEND items "      {\"${embed_PREFIX}${name}\", text_${index}},\n")
    math(EXPR index "${index} + 1")
  endforeach()
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT [[
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>
#include "@embed_HEADER@"
namespace @embed_NAMESPACE@ {
std::span<const @embed_TYPE@> @embed_FUNCTION@() {
  const auto joined = [](std::initializer_list<std::string_view> parts) {
    std::string whole;
    for (const std::string_view part : parts) whole += part;
    return whole;
  };
@texts@  static const std::vector<@embed_TYPE@> files{
@items@  };
  return files;
}
}  // namespace @embed_NAMESPACE@
]])
endfunction()
