#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "meaning/zone_name.h"

#define NAME_MAX_LENGTH 128

#define DIGITS "0123456789"
#define UPPER "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define LOWER "abcdefghijklmnopqrstuvwxyz"

static const char *const folders[] = {
    "/usr/share/zoneinfo",
    "/usr/lib/zoneinfo",
    "/usr/share/lib/zoneinfo",
    "/etc/zoneinfo",
};

bool
zone_name_is_utc(const char *name)
{
	static const char *const names[] = {"UTC", "Etc/UTC", "UCT", "Etc/UCT",
	    "Universal", "Etc/Universal", "Zulu", "Etc/Zulu", "Z", "UTC0"};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcasecmp(name, names[i]) == 0)
			return true;
	return false;
}

/* "CET" or "<+03>"; NULL when there is none. */
static const char *
skip_abbreviation(const char *p)
{
	size_t n;

	if (*p == '<') {
		n = strspn(++p, UPPER LOWER DIGITS "+-");
		return n >= 3 && p[n] == '>' ? p + n + 1 : NULL;
	}
	n = strspn(p, UPPER LOWER);
	return n >= 3 ? p + n : NULL;
}

/* "-1", "+05:30:00"; NULL when there is none. */
static const char *
skip_offset(const char *p)
{
	int part;

	if (*p == '+' || *p == '-')
		p++;
	for (part = 0; part < 3; part++) {
		size_t n = strspn(p, DIGITS);

		if (part == 0 ? n < 1 || n > 2 : n != 2)
			return NULL;
		p += n;
		if (*p != ':')
			break;
		p++;
	}
	return part == 3 ? NULL : p;
}

/* std offset [dst [offset] [,start,end]]: POSIX, Base Definitions, 8.3. */
static bool
is_rule(const char *p)
{
	p = skip_abbreviation(p);
	if (p == NULL)
		return false;
	p = skip_offset(p);
	if (p == NULL || *p == '\0')
		return p != NULL;
	p = skip_abbreviation(p);
	if (p == NULL || *p == '\0')
		return p != NULL;
	if (*p != ',')
		p = skip_offset(p);
	if (p == NULL || *p == '\0')
		return p != NULL;
	return *p == ',' && p[1 + strspn(p + 1, DIGITS "MJ.,/:+-")] == '\0' &&
	       strchr(p + 1, ',') != NULL;
}

/* Of the letters that zone names are made of, and below the folder. */
static bool
is_clean(const char *name)
{
	return name[0] != '\0' && name[0] != '/' && name[0] != '.' &&
	       strlen(name) < NAME_MAX_LENGTH &&
	       name[strspn(name, UPPER LOWER DIGITS "+-_./")] == '\0' &&
	       strstr(name, "..") == NULL;
}

/* Whether the database in this folder has the zone; RFC 8536: "TZif". */
static bool
is_in(const char *folder, const char *name)
{
	char path[1024];
	char magic[4];
	FILE *file;
	size_t got;
	int n;

	n = snprintf(path, sizeof(path), "%s/%s", folder, name);
	if (n < 0 || (size_t)n >= sizeof(path))
		return false;
	file = fopen(path, "rb");
	if (file == NULL)
		return false;
	got = fread(magic, 1, sizeof(magic), file);
	(void)fclose(file);
	return got == sizeof(magic) && memcmp(magic, "TZif", got) == 0;
}

static bool
is_known(const char *name)
{
	const char *own = getenv("TZDIR");
	size_t i;

	if (own != NULL && *own != '\0')
		return is_in(own, name);
	for (i = 0; i < sizeof(folders) / sizeof(folders[0]); i++)
		if (is_in(folders[i], name))
			return true;
	return false;
}

int
zone_name_check(const char *name, struct error *err)
{
	if (zone_name_is_utc(name))
		return 0;
	if (is_clean(name) && is_known(name))
		return 0;
	if (strlen(name) < NAME_MAX_LENGTH && is_rule(name))
		return 0;
	(void)error_set(err, "there is no zone %.*s", NAME_MAX_LENGTH, name);
	error_remedy(err,
	    "say a name such as Europe/Amsterdam, as in the package tzdata");
	return -1;
}
