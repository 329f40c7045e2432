/* json: jansson's own suites and all of UTF-8, judged as jansson does */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "json_oracle.h"
#include "stream/buffer.h"

#define SUITES "data/corpora/jansson-suites"

static struct json_index index_of_test;

static int
set_up(void **state)
{
	struct columns *columns = columns_new();

	(void)state;
	return columns == NULL ? -1 : json_index_init(&index_of_test, columns);
}

static int
tear_down(void **state)
{
	(void)state;
	columns_free(index_of_test.columns);
	json_index_free(&index_of_test);
	return 0;
}

static void
expect_same(const struct buffer *text, const char *name)
{
	const char *differs =
	    json_oracle_compare(&index_of_test, text->at, text->len);

	if (differs != NULL)
		fail_msg("%s: %s", name, differs);
}

static void
read_file(struct buffer *text, const char *path)
{
	FILE *file = fopen(path, "rb");
	size_t len;

	buffer_clear(text);
	if (file == NULL)
		fail_msg("%s cannot be read", path);
	do {
		assert_int_equal(buffer_reserve(text, 4096), 0);
		len = fread(text->at + text->len, 1, 4096, file);
		text->len += len;
	} while (len > 0);
	(void)fclose(file);
}

/* The case as it is, and as the member of a record; the verdict that the
 * suite wants, unless it stands on a limit that a member does not have. */
static void
judge(const struct buffer *text, const char *name, bool valid)
{
	static const char *const limits[] = {"real-negative-overflow",
	    "real-positive-overflow", "too-big-negative-integer",
	    "too-big-positive-integer", "null-escape-in-string", "null"};
	struct buffer record = {0};
	const char *why;
	enum json_got got;
	size_t i, used;

	if (text->len > 0 && strchr(" \t\r\n", text->at[0]) == NULL)
		expect_same(text, name);
	buffer_add(&record, "{\"x\":", 5);
	buffer_add_span(&record, buffer_span(text));
	assert_int_equal(buffer_add(&record, "}", 1), 0);
	expect_same(&record, name);
	for (i = 0; i < sizeof(limits) / sizeof(limits[0]); i++)
		if (strcmp(name, limits[i]) == 0)
			valid = true;
	got = json_index_record(
	    &index_of_test, record.at, record.len, &used, &why);
	if ((got == JSON_RECORD && used == record.len) != valid)
		fail_msg("%s: %s", name, valid ? why : "taken as valid");
	buffer_free(&record);
}

static void
test_suites(void **state)
{
	static const char *const suites[] = {
	    "valid", "invalid", "invalid-unicode"};
	const char *shared = getenv("OWNUP_SHARED");
	struct buffer text = {0};
	char folder[1024], path[2048];
	struct dirent *entry;
	size_t i, cases = 0;
	DIR *dir;

	(void)state;
	if (shared == NULL)
		shared = OWNUP_SOURCE_DIR "/../shared";
	for (i = 0; i < 3; i++) {
		(void)snprintf(folder, sizeof(folder), "%s/" SUITES "/%s",
		    shared, suites[i]);
		dir = opendir(folder);
		if (dir == NULL) {
			print_message(
			    "no %s in %s, set OWNUP_SHARED\n", SUITES, shared);
			skip();
		}
		while ((entry = readdir(dir)) != NULL) {
			if (entry->d_name[0] == '.' ||
			    strcmp(entry->d_name, "run") == 0)
				continue;
			(void)snprintf(path, sizeof(path), "%s/%s/input",
			    folder, entry->d_name);
			read_file(&text, path);
			judge(&text, entry->d_name, i == 0);
			cases++;
		}
		(void)closedir(dir);
	}
	assert_in_range(cases, 100, 1000);
	buffer_free(&text);
}

/* Every pair of first bytes, and what may stand at each border after them. */
static void
test_utf8(void **state)
{
	static const unsigned char more[] = {
	    '"', 'a', 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0};
	unsigned char text[] = "{\"a\":\"....\",\"b\":0}";
	unsigned int first, second;
	const char *differs;
	size_t i, j;

	(void)state;
	for (first = 0x7f; first < 0x100; first++) {
		for (second = 0x7f; second < 0x100; second++) {
			for (i = 0; i < sizeof(more); i++) {
				for (j = 0; j < sizeof(more); j++) {
					text[6] = (unsigned char)first;
					text[7] = (unsigned char)second;
					text[8] = more[i];
					text[9] = more[j];
					differs = json_oracle_compare(
					    &index_of_test, (const char *)text,
					    sizeof(text) - 1);
					if (differs != NULL)
						fail_msg("%02x %02x %02x: %s",
						    first, second, more[i],
						    differs);
				}
			}
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_suites),
	    cmocka_unit_test(test_utf8),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
