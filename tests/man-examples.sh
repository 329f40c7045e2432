#!/bin/sh
# man-examples.sh: each command in the EXAMPLES of a manual page, after "$ ",
# is a case of the command line, tests/cli/man/PAGE-N, after the way into the
# folder of the examples; the output that the page shows for it, if any, is
# what the case expects on standard output and then on standard error.  A line
# that ends in \ or | goes on.  Status 1 when a page and its cases differ.
# man-examples.sh --command PAGE-N prints the command itself.
set -u
cd "$(dirname "$0")/.." || exit 2
room=$(mktemp -d) || exit 2
trap 'rm -rf "$room"' EXIT
failed=0

for page in man/*.[157]; do
	name=$(basename "${page%.*}")
	awk -v name="$name" -v room="$room" '
		/^\.Sh / { examples = $2 == "EXAMPLES" }
		/^\.Ed/ { literal = more = 0 }
		literal {
			gsub(/\\\(aq/, "\047")
			gsub(/\\\(ga/, "`")
			gsub(/\\e/, "\\")
			if (sub(/^\$ /, "")) {
				file = room "/" name "-" ++n
				more = 1
			} else if (!more && file !~ /[.]shown$/)
				file = file ".shown"
			print >file
			if (more)
				more = /[\\|]$/
		}
		/^\.Bd -literal/ { literal = examples; file = room "/" name "-none" }' "$page"
done

[ "${1-}" != --command ] || { cat "$room/$2"; exit; }
for command in "$room"/*[0-9]; do
	name=${command##*/} && case=tests/cli/man/$name
	# shellcheck disable=SC2016
	sed -e '1s/^cd "\$EXAMPLES" && //' \
		-e '1s/^cp "\$EXAMPLES"\/\*\.\* \. && //' "$case/cmd" |
		cmp -s - "$command" || {
		echo "$case/cmd is not example ${name##*-} of ${name%-*}:"
		cat "$command"
		failed=1
	}
	[ ! -f "$command.shown" ] ||
		cat "$case/out" "$case/err" 2>/dev/null |
		diff - "$command.shown" || {
		echo "${name%-*} shows another output for example ${name##*-}"
		failed=1
	}
done
for case in tests/cli/man/*/; do
	[ -f "$room/$(basename "$case")" ] && continue
	echo "$case is no example of a manual page"
	failed=1
done
exit $failed
