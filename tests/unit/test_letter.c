/* letter: headers and body of the file that a handler wrote */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter/letter.h"

static bool
find(void *of, const void *within, struct span name,
    struct template_value *value)
{
	(void)of;
	(void)within;
	if (span_is(name, "name"))
		value->text = span_of("Els\nBcc: x@y");
	else if (span_is(name, "id"))
		value->text = span_of("4711");
	else if (!span_is(name, "empty"))
		return false;
	return true;
}

static const struct template_names names = {find, NULL, NULL};

static const struct {
	const char *text, *subject, *to, *body;
} good[] = {
    {"Beste Els,\n", NULL, NULL, "Beste Els,\n"},
    {"Dear Els:\n\nx", NULL, NULL, "Dear Els:\n\nx"},
    {"Hallo:\n\nx", NULL, NULL, "Hallo:\n\nx"},
    {"Subject: a\n\nx\n", "a", NULL, "x\n"},
    {"\xef\xbb\xbfSubject: a\n\nx\n", "a", NULL, "x\n"},
    {"subject:a\r\nTO : b@c \r\n\r\nx\r\n", "a", "b@c", "x\r\n"},
    {"Subject: a\n  {{id}}\n\tc\nTo: {{name}}\n\n\nx", "a 4711 c",
	"Els\nBcc: x@y", "\nx"},
    {"Subject: {{#id}}a{{/id}}\n \t\nSubject: b\n", "a", NULL, "Subject: b\n"},
    {"\nSubject: a\n", NULL, NULL, "\nSubject: a\n"},
    {"{{#id}}\nx\n{{/id}}\n", NULL, NULL, "x\n"},
};

static void
assert_head(const struct letter *letter, const struct letter_filled *filled,
    enum letter_head head, const char *wanted)
{
	struct span got = letter_filled_head(letter, filled, head);

	assert_int_equal(got.at == NULL, wanted == NULL);
	assert_true(span_equal(got, span_of(wanted)));
}

static void
heads_and_body_are_told_apart(void **unused)
{
	struct letter_filled filled = {0};

	(void)unused;
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		struct letter letter;
		struct error err = {0};

		assert_int_equal(
		    letter_open(&letter, "s.txt", span_of(good[i].text), &err),
		    0);
		assert_int_equal(
		    letter_fill(&letter, &names, &filled, &err), 0);
		assert_head(&letter, &filled, LETTER_SUBJECT, good[i].subject);
		assert_head(&letter, &filled, LETTER_TO, good[i].to);
		assert_head(&letter, &filled, LETTER_FROM, NULL);
		assert_true(span_is(buffer_span(&filled.body), good[i].body));
		letter_close(&letter);
	}
	letter_filled_free(&filled);
}

static const struct {
	const char *text, *where, *what;
} bad[] = {
    {"", "s.txt", "there is no letter in it"},
    {" \n", "s.txt", "there is no letter in it"},
    {"Subject: a\n", "s.txt", "there is no letter in it"},
    {"Subject: a\n\n \n", "s.txt", "there is no letter in it"},
    {"Cc: a@b\n\nx", "s.txt:1", "no place for a header \"Cc\""},
    {"Subject: a\nBCC: a@b\n\nx", "s.txt:2", "no place for a header \"BCC\""},
    {"X-Mailer: a\n\nx", "s.txt:1", "no place for a header \"X-Mailer\""},
    {"Subject: a\nHallo:\n\nx", "s.txt:2", "no place for a header \"Hallo\""},
    {"Subject: a\nBeste Els,\n\nx", "s.txt:2", "this is no header"},
    {"Subject: a\nsubject: b\n\nx", "s.txt:2", "a second header Subject"},
    {"Subject: a\nTo:\n\nx", "s.txt:2", "To: is empty"},
    {"Subject: a {{x\n\nx}}", "s.txt:1:12", "this tag is not closed"},
    {"Subject: a\n {{>b}}\n\nx", "s.txt:2:2",
	"{{>b}} takes in another file: a letter has none"},
    {"Subject: a\n\nx\n {{/b}}", "s.txt:4:2",
	"{{/b}} closes a section that was never opened"},
};

static void
what_is_wrong_is_said_with_its_line(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct letter letter;
		struct error err = {0};

		assert_int_equal(
		    letter_open(&letter, "s.txt", span_of(bad[i].text), &err),
		    -1);
		assert_string_equal(err.where, bad[i].where);
		assert_string_equal(err.what, bad[i].what);
	}
}

static bool
known(void *of, const struct template_use *use)
{
	struct template_value value;

	return find(of, NULL, use->name, &value);
}

static const struct {
	const char *text, *where, *what;
	bool unknown;
} unfilled[] = {
    {"Subject: {{a}}\n\nx", "s.txt:1:10", "nothing is called \"a\"", true},
    {"Subject: x\n\n{{a}}", "s.txt:3:1", "nothing is called \"a\"", true},
    {"To: {{empty}}\n\nx", "s.txt:1:5", "\"empty\" is empty in this complaint",
	false},
    {"Dear {{empty}},", "s.txt:1:6", "\"empty\" is empty in this complaint",
	false},
};

static void
unfilled_names_refuse_a_letter(void **unused)
{
	struct letter_filled filled = {0};

	(void)unused;
	for (size_t i = 0; i < sizeof(unfilled) / sizeof(unfilled[0]); i++) {
		struct letter letter;
		struct error err = {0};

		assert_int_equal(letter_open(&letter, "s.txt",
				     span_of(unfilled[i].text), &err),
		    0);
		assert_int_equal(letter_check(&letter, known, NULL, &err),
		    unfilled[i].unknown ? -1 : 0);
		error_clear(&err);
		assert_int_equal(
		    letter_fill(&letter, &names, &filled, &err), -1);
		assert_string_equal(err.where, unfilled[i].where);
		assert_string_equal(err.what, unfilled[i].what);
		letter_close(&letter);
	}
	letter_filled_free(&filled);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(heads_and_body_are_told_apart),
	    cmocka_unit_test(what_is_wrong_is_said_with_its_line),
	    cmocka_unit_test(unfilled_names_refuse_a_letter),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
