#!/bin/sh
# run.sh [-n RUNS] [-s MEGABYTES] [-d FOLDER] [BIN]: how fast own and report
# are beside cat, and beside those of mlr, zsv and DuckDB that are here.
#	-n  runs of each command, alternating (5); the median counts
#	-s  size of the data (200)
#	-d  keep the data in FOLDER and use again what is there of this size
#	BIN the folder of the programs (build/release/bin)
# OWNUP_DUCKDB names the folder whose node_modules has @duckdb/node-api.
# Prints a table and asserts nothing.
# shellcheck disable=SC2016 # the commands are for the shell that measure starts
set -u
here=$(cd "$(dirname "$0")" && pwd) || exit 2
runs=5 size=200 folder=
while getopts n:s:d: option; do
	case $option in
	n) runs=$OPTARG ;;
	s) size=$OPTARG ;;
	d) folder=$OPTARG ;;
	*) exit 2 ;;
	esac
done
shift $((OPTIND - 1))
bin=${1:-$here/../../build/release/bin}
[ -x "$bin/own" ] || {
	echo "run.sh: no programs in $bin" >&2
	exit 2
}
bin=$(cd "$bin" && pwd)
export bin

work=$(mktemp -d "${TMPDIR:-/tmp}/ownup-bench.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
[ -n "$folder" ] || folder=$work
mkdir -p "$folder" || exit 2

flags='-O2 -std=c11 -D_POSIX_C_SOURCE=200809L'
# shellcheck disable=SC2086 # flags is a list of words
${CC:-cc} $flags -o "$work/generate" "$here/generate.c" "$here/layouts.c" &&
	${CC:-cc} $flags -o "$work/deeds" "$here/deeds.c" &&
	${CC:-cc} $flags -o "$work/measure" "$here/measure.c" || exit 2

# data LAYOUT SUFFIX MEGABYTES: prints the name of the file, made if need be.
data() {
	file=$folder/$1-$3.$2
	[ -s "$file" ] || "$work/generate" "$1" "$3" >"$file" || exit 2
	echo "$file"
}
cfpb=$(data cfpb csv "$size")
nyc=$(data nyc csv "$size")
lines=$(data jsonl jsonl "$size")
: >"$work/empty.csv"
id=$(tail -n 1 "$cfpb" | awk -F, '{ print $NF }')
export cfpb nyc lines id work here

# with TOOL LABEL COMMAND: a competitor, if it is here.
with() {
	command -v "$1" >/dev/null || return 0
	[ "$1" != node ] || [ -n "${OWNUP_DUCKDB:-}" ] || return 0
	printf '%s\t%s\n' "$2" "$3" >>"$work/job"
}

# median FILE COLUMN
median() {
	sort -n -k "$2,$2" "$1" | awk -v column="$2" '{ value[NR] = $column }
		END { print value[int((NR + 1) / 2)] }'
}

# The commands of the file job, in turn, so that what slows the machine down
# slows them all down.  The first is what the others are compared with.
measure() {
	title=$1
	awk -F'\t' '{ print $2 > (dir "/command." NR) }' dir="$work" \
		"$work/job"
	count=$(wc -l <"$work/job")
	rm -f "$work"/times.*
	round=0
	while [ $round -lt "$runs" ]; do
		number=1
		while [ $number -le "$count" ]; do
			"$work/measure" "$work/one" \
				sh "$work/command.$number" 2>>"$work/errors"
			cat "$work/one" >>"$work/times.$number"
			number=$((number + 1))
		done
		round=$((round + 1))
	done
	printf '\n%s\n' "$title"
	base=$(median "$work/times.1" 1)
	number=1
	while [ $number -le "$count" ]; do
		label=$(sed -n "${number}s/	.*//p" "$work/job")
		status=$(median "$work/times.$number" 3)
		[ "$status" = 0 ] && status= || status="  status $status"
		echo "$(median "$work/times.$number" 1) $base" \
			"$(median "$work/times.$number" 2)" |
			awk -v label="$label" -v status="$status" '{
				printf "  %-26s %8.3f s %8.2f %8.1f MiB%s\n",
					label, $1, $1 / $2, $3 / 1024, status
			}'
		number=$((number + 1))
	done
	rm -f "$work/job"
}

