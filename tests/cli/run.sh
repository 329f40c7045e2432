#!/bin/sh
# run.sh [--accept] BIN CASE: one command-line case in a fresh copy of its
# folder, with the programs in BIN first on PATH.  CASE holds cmd (one line of
# sh), and the bytes that it must give: out, err (missing: nothing) and status
# (missing: 0).  Each word of needs is a command that must be there, or
# "shared", the folder of real exports, or "dutch", what reports in Dutch need:
# else the case is skipped, status 77.
# cmd may use $EXAMPLES and, with "shared" in needs, $SHARED.
set -u
accept=false
[ "${1-}" = --accept ] && accept=true && shift
[ $# -eq 2 ] || { echo 'usage: run.sh [--accept] BIN CASE' >&2; exit 2; }
bin=$(cd "$1" && pwd) && case=$(cd "$2" && pwd) || exit 2
top=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
shared=${OWNUP_SHARED:-$top/../shared}

# A catalogue, and one of the locales that stand in for Dutch; before glibc 2.39
# C.UTF-8 does.
dutch() {
	[ -f "$bin/../share/locale/nl/LC_MESSAGES/ownup.mo" ] || return 1
	locale -a | grep -qiE '^(nl_NL|en_US|en_GB)[.]utf-?8$' ||
		getconf GNU_LIBC_VERSION |
		awk '{ split($2, v, "."); exit v[2] >= 39 }'
}

needs=$(cat "$case/needs" 2>/dev/null)
for need in $needs; do
	case $need in
	shared) [ -d "$shared" ] && continue ;;
	dutch) dutch && continue ;;
	*) command -v "$need" >/dev/null && continue ;;
	esac
	echo "skipped: no $need"
	exit 77
done

room=$(mktemp -d) || exit 2
trap 'rm -rf "$room"' EXIT
trap 'exit 2' HUP INT TERM
cp -R "$case" "$room/case" && cd "$room/case" || exit 2
rm -f out err status

env -i PATH="$bin:$PATH" HOME="$room" TMPDIR="${TMPDIR:-/tmp}" LC_ALL=C \
	TZ=UTC EXAMPLES="$top/examples" SHARED="$shared" \
	ASAN_OPTIONS="${ASAN_OPTIONS-}" \
	sh -c "$(cat cmd)" >"$room/out" 2>"$room/err" </dev/null
status=$?

if $accept; then
	for got in out err; do
		rm -f "$case/$got"
		[ -s "$room/$got" ] && cp "$room/$got" "$case/$got"
	done
	rm -f "$case/status"
	[ $status -eq 0 ] || echo $status >"$case/status"
	exit 0
fi

failed=0
want=$(cat "$case/status" 2>/dev/null || echo 0)
[ "$status" = "$want" ] || { echo "status $status, not $want"; failed=1; }
for got in out err; do
	want=$case/$got
	[ -f "$want" ] || want=/dev/null
	cmp -s "$want" "$room/$got" && continue
	echo "$got differs:" && diff -a -u "$want" "$room/$got"
	failed=1
done
[ $failed -eq 0 ] || cat "$case/cmd"
exit $failed
