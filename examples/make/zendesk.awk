# zendesk.awk: complaints to an energy supplier, as Zendesk's full JSON export
# has them: a ticket a line, times in UTC, people by number.

function time_z(at) {
	split_time(at)
	return "\"" year "-" two(month) "-" two(day) "T" two(hour) ":" \
		two(minute) ":" two(at * 37 % 60) "Z\""
}

function via(first, last, channel, from) {
	channel = weighed("email:55 web:30 voice:15")
	from = channel == "email" ? json_text("name") ":" \
		json_text(first " " last) "," json_text("address") ":" \
		json_text(tolower(first) "." \
		tolower(join(last, "'", "")) "@mail.example") : ""
	return "{\"channel\":\"" channel "\",\"source\":{\"from\":{" from \
		"},\"to\":{},\"rel\":null}}"
}

function ticket(at, category, part, done, owner, status, requester, subject,
	changed, score, row) {
	category = weighed("billing:38 meter:20 switching:14 service:16 " \
		"outage:12")
	split(pick("say " category), part, "|")
	done = in_office(at + takes(category == "billing" ? 90 : 60))
	done = done < now && !percent(5) ? done : 0
	owner = weighed("361027485531:30 361027485892:26 361027490114:18 " \
		"361027513370:16 361027519921:10")
	if (!percent(done ? 99 : now - at < 5000 ? 25 : 80))
		owner = "null"
	status = owner == "null" ? "new" : \
		weighed("open:60 pending:30 hold:10")
	if (done)
		status = now - done > 40320 ? "closed" : "solved"
	changed = done ? done : owner == "null" ? at : at + int((now - at) / 2)
	score = done ? weighed("good:35 bad:20 offered:45") : "unoffered"
	requester = "3730" between(10000000, 99999999)
	subject = json_text(fill(part[1]))
	id += between(1, 9)

	row = "\"id\":" id ",\"url\":\"https://supplier.example/api/v2/tickets/" \
		id ".json\",\"external_id\":null,\"via\":" \
		via(pick("first"), pick("last")) ",\"created_at\":" time_z(at)
	row = row ",\"updated_at\":" time_z(changed) ",\"type\":\"" \
		weighed("problem:70 incident:20 question:10") \
		"\",\"subject\":" subject ",\"raw_subject\":" subject
	row = row ",\"description\":" \
		json_text(fill(pick("open") part[2] pick("close"))) \
		",\"priority\":" \
		weighed("null:30 \"low\":10 \"normal\":40 \"high\":15 " \
		"\"urgent\":5") ",\"status\":\"" status "\""
	row = row ",\"recipient\":null,\"requester_id\":" requester \
		",\"submitter_id\":" requester ",\"assignee_id\":" owner \
		",\"organization_id\":null,\"group_id\":360004411872"
	row = row ",\"collaborator_ids\":[],\"forum_topic_id\":null," \
		"\"problem_id\":null,\"has_incidents\":false,\"due_at\":null," \
		"\"tags\":[\"complaint\",\"" category "\"]"
	return "{\"ticket\":{" row ",\"custom_fields\":[{\"id\":360021," \
		"\"value\":\"" category "\"}],\"satisfaction_rating\":" \
		"{\"score\":\"" score "\"},\"sharing_agreement_ids\":[]," \
		"\"followup_ids\":[],\"ticket_form_id\":360000812," \
		"\"brand_id\":360000231}}"
}

END {
	seed = 48112
	id = 48112
	now = minute_of(2026, 11, 23, 7, 0)
	from = minute_of(2026, 7, 6, 0, 0)
	for (; from < now - 1440; from += 1440) {
		n = arrivals(from, 1, 6, 6, 22, 1)
		for (i = 1; i <= n; i++)
			print ticket(arrival[i])
	}
}
