/* aliases: every known header finds its columns, and the tables are sound */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "meaning/aliases.h"
#include "meaning/names.h"
#include "meaning/systems.h"

/* One header of data/headers.txt, and what came of it. */
struct header {
	char title[128];
	bool growing;
	struct columns *columns;
	struct roles roles;
	bool bound;
	bool named[ROLES]; /* the file named a column for it */
};

static char *
value_of(char *line, const char *key)
{
	size_t len = strlen(key);

	if (strncmp(line, key, len) != 0 || line[len] != ':')
		return NULL;
	return line[len + 1] == ' ' ? line + len + 2 : line + len + 1;
}

static void
add_columns(struct header *header, char *list)
{
	char *next;

	header->columns = columns_new();
	assert_non_null(header->columns);
	for (; list != NULL; list = next) {
		next = strchr(list, ',');
		if (next != NULL)
			*next++ = '\0';
		assert_true(columns_add(header->columns, span_of(list)) >= 0);
	}
}

static void
bind(struct header *header)
{
	struct error err = {.what = ""};

	assert_int_equal(roles_bind(&header->roles, header->columns, NULL, NULL,
			     header->growing, &err),
	    0);
	header->bound = true;
}

static bool
is_column(const struct header *header, int column, const char *name)
{
	return column >= 0 &&
	       span_is(columns_name(header->columns, column), name);
}

/* "also: inverted utc=received override=Due Date": each but the last two is
 * one word. */
static void
check_also(const struct header *header, const char *also)
{
	const struct roles *roles = &header->roles;
	const char *override = strstr(also, "override=");
	const char *minutes = strstr(also, "minutes=");
	char utc[64];

	assert_int_equal(
	    roles->satisfied_inverted, strstr(also, "inverted") != NULL);
	assert_int_equal(
	    roles->resolution_is_type, strstr(also, "type") != NULL);
	assert_int_equal(
	    roles->reopened_is_date, strstr(also, "reopened-date") != NULL);
	assert_int_equal(roles->nobody != NULL, strstr(also, "nobody") != NULL);
	if (override == NULL)
		assert_int_equal(roles->due_override, -1);
	else
		assert_true(is_column(
		    header, roles->due_override, strchr(override, '=') + 1));
	if (minutes == NULL)
		assert_int_equal(roles->first_response_minutes, -1);
	else
		assert_true(is_column(header, roles->first_response_minutes,
		    strchr(minutes, '=') + 1));
	for (int i = 0; i < ROLES; i++) {
		(void)snprintf(
		    utc, sizeof(utc), "utc=%s", role_name((enum role)i));
		assert_int_equal(roles->utc[i], strstr(also, utc) != NULL);
	}
}

static void
check_system(const struct header *header, const char *system)
{
	const struct roles *roles = &header->roles;
	const char *comma = strstr(system, ", ");
	enum day_order order = ORDER_UNKNOWN;
	struct span name = span_of(system);

	if (comma != NULL) {
		name.len = (size_t)(comma - system);
		order =
		    strcmp(comma, ", day first") == 0 ? ORDER_DMY : ORDER_MDY;
	}
	assert_int_equal(roles->order, order);
	assert_true(span_equal(name, span_of(roles->system)));
}

static void
end_header(struct header *header)
{
	bool right = true;

	if (!header->bound)
		return;
	for (int i = 0; i < ROLES; i++) {
		if (header->named[i] || header->roles.column[i] < 0)
			continue;
		print_error("%s: a column serves %s\n", header->title,
		    role_name((enum role)i));
		right = false;
	}
	assert_true(right);
	columns_free(header->columns);
	header->bound = false;
}

static void
check_role(struct header *header, char *line)
{
	char *colon = strstr(line, ": ");
	int role;

	assert_non_null(colon);
	role = role_find((struct span){line, (size_t)(colon - line)});
	assert_true(role >= 0);
	header->named[role] = true;
	if (is_column(header, header->roles.column[role], colon + 2))
		return;
	print_error("%s: not %s\n", header->title, line);
	fail();
}

static void
take_line(struct header *header, char *line, char **system)
{
	char *value;

	if (strncmp(line, "== ", 3) == 0) {
		end_header(header);
		*header = (struct header){.growing = false};
		(void)snprintf(
		    header->title, sizeof(header->title), "%s", line + 3);
	} else if ((value = value_of(line, "form")) != NULL) {
		header->growing = strcmp(value, "json") == 0;
	} else if ((value = value_of(line, "system")) != NULL) {
		free(*system);
		*system = strdup(value);
	} else if ((value = value_of(line, "header")) != NULL) {
		add_columns(header, value);
		bind(header);
		check_system(header, *system);
	} else if ((value = value_of(line, "also")) != NULL) {
		check_also(header, value);
	} else if (line[0] != '\0' && line[0] != '#') {
		check_role(header, line);
	}
}

static void
test_headers(void **state)
{
	FILE *file =
	    fopen(OWNUP_SOURCE_DIR "/tests/unit/data/headers.txt", "r");
	struct header header = {.bound = false};
	char *line = NULL, *system = NULL;
	size_t cap = 0, headers = 0;
	ssize_t len;

	(void)state;
	assert_non_null(file);
	while ((len = getline(&line, &cap, file)) > 0) {
		if (line[len - 1] == '\n')
			line[len - 1] = '\0';
		headers += strncmp(line, "header:", 7) == 0;
		take_line(&header, line, &system);
	}
	end_header(&header);
	assert_true(headers > 70);
	free(line);
	free(system);
	(void)fclose(file);
}

/* No alias twice, none that cannot be compared, the role's own among them. */
static void
test_rows(void **state)
{
	static struct name seen[2048];
	size_t count = 0;

	(void)state;
	for (int role = 0; role < ROLES; role++) {
		const char *const *alias = aliases_of((enum role)role);
		bool own = false;

		for (; *alias != NULL; alias++) {
			struct name name = name_of(span_of(*alias));

			assert_true(name.len > 0);
			assert_true(name_is(&name, *alias));
			for (size_t i = 0; i < count; i++)
				if (name_equal(&seen[i], &name))
					fail_msg("%s stands twice", *alias);
			assert_true(count < 2048);
			seen[count++] = name;
			if (name_is(&name, role_name((enum role)role)))
				own = true;
		}
		assert_true(own);
	}
}

/* Every system that a rule or an order speaks of can be recognised. */
static bool
is_system(const char *system)
{
	const struct system_sign *sign;

	for (sign = system_signs; sign->system != NULL; sign++)
		if (strcmp(sign->system, system) == 0)
			return true;
	return false;
}

static void
test_systems(void **state)
{
	const struct system_order *order;
	const struct system_sign *sign;
	const struct system_rule *rule;

	(void)state;
	for (rule = system_rules; rule->column != NULL; rule++)
		assert_true(rule->system == NULL || is_system(rule->system));
	for (order = system_orders; order->system != NULL; order++)
		assert_true(is_system(order->system));
	for (sign = system_signs; sign->system != NULL; sign++)
		assert_non_null(sign->signs[0]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_headers),
	    cmocka_unit_test(test_rows),
	    cmocka_unit_test(test_systems),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
