# common.awk: chance, words, dates and quoting for the generators.  Plain
# POSIX awk under LC_ALL=C; the same numbers on every machine, because no
# product here passes 2^53.

BEGIN { FS = "|" }

# The tables in words/: KEY|VALUE…
/^#/ || /^$/ { next }
{
	rest = substr($0, length($1) + 2)
	word[$1, ++words[$1]] = rest
}

# Park and Miller's minimal generator (CACM 31, 1988), multiplier 48271.
function chance_of(n) {
	seed = (seed * 48271) % 2147483647
	return int(seed / 2147483647 * n)
}
function between(low, high) { return low + chance_of(high - low + 1) }
function percent(p) { return chance_of(100) < p }
function pick(key) { return word[key, 1 + chance_of(words[key])] }

# One of "name:weight name:weight …", names with _ for a blank.
function weighed(list, item, n, i, total, at, pair) {
	n = split(list, item, " ")
	for (i = 1; i <= n; i++) {
		split(item[i], pair, ":")
		total += pair[2]
	}
	at = chance_of(total)
	for (i = 1; i <= n; i++) {
		split(item[i], pair, ":")
		at -= pair[2]
		if (at < 0)
			return join(pair[1], "_", " ")
	}
}

# text with every from replaced, both taken literally.
function join(text, from, to, at, out) {
	while ((at = index(text, from)) > 0) {
		out = out substr(text, 1, at - 1) to
		text = substr(text, at + length(from))
	}
	return out text
}

function fill(text) {
	text = join(text, "{street}", pick("street"))
	text = join(text, "{number}", between(2, 40))
	text = join(text, "{weekday}", pick("weekday"))
	text = join(text, "{days}", between(4, 30))
	text = join(text, "{amount}", between(12, 260) "." between(10, 99))
	return join(text, "{time}", between(13, 23) ":" two(between(0, 59)))
}
function two(n) { return sprintf("%02d", n) }

# Times are minutes since 1970-01-01, in whatever zone the export writes.
function day_of(y, m, d) {
	if (m <= 2) {
		y--
		m += 12
	}
	return 365 * y + int(y / 4) - int(y / 100) + int(y / 400) + \
		int((153 * (m - 3) + 2) / 5) + d - 719469
}
function minute_of(y, m, d, hour, minute) {
	return day_of(y, m, d) * 1440 + hour * 60 + minute
}
# Sets year, month, day, hour, minute.
function split_time(at, z, era, doe, yoe, doy, mp) {
	z = int(at / 1440) + 719468
	era = int(z / 146097)
	doe = z - era * 146097
	yoe = int((doe - int(doe / 1460) + int(doe / 36524) - \
		int(doe / 146096)) / 365)
	doy = doe - (365 * yoe + int(yoe / 4) - int(yoe / 100))
	mp = int((5 * doy + 2) / 153)
	day = doy - int((153 * mp + 2) / 5) + 1
	month = mp < 10 ? mp + 3 : mp - 9
	year = yoe + era * 400 + (month <= 2)
	hour = int(at % 1440 / 60)
	minute = at % 60
}
function weekday_of(at) { return (int(at / 1440) + 4) % 7 }

# The next moment in office hours, some minutes after at.
function in_office(at) {
	if (at % 1440 >= 1020)
		at += 1440
	while (weekday_of(at) == 0 || weekday_of(at) == 6)
		at += 1440
	if (at % 1440 < 510 || at % 1440 >= 1020)
		at = at - at % 1440 + between(510, 1019)
	return at
}

# How long work takes, in minutes: mostly days, sometimes weeks; slowness in
# percent.
function takes(slowness, step, at) {
	at = between(1, split("45 90 180 400 900 1600 2900 4500 7200 10000 " \
		"14400 21000 30000 43000 60000 90000", step, " ") - 1)
	return int(between(step[at], step[at + 1]) * slowness / 100)
}

# Arrivals, ascending, of one day that holds between low and high of them;
# few at weekends when quiet.  Sets arrival[1…] and returns how many.
function arrivals(from, low, high, opens, closes, quiet, n, i, j, at) {
	n = between(low, high)
	if (quiet && (weekday_of(from) == 0 || weekday_of(from) == 6))
		n = percent(40)
	for (i = 1; i <= n; i++) {
		at = from + between(opens * 60, closes * 60 - 1)
		for (j = i - 1; j > 0 && arrival[j] > at; j--)
			arrival[j + 1] = arrival[j]
		arrival[j + 1] = at
	}
	return n
}

function csv_cell(text, delimiter) {
	text = join(text, "\\n", "\n")
	if (text !~ /["\n]/ && index(text, delimiter) == 0)
		return text
	return "\"" join(text, "\"", "\"\"") "\""
}
function json_text(text) { return "\"" join(text, "\"", "\\\"") "\"" }
