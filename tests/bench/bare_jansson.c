/* bare_jansson - reads lines of JSON from standard input, and does nothing */
#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>

int
main(void)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t len;
	unsigned long read = 0;

	while ((len = getline(&line, &room, stdin)) > 0) {
		json_t *value =
		    json_loadb(line, (size_t)len, JSON_REJECT_DUPLICATES, NULL);

		read += value != NULL;
		json_decref(value);
	}
	free(line);
	printf("%lu\n", read);
	return 0;
}
