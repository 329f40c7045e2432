# redmine.awk: complaints to a Dutch municipality, out of Redmine in Dutch.

function date_nl(at) {
	split_time(at)
	return two(day) "-" two(month) "-" year
}
function time_nl(at) {
	return date_nl(at) " " two(hour) ":" two(minute)
}

function complaint(at, category, part, done, owner, status, changed, cells) {
	category = weighed("Afval:30 Wegen_en_stoepen:18 Groen:14 " \
		"Parkeren:12 Straatverlichting:10 Burgerzaken:8 " \
		"Belastingen:5 Bejegening:3")
	split(pick("say " category), part, "|")
	done = in_office(at + takes(slow[category]))
	done = done < now ? done : 0
	owner = weighed("Els_de_Wit:30 Jan_Bakker:24 Fatima_El_Amrani:20 " \
		"Mehmet_Aydin:14 Sanne_Visser:9")
	if (!percent(done ? 98 : now - at < 5000 ? 25 : \
		now - at < 20000 ? 60 : 96))
		owner = ""
	# What is left lying lies with few: one of them has left.
	if (percent(4)) {
		done = 0
		owner = weighed("Ruud_Kok:60 Els_de_Wit:25 :15")
	}
	status = owner == "" ? "Nieuw" : percent(80) ? "In behandeling" : \
		"Feedback"
	if (done)
		status = percent(96) ? "Gesloten" : "Opgelost"
	changed = done ? done : owner == "" ? at : at + int((now - at) / 3)

	cells = ++id ";Klachten en meldingen;" status ";" \
		weighed("Laag:15 Normaal:60 Hoog:20 Urgent:5") ";"
	cells = cells csv_cell(fill(part[1]), ";") ";"
	cells = cells pick("first") " " pick("last") ";" owner ";"
	cells = cells time_nl(changed) ";" category ";"
	cells = cells (percent(85) ? date_nl(at + 42 * 1440) : "") ";"
	cells = cells (done ? 100 : owner == "" ? 0 : 10 * between(0, 8)) ";"
	cells = cells time_nl(at) ";"
	cells = cells (status == "Gesloten" ? time_nl(done) : "") ";"
	return cells csv_cell(fill(pick("open") part[2] pick("close")), ";")
}

END {
	seed = 20261123
	id = 20410
	now = minute_of(2026, 11, 23, 8, 0)
	autumn = minute_of(2026, 11, 2, 0, 0)
	slow["Afval"] = 40
	slow["Wegen en stoepen"] = 130
	slow["Groen"] = 160
	slow["Parkeren"] = 90
	slow["Straatverlichting"] = 110
	slow["Burgerzaken"] = 60
	slow["Belastingen"] = 150
	slow["Bejegening"] = 120
	printf "\357\273\277"
	print "#;Project;Status;Prioriteit;Onderwerp;Auteur;" \
		"Toegewezen aan;Laatst gewijzigd op;Categorie;" \
		"Verwachte einddatum;% voltooid;Aangemaakt op;Gesloten;" \
		"Omschrijving"
	from = minute_of(2026, 3, 30, 0, 0)
	for (; from < now - 1440; from += 1440) {
		n = arrivals(from, 0, from < autumn ? 3 : 6, 7, 23, 1)
		for (i = 1; i <= n; i++)
			print complaint(arrival[i])
	}
}
