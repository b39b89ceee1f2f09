# Builds text files into the program. Gives a .cpp that defines
#   std::span<const FILE_TYPE> FUNCTION()   with one {name, text} a file, in the order given.
function(stichtag_embed output)
  cmake_parse_arguments(PARSE_ARGV 1 embed "" "HEADER;NAMESPACE;FUNCTION;TYPE;PREFIX" "FILES")
  set(items "")
  foreach(file IN LISTS embed_FILES)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} text)
    get_filename_component(name ${file} NAME)
    string(APPEND items "      {\"${embed_PREFIX}${name}\", R\"~embedded~(${text})~embedded~\"},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT [[
#include <vector>
#include "@embed_HEADER@"
namespace @embed_NAMESPACE@ {
std::span<const @embed_TYPE@> @embed_FUNCTION@() {
  static const std::vector<@embed_TYPE@> files{
@items@  };
  return files;
}
}  // namespace @embed_NAMESPACE@
]])
endfunction()
