/* mbox: what is found in a mailbox, and what is written; the rest is judged
 * in tests/fault/letters.py */
#define _DEFAULT_SOURCE /* mkdtemp */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "letter/folder.h"
#include "letter/mbox.h"
#include "letter/mbox_scan.h"

#define FROM "From a@b Mon Nov 23 15:04:05 2026\n"
#define TORN "\1rom a@b Mon Nov 23 15:04:05 2026\n"

static const struct {
	const char *text;    /* \1 stands for NUL */
	const char *ids[3];  /* those in it ... */
	const char *not_ids; /* ... and one that is not */
	const char *gap;
	int torn;
} boxes[] = {
    {"", {NULL}, "<1>", "", -1},
    {FROM "Message-ID: <1>\n\nx\n\n", {"<1>"}, "<2>", "", -1},
    {FROM "Message-ID: <1>\n\nx\n", {"<1>"}, "<2>", "\n", -1},
    {FROM "Message-ID: <1>\n\nx", {"<1>"}, "<2>", "\n\n", -1},
    {FROM "message-id:\r\n\t<1> \r\nX: <2>\r\n\r\nx\r\n\r\n", {"<1>"}, "<2>",
	"", -1},
    {FROM "Message-ID: <1>\n\nx\n\n" FROM "Message-ID: <2>\n\n", {"<1>", "<2>"},
	"<3>", "", -1},
    /* in a body it is none */
    {FROM "X: y\n\nMessage-ID: <1>\n\n", {NULL}, "<1>", "", -1},
    {FROM "X: y\n\nx\nFrom me\nMessage-ID: <1>\n\n", {NULL}, "<1>", "", -1},
    {"Message-ID: <1>\n\n", {NULL}, "<1>", "", -1},
    /* cut off */
    {TORN "Message-ID: <1>\n\n", {NULL}, "<1>", "", 0},
    {FROM "\n" TORN "Message-ID: <1>", {NULL}, "<1>", "\n\n", sizeof(FROM)},
    {FROM "\n" TORN "\n" TORN, {NULL}, "<1>", "\n", sizeof(FROM)},
    {FROM "\n" TORN "\n" FROM "Message-ID: <1>\n\n", {"<1>"}, "<2>", "", -1},
    {FROM TORN, {NULL}, "<1>", "\n", -1},
};

static struct span
with_nuls(const char *text, char *room)
{
	size_t len = strlen(text);

	for (size_t i = 0; i < len; i++)
		room[i] = text[i];
	for (size_t i = 0; i < len; i++)
		if (room[i] == '\1')
			room[i] = '\0';
	return (struct span){room, len};
}

/* The same in pieces of any size. */
static void
finds_what_is_there(void **unused)
{
	char room[512];

	(void)unused;
	for (size_t i = 0; i < sizeof(boxes) / sizeof(boxes[0]); i++)
		for (size_t piece = 1; piece < 80; piece++) {
			struct span text = with_nuls(boxes[i].text, room);
			struct mbox_scan scan = {0};

			mbox_scan_start(&scan);
			for (size_t at = 0; at < text.len; at += piece) {
				size_t len = text.len - at;

				assert_int_equal(
				    mbox_scan_feed(
					&scan, (struct span){text.at + at,
						   len < piece ? len : piece}),
				    0);
			}
			for (size_t n = 0; n < 3; n++)
				if (boxes[i].ids[n] != NULL)
					assert_int_equal(
					    ids_find(&scan.ids,
						span_of(boxes[i].ids[n])),
					    IDS_SAME);
			assert_int_equal(
			    ids_find(&scan.ids, span_of(boxes[i].not_ids)),
			    IDS_NONE);
			assert_string_equal(mbox_scan_gap(&scan), boxes[i].gap);
			assert_int_equal(scan.torn, boxes[i].torn);
			assert_int_equal(scan.end, text.len);
			mbox_scan_free(&scan);
		}
}

static void
many_ids_are_kept(void **unused)
{
	static const struct {
		const char *id;
		enum ids_found found;
	} asked[] = {
	    {"<9999>", IDS_SAME},
	    {"<10000>", IDS_NONE},
	    {"", IDS_NONE},
	    {"<d1.w1@a.nl>", IDS_SAME},
	    {"<d1.w1@b.nl>", IDS_SAME},
	    {"<d1.w2@a.nl>", IDS_OTHER},
	    {"<d1@a.nl>", IDS_OTHER},
	    {"<d.w1@a.nl>", IDS_NONE},
	};
	struct ids ids = {0};
	char text[32];

	(void)unused;
	assert_int_equal(ids_add(&ids, span_of("<d1.w1@a.nl>")), 0);
	for (int i = 0; i < 20000; i++) {
		(void)snprintf(text, sizeof(text), "<%d>", i % 10000);
		assert_int_equal(ids_add(&ids, span_of(text)), 0);
	}
	assert_int_equal(ids_add(&ids, span_of("")), 0);
	assert_int_equal(ids.len, 10001);
	for (size_t i = 0; i < sizeof(asked) / sizeof(asked[0]); i++)
		assert_int_equal(
		    ids_find(&ids, span_of(asked[i].id)), asked[i].found);
	ids_free(&ids);
}

static void
writes_mboxrd(void **unused)
{
	char folder[] = "/tmp/ownup-mbox-XXXXXX", path[64], text[256];
	struct error err = {0};
	struct mbox *mbox;
	FILE *file;
	size_t len;

	(void)unused;
	assert_non_null(mkdtemp(folder));
	(void)snprintf(path, sizeof(path), "%s/box", folder);
	mbox = mbox_open(path, &err);
	assert_non_null(mbox);
	assert_int_equal(
	    mbox_append(mbox,
		span_of("X: y\n\nFrom a\n>From b\n>> From c\n>>From d"),
		span_of("<1>"), span_of("Jan <jan@a.nl>"),
		INT64_C(1795449845123), &err),
	    0);
	assert_false(mbox_has(mbox, span_of("<1>")));
	mbox_close(mbox);
	file = fopen(path, "r");
	assert_non_null(file);
	len = fread(text, 1, sizeof(text) - 1, file);
	text[len] = '\0';
	(void)fclose(file);
	assert_string_equal(text, "From jan@a.nl Mon Nov 23 16:04:05 2026\n"
				  "X: y\n\n>From a\n>>From b\n>> From c\n"
				  ">>>From d\n\n");
	(void)unlink(path);
	(void)rmdir(folder);
}

static void
names_are_safe(void **unused)
{
	static const struct {
		const char *complaint, *id, *name;
	} files[] = {
	    {"4711", "<0123456789abcdef0123@a>", "4711-0123456789abcdef.eml"},
	    {"../a/b", "<0123456789abcdef0123@a>",
		"_._a_b-0123456789abcdef.eml"},
	    {"-x y", "<01>", "_x_y-01_.eml"},
	    {".", "<0123456789abcdef>", "_-0123456789abcdef.eml"},
	    {"", "<0123456789abcdef>", "_-0123456789abcdef.eml"},
	};

	(void)unused;
	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		struct buffer out = {0};

		assert_int_equal(folder_name(&out, span_of(files[i].complaint),
				     span_of(files[i].id)),
		    0);
		(void)buffer_add_char(&out, '\0');
		assert_string_equal(out.at, files[i].name);
		buffer_free(&out);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(finds_what_is_there),
	    cmocka_unit_test(many_ids_are_kept),
	    cmocka_unit_test(writes_mboxrd),
	    cmocka_unit_test(names_are_safe),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
