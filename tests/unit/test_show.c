/* show: widths, tables and figures, for people and for programs */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "show/figures.h"
#include "show/table.h"

#define TEXT(text)                                                             \
	{                                                                      \
		text, sizeof(text) - 1                                         \
	}

static int
collect(void *to, struct span bytes)
{
	return buffer_add_span(to, bytes);
}

static const char *
text_of(struct buffer *buffer)
{
	assert_int_equal(buffer_add_char(buffer, '\0'), 0);
	return buffer->at;
}

/* ---- widths ---- */

static const struct {
	struct span text;
	size_t width;
	size_t most;
	const char *cut;
} widths[] = {
    {TEXT(""), 0, 1, ""},
    {TEXT("plain"), 5, 5, "plain"},
    {TEXT("plain"), 5, 4, "pla\xe2\x80\xa6"},
    {TEXT("plain"), 5, 1, "\xe2\x80\xa6"},
    /* an accent that stands by itself takes no room, and stays */
    {TEXT("cafe\xcc\x81s"), 5, 5, "cafe\xcc\x81s"},
    {TEXT("cafe\xcc\x81s!"), 6, 5, "cafe\xcc\x81\xe2\x80\xa6"},
    /* a wide character is not halved */
    {TEXT("\xe6\xbc\xa2\xe5\xad\x97"), 4, 4, "\xe6\xbc\xa2\xe5\xad\x97"},
    {TEXT("\xe6\xbc\xa2\xe5\xad\x97"), 4, 3, "\xe6\xbc\xa2\xe2\x80\xa6"},
    {TEXT("\xe6\xbc\xa2\xe5\xad\x97"), 4, 2, "\xe2\x80\xa6"},
    /* nor is an escape cut in two */
    {TEXT("a\x1b[2J"), 8, 8, "a\\x1b[2J"},
    {TEXT("a\x1b[2J"), 8, 4, "a\xe2\x80\xa6"},
    {TEXT("\xff\xfe"), 8, 5, "\\xff\xe2\x80\xa6"},
};

static void
texts_are_measured_and_cut(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(widths) / sizeof(widths[0]); i++) {
		struct page page = {.ascii = false};
		size_t width;

		assert_int_equal(page_width(widths[i].text), widths[i].width);
		width = page_cut(&page, widths[i].text, widths[i].most);
		assert_true(width <= widths[i].most);
		assert_string_equal(text_of(&page.out), widths[i].cut);
		buffer_free(&page.out);
	}
}

static const struct {
	struct span text;
	size_t most;
	const char *cut;
} names[] = {
    {TEXT(""), 1, ""},
    {TEXT("abcdefghij"), 10, "abcdefghij"},
    {TEXT("abcdefghij"), 9, "abcdef\xe2\x80\xa6ij"},
    {TEXT("abcdefghij"), 4, "ab\xe2\x80\xa6j"},
    {TEXT("abcdefghij"), 2, "a\xe2\x80\xa6"},
    {TEXT("abcdefghij"), 1, "\xe2\x80\xa6"},
    /* the accent of what was cut away is cut as well */
    {TEXT("abcde\xcc\x81"
	  "f"),
	5,
	"abc\xe2\x80\xa6"
	"f"},
    {TEXT("abcdefe\xcc\x81"), 6,
	"abcd\xe2\x80\xa6"
	"e\xcc\x81"},
    /* wide characters and escapes are not halved */
    {TEXT("abc\xe6\xbc\xa2\xe5\xad\x97"), 6, "abc\xe2\x80\xa6"},
    {TEXT("abcdef\x1b"
	  "9"),
	9,
	"abcdef\xe2\x80\xa6"
	"9"},
};

static void
names_are_cut_within(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct page page = {.ascii = false};
		size_t width;

		width = page_cut_within(&page, names[i].text, names[i].most);
		assert_true(width <= names[i].most);
		assert_int_equal(width, page_width(buffer_span(&page.out)));
		assert_string_equal(text_of(&page.out), names[i].cut);
		buffer_free(&page.out);
	}
}

/* ---- figures ---- */

static const struct {
	int64_t minutes;
	const char *days, *lasting;
} figures[] = {
    {0, "0", "0 min"},
    {1, "0.000694", "1 min"},
    {59, "0.040972", "59 min"},
    {60, "0.041667", "1 h"},
    {90, "0.0625", "1 h 30 min"},
    {720, "0.5", "12 h"},
    {1439, "0.999306", "23 h 59 min"},
    {1440, "1", "1 d"},
    {1441, "1.000694", "24 h 1 min"},
    {2880, "2", "2 d"},
    {2881, "2.000694", "2 d"},
    {3096, "2.15", "2.2 d"},
    {143928, "99.95", "100 d"},
    {143999, "99.999306", "100 d"},
    {525600, "365", "365 d"},
    {525700, "365.069444", "365 d"},
    {INT64_C(4294967295), "2982616.177083", "2982616 d"},
};

