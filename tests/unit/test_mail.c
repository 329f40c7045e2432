/* mail: headers, bodies and Message-IDs, byte for byte */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "letter/mail.h"
#include "letter/mail_body.h"
#include "letter/mail_date.h"
#include "letter/mail_head.h"
#include "meaning/when.h"

#define A10 "aaaaaaaaaa"
#define A60 A10 A10 A10 A10 A10 A10
#define E "\xc3\xa9"
#define E5 E E E E E

static void
assert_text(struct buffer *got, const char *wanted)
{
	assert_int_equal(buffer_add_char(got, '\0'), 0);
	assert_string_equal(got->at, wanted);
	buffer_free(got);
}

static const struct {
	const char *text, *line;
} subjects[] = {
    {"Sorry", "Subject: Sorry\n"},
    {"Sorry, Els: 100 % (really)", "Subject: Sorry, Els: 100 % (really)\n"},
    /* folded at 78 */
    {A60 " " A10 " b", "Subject: " A60 "\n " A10 " b\n"},
    {A10 A10 A10 A10 A10 A10 " " A10 "b", "Subject: " A60 "\n " A10 "b\n"},
    {A10 A10 A10 A10 A10 " " A10 "12345678",
	"Subject: " A10 A10 A10 A10 A10 " " A10 "12345678\n"},
    {A10 A10 A10 A10 A10 " " A10 "123456789",
	"Subject: " A10 A10 A10 A10 A10 "\n " A10 "123456789\n"},
    /* what would not come back as it is */
    {"a  b", "Subject: =?UTF-8?Q?a__b?=\n"},
    {"=?utf-8?Q?x?=", "Subject: =?UTF-8?B?PT91dGYtOD9RP3g/PQ==?=\n"},
    {A60 "b", "Subject: =?UTF-8?Q?" A10 A10 A10 A10 A10 "aaaaa?=\n"
	      " =?UTF-8?Q?aaaaab?=\n"},
    /* the shorter of Q and B, whole characters */
    {"caf" E, "Subject: =?UTF-8?B?Y2Fmw6k=?=\n"},
    {"caf" E " + bar", "Subject: =?UTF-8?Q?caf=C3=A9_+_bar?=\n"},
    {E5, "Subject: =?UTF-8?B?w6nDqcOpw6nDqQ==?=\n"},
    {E5 E5 E5 E5 E5,
	"Subject: "
	"=?UTF-8?B?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6k="
	"?=\n =?UTF-8?B?w6nDqcOpw6nDqcOp?=\n"},
    /* parted at a blank */
    {A10 A10 A10 A10 E " " A10 A10,
	"Subject: =?UTF-8?Q?" A10 A10 A10 A10 "=C3=A9_?=\n"
	" =?UTF-8?Q?" A10 A10 "?=\n"},
};

static void
subjects_are_folded(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(subjects) / sizeof(subjects[0]); i++) {
		struct buffer out = {0};

		mail_head_text(&out, "Subject", span_of(subjects[i].text));
		assert_text(&out, subjects[i].line);
	}
}

static const struct {
	const char *text, *line;
} addresses[] = {
    {"a@b.nl", "To: a@b.nl\n"},
    {"Els de Wit <a@b.nl>", "To: Els de Wit <a@b.nl>\n"},
    {"J. Bos <a@b.nl>", "To: \"J. Bos\" <a@b.nl>\n"},
    {"a\"b\\c <a@b.nl>", "To: \"a\\\"b\\\\c\" <a@b.nl>\n"},
    {"\"a\\\"b\" <a@b.nl>", "To: \"a\\\"b\" <a@b.nl>\n"},
    {"\"\" <a@b.nl>", "To: a@b.nl\n"},
    {"Ren" E " <a@b.nl>", "To: =?UTF-8?B?UmVuw6k=?= <a@b.nl>\n"},
    {"x =?y <a@b.nl>", "To: =?UTF-8?B?eCA9P3k=?= <a@b.nl>\n"},
    {A60 " El <a@b.nl>", "To: " A60 " El <a@b.nl>\n"},
    {A60 " Els <a@b.nl>", "To: " A60 " Els\n <a@b.nl>\n"},
};