# job COMMAND-OF-CAT LABEL COMMAND: begins one.
job() {
	printf 'cat\t%s\n%s\t%s\n' "$1" "$2" "$3" >"$work/job"
}

duck() {
	echo "exec node \"\$here/duck.mjs\" \"$1\" >/dev/null"
}

days="median(date_diff('day', CAST(a AS DATE), CAST(b AS DATE)))"
csv="header=true, all_varchar=true, buffer_size=67108864"

printf '%-28s %10s %8s %12s\n' '  command' 'median' 'of cat' 'resident'

job 'cat "$cfpb" >/dev/null' 'report --by, clocks' \
	'"$bin/report" --tz UTC --to json --by "Product,Company response to consumer" --map "resolved=Date sent to company" "$cfpb" >/dev/null'
with node 'DuckDB' "$(duck "SELECT x, y, count(*), $days FROM (SELECT Product x, \\\"Company response to consumer\\\" y, \\\"Date received\\\" a, \\\"Date sent to company\\\" b FROM read_csv('\$cfpb', $csv)) GROUP BY x, y")"
with zsv 'zsv (counts only)' 'zsv sql "$cfpb" "select Product, [Company response to consumer], count(*) from data group by 1, 2" >/dev/null'
with mlr 'mlr' 'mlr --icsv --ojson put "\$d = (strptime(\${Date sent to company}, \"%Y-%m-%d\") - strptime(\${Date received}, \"%Y-%m-%d\")) / 86400" then stats1 -a count,p50 -f d -g "Product,Company response to consumer" "$cfpb" >/dev/null'
measure "CSV, CFPB layout, $size MB: count and date difference by two columns"

job 'cat "$nyc" >/dev/null' 'report --by, clocks' \
	'"$bin/report" --tz America/New_York --to json --by "Agency,Complaint Type" "$nyc" >/dev/null'
with node 'DuckDB' "$(duck "SELECT x, y, count(*), median(date_diff('second', strptime(a, '%m/%d/%Y %I:%M:%S %p'), strptime(b, '%m/%d/%Y %I:%M:%S %p'))) FROM (SELECT Agency x, \\\"Complaint Type\\\" y, \\\"Created Date\\\" a, \\\"Closed Date\\\" b FROM read_csv('\$nyc', $csv)) GROUP BY x, y")"
with zsv 'zsv (counts only)' 'zsv sql "$nyc" "select Agency, [Complaint Type], count(*) from data group by 1, 2" >/dev/null'
measure "CSV, NYC 311 layout, $size MB: count and time to close by two columns"

job 'cat "$cfpb" >/dev/null' 'own -w' \
	'"$bin/own" --as jan --now 2025-01-01 --tz UTC -w "Product=Mortgage" "$cfpb" >/dev/null'
with node 'DuckDB' "$(duck "COPY (SELECT *, CASE WHEN Product = 'Mortgage' THEN 'jan' END, CASE WHEN Product = 'Mortgage' THEN '2025-01-01T00:00:00Z' END FROM read_csv('\$cfpb', $csv)) TO '/dev/null' (FORMAT csv)")"
with zsv 'zsv (changes nothing)' 'zsv select "$cfpb" >/dev/null'
with mlr 'mlr' 'mlr --csv put "if (\$Product == \"Mortgage\") {\$owner = \"jan\"; \$owned = \"2025-01-01T00:00:00Z\"} else {\$owner = \"\"; \$owned = \"\"}" "$cfpb" >/dev/null'
measure "CSV, CFPB layout, $size MB: two columns changed where a condition holds"

job 'cat "$nyc" >/dev/null' 'own -w' \
	'"$bin/own" --as jan --now 2025-01-01 --tz America/New_York -w "Agency=NYPD open" "$nyc" >/dev/null'
with node 'DuckDB' "$(duck "COPY (SELECT *, CASE WHEN Agency = 'NYPD' AND Status = 'Open' THEN 'jan' END FROM read_csv('\$nyc', $csv)) TO '/dev/null' (FORMAT csv)")"
measure "CSV, NYC 311 layout, $size MB: the same"

