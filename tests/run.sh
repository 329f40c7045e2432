#!/bin/sh
# run.sh [PART…]: installs what is missing, builds, and runs the tests.
# Without PART all parts, in this order:
#	asan      all tests with ASan and UBSan (unit, cli: only those of them)
#	fault     disk, memory and odd files again, without the sanitizers
#	portable  the tests again with the scanner that knows no vectors, save
#		  those that are about what is shown
#	clang     the unit tests again as clang builds them
#	valgrind  the unit tests and some command lines under valgrind
#	examples  examples/first-morning.sh, from building on
#	lint      tests/lint.sh
# The last line counts every test and check: N passed, N failed, N skipped.
set -u
cd "$(dirname "$0")/.." || exit 2
. tests/packages.sh
passed=0 failed=0 skipped=0
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)

title() {
	printf '\n== %s\n' "$*"
}

# verdict STATUS NAME
verdict() {
	case $1 in
	0) passed=$((passed + 1)) ;;
	77) skipped=$((skipped + 1)) ;;
	*) failed=$((failed + 1)) && echo "failed: $2" ;;
	esac
}

# build PRESET: its log is shown only when it fails, which is a failed test.
build() {
	title "building: $1"
	log=build/$1.log
	mkdir -p build
	if cmake --preset "$1" >"$log" 2>&1 &&
		cmake --build --preset "$1" -j "$jobs" >>"$log" 2>&1; then
		return 0
	fi
	tail -n 60 "$log"
	verdict 1 "building $1"
	return 1
}

# attribute NAME FILE: a number of the first element of CTest's report.
attribute() {
	sed -n "s/.*[[:space:]]$1=\"\([0-9]*\)\".*/\1/p" "$2" | head -n 1
}

# suite PRESET [CTEST OPTION…]
suite() {
	preset=$1
	shift
	build "$preset" || return
	title "tests: $preset"
	report=$PWD/build/$preset/report.xml
	rm -f "$report"
	ctest --preset "$preset" -j "$jobs" --output-junit "$report" "$@" 2>&1 |
		grep -vE '^ +Start +[0-9]+: |   Passed  |^Errors while|^$'
	if [ ! -s "$report" ]; then
		verdict 1 "ctest $preset"
		return
	fi
	all=$(attribute tests "$report")
	bad=$(attribute failures "$report")
	not=$(attribute skipped "$report")
	passed=$((passed + all - bad - not))
	failed=$((failed + bad))
	skipped=$((skipped + not))
}

# $grind PROGRAM runs it under valgrind; build/valgrind/bin has the programs
# of build/dev so.
under_valgrind() {
	grind='valgrind -q --error-exitcode=99 --leak-check=full'
	rm -rf build/valgrind
	mkdir -p build/valgrind/bin
	for program in build/dev/bin/*; do
		name=build/valgrind/bin/$(basename "$program")
		printf '#!/bin/sh\nexec %s "%s" "$@"\n' "$grind" \
			"$PWD/$program" >"$name"
		chmod +x "$name"
	done
}

# What is compared with a judge over very many texts stays with the
# sanitizers: it would take minutes here.  Of the cases every ninth is run.
part_valgrind() {
	build dev || return
	title valgrind
	under_valgrind
	{
		find build/dev/tests -name 'test_*' -type f -perm -u+x \
			! -name '*_jansson' | sed "s|.*|$grind &|"
		find tests/cli -name cmd | LC_ALL=C sort | awk 'NR % 9 == 1' |
			sed 's|\(.*\)/cmd|sh tests/cli/run.sh build/valgrind/bin \1|'
	} >build/valgrind/all
	awk -v q="'" '{
		to = "build/valgrind/" NR
		print q $0 " >" to ".log 2>&1; echo $? >" to ".status" q
	}' build/valgrind/all | xargs -n 1 -P "$jobs" sh -c
	number=0
	while read -r line; do
		number=$((number + 1))
		status=$(cat build/valgrind/$number.status || echo 1)
		[ "$status" -eq 0 ] || tail -n 40 build/valgrind/$number.log
		verdict "$status" "$line"
	done <build/valgrind/all
}

part_examples() {
	title 'examples/first-morning.sh'
	mkdir -p build
	sh examples/first-morning.sh >build/first-morning.out &&
		diff -u tests/cli/examples/first-morning/out \
			build/first-morning.out
	verdict $? first-morning.sh
}

part_lint() {
	build clang
	title 'lint'
	sh tests/lint.sh build/clang >build/lint.log
	cat build/lint.log
	passed=$((passed + $(grep -c '^passed: ' build/lint.log)))
	failed=$((failed + $(grep -c '^failed: ' build/lint.log)))
	skipped=$((skipped + $(grep -c '^skipped: ' build/lint.log)))
}

# They are long, and what was read is the same for them.
shown='_page$|^shared\.(merge|anonymous|report)|^sincerity|^words$'
packages_install build test || exit 2
packages_install browser || echo 'no browser: what needs one is skipped' >&2
[ $# -gt 0 ] || set -- asan fault portable clang valgrind examples lint
for part in "$@"; do
	case $part in
	asan) suite asan -E '^fault\.memory' ;;
	fault) suite dev -R '^fault\.' ;;
	unit) suite asan -R '^unit\.' ;;
	cli) suite asan -R '^cli\.' ;;
	portable) suite portable -E "^fault\\.|$shown" ;;
	clang) suite clang -R '^unit\.' ;;
	valgrind | examples | lint) "part_$part" ;;
	*)
		echo "run.sh: no part $part; see the head of tests/run.sh" >&2
		exit 2
		;;
	esac
done
printf '\n%d passed, %d failed, %d skipped\n' $passed $failed $skipped
[ $failed -eq 0 ]