static void
names_are_quoted_or_encoded(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(addresses) / sizeof(addresses[0]); i++) {
		struct buffer out = {0};
		struct address address;
		struct error err = {0};

		assert_int_equal(
		    address_parse(span_of(addresses[i].text), &address, &err),
		    0);
		mail_head_address(&out, "To", &address);
		assert_text(&out, addresses[i].line);
	}
}

static const struct {
	const char *text, *lines;
} bodies[] = {
    {"", ""},
    {"a", "a\n"},
    {"a\r\nb\n", "a\nb\n"},
    {"a\rb\r", "a=0Db=0D\n"},
    {"\n\n", "\n\n"},
    {"1 = 2", "1 =3D 2\n"},
    {"caf" E, "caf=C3=A9\n"},
    {"a \nb\t\r\nc ", "a=20\nb=09\nc=20\n"},
    {" a", " a\n"},
    {".\n..\na.", "=2E\n=2E.\na.\n"},
    {"From me\nFrom\n>From x\n>>From x\n> From x\n",
	"=46rom me\nFrom\n=3EFrom x\n=3E>From x\n> From x\n"},
    {A60 A10 "12345\n", A60 A10 "12345\n"},
    {A60 A10 "123456\n", A60 A10 "12345=\n6\n"},
    {A60 A10 "12345.\n", A60 A10 "12345=\n=2E\n"},
    {A60 A10 "12345From x\n", A60 A10 "12345=\n=46rom x\n"},
    {A60 A10 "12 \n", A60 A10 "12=20\n"},
    {A60 A10 "123 \n", A60 A10 "123=\n=20\n"},
};

static void
bodies_are_quoted_printable(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
		struct buffer out = {0};

		mail_body_add(&out, span_of(bodies[i].text));
		assert_text(&out, bodies[i].lines);
	}
}

static void
dates_are_mails(void **unused)
{
	static const struct {
		int64_t at, offset;
		const char *mail, *mbox;
	} dates[] = {
	    {0, 0, "Thu, 1 Jan 1970 00:00:00 +0000",
		"Thu Jan  1 00:00:00 1970"},
	    {INT64_C(1795449845123), WHEN_HOUR,
		"Mon, 23 Nov 2026 17:04:05 +0100", "Mon Nov 23 16:04:05 2026"},
	    {INT64_C(1795449845123), -(9 * WHEN_HOUR + 30 * WHEN_MINUTE),
		"Mon, 23 Nov 2026 06:34:05 -0930", NULL},
	    {INT64_C(1795449845123), 1172 * WHEN_SECOND,
		"Mon, 23 Nov 2026 16:23:05 +0019", NULL},
	    {INT64_C(253402300800000), 0, NULL, NULL},
	    {0, -WHEN_HOUR, NULL, NULL},
	};

	(void)unused;
	for (size_t i = 0; i < sizeof(dates) / sizeof(dates[0]); i++) {
		struct buffer out = {0};
		int got = mail_date_add(&out, dates[i].at, dates[i].offset);

		assert_int_equal(got, dates[i].mail == NULL ? -1 : 0);
		assert_text(&out, dates[i].mail == NULL ? "" : dates[i].mail);
		if (dates[i].mbox == NULL)
			continue;
		assert_int_equal(mail_date_add_mbox(&out, dates[i].at), 0);
		assert_text(&out, dates[i].mbox);
	}
}

static void
a_message_is_whole(void **unused)
{
	struct mail mail = {.subject = span_of("Sorry"),
	    .from = span_of("Jan <jan@a.nl>"),
	    .to = span_of("els@b.nl"),
	    .body = span_of("Beste Els,\n"),
	    .id = span_of("<1@a.nl>"),
	    .at = INT64_C(1795449845123),
	    .offset = WHEN_HOUR};
	struct buffer out = {0};
	struct error err = {0};

	(void)unused;
	assert_int_equal(mail_write(&mail, &out, &err), 0);
	assert_text(&out, "Date: Mon, 23 Nov 2026 17:04:05 +0100\n"
			  "From: Jan <jan@a.nl>\n"
			  "To: els@b.nl\n"
			  "Subject: Sorry\n"
			  "Message-ID: <1@a.nl>\n"
			  "MIME-Version: 1.0\n"
			  "Content-Type: text/plain; charset=utf-8\n"
			  "Content-Transfer-Encoding: quoted-printable\n"
			  "\n"
			  "Beste Els,\n");
}

