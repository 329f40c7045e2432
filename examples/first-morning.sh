#!/bin/sh
# first-morning.sh: installs what is missing, builds, and walks through the
# morning of Monday 23 November 2026 with the sample exports beside it.  Writes
# only below build/.
# first-morning.sh --with BIN takes the programs in BIN, builds nothing, and
# writes to ./first-morning.
set -u
export LC_ALL=C.UTF-8
examples=$(cd "$(dirname "$0")" && pwd) || exit 2
if [ "${1-}" = --with ]; then
	bin=$(cd "$2" && pwd) || exit 2
	room=first-morning
else
	cd "$examples/.." || exit 2
	. tests/packages.sh
	packages_install build || exit 2
	mkdir -p build
	echo 'Building (the log is build/release.log) …' >&2
	{
		cmake --preset release && cmake --build --preset release -j 2
	} >build/release.log 2>&1 || {
		tail -n 40 build/release.log >&2
		exit 2
	}
	bin=$PWD/build/release/bin
	room=build/first-morning
fi
rm -rf "$room" && mkdir -p "$room" && cd "$room" || exit 2
cp "$examples"/*.csv "$examples"/*.json* . || exit 2
PATH=$bin:$PATH
unset OWNUP_AS OWNUP_MAP OWNUP_PROFILE OWNUP_DATE_ORDER


say() {
	echo
	printf '%s\n' "$@"
}

# run STATUS COMMAND: shows a command and what it says; it must end with STATUS.
run() {
	printf '\n$ %s\n' "$2"
	eval "$2" 2>&1
	got=$?
	[ $got -eq "$1" ] && return
	echo "first-morning.sh: that ended with status $got, not $1" >&2
	exit 1
}

title() {
	printf '\n== %s\n' "$1"
}

title 'Monday 23 November 2026, eight in the morning'
say 'Four organisations, four exports as their systems write them. The clock' \
	'stands still, so that you see the same as we did:'
run 0 "own() { command own --now 2026-11-23T08:00:00 \"\$@\"; }"
run 0 "report() { command report --now 2026-11-23T08:00:00 \"\$@\"; }"
run 0 'export OWNUP_TZ=Europe/Amsterdam'

title 'Who has nobody?'
say 'gemeente-meldingen.csv came out of Redmine in Dutch. These complaints are' \
	'open, and no one person answers for them (number, subject, received):'
run 0 "own --check gemeente-meldingen.csv | grep '^20' | cut -d ';' -f 1,5,12"

title 'Fatima takes the most urgent one'
say 'Which one is that? With -o only what she takes is printed:'
run 0 "own --as 'Fatima El Amrani' --next -o gemeente-meldingen.csv | grep '^20' | cut -d ';' -f 1,5,7,12"
say 'And now in the whole file. All that own does not change leaves as it came.'
run 0 "own --as 'Fatima El Amrani' --next gemeente-meldingen.csv >today.csv"
say 'Els wants one too, but must see to her own first:'
run 1 "own --as 'Els de Wit' --next today.csv >/dev/null"

title 'Ruud is ill: Sanne gets what he had on refuse collection'
run 0 "own --as 'Ruud Kok' -w 'open category=Afval owner=\"Ruud Kok\"' --give 'Sanne Visser' --why 'ill until Christmas' today.csv >later.csv"
say 'Nothing but those lines has changed:'
run 0 "diff today.csv later.csv | grep '^> 20' | cut -d ';' -f 1,5,7"

title 'Where do we stand?'
run 0 'report --section totals,ageing,owners,clocks --by Categorie later.csv'

title 'The same for the others'
say 'A housing association, out of Zammad: a JSON array.'
run 0 'report --section totals,owners,clocks housing.json'
say 'An energy supplier, out of Zendesk: an object a line. Its export has no' \
	'date of resolution, and the report says what that means.'
run 0 'report --section totals,guarantee supplier.jsonl'
say 'A city, out of NYC 311. It names nobody, so nobody can be sure:'
run 1 "own --tz America/New_York --check city311.csv >/dev/null"
run 0 "report --tz America/New_York --section totals,clocks --by 'Complaint Type' city311.csv"

title 'All in one line'
say 'Mehmet takes what is unowned about parking; what does everyone have then?'
run 0 "own --as 'Mehmet Aydin' -w 'open unowned category=Parkeren' later.csv | report --section owners"

printf '\nThe files of this morning are in %s.\n' "$room" >&2