job 'cat "$cfpb" >/dev/null' 'own -i' \
	'"$bin/own" --as jan --now 2025-01-01 --tz UTC -i "$id" "$cfpb" >/dev/null'
with grep 'grep -F (finds only)' 'grep -F "$id" "$cfpb" >/dev/null'
with mlr 'mlr' 'mlr --csv put "if (\${Complaint ID} == $id) {\$owner = \"jan\"} else {\$owner = \"\"}" "$cfpb" >/dev/null'
measure "CSV, CFPB layout, $size MB: one complaint, by id"

job 'cat "$lines" >/dev/null' 'report --by, clocks' \
	'"$bin/report" --tz UTC --to json --by product,company_response --map resolved=date_sent_to_company "$lines" >/dev/null'
with node 'DuckDB' "$(duck "SELECT x, y, count(*), $days FROM (SELECT product x, company_response y, date_received a, date_sent_to_company b FROM read_json('\$lines', format='newline_delimited', columns={product: 'VARCHAR', company_response: 'VARCHAR', date_received: 'VARCHAR', date_sent_to_company: 'VARCHAR'})) GROUP BY x, y")"
with jq 'jq (reads only)' 'jq -c .product "$lines" >/dev/null'
measure "JSON Lines, $size MB: count and date difference by two members"

job 'cat "$lines" >/dev/null' 'own -w' \
	'"$bin/own" --as jan --now 2025-01-01 --tz UTC -w "product=Mortgage" "$lines" >/dev/null'
measure "JSON Lines, $size MB: two members changed where a condition holds"

job 'cat "$cfpb" | cat >/dev/null' 'own -w | cat' \
	'"$bin/own" --as jan --now 2025-01-01 --tz UTC -w "Product=Mortgage" "$cfpb" | cat >/dev/null'
printf '%s\t%s\n' 'cat | own -w | cat' 'cat "$cfpb" | "$bin/own" --as jan --now 2025-01-01 --tz UTC -w "Product=Mortgage" | cat >/dev/null' >>"$work/job"
measure "Pipes, CFPB layout, $size MB"

# A ledger of as many deeds as complaints: with it each may take twice as long
# as without, plus what jansson takes to read it once (a million of each by
# default).
many=$((size * 5000))
million=$folder/many-$many.csv
ledger=$folder/many-$many.jsonl
[ -s "$million" ] || "$work/generate" nyc $((size * 5 / 2 + 1)) |
	head -n $((many + 1)) >"$million"
[ -s "$ledger" ] || "$work/deeds" "$many" <"$million" >"$ledger" || exit 2
export million ledger
job 'cat "$million" "$ledger" >/dev/null' 'report' \
	'"$bin/report" --now 2026-11-23 --tz UTC "$million" >/dev/null'
{
	printf '%s\t%s\n' 'report -l' '"$bin/report" --now 2026-11-23 --tz UTC -l "$ledger" "$million" >/dev/null'
	printf '%s\t%s\n' 'own -n -w' '"$bin/own" -n --as jan --now 2026-11-23 --tz UTC -w "open unowned" "$million" >/dev/null'
	printf '%s\t%s\n' 'own -n -w -l' '"$bin/own" -n --as jan --now 2026-11-23 --tz UTC -l "$ledger" -w "open unowned" "$million" >/dev/null'
} >>"$work/job"
# shellcheck disable=SC2086
${CC:-cc} $flags -o "$work/bare" "$here/bare_jansson.c" -ljansson \
	2>/dev/null && printf '%s\t%s\n' 'jansson, the ledger alone' \
	'"$work/bare" <"$ledger" >/dev/null' >>"$work/job"
measure "CSV, NYC 311 layout: $many complaints and a ledger of $many deeds"

job 'cat "$work/empty.csv"' 'own' '"$bin/own" --as jan "$work/empty.csv"'
printf 'report\t"$bin/report" "$work/empty.csv" >/dev/null\n' >>"$work/job"
measure 'An empty file: starting'

[ ! -s "$work/errors" ] || {
	echo
	echo 'What they said on standard error:'
	sort "$work/errors" | uniq -c | head -n 20
} >&2
