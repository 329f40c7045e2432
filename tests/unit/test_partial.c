/* partial: random parts of a tally, written, read and put together */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "meaning/when.h"
#include "tally/tally_partial.h"

#define NOW (INT64_C(20000) * WHEN_DAY)
#define COMPLAINTS 400
#define ROUNDS 60
#define PARTS_MOST 9
#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* ---- complaints of many kinds ---- */

static const char *const names[] = {NULL, "Els", "Jan", "els", "Els de Wit",
    "\xff\xfe no UTF-8", "M\xc3\xa9line", "\"quoted\"\n", "a\\b"};
static const char *const words[] = {"", "Refunded 12,50", "refunded 9.95",
    "Replaced the lamp", "-", "N/A", "replaced   the lamp.", "\xe9\xe9n"};
static const char *const ids[] = {"4711", "4712", "47\x80", "", "4711 ",
    "an id that is longer than all that fits into an example, and then 1",
    "an id that is longer than all that fits into an example, and then 2"};

static uint32_t dice = 1;

static uint32_t
roll(uint32_t sides)
{
	dice = dice * 1664525 + 1013904223;
	return (dice >> 8) % sides;
}

static struct span
pick(const char *const *list, size_t len)
{
	return span_of(list[roll((uint32_t)len)]);
}

static struct span
say(void *from)
{
	return span_of(from);
}

struct complaint {
	char id[32];
	struct standing standing;
	struct span by[2];
};

static int64_t
some_day(void)
{
	return NOW - (int64_t)roll(900) * WHEN_DAY / 2 + WHEN_DAY;
}

static void
invent_clocks(struct standing *s)
{
	for (int i = 0; i < TOOKS; i++) {
		s->took[i] = s->at[i] = TALLY_NEVER;
		if (s->received == TALLY_NEVER || roll(3) == 0)
			continue;
		s->took[i] = (int64_t)roll(5000) - 20;
		s->at[i] = s->received + s->took[i] * WHEN_MINUTE;
		s->promised[i] = roll(2);
		s->kept[i] = roll(2);
	}
}

static void
invent(struct complaint *complaint)
{
	struct standing *s = &complaint->standing;

	*complaint = (struct complaint){.id = ""};
	(void)snprintf(complaint->id, sizeof(complaint->id), "%u", roll(500));
	s->id = roll(3) == 0 ? pick(ids, COUNT(ids)) : span_of(complaint->id);
	s->owner = pick(names, COUNT(names));
	s->by = complaint->by;
	complaint->by[0] = pick(names, COUNT(names));
	complaint->by[1] = pick(words, COUNT(words));
	s->received = roll(9) == 0 ? TALLY_NEVER : some_day();
	s->open = roll(2);
	s->apology_owed = s->open && roll(2);
	s->overdue = s->open && roll(2);
	s->reopened = roll(5) == 0;
	s->state_known = roll(2);
	s->reopened_known = roll(2);
	invent_clocks(s);
	s->received_day =
	    s->received == TALLY_NEVER ? TALLY_NEVER : s->received / WHEN_DAY;
	s->resolved_day = s->at[TOOK_RESOLVE] == TALLY_NEVER
			      ? TALLY_NEVER
			      : s->at[TOOK_RESOLVE] / WHEN_DAY;
	s->act = (struct now_case){.id = s->id,
	    .delegate = pick(names, COUNT(names)),
	    .due = roll(4) == 0 ? NOW_NEVER : NOW + (int64_t)roll(9),
	    .received = s->received,
	    .step = (enum now_step)roll(NOW_STEPS)};
	s->act.late = s->act.due < NOW + 3;
	s->words = (struct now_words){
	    say, (void *)(uintptr_t)words[roll(COUNT(words))]};
	s->cause = roll(4) == 0 ? pick(words, COUNT(words)) : span_of("");
	s->category = pick(words, COUNT(words));
	s->end.did = pick(words, COUNT(words));
	s->end.counts = !s->open;
	s->end.reopened = roll(2);
	s->end.basis = (enum worked_basis)roll(3);
	s->filled = roll(1U << ROLES);
	s->closed_there = roll(2);
	s->status_closes = roll(2);
	s->status_opens = !s->status_closes && roll(2);
}

/* ---- partials ---- */

static int
never_turn(void *unused)
{
	(void)unused;
	return 0;
}

static struct tally *
new_tally(void)
{
	struct tally *tally = tally_new(SECTIONS_ALL, 2, NOW, NOW / WHEN_DAY);

	assert_non_null(tally);
	tally->by_person = true;
	repeats_keep(tally->repeats);
	return tally;
}

