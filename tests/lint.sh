#!/bin/sh
# lint.sh [BUILD]: what machines can see in the sources.  One line a check:
# "passed: …", "failed: …" or "skipped: …"; status 1 when one failed.  BUILD,
# a folder made with clang, holds the compile_commands.json for clang-tidy.
# shellcheck disable=SC2317 # check calls the functions by name
set -u
cd "$(dirname "$0")/.." || exit 2
build=${1:-build/clang}
log=$(mktemp) || exit 2
trap 'rm -f "$log"' EXIT
failed=0

# check NAME TOOL COMMAND…: runs COMMAND, silent unless it fails.
check() {
	name=$1 tool=$2
	shift 2
	if ! command -v "$tool" >/dev/null; then
		echo "skipped: $name: no $tool here"
	elif "$@" >"$log" 2>&1; then
		echo "passed: $name"
	else
		cat "$log"
		echo "failed: $name"
		failed=1
	fi
}

sources() {
	find cmd lib tests -name '*.[ch]' | LC_ALL=C sort
}

format() {
	odd=0
	for file in $(sources); do
		clang-format "$file" | diff -q - "$file" >/dev/null && continue
		echo "$file: run clang-format -i on it"
		odd=1
	done
	return "$odd"
}

cpp() {
	cppcheck -q -j 2 --std=c11 --inline-suppr --error-exitcode=1 \
		--enable=warning,portability,performance \
		--suppressions-list=tests/cppcheck.txt -D_POSIX_C_SOURCE=200809L \
		-I lib cmd lib
}

tidy() {
	[ -f "$build/compile_commands.json" ] || {
		echo "$build has no compile_commands.json"
		return 1
	}
	find cmd lib -name '*.c' | LC_ALL=C sort |
		xargs -n 4 -P 2 clang-tidy --quiet -p "$build" 2>&1 |
		grep -E '^[^ ]+: (error|warning): ' && return 1
	return 0
}

scripts() {
	find .ci/run tests examples \( -name "*.sh" -o -path .ci/run \) \
		-exec shellcheck -x {} +
}

manuals() {
	mandoc -Tlint -W warning man/*.[157]
}

# points ROOM ALLOWED…: lib/ROOM includes headers of these rooms only.
points() {
	room=$1
	shift
	allowed=$(echo "$@" | tr ' ' '|')
	grep -rnE '^#[[:space:]]*include[[:space:]]*"' "lib/$room" |
		grep -vE "include[[:space:]]*\"($allowed)/" && return 1
	return 0
}

# Arrows point down only (CONTRIBUTING.md).
arrows() {
	up=0
	points stream stream || up=1
	points meaning stream meaning || up=1
	points case stream meaning case || up=1
	points letter stream meaning letter || up=1
	points tally stream meaning tally || up=1
	points show stream meaning case tally show || up=1
	points tool stream meaning case letter tally show tool || up=1
	grep -rnE '^#[[:space:]]*include[[:space:]]*<(csv|jansson)\.h>' \
		cmd lib | grep -v '^lib/stream/' && up=1
	return "$up"
}

# Nobody reads a file of 400 lines to its end.
sizes() {
	find cmd lib -name '*.[ch]' -exec wc -l {} + |
		awk '$2 != "total" && $1 > 400 { print; long = 1 }
			END { exit long }'
}

check 'arrows point down' grep arrows
check 'no source file over 400 lines' awk sizes
check clang-format clang-format format
check shellcheck shellcheck scripts
check mandoc mandoc manuals
check 'examples of the manual are cases' awk sh tests/man-examples.sh
check cppcheck cppcheck cpp
check clang-tidy clang-tidy tidy
exit $failed
