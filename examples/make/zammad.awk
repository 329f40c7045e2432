# zammad.awk: complaints to a housing association, as Zammad's REST API gives
# them with expand=true: one array, times in UTC with milliseconds.

function time_ms(at) {
	if (!at)
		return "null"
	split_time(at)
	return "\"" year "-" two(month) "-" two(day) "T" two(hour) ":" \
		two(minute) ":" two(at * 37 % 60) "." 100 + at * 7 % 900 "Z\""
}
function login(first, last) {
	last = tolower(join(join(last, "Ç", "c"), "ó", "o"))
	gsub(/[^a-z]/, "", last)
	return tolower(substr(first, 1, 1)) "." last "@post.example"
}

function ticket(at, category, part, done, owner, owner_id, first, state,
	closes, row) {
	category = weighed("Reparatie:45 Overlast:20 Servicekosten:15 " \
		"Verhuur:12 Medewerker:8")
	split(pick("say " category), part, "|")
	done = in_office(at + takes(category == "Reparatie" ? 90 : 240))
	done = done < now && !percent(5) ? done : 0
	owner_id = weighed("4:30 7:25 9:20 12:15 15:10")
	if (!percent(done ? 97 : now - at < 5000 ? 30 : 75))
		owner_id = 1
	owner = owner_id == 1 ? "-" : clerk[owner_id]
	first = owner_id == 1 || percent(25) ? 0 : \
		in_office(at + between(20, 2600))
	if (first > now || (done && first > done))
		first = 0
	state = owner_id == 1 ? "new" : weighed("open:70 pending_reminder:30")
	state = done ? "closed" : state
	closes = in_office(at + 10 * 1440)
	id++

	row = "\"id\":" id ",\"group_id\":2,\"priority_id\":2,\"state_id\":" \
		(state == "new" ? 1 : state == "open" ? 2 : done ? 4 : 3) \
		",\"organization_id\":null,\"number\":\"61" id "\",\"title\":" \
		json_text(fill(part[1])) ",\"owner_id\":" owner_id \
		",\"customer_id\":" between(200, 999) ",\"note\":null"
	row = row ",\"first_response_at\":" time_ms(first) \
		",\"close_at\":" time_ms(done) ",\"close_escalation_at\":" \
		(done ? "null" : time_ms(closes)) \
		",\"close_in_min\":null,\"close_diff_in_min\":null" \
		",\"last_contact_at\":" time_ms(first ? first : at) \
		",\"article_count\":" between(1, 9) ",\"escalation_at\":" \
		(done ? "null" : time_ms(closes)) ",\"pending_time\":null"
	row = row ",\"type\":\"" category "\",\"preferences\":{}" \
		",\"created_at\":" time_ms(at) ",\"updated_at\":" \
		time_ms(done ? done : first ? first : at)
	return "{" row ",\"group\":\"Klachten\",\"priority\":\"2 normal\"," \
		"\"state\":\"" state "\",\"organization\":null,\"owner\":\"" \
		owner "\",\"customer\":\"" login(pick("first"), pick("last")) \
		"\"}"
}

END {
	seed = 77001
	id = 3140
	now = minute_of(2026, 11, 23, 7, 0)
	clerk[4] = "d.timmers@woonstede.example"
	clerk[7] = "h.postma@woonstede.example"
	clerk[9] = "k.yilmaz@woonstede.example"
	clerk[12] = "m.vos@woonstede.example"
	clerk[15] = "r.damen@woonstede.example"
	from = minute_of(2026, 6, 1, 0, 0)
	separator = "["
	for (; from < now - 1440; from += 1440) {
		n = arrivals(from, 0, 4, 6, 21, 1)
		for (i = 1; i <= n; i++) {
			printf "%s%s", separator, ticket(arrival[i])
			separator = ",\n"
		}
	}
	print "]"
}
