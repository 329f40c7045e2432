#!/bin/sh
# words.sh: whether each catalogue lib/show/LANGUAGE.po has every text that the
# reports say, translated, and no other; whether formats agree; and whether all
# is ASCII, as it must be where a terminal has nothing else.  Status 77 without
# the tools of gettext.
# words.sh --update brings the catalogues up to date with the sources; what is
# new has an empty msgstr then.
set -u
cd "$(dirname "$0")/.." || exit 2
for tool in xgettext msgcmp msgfmt msgmerge; do
	command -v $tool >/dev/null || {
		echo "skipped: no $tool"
		exit 77
	}
done
room=$(mktemp -d) || exit 2
trap 'rm -rf "$room"' EXIT
failed=0

grep -lE '(_|N_|MANY|IN|SAME)\(' lib/show/*.c lib/tool/*.c | LC_ALL=C sort |
	xgettext --files-from=- --output="$room/said.pot" --from-code=UTF-8 \
		--add-location=file \
		-k -k_ -kN_ -kMANY:1,2 -kIN:1c,2 -kSAME || exit 1

for po in lib/show/*.po; do
	if [ "${1-}" = --update ]; then
		msgmerge -q -U --backup=none --no-fuzzy-matching --width=80 \
			"$po" "$room/said.pot" &&
			msgattrib --no-obsolete --width=80 -o "$po" "$po" ||
			failed=1
		continue
	fi
	msgfmt -c -o /dev/null "$po" || failed=1
	msgcmp "$po" "$room/said.pot" || failed=1
	msgcmp --use-untranslated "$room/said.pot" "$po" || failed=1
	LC_ALL=C grep -n '[^ -~]' "$po" && failed=1
done
[ $failed -eq 0 ] || echo 'see "a language" in CONTRIBUTING.md'
exit $failed
