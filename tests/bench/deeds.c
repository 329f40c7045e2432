/* deeds - a ledger for the bench: a deed for each complaint of an export */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * deeds COUNT <EXPORT: reads a CSV whose first column is the id, a record a
 * line, and writes so many deeds, one after the other, on its complaints; from
 * the first again when they are fewer.  A third of them resolve.
 */
enum { ID_MOST = 32 };

static void
put(const char *id, unsigned long n)
{
	static const char *const people[] = {
	    "jan", "els", "kim", "Fatima El Amrani"};
	unsigned long second = n / 4;

	printf("{\"at\":\"2026-%02lu-%02luT%02lu:%02lu:%02lu.%03luZ\","
	       "\"id\":\"%s\",\"deed\":\"",
	    second / 86400 / 28 % 12 + 1, second / 86400 % 28 + 1,
	    second / 3600 % 24, second / 60 % 60, second % 60, n % 4 * 250, id);
	if (n % 3 == 2)
		printf(
		    "resolve\",\"by\":\"%s\",\"did\":\"the invoice was wrong;"
		    " we paid back %lu euro and called her\","
		    "\"cause\":\"billing\",\"basis\":\"accepted\"}\n",
		    people[n % 4], n % 97);
	else if (n % 3 == 1)
		printf("promise\",\"by\":\"%s\",\"until\":"
		       "\"2027-01-%02luT22:59:59Z\",\"why\":\"the part is "
		       "late\"}\n",
		    people[n % 4], n % 28 + 1);
	else
		printf("own\",\"by\":\"%s\"}\n", people[n % 4]);
}

int
main(int argc, char **argv)
{
	unsigned long want = argc == 2 ? strtoul(argv[1], NULL, 10) : 0;
	char(*ids)[ID_MOST] = calloc(want, sizeof(*ids));
	unsigned long known = 0, n;
	char *line = NULL;
	size_t room = 0, len;

	if (want == 0 || ids == NULL) {
		fputs("usage: deeds COUNT <EXPORT\n", stderr);
		return 2;
	}
	if (getline(&line, &room, stdin) < 0)
		return 2; /* not even a header */
	while (known < want && getline(&line, &room, stdin) > 0) {
		len = strcspn(line, ",");
		if (len < ID_MOST)
			memcpy(ids[known++], line, len);
	}
	for (n = 0; n < want && known > 0; n++)
		put(ids[n % known], n);
	free(line);
	free(ids);
	return fflush(stdout) == 0 && known > 0 ? 0 : 2;
}
