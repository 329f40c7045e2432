#!/bin/sh
# sorry.sh: Jan takes a complaint, writes a letter that is no apology, reads
# why, writes another one, and finds it in the ledger.  Takes the programs that
# first-morning.sh built.  Writes only below build/.
# sorry.sh --with BIN takes the programs in BIN, and writes to ./sorry.
set -u
export LC_ALL=C.UTF-8
examples=$(cd "$(dirname "$0")" && pwd) || exit 2
if [ "${1-}" = --with ]; then
	bin=$(cd "$2" && pwd) || exit 2
	room=sorry
else
	cd "$examples/.." || exit 2
	bin=$PWD/build/release/bin
	[ -x "$bin/apologise" ] || {
		echo 'sorry.sh: run sh examples/first-morning.sh first' >&2
		exit 2
	}
	room=build/sorry
fi
rm -rf "$room" && mkdir -p "$room" && cd "$room" || exit 2
cp "$examples/gemeente-meldingen.csv" . || exit 2
PATH=$bin:$PATH
unset OWNUP_MAP OWNUP_PROFILE OWNUP_DATE_ORDER
export OWNUP_TZ=Europe/Amsterdam OWNUP_AS='Jan Bakker' OWNUP_LEDGER=deeds.jsonl

# run STATUS COMMAND: shows a command and what it says; it must end with STATUS.
run() {
	printf '\n$ %s\n' "$2"
	eval "$2" 2>&1
	got=$?
	[ $got -eq "$1" ] && return
	echo "sorry.sh: that ended with status $got, not $1" >&2
	exit 1
}

say() {
	echo
	printf '%s\n' "$@"
}

# The clock stands still, so that everybody sees the same.
own() { command own --now 2026-11-23T08:00 "$@"; }
apologise() { command apologise --now 2026-11-23T09:00 "$@"; }
report() { command report --now 2026-11-24T08:00 "$@"; }

say 'A complaint that nobody owns. Jan takes it, and reads it.'
run 0 "own -i 20731 -o gemeente-meldingen.csv | tail -n +2"

say 'A letter as letters are:'
cat >brief.txt <<'LETTER'
Subject: Uw melding {{id}}
To: {{Auteur}} <p.hendriks@example.org>

Geachte heer/mevrouw,

Het spijt ons als u de heg als hinderlijk heeft ervaren, maar het groen wordt
volgens planning gesnoeid. Er is iets misgegaan met uw melding. Bedankt voor
uw begrip.

Afdeling Groen
LETTER
run 0 'cat brief.txt'
run 1 'apologise --letter brief.txt --mbox out.mbox -i 20731 -o gemeente-meldingen.csv >today.csv'

say 'Nothing was written, and nothing is in the ledger but that Jan owns it. He' \
	'rings the crew, goes to see the corner, and writes again:'
cat >brief.txt <<'LETTER'
Subject: De heg aan de Beukenlaan (melding {{id}})
From: Jan Bakker <jan.bakker@gemeente.example>
To: {{Auteur}} <p.hendriks@example.org>

Beste {{Auteur}},

U schreef dat je bij de hoek van de Beukenlaan fietsers pas ziet als ze voor
je bumper zitten. Het spijt mij. Ik heb deze heg dit najaar niet laten
snoeien, omdat ik de hoek van de lijst had gehaald.

Ik ben vanmorgen gaan kijken en heb de ploeg gebeld. Wij snoeien de heg op 26
november, en ik bel u die middag. Voortaan loop ik elke hoek zelf na voordat
ik hem van de lijst haal.

Jan Bakker
LETTER
run 0 'cat brief.txt'
run 0 'apologise --check brief.txt'
say 'To whom would it go? Then for good; the date in it is a promise.'
run 0 'apologise --letter brief.txt --mbox out.mbox -n -i 20731 -o gemeente-meldingen.csv >today.csv'
run 0 'apologise --letter brief.txt --mbox out.mbox --promise 2026-11-26 -i 20731 gemeente-meldingen.csv >today.csv'
say 'It is ready for: formail -s /usr/sbin/sendmail -t <out.mbox'
run 0 'cat out.mbox'
say 'The same command again writes no second one:'
run 1 'apologise --letter brief.txt --mbox out.mbox --promise 2026-11-26 -i 20731 -o gemeente-meldingen.csv >today.csv'
run 0 "grep -c '^From ' out.mbox"
say 'Tomorrow, with a fresh export, the ledger still knows:'
run 0 'cat deeds.jsonl'
run 0 "report -i 20731 --section totals gemeente-meldingen.csv"
