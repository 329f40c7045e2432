# nyc311.awk: seven weeks of service requests in the layout of New York's 311.

function time_us(at) {
	split_time(at)
	return two(month) "/" two(day) "/" year " " \
		two((hour + 11) % 12 + 1) ":" two(minute) ":" \
		two(at * 37 % 60) (hour < 12 ? " AM" : " PM")
}
function kind_of(i, total, at) {
	for (i = 1; i <= words["kind"]; i++) {
		split(word["kind", i], part, "|")
		total += part[6]
	}
	at = chance_of(total)
	for (i = 1; i <= words["kind"]; i++) {
		split(word["kind", i], part, "|")
		if ((at -= part[6]) < 0)
			return
	}
}
# A decimal with its last three digits by chance.
function near(degrees) {
	return degrees between(100, 999)
}

function request(at, done, place, street, house, lat, long, row) {
	kind_of()
	split(pick("place"), place, "|")
	street = pick("street")
	house = between(1, 420)
	done = at + int(part[7] * 60 * between(4, 300) / 100)
	done = done < now && !percent(3) ? done : 0
	lat = near(place[5])
	long = near(place[6])
	id += between(1, 40)
	row = id "," time_us(at) "," (done ? time_us(done) : "") "," part[1] \
		"," part[2] "," part[3] "," csv_cell(part[4], ",") "," part[5]
	row = row "," place[1] "," house " " street "," street "," \
		pick("street") "," pick("street") ",,,ADDRESS," place[3] ",,,"
	row = row (done ? "Closed" : percent(70) ? "In Progress" : "Open") ","
	row = row (part[7] > 100 ? time_us(at + 14400) : "") ","
	row = row (done ? csv_cell(part[8], ",") : "") ","
	row = row (done ? time_us(done + 5) : "") "," place[4] ","
	row = row between(1, 5) "0" between(1000000, 9999999) "0," place[2] ","
	row = row between(980000, 1050000) "," between(150000, 260000) ","
	row = row weighed("ONLINE:45 PHONE:35 MOBILE:20") ",Unspecified,"
	row = row place[2] ",,,,,,,," lat "," long ","
	return row "\"(" lat ", " long ")\""
}

END {
	seed = 311
	id = 66402117
	now = minute_of(2026, 11, 23, 2, 0)
	print "Unique Key,Created Date,Closed Date,Agency,Agency Name," \
		"Complaint Type,Descriptor,Location Type,Incident Zip," \
		"Incident Address,Street Name,Cross Street 1," \
		"Cross Street 2,Intersection Street 1," \
		"Intersection Street 2,Address Type,City,Landmark," \
		"Facility Type,Status,Due Date,Resolution Description," \
		"Resolution Action Updated Date,Community Board,BBL," \
		"Borough,X Coordinate (State Plane)," \
		"Y Coordinate (State Plane),Open Data Channel Type," \
		"Park Facility Name,Park Borough,Vehicle Type," \
		"Taxi Company Borough,Taxi Pick Up Location," \
		"Bridge Highway Name,Bridge Highway Direction,Road Ramp," \
		"Bridge Highway Segment,Latitude,Longitude,Location"
	from = minute_of(2026, 10, 5, 0, 0)
	for (; from < now - 1440; from += 1440) {
		n = arrivals(from, 5, 11, 0, 24, 0)
		for (i = 1; i <= n; i++)
			print request(arrival[i])
	}
}
