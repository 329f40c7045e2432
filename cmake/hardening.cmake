# Warnings, and what the compiler and the linker can do against hostile input.
# What only some compilers know is asked for first.
include(CheckCCompilerFlag)
include(CheckLinkerFlag)

option(OWNUP_WERROR "warnings are errors" OFF)
option(OWNUP_SANITIZE "build with ASan and UBSan" OFF)
option(OWNUP_PORTABLE "the scanner without SSE2 and NEON" OFF)

set(CMAKE_C_FLAGS_DEBUG "-O1 -g")
set(CMAKE_C_FLAGS_RELEASE "-O3")
set(CMAKE_C_FLAGS_RELWITHDEBINFO "-O2 -g")

function(ownup_flags)
	foreach(flag ${ARGN})
		string(MAKE_C_IDENTIFIER "cc${flag}" known)
		check_c_compiler_flag(${flag} ${known})
		if(${known})
			add_compile_options(${flag})
		endif()
	endforeach()
endfunction()

function(ownup_link_flags)
	foreach(flag ${ARGN})
		string(MAKE_C_IDENTIFIER "ld${flag}" known)
		check_linker_flag(C ${flag} ${known})
		if(${known})
			add_link_options(${flag})
		endif()
	endforeach()
endfunction()

add_compile_definitions(_POSIX_C_SOURCE=200809L)
if(APPLE)
	add_compile_definitions(_DARWIN_C_SOURCE)
endif()
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion
	-Wsign-conversion -Wformat=2 -Wimplicit-fallthrough -Wvla
	-Wstrict-prototypes -Wmissing-prototypes -Wnull-dereference -Wdate-time
	-Werror=format-security -Werror=implicit
	-Werror=incompatible-pointer-types -Werror=int-conversion
	-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
ownup_flags(-Wtrampolines -Wbidi-chars=any -Wduplicated-cond
	-Wduplicated-branches -Wlogical-op)
if(OWNUP_WERROR)
	add_compile_options(-Werror)
endif()
if(OWNUP_PORTABLE)
	add_compile_definitions(OWNUP_PORTABLE)
endif()

if(OWNUP_SANITIZE)
	add_compile_options(-fsanitize=address,undefined
		-fno-sanitize-recover=all -fno-omit-frame-pointer)
	add_link_options(-fsanitize=address,undefined)
	return()
endif()

# Fortified copies would hide from the sanitizers what they look for.
add_compile_options(-fPIE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3
	-fstack-protector-strong -fno-strict-overflow -fno-strict-aliasing)
ownup_flags(-fstack-clash-protection -fno-delete-null-pointer-checks
	-ftrivial-auto-var-init=zero -fstrict-flex-arrays=3
	-fzero-init-padding-bits=all)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i.86)$")
	ownup_flags(-fcf-protection=full)
	# What is cleared or copied for each record is some hundred bytes, and
	# "rep stos" takes longer to begin than they take without it.
	ownup_flags(
		-mmemset-strategy=unrolled_loop:512:noalign,libcall:-1:noalign
		-mmemcpy-strategy=unrolled_loop:512:noalign,libcall:-1:noalign)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
	ownup_flags(-mbranch-protection=standard)
endif()
ownup_link_flags(-pie -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack
	-Wl,-z,nodlopen -Wl,--as-needed -Wl,--no-copy-dt-needed-entries)
