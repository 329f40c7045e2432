/* owners, status: the words for one person, nobody, closed and satisfied */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "meaning/roles.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* n nobody, p one person, x neither */
static const struct {
	const char *value;
	char kind;
} owners[] = {
    {"", 'n'},
    {" ", 'n'},
    {"-", 'n'},
    {"Nobody", 'n'},
    {"no agent", 'n'},
    {"N/A", 'n'},
    {"#N/A", 'n'},
    {"null", 'n'},
    {"Unassigned", 'n'},
    {"[]", 'n'},
    {"[ ]", 'n'},
    {"*****", 'n'},
    {"?", 'n'},
    {"nobody@mozilla.org", 'n'},
    {"Niet toegewezen", 'n'},
    {"jan", 'p'},
    {" Jan Jansen ", 'p'},
    {"Jansen, Piet", 'p'},
    {"de Vries, Jan Willem", 'p'},
    {"van der Berg, J.", 'p'},
    {"O'Brien-Smith", 'p'},
    {"jan@example.org", 'p'},
    {"6010396333", 'p'},
    {"\xe5\xbc\xa0\xe4\xbc\x9f", 'p'},
    {"Andr\xe9", 'p'},
    {"Jan Jansen/ACME/NL", 'p'},
    {"King, Jr.", 'p'},
    {"jan;", 'p'},
    {"Martin Luther King, Jr.", 'p'},
    {"Andy Anderson", 'p'},
    {"Teamsma, Sjoerd", 'p'},
    {"0051t000002aBcDAAU", 'p'},
    {"jan; els", 'x'},
    {"jan,els", 'x'},
    {"jan, els", 'x'},
    {"Jan Jansen, Els de Boer", 'x'},
    {"a, b, c", 'x'},
    {"jan & els", 'x'},
    {"jan en els", 'x'},
    {"Jan and Els", 'x'},
    {"a@x.nl, b@x.nl", 'x'},
    {"team@example.org", 'x'},
    {"klachten.west@example.org", 'x'},
    {"no-reply@example.org", 'x'},
    {"Team West", 'x'},
    {"team1", 'x'},
    {"Support", 'x'},
    {"Afdeling Burgerzaken", 'x'},
    {"1group", 'x'},
    {"00G1t000002aBcDAAU", 'x'},
    {"-jan", 'x'},
    {"jan\nels", 'x'},
    {"jan\x1b[31m", 'x'},
    {"jan\xc2\x9b", 'x'},
    {"[\"jan\",\"els\"]", 'x'},
    {"{\"login\":\"jan\"}", 'x'},
};

static void
test_owners(void **state)
{
	char longest[300];

	(void)state;
	for (size_t i = 0; i < COUNT(owners); i++) {
		struct span value = span_of(owners[i].value);

		if (owner_is_nobody(value) != (owners[i].kind == 'n') ||
		    owner_is_person(value) != (owners[i].kind == 'p'))
			fail_msg("\"%s\"", owners[i].value);
	}
	memset(longest, 'x', sizeof(longest));
	assert_false(owner_is_person((struct span){longest, sizeof(longest)}));
	assert_false(owner_is_person((struct span){"a\0b", 3}));
	assert_true(owner_is_nobody((struct span){NULL, 0}));
	assert_false(owner_is_person((struct span){NULL, 0}));
}

