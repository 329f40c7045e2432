/* mime: messages of several parts, byte for byte */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "letter/mail.h"
#include "letter/mime.h"

#define PLAIN "text/plain; charset=utf-8"

static void
assert_text(struct buffer *got, const char *wanted)
{
	assert_int_equal(buffer_add_char(got, '\0'), 0);
	assert_string_equal(got->at, wanted);
	buffer_free(got);
}

static const struct {
	struct mime part;
	const char *text;
} ones[] = {
    {{.type = PLAIN, .body = {"1 = 2", 5}},
	"Content-Type: text/plain; charset=utf-8\n"
	"Content-Transfer-Encoding: quoted-printable\n\n1 =3D 2\n"},
    {{.type = "text/html; charset=utf-8", .body = {"", 0}},
	"Content-Type: text/html; charset=utf-8\n"
	"Content-Transfer-Encoding: quoted-printable\n\n"},
    /* bytes as they are, no line end added */
    {{.type = "text/html; charset=utf-8",
	 .name = "a.html",
	 .body = {"a\r\n\xff", 4}},
	"Content-Type: text/html; charset=utf-8\n"
	"Content-Transfer-Encoding: base64\n"
	"Content-Disposition: attachment;\n filename=\"a.html\"\n\n"
	"YQ0K/w==\n"},
    /* a line has 76 at most */
    {{.type = "a/b",
	 .name = "c",
	 .body = {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab",
	     58}},
	"Content-Type: a/b\n"
	"Content-Transfer-Encoding: base64\n"
	"Content-Disposition: attachment;\n filename=\"c\"\n\n"
	"YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh"
	"YWFhYWFh\nYg==\n"},
};

static void
a_part_has_its_headers(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(ones) / sizeof(ones[0]); i++) {
		struct buffer out = {0};
		struct error err = {0};

		assert_int_equal(mime_add(&out, &ones[i].part, &err), 0);
		assert_text(&out, ones[i].text);
	}
}

/* What stands between the quotes of the first boundary. */
static void
boundary_of(const struct mime *part, char boundary[40])
{
	struct buffer out = {0};
	struct error err = {0};
	const char *at;

	assert_int_equal(mime_add(&out, part, &err), 0);
	assert_int_equal(buffer_add_char(&out, '\0'), 0);
	at = strstr(out.at, "boundary=\"") + strlen("boundary=\"");
	memset(boundary, 0, 40);
	memcpy(boundary, at, strcspn(at, "\""));
	buffer_free(&out);
}

static void
parts_stand_between_boundaries(void **unused)
{
	const struct mime parts[] = {{.type = PLAIN, .body = {"a", 1}},
	    {.type = "text/html", .body = {"b\n", 2}}};
	const struct mime all = {
	    .type = "multipart/alternative", .parts = parts, .len = 2};
	struct buffer out = {0}, wanted = {0};
	struct error err = {0};
	char line[40];

	(void)unused;
	boundary_of(&all, line);
	assert_int_equal(strlen(line), 34);
	assert_memory_equal(line, "=_", 2);
	(void)buffer_text(&wanted,
	    "Content-Type: multipart/alternative;\n boundary=\"%s\"\n"
	    "\n--%s\nContent-Type: " PLAIN "\n"
	    "Content-Transfer-Encoding: quoted-printable\n\na\n"
	    "\n--%s\nContent-Type: text/html\n"
	    "Content-Transfer-Encoding: quoted-printable\n\nb\n"
	    "\n--%s--\n",
	    line, line, line, line);
	assert_int_equal(buffer_add_char(&wanted, '\0'), 0);
	assert_int_equal(mime_add(&out, &all, &err), 0);
	assert_text(&out, wanted.at);
	buffer_free(&wanted);
}

