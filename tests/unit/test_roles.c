/* roles: names, samples, later columns, columns of our own, hostile names */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "meaning/names.h"
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

static void
bind(struct roles *roles, struct columns *columns, bool growing)
{
	struct error err = {.what = ""};

	assert_int_equal(
	    roles_bind(roles, columns, NULL, NULL, growing, &err), 0);
}

static void
test_names(void **state)
{
	static const char *const same[][2] = {
	    {"Created at", "CREATED_AT"},
	    {"status.state", "statusState"},
	    {"#", " # "},
	    {"Geannul\xc3\xa9\xc3\xabrd", "geannule\xcc\x81"
					  "erd"},
	    {"\xce\xa9\xce\x9c", "\xcf\x89\xce\xbc"}, /* Greek */
	    {"prioriteit\xe9", "PRIORITEIT-\xe9"},    /* no UTF-8 */
	    {"\xef\xbb\xbf"
	     "id",
		"ID"},
	};
	static const char *const other[][2] = {
	    {"id", "ids"},
	    {"#", "%"},
	    {"", ""},
	    {"caf\xe9", "caf\xe8"},
	    {"\xd1\x8f", "\xd1\x8e"},
	};
	struct name a, b;

	(void)state;
	for (size_t i = 0; i < COUNT(same); i++) {
		a = name_of(span_of(same[i][0]));
		b = name_of(span_of(same[i][1]));
		assert_true(name_equal(&a, &b));
	}
	for (size_t i = 0; i < COUNT(other); i++) {
		a = name_of(span_of(other[i][0]));
		b = name_of(span_of(other[i][1]));
		assert_false(name_equal(&a, &b));
	}
	assert_true(span_is(name_stem(span_of("A (UTC)")), "A "));
	assert_true(span_is(name_stem(span_of("(UTC)")), "(UTC)"));
	assert_true(span_is(name_stem(span_of("A (in hrs)")), "A (in hrs)"));
	assert_true(name_says_utc(span_of("Created At (UTC) ")));
	assert_false(name_says_utc(span_of("Created At (UTC+1)")));
	assert_false(name_says_utc(span_of("UTC)")));
}

/* Names of any length and of any bytes bind nothing and break nothing. */
static void
test_hostile(void **state)
{
	size_t size = 1024 * 1024;
	char *huge = malloc(size);
	struct columns *columns = columns_new();
	struct roles roles;
	struct name name;

	(void)state;
	assert_non_null(huge);
	assert_non_null(columns);
	memset(huge, '(', size);
	huge[size - 1] = ')';
	assert_true(columns_add(columns, (struct span){huge, size}) == 0);
	memset(huge, 'i', size);
	assert_true(columns_add(columns, (struct span){huge, size}) == 1);
	assert_true(columns_add(columns, (struct span){"i\0d", 3}) == 2);
	assert_true(columns_add(columns, (struct span){"\0", 1}) == 3);
	assert_true(columns_add(columns, span_of("\xff\xfe.\xf0\x9f")) == 4);
	assert_true(columns_add(columns, span_of(".")) == 5);
	assert_true(columns_add(columns, span_of("")) == 6);
	assert_true(columns_add(columns, span_of(")(")) == 7);
	name = name_of((struct span){huge, size});
	assert_int_equal(name.len, 0);
	bind(&roles, columns, true);
	for (int i = 0; i < ROLES; i++)
		assert_int_equal(roles.column[i], i == ROLE_ID ? 2 : -1);
	columns_free(columns);
	free(huge);
}

/* The values of one column. */
struct values {
	int column;
	const char *const *list;
};

static bool
any_value(void *context, int column, bool (*each)(struct span value, void *arg),
    void *arg)
{
	const struct values *values = context;
	const char *const *value;

	if (column != values->column)
		return false;
	for (value = values->list; *value != NULL; value++)
		if (each(span_of(*value), arg))
			return true;
	return false;
}

static void
test_samples(void **state)
{
	static const char *const words[] = {"", "In Progress", NULL};
	static const char *const american[] = {"NY", "CA", "OR", NULL};
	static const char *const flags[] = {"true", "false", "", NULL};
	static const char *const dates[] = {"no", "2024-01-15", NULL};
	static const struct {
		const char *names[4];
		const char *const *values; /* of column 1 */
		enum role role;
		int column;
	} table[] = {
	    {{"id", "State"}, words, ROLE_STATUS, 1},
	    {{"id", "State"}, american, ROLE_STATUS, -1},
	    {{"id", "State", "Status"}, words, ROLE_STATUS, 2},
	    {{"Complaint ID", "State", "Date sent to company"}, words,
		ROLE_STATUS, -1},
	    {{"id", "closed"}, flags, ROLE_RESOLVED, -1},
	    {{"id", "closed", "finished_at"}, flags, ROLE_RESOLVED, 2},
	    {{"id", "Resolved", "resolved"}, flags, ROLE_RESOLVED, 2},
	    {{"id", "closed"}, dates, ROLE_RESOLVED, 1},
	};
	struct error err = {.what = ""};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct values values = {1, table[i].values};
		struct role_samples samples = {any_value, &values};
		struct columns *columns = columns_of(table[i].names);
		struct roles roles;

		assert_int_equal(
		    roles_bind(&roles, columns, NULL, &samples, false, &err),
		    0);
		assert_int_equal(roles.column[table[i].role], table[i].column);
		columns_free(columns);
	}
}