static void
write_part(struct tally *tally, struct buffer *to)
{
	struct partial_out out = {.to = to, .turn = never_turn};

	partial_start(&out);
	assert_int_equal(tally_put(tally, &out), 0);
	partial_finish(&out);
	assert_false(to->failed);
}

/* Lines, in the order of their bytes: what a part was made of may come in any
 * order, and the ids do. */
static int
compare_lines(const void *left, const void *right)
{
	return text_compare(
	    *(const struct span *)left, *(const struct span *)right);
}

static size_t
lines_of(struct span text, struct span *line, size_t most)
{
	size_t len = 0;

	while (text.len > 0) {
		const char *end = memchr(text.at, '\n', text.len);

		assert_non_null(end);
		assert_true(len < most);
		line[len] = (struct span){text.at, (size_t)(end - text.at)};
		text.at += line[len].len + 1;
		text.len -= line[len].len + 1;
		len++;
	}
	return len;
}

#define LINES_MOST 8000

static void
read_part(struct tally_taking *taking, struct span text)
{
	static struct span line[LINES_MOST];
	size_t len = lines_of(text, line, LINES_MOST);
	struct partial_in in = {.lines = 0};
	struct partial_row row;
	struct error err;

	error_clear(&err);
	for (size_t i = 0; i < len; i++) {
		enum partial_got got = partial_read(&in, line[i], &row, &err);

		if (got == PARTIAL_REFUSED)
			fail_msg("line %zu: %s", i, err.what);
		assert_int_equal(got, i + 1 < len ? PARTIAL_ROW : PARTIAL_END);
		if (i == 0 || got == PARTIAL_END)
			continue;
		assert_int_equal(tally_take(taking, &row), TALLY_TOOK);
		if (!partial_whole(&row))
			fail_msg("%.*s", (int)line[i].len, line[i].at);
	}
	assert_int_equal(tally_take_end(taking), 0);
	partial_in_free(&in);
}

static void
assert_same(struct span a, struct span b)
{
	static struct span left[LINES_MOST], right[LINES_MOST];
	size_t len = lines_of(a, left, LINES_MOST);

	assert_int_equal(lines_of(b, right, LINES_MOST), len);
	len--; /* the last is a hash of the others, in their order */
	qsort(left, len, sizeof(*left), compare_lines);
	qsort(right, len, sizeof(*right), compare_lines);
	for (size_t i = 0; i < len; i++)
		if (!span_equal(left[i], right[i]))
			fail_msg("%.*s\n%.*s", (int)left[i].len, left[i].at,
			    (int)right[i].len, right[i].at);
}

static void
parts_make_the_whole(void **unused)
{
	static struct complaint complaint[COMPLAINTS];

	(void)unused;
	for (int round = 0; round < ROUNDS; round++) {
		uint32_t parts = 1 + roll(PARTS_MOST);
		struct tally *whole = new_tally(), *all = new_tally();
		struct tally_taking taking = {.tally = all};
		struct tally *part[PARTS_MOST];
		struct buffer text = {0}, wanted = {0};

		for (uint32_t p = 0; p < parts; p++)
			part[p] = new_tally();
		for (size_t i = 0; i < COMPLAINTS; i++) {
			struct tally *one = part[roll(parts)];

			invent(&complaint[i]);
			assert_int_equal(
			    tally_add(whole, &complaint[i].standing), 0);
			assert_int_equal(
			    tally_add(one, &complaint[i].standing), 0);
		}
		for (uint32_t p = parts; p-- > 0;) {
			assert_int_equal(tally_finish(part[p]), 0);
			buffer_clear(&text);
			write_part(part[p], &text);
			read_part(&taking, buffer_span(&text));
			tally_free(part[p]);
		}
		assert_int_equal(tally_finish(whole), 0);
		assert_int_equal(tally_finish(all), 0);
		assert_int_equal(whole->repeated.ids, all->repeated.ids);
		assert_int_equal(
		    whole->repeated.records, all->repeated.records);
		assert_int_equal(example_compare(&whole->repeated.first,
				     &all->repeated.first),
		    0);
		buffer_clear(&text);
		write_part(all, &text);
		write_part(whole, &wanted);
		assert_same(buffer_span(&text), buffer_span(&wanted));
		tally_taking_free(&taking);
		tally_free(whole);
		tally_free(all);
		buffer_free(&text);
		buffer_free(&wanted);
	}
}

/* ---- more than is kept ---- */

