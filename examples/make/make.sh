#!/bin/sh
# make.sh [FOLDER]: makes the sample exports, the same bytes on every machine,
# in FOLDER (default: examples).  Every person and every complaint is invented;
# the layouts are those of the systems.  AWK names another awk.
set -eu
to=$(cd "${1:-$(dirname "$0")/..}" && pwd)
cd "$(dirname "$0")"
export LC_ALL=C

make_one() {
	name=$1 system=$2
	shift 2
	${AWK:-awk} -f common.awk -f "$system.awk" "$@" >"$to/$name"
}

make_one gemeente-meldingen.csv redmine words/nl.txt
make_one city311.csv nyc311 words/nyc.txt
make_one supplier.jsonl zendesk words/en.txt
make_one housing.json zammad words/nl.txt words/corporation.txt