static void
durations_are_written(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(figures) / sizeof(figures[0]); i++) {
		struct buffer days = {0}, lasting = {0}, same = {0};

		figure_days(&days, figures[i].minutes);
		figure_lasting(&lasting, figures[i].minutes, FOR_PEOPLE);
		figure_lasting(&same, figures[i].minutes, FOR_PROGRAMS);
		assert_string_equal(text_of(&days), figures[i].days);
		assert_string_equal(text_of(&lasting), figures[i].lasting);
		assert_string_equal(text_of(&same), figures[i].days);
		buffer_free(&days);
		buffer_free(&lasting);
		buffer_free(&same);
	}
}

static void
shares_do_not_overstate(void **unused)
{
	static const struct {
		uint64_t part, whole;
		const char *text;
	} shares[] = {
	    {0, 7, "0 %"},
	    {7, 7, "100 %"},
	    {1, 1000, "<1 %"},
	    {6, 1000, "<1 %"},
	    {1, 100, "1 %"},
	    {99, 100, "99 %"},
	    {9969, 10000, ">99 %"},
	    {999, 1000, ">99 %"},
	    {1, 3, "33 %"},
	    {2, 3, "67 %"},
	};

	(void)unused;
	for (size_t i = 0; i < sizeof(shares) / sizeof(shares[0]); i++) {
		struct buffer out = {0};

		figure_share(&out, shares[i].part, shares[i].whole);
		assert_string_equal(text_of(&out), shares[i].text);
		buffer_free(&out);
	}
}

/* ---- tables ---- */

static const struct span cells[4][3] = {
    {TEXT("Jan"), TEXT("7"), TEXT("")},
    {TEXT("\xe6\xbc\xa2\xe5\xad\x97"), TEXT("120"), TEXT("plain")},
    {TEXT("a,\"b\"\nc"), TEXT(""), TEXT("\x1b[m")},
    {TEXT(""), TEXT("1"),
	TEXT("a name that is far longer than a column "
	     "of a table may be")},
};

static void
cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	(void)context;
	(void)whom;
	(void)buffer_add_span(out, cells[row][column]);
}

static void
second_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	cell(context, row, column + 1, whom, out);
}

static double
bar(const void *context, size_t row)
{
	static const double shares[] = {0.5, 1, 0, 0.001};

	(void)context;
	return shares[row];
}

static const struct table_column columns[] = {
    {TEXT("name"), NULL, false, false},
    {TEXT("n"), "figure", true, false},
    {TEXT("more"), NULL, false, false},
};

static const struct table table = {
    .columns = columns, .columns_len = 3, .rows = 4, .cell = cell};

static void
tables_are_aligned(void **unused)
{
	struct buffer got = {0};
	struct page page = {.ascii = true, .send = collect, .to = &got};

	(void)unused;
	assert_int_equal(table_text(&page, &table, false), 0);
	assert_int_equal(page_end(&page), 0);
	assert_string_equal(text_of(&got),
	    "  name      figure  more\n"
	    "  Jan            7\n"
	    "  \xe6\xbc\xa2\xe5\xad\x97         120  plain\n"
	    "  a,\"b\"\\nc          \\x1b[m\n"
	    "                 1  a name that is far longe~able may be\n");
	buffer_free(&got);
}

#define FULL "\xe2\x96\x88"
#define FOUR FULL FULL FULL FULL

static void
bars_are_drawn(void **unused)
{
	static const char *const drawn[] = {
	    "  7    " FOUR FOUR FOUR "\n"
	    "  120  " FOUR FOUR FOUR FOUR FOUR FOUR "\n"
	    "\n"
	    "  1    \xe2\x96\x8f\n",
	    "  7    ############\n"
	    "  120  ########################\n"
	    "\n"
	    "  1    #\n"};

	(void)unused;
	for (int ascii = 0; ascii < 2; ascii++) {
		static const struct table_column figure = {
		    TEXT("n"), NULL, false, false};
		struct buffer got = {0};
		struct page page = {
		    .ascii = ascii, .send = collect, .to = &got};
		struct table bars = {.columns = &figure,
		    .columns_len = 1,
		    .rows = 4,
		    .cell = second_cell,
		    .bar = bar};

		assert_int_equal(table_text(&page, &bars, true), 0);
		assert_int_equal(page_end(&page), 0);
		assert_string_equal(text_of(&got), drawn[ascii]);
		buffer_free(&got);
	}
}