static void
test_more(void **state)
{
	static const char *const head[] = {"id", "created_at", NULL};
	struct columns *columns = columns_of(head);
	struct roles roles;

	(void)state;
	bind(&roles, columns, true);
	assert_int_equal(roles.column[ROLE_OWNER], -1);
	assert_int_equal(columns_add(columns, span_of("assignee")), 2);
	assert_int_equal(columns_add(columns, span_of("assignee.login")), 3);
	assert_int_equal(columns_add(columns, span_of("Date received")), 4);
	roles_bind_more(&roles, columns);
	assert_int_equal(roles.column[ROLE_OWNER], 3);
	assert_int_equal(roles.column[ROLE_RECEIVED], 1);
	assert_int_equal(roles.seen, 5);
	assert_int_equal(columns_add(columns, span_of("closed_at")), 5);
	roles_bind_more(&roles, columns);
	assert_int_equal(roles.column[ROLE_RESOLVED], 5);
	columns_free(columns);
}

/* Where tools write, and that they find it again. */
static void
test_written(void **state)
{
	static const char *const jira[] = {
	    "Issue key", "Summary", "Resolution", NULL};
	static const char *const la[] = {
	    "srnumber", "requesttype", "owner", "assignto", NULL};
	static const char *const angeles[] = {
	    "SRNumber", "ActionTaken", "RequestType", "AssignTo", NULL};
	struct columns *columns = columns_of(jira);
	struct roles roles;

	(void)state;
	bind(&roles, columns, false);
	assert_true(roles.resolution_is_type);
	assert_int_equal(roles_written(&roles, ROLE_RESOLUTION), -1);
	assert_true(span_is(
	    roles_new_name(&roles, ROLE_RESOLUTION, columns), "resolution"));
	assert_int_equal(columns_add(columns, span_of("resolution")), 3);
	roles_made(&roles, ROLE_RESOLUTION, 3);
	assert_int_equal(roles_written(&roles, ROLE_RESOLUTION), 3);
	bind(&roles, columns, false);
	assert_int_equal(roles.column[ROLE_RESOLUTION], 3);
	assert_false(roles.resolution_is_type);
	columns_free(columns);

	columns = columns_of(angeles);
	bind(&roles, columns, false);
	assert_int_equal(roles.column[ROLE_RESOLUTION], 1);
	assert_true(roles.resolution_is_type);
	columns_free(columns);

	for (int growing = 0; growing < 2; growing++) {
		columns = columns_of(la);
		bind(&roles, columns, growing == 1);
		assert_int_equal(roles.column[ROLE_GROUP], 2);
		assert_int_equal(roles.column[ROLE_OWNER], -1);
		assert_true(span_is(roles_new_name(&roles, ROLE_OWNER, columns),
		    growing == 1 ? "owner_" : "owner"));
		assert_int_equal(columns_add(columns, roles_new_name(&roles,
							  ROLE_OWNER, columns)),
		    4);
		bind(&roles, columns, growing == 1);
		assert_int_equal(roles.column[ROLE_OWNER], 4);
		assert_int_equal(roles.column[ROLE_GROUP], 2);
		columns_free(columns);
	}
}

static void
test_missing(void **state)
{
	struct columns *columns = columns_new();
	struct error err = {.what = ""};
	char name[200];

	(void)state;
	assert_non_null(columns);
	assert_int_equal(roles_missing(ROLE_ID, columns, &err), -1);
	error_clear(&err);
	memset(name, 'x', sizeof(name));
	for (int i = 0; i < 100; i++)
		assert_true(columns_add(columns,
				(struct span){name, sizeof(name)}) >= 0);
	assert_int_equal(roles_missing(ROLE_ID, columns, &err), -1);
	assert_non_null(strstr(err.what, "no column for id; it has: xxx"));
	assert_non_null(strstr(err.what, " more"));
	assert_non_null(strstr(err.remedy, "--map id="));
	columns_free(columns);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_names),
	    cmocka_unit_test(test_hostile),
	    cmocka_unit_test(test_samples),
	    cmocka_unit_test(test_more),
	    cmocka_unit_test(test_written),
	    cmocka_unit_test(test_missing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