static void
boundaries_follow_from_what_is_in_them(void **unused)
{
	const struct mime one = {.type = PLAIN, .body = {"ab", 2}};
	const struct mime other = {.type = PLAIN, .body = {"ac", 2}};
	const struct mime named = {
	    .type = PLAIN, .name = "n", .body = {"ab", 2}};
	const struct mime *const all[] = {&one, &other, &named};
	struct mime inner[3], outer;
	char found[4][40], again[40];

	(void)unused;
	for (size_t i = 0; i < 3; i++) {
		inner[i] = (struct mime){
		    .type = "multipart/mixed", .parts = all[i], .len = 1};
		boundary_of(&inner[i], found[i]);
		boundary_of(&inner[i], again);
		assert_string_equal(found[i], again);
	}
	outer = (struct mime){
	    .type = "multipart/mixed", .parts = &inner[0], .len = 1};
	boundary_of(&outer, found[3]);
	for (size_t i = 0; i < 4; i++)
		for (size_t k = 0; k < i; k++)
			assert_string_not_equal(found[i], found[k]);
}

/* A text that looks like a boundary is none when it is quoted-printable. */
static void
no_text_ends_a_part(void **unused)
{
	struct mime text = {.type = PLAIN, .body = {"x", 1}};
	const struct mime all = {
	    .type = "multipart/mixed", .parts = &text, .len = 1};
	struct buffer out = {0}, evil = {0};
	struct error err = {0};
	char line[40];
	const char *at;
	size_t times = 0;

	(void)unused;
	boundary_of(&all, line);
	for (size_t i = 0; i < 200; i++)
		(void)buffer_text(&evil, "%.*s--%s--\n", (int)(i % 80),
		    "----------------------------------------"
		    "----------------------------------------",
		    line);
	text.body = buffer_span(&evil);
	assert_int_equal(mime_add(&out, &all, &err), 0);
	assert_int_equal(buffer_add_char(&out, '\0'), 0);
	for (at = out.at; (at = strstr(at, "--=_")) != NULL; at++)
		times++;
	assert_int_equal(times, 2);
	buffer_free(&out);
	buffer_free(&evil);
}

static void
what_is_no_text_is_refused(void **unused)
{
	const struct mime part = {.type = PLAIN, .body = {"\xff", 1}};
	const struct mime all = {
	    .type = "multipart/mixed", .parts = &part, .len = 1};
	struct buffer out = {0};
	struct error err = {0};

	(void)unused;
	assert_int_equal(mime_add(&out, &all, &err), -1);
	assert_string_equal(err.what, "the text of a message is not UTF-8");
	buffer_free(&out);
}

static void
a_message_may_be_of_parts_and_for_many(void **unused)
{
	const struct mime part = {.type = PLAIN, .body = {"a", 1}};
	const struct span more[] = {
	    {"\"J. Bos\" <j@b.nl>", 17}, {"someone@d.nl", 12}};
	struct mail mail = {.subject = span_of("s"),
	    .to = span_of("Els <els@a-rather-long-domain.example>"),
	    .more = more,
	    .more_len = 2,
	    .part = &part,
	    .automatic = true,
	    .id = span_of("<1@a.nl>")};
	struct buffer out = {0};
	struct error err = {0};

	(void)unused;
	assert_int_equal(mail_write(&mail, &out, &err), 0);
	assert_text(&out,
	    "Date: Thu, 1 Jan 1970 00:00:00 +0000\n"
	    "To: Els <els@a-rather-long-domain.example>, \"J. Bos\" <j@b.nl>,\n"
	    " someone@d.nl\n"
	    "Subject: s\n"
	    "Message-ID: <1@a.nl>\n"
	    "Auto-Submitted: auto-generated\n"
	    "MIME-Version: 1.0\n"
	    "Content-Type: text/plain; charset=utf-8\n"
	    "Content-Transfer-Encoding: quoted-printable\n\na\n");
	mail.more = (const struct span[]){{"c@d.nl", 6}, {"c,d", 3}};
	out = (struct buffer){0};
	assert_int_equal(mail_write(&mail, &out, &err), -1);
	assert_memory_equal(err.what, "To: ", 4);
	buffer_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_part_has_its_headers),
	    cmocka_unit_test(parts_stand_between_boundaries),
	    cmocka_unit_test(boundaries_follow_from_what_is_in_them),
	    cmocka_unit_test(no_text_ends_a_part),
	    cmocka_unit_test(what_is_no_text_is_refused),
	    cmocka_unit_test(a_message_may_be_of_parts_and_for_many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