static void
test_owner_check(void **state)
{
	static const struct {
		const char *name;
		const char *what; /* NULL: fine */
	} table[] = {
	    {"jan", NULL},
	    {"Jansen, Piet", NULL},
	    {"Zo\xc3\xab", NULL},
	    {"", "empty"},
	    {" jan", "blank"},
	    {"jan\t", "blank"},
	    {"-jan", "begins"},
	    {"-", "begins"},
	    {"a\nb", "no text"},
	    {"Andr\xe9", "no text"},
	    {"a\xe2\x80\xae"
	     "b",
		"no text"},
	    {"Nobody", "nobody"},
	    {"jan;els", "a list"},
	    {"team@x.nl", "team"},
	    {"N/A", "nobody"},
	    {"Team 1", "team"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct error err = {.what = ""};
		int failed = owner_check(span_of(table[i].name), &err);

		assert_int_equal(failed, table[i].what == NULL ? 0 : -1);
		if (table[i].what != NULL)
			assert_non_null(strstr(err.what, table[i].what));
	}
}

static void
test_status(void **state)
{
	static const char *const closing[] = {"closed", "CLOSED", " Solved ",
	    "resolved", "Completed", "complete", "Closed Complete",
	    "closed_complete", "Done", "FIXED", "verified", "Cancelled",
	    "canceled", "merged", "removed", "withdrawn", "duplicate",
	    "Deleted", "verwijderd", "Closed with explanation",
	    "Closed without relief", "Closed with non-monetary relief",
	    "done external", "Afgehandeld", "opgelost", "Gesloten",
	    "afgesloten", "gereed", "geannuleerd", "ingetrokken", "gesplitst",
	    "fixed - council", "fixed - user", "no further action"};
	static const char *const open[] = {"", "open", "new", "pending", "hold",
	    "waiting", "closure requested", "reopened", "In progress",
	    "Untimely response", "4", "5", "o", "a", "s", "unresolved",
	    "not closed", "In behandeling", "Verzoek tot heropenen", "-"};
	static const char *const both[][2] = {{"Freshdesk", "4"},
	    {"Freshdesk", "5"}, {"Signalen", "o"}, {"Signalen", "s"}};
	struct roles roles = {.system = NULL};

	(void)state;
	for (size_t i = 0; i < COUNT(closing); i++)
		if (!status_is_closing(span_of(closing[i]), NULL))
			fail_msg("%s does not close", closing[i]);
	for (size_t i = 0; i < COUNT(open); i++)
		if (status_is_closing(span_of(open[i]), NULL))
			fail_msg("%s closes", open[i]);
	for (size_t i = 0; i < COUNT(both); i++) {
		roles.system = "Zendesk";
		assert_false(roles_closing(&roles, span_of(both[i][1])));
		roles.system = both[i][0];
		assert_true(roles_closing(&roles, span_of(both[i][1])));
	}
	assert_false(status_is_closing((struct span){NULL, 0}, NULL));
	assert_true(status_is_known(span_of("Opened")));
	assert_false(status_is_known(span_of("Texas")));
}

static void
test_satisfied(void **state)
{
	static const struct {
		const char *value;
		int plain, inverted;
	} table[] = {
	    {"good", 1, 0},
	    {"Good", 1, 0},
	    {"Bad", -1, 0},
	    {"offered", 0, 0},
	    {"unoffered", 0, 0},
	    {"true", 1, -1},
	    {"f", -1, 1},
	    {"Yes", 1, -1},
	    {"no", -1, 1},
	    {"ja", 1, -1},
	    {"Nee", -1, 1},
	    {"N/A", 0, 0},
	    {"", 0, 0},
	    {"5", 0, 0},
	    {"Extremely Unhappy", -1, 0},
	    {"tevreden", 1, 0},
	    {"ontevreden", -1, 0},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct span value = span_of(table[i].value);

		assert_int_equal(satisfied_of(value, false), table[i].plain);
		assert_int_equal(satisfied_of(value, true), table[i].inverted);
	}
}

static void
test_nobody_of_system(void **state)
{
	struct roles roles = {.nobody = NULL};

	(void)state;
	assert_false(roles_nobody(&roles, span_of("1")));
	roles.nobody = "1";
	assert_true(roles_nobody(&roles, span_of("1")));
	assert_true(roles_nobody(&roles, span_of("-")));
	assert_false(roles_nobody(&roles, span_of("3")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_owners),
	    cmocka_unit_test(test_owner_check),
	    cmocka_unit_test(test_status),
	    cmocka_unit_test(test_satisfied),
	    cmocka_unit_test(test_nobody_of_system),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
