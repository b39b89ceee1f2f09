# One layer of the picture in the README: SOURCES, USES (layers to the left), HIDES (outside libraries).
function(stichtag_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "SOURCES;USES;HIDES")
  add_library(stichtag_${name} STATIC ${layer_SOURCES})
  add_library(stichtag::${name} ALIAS stichtag_${name})
  target_include_directories(stichtag_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(stichtag_${name} PUBLIC ${layer_USES} PRIVATE ${layer_HIDES} stichtag_options)
endfunction()
