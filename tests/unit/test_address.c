/* address: which are one person's, and what is wrong with the others */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter/address.h"

#define L16 "aaaaaaaaaaaaaaaa"
#define L64 L16 L16 L16 L16
#define D60 "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"

static const struct {
	const char *text, *name, *mail, *domain;
	bool quoted;
} good[] = {
    {"a@b", "", "a@b", "b", false},
    {" a@b.nl ", "", "a@b.nl", "b.nl", false},
    {"<a@b.nl>", "", "a@b.nl", "b.nl", false},
    {"Els <a@b.nl>", "Els", "a@b.nl", "b.nl", false},
    {"Wit, Els de< a@b.nl >", "Wit, Els de", "a@b.nl", "b.nl", false},
    {"\"Wit, Els\" <a@b.nl>", "Wit, Els", "a@b.nl", "b.nl", true},
    {"\"a\\\"b\" <a@b.nl>", "a\\\"b", "a@b.nl", "b.nl", true},
    {"els@b.nl <a@b.nl>", "els@b.nl", "a@b.nl", "b.nl", false},
    {"\xc3\x89ls \xe2\x80\xae <a@b.nl>", "\xc3\x89ls \xe2\x80\xae", "a@b.nl",
	"b.nl", false},
    {"Els (klant) <a@b.nl>", "Els (klant)", "a@b.nl", "b.nl", false},
    {"\"a b\"@b.nl", "", "\"a b\"@b.nl", "b.nl", false},
    {"\"a@b\\\\\"@b.nl", "", "\"a@b\\\\\"@b.nl", "b.nl", false},
    {"a.b+c!#$%&'*/=?^_`{|}~-@x-1.xn--p1ai", "",
	"a.b+c!#$%&'*/=?^_`{|}~-@x-1.xn--p1ai", "x-1.xn--p1ai", false},
    {L64 "@" D60 ".nl", "", L64 "@" D60 ".nl", D60 ".nl", false},
    {L64 "@" D60 "." D60 "." D60 ".nlnlnl", "",
	L64 "@" D60 "." D60 "." D60 ".nlnlnl", D60 "." D60 "." D60 ".nlnlnl",
	false},
};

static void
takes_one(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		struct address address;
		struct error err = {0};

		assert_int_equal(
		    address_parse(span_of(good[i].text), &address, &err), 0);
		assert_true(span_is(address.name, good[i].name));
		assert_true(span_is(address.mail, good[i].mail));
		assert_true(span_is(address.domain, good[i].domain));
		assert_int_equal(address.quoted, good[i].quoted);
	}
}

#define NO_ADDRESS "no mail address"
#define MANY "more than one address"
#define LETTERS "an address in other letters than ASCII"

static const struct {
	const char *text, *what;
} bad[] = {
    {"", "no address"},
    {"  ", "no address"},
    {"Els", "no mail address: it has no @"},
    {"Els <>", "no mail address: it has no @"},
    {"a@", NO_ADDRESS},
    {"@b", NO_ADDRESS},
    {"a@b@c", NO_ADDRESS},
    {".a@b", NO_ADDRESS},
    {"a.@b", NO_ADDRESS},
    {"a..b@c", NO_ADDRESS},
    {"a@b.", NO_ADDRESS},
    {"a@.b", NO_ADDRESS},
    {"a@b..c", NO_ADDRESS},
    {"a@-b.nl", NO_ADDRESS},
    {"a@b-.nl", NO_ADDRESS},
    {"a@b_c.nl", NO_ADDRESS},
    {"a@" D60 "dddd.nl", NO_ADDRESS},
    {"a@[10.0.0.1]", NO_ADDRESS},
    {"a b@c.nl", NO_ADDRESS},
    {"a@b.nl (klant)", NO_ADDRESS},
    {"mailto:a@b.nl", NO_ADDRESS},
    {"team:a@b.nl;", MANY},
    {"a@b.nl, c@d.nl", MANY},
    {"a@b.nl;c@d.nl", MANY},
    {"<a@b.nl>, <c@d.nl>", MANY},
    {"a@b.nl, Els <c@d.nl>", MANY},
    {"Els <a@b.nl> <c@d.nl>", MANY},
    {"<@x,@y:a@b.nl>", MANY},
    {"a@b.nl>", NO_ADDRESS},
    {"<a@b.nl", NO_ADDRESS},
    {"\"Els <a@b.nl>", "the quotes around the name do not match"},
    {"\"a\" b\" <a@b.nl>", "the quotes around the name do not match"},
    {"\"a\"b@c.nl", NO_ADDRESS},
    {"\"@c.nl", NO_ADDRESS},
    {"\"a\\\"@c.nl", NO_ADDRESS},
    {"\xc3\xa9@b.nl", LETTERS},
    {"a@b\xc3\xa9.nl", LETTERS},
    {"a" L64 "@b.nl", "a mail address longer than any can be"},
    {L64 "@" D60 "." D60 "." D60 ".nlnlnlnl",
	"a mail address longer than any can be"},
    {"a@b.nl\n", "there is a line end in it"},
    {"\ra@b.nl", "there is a line end in it"},
    {"Els\nBcc: x@y <a@b.nl>", "there is a line end in it"},
    {"Els\t<a@b.nl>", "there is a control character in it (U+0009)"},
    {"Els\xc2\x85<a@b.nl>", "there is a control character in it (U+0085)"},
    {"Els\xe2\x80\xa8<a@b.nl>", "there is a control character in it (U+2028)"},
    {"Els\x7f<a@b.nl>", "there is a control character in it (U+007F)"},
    {"Els\xff<a@b.nl>", "it is not UTF-8"},
};

static void
refuses_the_others(void **unused)
{
	struct address address;

	(void)unused;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct error err = {0};

		assert_int_equal(
		    address_parse(span_of(bad[i].text), &address, &err), -1);
		assert_string_equal(err.what, bad[i].what);
	}
}

static void
refuses_a_nul(void **unused)
{
	struct address address;
	struct error err = {0};

	(void)unused;
	assert_int_equal(
	    address_parse((struct span){"a@b\0.nl", 7}, &address, &err), -1);
	assert_string_equal(err.what, "there is a NUL in it");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(takes_one),
	    cmocka_unit_test(refuses_the_others),
	    cmocka_unit_test(refuses_a_nul),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