static void
take_cause(void *causes, const struct cause *some)
{
	assert_int_equal(causes_take(causes, some), 0);
}

static void
lists_that_are_given_up(void **unused)
{
	struct causes *all = causes_new(),
		      *part[2] = {causes_new(), causes_new()};
	char name[32];

	(void)unused;
	for (int i = 0; i < CAUSES_MOST + 10; i++) {
		(void)snprintf(name, sizeof(name), "cause %d", i);
		assert_int_equal(
		    causes_add(part[i % 2], span_of(name), true, false), 0);
	}
	for (int p = 0; p < 2; p++) {
		assert_false(causes_too_many(part[p]));
		causes_each(part[p], take_cause, all);
		causes_free(part[p]);
	}
	assert_true(causes_too_many(all));
	causes_free(all);
}

/* ---- what is refused ---- */

static const struct {
	const char *line;
	bool row; /* it is a row, whatever its values are */
} lines[] = {
    {"", false},
    {"x", false},
    {"{}", false},
    {"[]", false},
    {"[1]", false},
    {"[\"ownup partial\"]", false},
    {"[\"ownup partial\",0]", false},
    {"[\"ownup partial\",2]", false},
    {"[\"ownup partial\",\"1\"]", false},
    {"[\"totals\",1]", false},
    {"[\"end\",0,\"0000000000000000\"]", false},
    {"[\"ownup partial\",1]", true},
};

static void
first_lines(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < COUNT(lines); i++) {
		struct partial_in in = {.lines = 0};
		struct partial_row row;
		struct error err;

		error_clear(&err);
		assert_int_equal(
		    partial_read(&in, span_of(lines[i].line), &row, &err),
		    lines[i].row ? PARTIAL_ROW : PARTIAL_REFUSED);
		assert_int_equal(err.what[0] == '\0', lines[i].row);
		partial_in_free(&in);
	}
}

/* Rows that are wrong, and must not crash. */
static const char *const wrong[] = {
    "[\"totals\",-1,0,0,0,0,0,0]",
    "[\"totals\",1]",
    "[\"totals\",1,2,3,4,5,6,7,8]",
    "[\"totals\",1.5,0,0,0,0,0,0]",
    "[\"totals\",9007199254740993,0,0,0,0,0,0]",
    "[\"took\",\"never\",1,1]",
    "[\"took\",\"own\",5,1,5,1]",
    "[\"took\",\"own\",5,0]",
    "[\"took\",\"own\",5]",
    "[\"took\",\"own\",4294967296,1]",
    "[\"took\",\"own\",1,9007199254740992,2,9007199254740992]",
    "[\"week\",2088,1,1,1]",
    "[\"week\",0,1,1,\"1\"]",
    "[\"act\",\"1\",null,0,0,3,0,0,0,\"\"]",
    "[\"act\",\"1\",null,0,0,0,3,0,0,\"\"]",
    "[\"act\",\"1\",null,9223372036854775807,0,0,0,0,0,\"\"]",
    "[\"filled\",\"nothing\",1,1]",
    "[\"sample\",\"nothing\",1,\"\"]",
    "[\"id\",\"\"]",
    "[\"id\",\"1\",\"2\"]",
    "[\"id\",{\"hex\":\"0\"}]",
    "[\"id\",{\"hex\":\"gg\"}]",
    "[\"id\",{\"hex\":null}]",
    "[\"id\",{}]",
    "[\"id\",[]]",
    "[\"ids\",16,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]",
    "[\"group\",1,1,\"a\"]",
    "[\"group took\",1,1]",
    "[\"too many\",\"kinds\"]",
};

static void
wrong_rows(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < COUNT(wrong); i++) {
		struct tally *tally = new_tally();
		struct tally_taking taking = {.tally = tally};
		struct partial_in in = {.lines = 1};
		struct partial_row row;
		struct error err;

		error_clear(&err);
		assert_int_equal(
		    partial_read(&in, span_of(wrong[i]), &row, &err),
		    PARTIAL_ROW);
		assert_int_equal(tally_take(&taking, &row), TALLY_TOOK);
		if (partial_whole(&row))
			fail_msg("%s is taken", wrong[i]);
		assert_int_equal(tally_take_end(&taking), 0);
		assert_int_equal(tally_finish(tally), 0);
		tally_taking_free(&taking);
		tally_free(tally);
		partial_in_free(&in);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(parts_make_the_whole),
	    cmocka_unit_test(lists_that_are_given_up),
	    cmocka_unit_test(first_lines),
	    cmocka_unit_test(wrong_rows),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
