/* role_map: what --map says wins, later or now; errors name what there is */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "meaning/roles.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static struct columns *
columns_of(const char *const *names)
{
	struct columns *columns = columns_new();

	assert_non_null(columns);
	for (; *names != NULL; names++)
		assert_true(columns_add(columns, span_of(*names)) >= 0);
	return columns;
}

static struct role_map *
map_of(const char *const *lines)
{
	struct role_map *map = role_map_new();
	struct error err = {.what = ""};

	assert_non_null(map);
	for (; *lines != NULL; lines++)
		assert_int_equal(role_map_add(map, *lines, &err), 0);
	return map;
}

static void
test_map(void **state)
{
	static const char *const names[] = {
	    "a=b", "Agent", "agent name", "Group", "Status", NULL};
	static const char *const lines[] = {"id=a=b", "owner=Agent",
	    "owner=AGENT_NAME", "group=", "First Response=Group",
	    "status.closed=Shipped, sent back", NULL};
	struct columns *columns = columns_of(names);
	struct role_map *map = map_of(lines);
	struct error err = {.what = ""};
	struct roles roles;

	(void)state;
	assert_int_equal(
	    roles_bind(&roles, columns, map, NULL, false, &err), 0);
	assert_int_equal(roles.column[ROLE_ID], 0);
	assert_int_equal(roles.column[ROLE_OWNER], 2);
	assert_int_equal(roles.column[ROLE_GROUP], -1);
	assert_int_equal(roles.column[ROLE_FIRST_RESPONSE], 3);
	assert_true(roles.mapped[ROLE_GROUP]);
	assert_false(roles.mapped[ROLE_STATUS]);
	assert_int_equal(roles.column[ROLE_STATUS], 4);
	assert_true(status_is_closing(span_of("SENT BACK"), map));
	assert_true(roles_closing(&roles, span_of("shipped")));
	assert_false(status_is_closing(span_of("shipped"), NULL));
	columns_free(columns);
	role_map_free(map);
	role_map_free(NULL);
}

static void
test_map_later(void **state)
{
	static const char *const lines[] = {"owner=who", NULL};
	static const char *const names[] = {"id", "assignee", NULL};
	struct columns *columns = columns_of(names);
	struct role_map *map = map_of(lines);
	struct error err = {.what = ""};
	struct roles roles;

	(void)state;
	assert_int_equal(
	    roles_bind(&roles, columns, map, NULL, false, &err), -1);
	assert_non_null(strstr(err.what, "id, assignee"));
	error_clear(&err);
	assert_int_equal(roles_bind(&roles, columns, map, NULL, true, &err), 0);
	assert_int_equal(roles.column[ROLE_OWNER], -1);
	assert_int_equal(columns_add(columns, span_of("agent")), 2);
	assert_int_equal(columns_add(columns, span_of("Who")), 3);
	roles_bind_more(&roles, columns);
	assert_int_equal(roles.column[ROLE_OWNER], 3);
	columns_free(columns);
	role_map_free(map);
}

static void
test_map_errors(void **state)
{
	static const struct {
		const char *line;
		const char *what;
	} table[] = {
	    {"owner", "has no ="},
	    {"", "has no ="},
	    {"boss=Agent", "there is no role \"boss\""},
	    {"=Agent", "there is no role"},
	    {"status.closed=a,,b", "is no word"},
	    {"@", "--map: "},
	    {"@/no/such/file", "--map: "},
	    {"@/", "--map: "},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct role_map *map = role_map_new();
		struct error err = {.what = ""};

		assert_non_null(map);
		assert_int_equal(role_map_add(map, table[i].line, &err), -1);
		assert_non_null(strstr(err.what, table[i].what));
		role_map_free(map);
	}
}

static void
test_map_file(void **state)
{
	char path[] = "test-map-XXXXXX", at[64];
	int fd = mkstemp(path);
	static const char good[] =
	    "\xef\xbb\xbf# ours\r\n\r\n  \nowner=Who is it\r\nid=#\n";
	static const char bad[] = "nonsense=x\n";
	struct role_map *map = role_map_new();
	struct error err = {.what = ""};
	static const char *const names[] = {"#", "Who is it", NULL};
	struct columns *columns = columns_of(names);
	struct roles roles;

	(void)state;
	assert_true(fd >= 0);
	(void)snprintf(at, sizeof(at), "@%s", path);
	assert_int_equal(write(fd, good, sizeof(good) - 1), sizeof(good) - 1);
	assert_int_equal(role_map_add(map, at, &err), 0);
	assert_int_equal(
	    roles_bind(&roles, columns, map, NULL, false, &err), 0);
	assert_int_equal(roles.column[ROLE_OWNER], 1);
	assert_int_equal(write(fd, bad, sizeof(bad) - 1), sizeof(bad) - 1);
	assert_int_equal(role_map_add(map, at, &err), -1);
	assert_non_null(strstr(err.where, ":6"));
	(void)close(fd);
	(void)unlink(path);
	columns_free(columns);
	role_map_free(map);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_map),
	    cmocka_unit_test(test_map_later),
	    cmocka_unit_test(test_map_errors),
	    cmocka_unit_test(test_map_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
