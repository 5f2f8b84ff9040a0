# Installs BUILD into a folder of its own and builds the embedder against it:
# once through find_package, once through pkg-config. Both must print the
# source of the one quotation.
set(place ${BUILD}/embedder)
set(prefix ${place}/prefix)
set(source ${CMAKE_CURRENT_LIST_DIR})
file(REMOVE_RECURSE ${place})

function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY
                  OUTPUT_VARIABLE output OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(output "${output}" PARENT_SCOPE)
endfunction()

function(expect_source program)
  run(${program})
  if(NOT output STREQUAL "Ana Ortiz")
    message(FATAL_ERROR "${program} printed '${output}'")
  endif()
  message(STATUS "${program}: ${output}")
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})

run(${CMAKE_COMMAND} -S ${source} -B ${place}/package -G Ninja
    -D CMAKE_PREFIX_PATH=${prefix} -D CMAKE_CXX_COMPILER=${CXX})
run(${CMAKE_COMMAND} --build ${place}/package)
expect_source(${place}/package/embedder)

file(GLOB pc_dir ${prefix}/lib*/pkgconfig ${prefix}/lib/*/pkgconfig)
set(ENV{PKG_CONFIG_PATH} ${pc_dir})
run(pkg-config --variable=rulesdir quoth)
set(rules ${output})
run(pkg-config --static --cflags --libs quoth)
separate_arguments(flags UNIX_COMMAND "${output}")
run(${CXX} -std=c++20 "-DRULES=\"${rules}/en\"" ${source}/main.cc ${flags}
    -Wl,-rpath,${prefix}/lib -o ${place}/with_pkg_config)
expect_source(${place}/with_pkg_config)

# The installed program finds the installed rules.
run(${CMAKE_COMMAND} -E env QUOTH_RULES=${prefix}/share/quoth/rules
    ${prefix}/bin/quoth extract ${source}/main.cc)