/* Names of 36 and 20 columns, then what is never cut. */
static void
wide_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	const size_t *ours = context;
	const size_t len[] = {36, 20, *ours};

	(void)row;
	(void)whom;
	for (size_t i = 0; i < len[column]; i++)
		(void)buffer_add_char(out, (char)('a' + column));
}

/* Of 78 columns bars take what is left; then the widest name is cut, but none
 * to fewer than 12 columns. */
static void
tables_fit_the_page(void **unused)
{
	static const struct table_column wide[] = {
	    {TEXT("a"), NULL, false, false},
	    {TEXT("b"), NULL, false, false},
	    {TEXT("c"), NULL, true, true},
	};
	static const struct {
		size_t ours, first, second, bar;
	} rows[] = {
	    {2, 36, 20, 6},
	    {10, 36, 20, 2},
	    {11, 36, 20, 0},
	    {17, 35, 20, 0},
	    {32, 20, 20, 0},
	    {34, 19, 19, 0},
	    {48, 12, 12, 0},
	    {60, 12, 12, 0},
	};

	(void)unused;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buffer got = {0};
		struct page page = {.ascii = true, .send = collect, .to = &got};
		struct table made = {.columns = wide,
		    .columns_len = 3,
		    .rows = 1,
		    .cell = wide_cell,
		    .bar = bar,
		    .context = &rows[i].ours};
		const char *text;

		assert_int_equal(table_text(&page, &made, true), 0);
		assert_int_equal(page_end(&page), 0);
		text = text_of(&got);
		assert_int_equal(strspn(text + 2, "a~"), rows[i].first);
		text += 2 + rows[i].first;
		assert_int_equal(strspn(text + 2, "b~"), rows[i].second);
		text += 2 + rows[i].second;
		assert_int_equal(strspn(text + 2, "c"), rows[i].ours);
		text += 2 + rows[i].ours;
		assert_int_equal(
		    strspn(text + strspn(text, " "), "#"), rows[i].bar);
		buffer_free(&got);
	}
}

static void
said_cell(const void *context, size_t row, size_t column, enum table_for whom,
    struct buffer *out)
{
	static const char *const said[] = {"whether it is so",
	    "a claim that takes more than the other half of a line, \x1b"};

	(void)context;
	(void)row;
	(void)whom;
	(void)buffer_text(out, "%s", said[column]);
}

static void
words_stand_in_several_lines(void **unused)
{
	static const struct table_column said[] = {
	    {TEXT("a"), NULL, false, true},
	    {TEXT("c"), NULL, false, true},
	};
	struct buffer got = {0};
	struct page page = {.ascii = true, .send = collect, .to = &got};
	struct table made = {
	    .columns = said, .columns_len = 2, .rows = 1, .cell = said_cell};

	(void)unused;
	assert_int_equal(table_text(&page, &made, true), 0);
	assert_int_equal(page_end(&page), 0);
	assert_string_equal(text_of(&got),
	    "  whether it is so  a claim that takes more than the other half "
	    "of a line,\n"
	    "                    \\x1b\n");
	buffer_free(&got);
}

static void
csv_is_quoted(void **unused)
{
	struct buffer got = {0};
	struct page page = {.send = collect, .to = &got};

	(void)unused;
	assert_int_equal(table_csv(&page, &table, false), 0);
	assert_int_equal(page_end(&page), 0);
	assert_string_equal(text_of(&got),
	    "name,n,more\n"
	    "Jan,7,\n"
	    "\xe6\xbc\xa2\xe5\xad\x97,120,plain\n"
	    "\"a,\"\"b\"\"\nc\",,\x1b[m\n"
	    ",1,a name that is far longer than a column of a table may be\n");
	buffer_free(&got);
}

static int
refuse(void *to, struct span bytes)
{
	(void)to;
	(void)bytes;
	return -1;
}

static void
what_does_not_arrive_is_no_success(void **unused)
{
	struct page page = {.send = refuse};

	(void)unused;
	(void)table_csv(&page, &table, false);
	assert_int_equal(page_end(&page), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(texts_are_measured_and_cut),
	    cmocka_unit_test(names_are_cut_within),
	    cmocka_unit_test(durations_are_written),
	    cmocka_unit_test(shares_do_not_overstate),
	    cmocka_unit_test(tables_are_aligned),
	    cmocka_unit_test(bars_are_drawn),
	    cmocka_unit_test(tables_fit_the_page),
	    cmocka_unit_test(words_stand_in_several_lines),
	    cmocka_unit_test(csv_is_quoted),
	    cmocka_unit_test(what_does_not_arrive_is_no_success),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
