#!/bin/sh
# every-morning.sh FILE…: for cron, the report by mail when there is something
# to do, to those in OWNUP_MAIL_TO or MAILTO:
#   0 8 * * 1-5  sh every-morning.sh complaints.csv
# What sends it is sendmail, or the program that SENDMAIL names.
set -u
mail=$(mktemp) || exit 2
trap 'rm -f "$mail"' EXIT
report --to mail --quiet-if-nothing "$@" >"$mail"
status=$?
[ $status -ne 2 ] || exit 2 # it said why, and cron sends that
[ ! -s "$mail" ] || "${SENDMAIL:-/usr/sbin/sendmail}" -t <"$mail" || exit 2
exit $status
