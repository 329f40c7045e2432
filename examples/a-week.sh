#!/bin/sh
# a-week.sh: five mornings with a fresh export each, three people, and one file
# of what they did.  Takes the programs that first-morning.sh built.  Writes
# only below build/.
# a-week.sh --with BIN takes the programs in BIN, and writes to ./a-week.
set -u
export LC_ALL=C.UTF-8
examples=$(cd "$(dirname "$0")" && pwd) || exit 2
if [ "${1-}" = --with ]; then
	bin=$(cd "$2" && pwd) || exit 2
	room=a-week
else
	cd "$examples/.." || exit 2
	bin=$PWD/build/release/bin
	[ -x "$bin/own" ] || {
		echo 'a-week.sh: run sh examples/first-morning.sh first' >&2
		exit 2
	}
	room=build/a-week
fi
rm -rf "$room" && mkdir -p "$room" && cd "$room" || exit 2
cp "$examples"/week/*.csv . || exit 2
PATH=$bin:$PATH
unset OWNUP_AS OWNUP_LEDGER OWNUP_MAP OWNUP_PROFILE OWNUP_DATE_ORDER
export OWNUP_TZ=Europe/Amsterdam

# run STATUS COMMAND: shows a command and what it says; it must end with STATUS.
run() {
	printf '\n$ %s\n' "$2"
	eval "$2" 2>&1
	got=$?
	[ $got -eq "$1" ] && return
	echo "a-week.sh: that ended with status $got, not $1" >&2
	exit 1
}

say() {
	echo
	printf '%s\n' "$@"
}

# The clock stands still, so that everybody sees the same.
own() { command own --now "$clock" "$@"; }
resolve() { command resolve --now "$clock" "$@"; }
report() { command report --now "$clock" "$@"; }

# morning DAY DATE: what the ledger makes of today's export.
morning() {
	printf '\n== %s\n' "$1"
	day=$(echo "$1" | tr '[:upper:]' '[:lower:]').csv
	clock=$2T08:00:00
	run 0 "own --as 'Jan Bakker' -w id=none $day >today.csv"
	run 0 'cut -d , -f 1,3,5,8- today.csv'
	clock=$2T09:00:00
}

export OWNUP_LEDGER=deeds.jsonl
say 'Every day the export is fresh, and knows nothing of what was done here.' \
	'The file that OWNUP_LEDGER names does: deeds.jsonl, one deed a line.'

morning Monday 2026-11-23
say 'Everybody takes something: the most urgent, or one they know of.'
run 0 "own --as 'Jan Bakker' --next=2 -o monday.csv"
run 0 "own --as 'Els de Wit' -i 5015 -o monday.csv"
run 0 "own --as 'Piet Smit' --next=2 -o monday.csv"
say 'What Jan took nobody else can:'
run 1 "own --as 'Piet Smit' -i 5009 -o monday.csv"

morning Tuesday 2026-11-24
say 'The export has changed: 5013 is with a team, which is nobody; 5014 is not' \
	'in it; two are new. Jan has a day off, and Els takes over what is due today.'
run 0 "own --as 'Jan Bakker' -i 5009 --give 'Els de Wit' --why 'a day off' -o tuesday.csv"
say 'Els writes to both, by hand, and notes it: a line is all it takes.'
note() {
	printf '{"at":"%s","id":"%s","deed":"apologise","by":"%s"}\n' \
		"2026-11-24T09:1$1:00Z" "$2" "$3" |
		flock deeds.jsonl tee -a deeds.jsonl
}
run 0 "note 0 5009 'Els de Wit' && note 1 5015 'Els de Wit'"
run 0 "resolve --as 'Els de Wit' -i 5009 --did 'paid the refund by hand' --cause 'refunds over 500 euro wait for a signature' --basis accepted -o tuesday.csv"
say 'The exchange is work for Piet; Els answers for it still.'
run 0 "own --as 'Els de Wit' -i 5015 --delegate 'Piet Smit' --until 2026-11-27 -o tuesday.csv"
run 0 "own --as 'Els de Wit' --next -o tuesday.csv"

morning Wednesday 2026-11-25
say '5014 is back, and Piet still owns it. He sees to the exchange:'
run 0 "resolve --as 'Piet Smit' -i 5015 --did 'brought the right size himself' --cause 'two sizes under one number' --basis accepted -o wednesday.csv"
say 'Jan is back. The customer of 5012 is told another date, and why:'
run 0 "own --as 'Jan Bakker' -i 5012 --promise 2026-12-11 --why 'the bank needs ten days' -o wednesday.csv"

morning Thursday 2026-11-26
say 'The customer of 5009 rings: half of the refund is missing.'
run 0 "resolve --as 'Piet Smit' -i 5009 --reopen --why 'half of it is missing' -o thursday.csv"

morning Friday 2026-11-27
say 'Who has what? The export alone would not know:'
run 0 'report --section owners --to csv today.csv'
say 'Els wants another one, but has one past its promise: her own house first.'
run 1 "own --as 'Els de Wit' --next -o friday.csv"
say 'Whom has nobody taken?'
run 1 "own --check friday.csv"
say 'The week, in the words of the ledger. In any order, and even twice, these' \
	'lines say the same:'
run 0 'cat deeds.jsonl'
run 0 "sort -r deeds.jsonl deeds.jsonl >again.jsonl && own -l again.jsonl --as 'Jan Bakker' -w id=none friday.csv | cmp - today.csv"
