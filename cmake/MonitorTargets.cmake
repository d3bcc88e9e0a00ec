# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Flags that every target of the project shares.
add_library(monitor_flags INTERFACE)
target_compile_options(monitor_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
                                               -Wnull-dereference -Wimplicit-fallthrough)
if(MONITOR_WERROR)
    target_compile_options(monitor_flags INTERFACE -Werror)
endif()
target_compile_definitions(monitor_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 MONITOR_VERSION="${PROJECT_VERSION}")
if(MONITOR_FUZZERS)
    target_compile_options(monitor_flags INTERFACE -fsanitize=fuzzer-no-link) # coverage for libFuzzer
endif()
if(MONITOR_SANITIZERS)
    target_compile_options(monitor_flags INTERFACE -fsanitize=${MONITOR_SANITIZERS} -fno-omit-frame-pointer
                                                   -fno-sanitize-recover=undefined)
    target_link_options(monitor_flags INTERFACE -fsanitize=${MONITOR_SANITIZERS})
endif()

# monitor_library(NAME SOURCES ... LINKS ... [PCH header ...])
# One folder under lib/: a static library `monitor_NAME`. LINKS names exactly what it may include.
function(monitor_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;PCH")
    add_library(monitor_${name} STATIC ${arg_SOURCES})
    target_include_directories(monitor_${name} PUBLIC ${PROJECT_SOURCE_DIR}/lib)
    target_link_libraries(monitor_${name} PUBLIC ${arg_LINKS} PRIVATE monitor_flags)
    if(arg_PCH)
        target_precompile_headers(monitor_${name} PRIVATE ${arg_PCH})
    endif()
endfunction()

# monitor_program(NAME SOURCES ... LINKS ... [PCH header ...])
function(monitor_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;PCH")
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(${name} PRIVATE ${arg_LINKS} monitor_flags)
    if(arg_PCH)
        target_precompile_headers(${name} PRIVATE ${arg_PCH})
    endif()
endfunction()

# monitor_test(UNIT SOURCES ... LINKS ... [TIMEOUT seconds] [ENVIRONMENT NAME=value ...])
# tests/<folder>/tst_<unit>.cpp; runs alone or in parallel, without a screen, in UTC and a fixed locale. Labelled by its folder.
function(monitor_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINKS;ENVIRONMENT")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(tst_${name} ${arg_SOURCES})
    target_include_directories(tst_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(tst_${name} PRIVATE ${arg_LINKS} Qt6::Test monitor_flags)
    add_test(NAME ${name} COMMAND tst_${name})
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS ${folder}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_ENABLE_REGEXP_JIT=0;MONITOR_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};MONITOR_SOURCE=${PROJECT_SOURCE_DIR};${arg_ENVIRONMENT}")
endfunction()

# monitor_test_again(UNIT VARIANT NAME=value ...)
# The same test as UNIT.VARIANT, with further variables in its environment.
function(monitor_test_again name variant)
    get_test_property(${name} ENVIRONMENT environment)
    get_test_property(${name} LABELS labels)
    get_test_property(${name} TIMEOUT timeout)
    add_test(NAME ${name}.${variant} COMMAND tst_${name})
    set_tests_properties(${name}.${variant} PROPERTIES TIMEOUT ${timeout} LABELS "${labels}" ENVIRONMENT "${environment};${ARGN}")
endfunction()
