# The page of the review desk, built by Vite and put into the program.
#
# Nothing is downloaded here: tools/setup.sh has npm fetch the packages that
# package-lock.json names. Where they are missing the program is built without
# the page, and says so when asked for it.
set(page_dir ${PROJECT_SOURCE_DIR}/tools/serve/page)
set(page_out ${PROJECT_BINARY_DIR}/page)
# Looked for at each build, so that the page comes once setup.sh has run.
file(GLOB vite CONFIGURE_DEPENDS ${page_dir}/node_modules/vite/bin/vite.js)
find_program(NODE node)

set(PAGE_FILES_INCLUDED "")
set(PAGE_FILES_LISTED "")
function(page_file file path media_type)
  string(MAKE_C_IDENTIFIER ${file} name)
  string(APPEND PAGE_FILES_INCLUDED
         "QUOTH_FILE(${name}, \"${page_out}/${file}\");\n")
  string(APPEND PAGE_FILES_LISTED "      {\"${path}\", \"${media_type}\",\n"
         "       {quoth_${name}_begin, quoth_${name}_end}},\n")
  set(PAGE_FILES_INCLUDED "${PAGE_FILES_INCLUDED}" PARENT_SCOPE)
  set(PAGE_FILES_LISTED "${PAGE_FILES_LISTED}" PARENT_SCOPE)
  set(page_made ${page_made} ${page_out}/${file} PARENT_SCOPE)
endfunction()

if(NODE AND vite)
  page_file(index.html / "text/html; charset=utf-8")
  page_file(page.js /page.js "text/javascript; charset=utf-8")
  page_file(graph.js /graph.js "text/javascript; charset=utf-8")
  page_file(page.css /page.css "text/css; charset=utf-8")
  file(GLOB_RECURSE page_sources CONFIGURE_DEPENDS ${page_dir}/src/*)
  add_custom_command(
    OUTPUT ${page_made}
    COMMAND ${NODE} ${vite} build --logLevel warn --outDir ${page_out}
    DEPENDS ${page_sources} ${page_dir}/index.html ${page_dir}/vite.config.ts
            ${page_dir}/tsconfig.json ${page_dir}/package-lock.json
    WORKING_DIRECTORY ${page_dir}
    COMMENT "Building the page of the review desk" VERBATIM)
  set_source_files_properties(${PROJECT_BINARY_DIR}/page_files.cc
                              PROPERTIES OBJECT_DEPENDS "${page_made}")
else()
  message(STATUS "The review desk goes without its page: run tools/setup.sh")
endif()
configure_file(${page_dir}/../page_files.cc.in page_files.cc @ONLY)