static void
what_is_wrong_is_named(void **unused)
{
	static const struct {
		const char *subject, *from, *to, *reply_to, *body, *what;
	} wrong[] = {
	    {NULL, NULL, "a@b", NULL, "x", "Subject: the letter has none"},
	    {" ", NULL, "a@b", NULL, "x", "Subject: the letter has none"},
	    {"a\nb", NULL, "a@b", NULL, "x",
		"Subject: there is a line end in it"},
	    {"a\n", NULL, "a@b", NULL, "x",
		"Subject: there is a line end in it"},
	    {"a", "x", "a@b", NULL, "x", "From: no mail address: it has no @"},
	    {"a", NULL, NULL, NULL, "x", "To: no address"},
	    {"a", NULL, "a@b", "", "x", "Reply-To: no address"},
	    {"a", NULL, "a@b", NULL, "\xff", "the letter is not UTF-8"},
	    {"a", NULL, "a@b", NULL, " \n", "the letter is empty"},
	};

	(void)unused;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct mail mail = {.subject = span_of(wrong[i].subject),
		    .from = span_of(wrong[i].from),
		    .to = span_of(wrong[i].to),
		    .reply_to = span_of(wrong[i].reply_to),
		    .body = span_of(wrong[i].body),
		    .id = span_of("<1@a.nl>")};
		struct buffer out = {0};
		struct error err = {0};

		(void)buffer_add_char(&out, 'x');
		assert_int_equal(mail_write(&mail, &out, &err), -1);
		assert_string_equal(err.what, wrong[i].what);
		assert_text(&out, "x");
	}
}

static void
ids_follow_from_the_deed(void **unused)
{
	/* printf '4:471111:apologise 1' | sha256sum | cut -c1-32 */
	static const struct {
		const char *complaint, *deed, *words, *from, *id;
	} ids[] = {
	    {"4711", "apologise 1", "", "Jan <jan@a.nl>", "@a.nl>"},
	    {"4711", "apologise 1", "", NULL, "@ownup.invalid>"},
	    {"4711", "apologise 1", "01", "nobody", ".01@ownup.invalid>"},
	    {"471", "1apologise 1", "", "Jan <jan@a.nl>", "@a.nl>"},
	    {"4711", "apologise 2", "0123456789abcdef01", "Jan <jan@a.nl>",
		".0123456789abcdef@a.nl>"},
	};
	char first[5][34];

	(void)unused;
	for (size_t i = 0; i < 5; i++) {
		struct buffer out = {0};
		struct error err = {0};

		assert_int_equal(
		    mail_id(span_of(ids[i].complaint), span_of(ids[i].deed),
			span_of(ids[i].words), span_of(ids[i].from), &out,
			&err),
		    0);
		assert_int_equal(out.at[0], '<');
		memcpy(first[i], out.at, 33);
		first[i][33] = '\0';
		out.len -= 33;
		memmove(out.at, out.at + 33, out.len);
		assert_text(&out, ids[i].id);
	}
	assert_string_equal(first[0], first[1]);
	assert_string_equal(first[0], first[2]);
	assert_string_not_equal(first[0], first[3]);
	assert_string_not_equal(first[0], first[4]);
	assert_string_equal(first[0], "<4209c79af814d9b498e7c68c6c7711b2");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(subjects_are_folded),
	    cmocka_unit_test(names_are_quoted_or_encoded),
	    cmocka_unit_test(bodies_are_quoted_printable),
	    cmocka_unit_test(dates_are_mails),
	    cmocka_unit_test(a_message_is_whole),
	    cmocka_unit_test(what_is_wrong_is_named),
	    cmocka_unit_test(ids_follow_from_the_deed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
