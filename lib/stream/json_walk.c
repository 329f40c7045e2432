#include <stdlib.h>
#include <string.h>

#include "stream/columns_path.h"
#include "stream/json_text.h"
#include "stream/json_walk.h"
#include "stream/scan_bytes.h"

/*
 * Records mostly have the same members in the same order, so each column
 * remembers which one came after it, and with which bytes before its value:
 * from the brace or comma on, over name, colon and blanks.  Where these bytes
 * stand again, in the same object, the column is known without a look at the
 * name.  guesses[0] is for the first member of the record, guesses[c + 1] for
 * column c.
 */
struct json_guess {
	int next;	  /* the column that came after this one, or -1 */
	int parent;	  /* lead: the column of the object that it is in */
	bool lined;	  /* lead: a line ends in it */
	unsigned int len; /* 0: no lead yet, or too long a one */
	char lead[SCAN_SAME];
};

/* How many guesses in a row are tried: members that are left out now and
 * then make the right one the second or third. */
#define GUESSES 3

/* Not a column: the object has no (more) members. */
#define CLOSED (-2)

int
json_walk_grow(struct json_index *index)
{
	size_t i, cap, need = (size_t)columns_count(index->columns);
	struct json_field *fields;
	struct json_guess *guesses;

	if (need <= index->fields_cap && index->guesses != NULL)
		return 0;
	cap = need < 32 ? 32 : need + need / 2;
	fields = realloc(index->fields, cap * sizeof(*fields));
	if (fields == NULL)
		return -1;
	index->fields = fields;
	guesses = realloc(index->guesses, (cap + 1) * sizeof(*guesses));
	if (guesses == NULL)
		return -1;
	for (i = index->fields_cap; i < cap; i++)
		fields[i] = (struct json_field){0};
	i = index->guesses == NULL ? 0 : index->fields_cap + 1;
	for (; i <= cap; i++)
		guesses[i] = (struct json_guess){.next = -1, .parent = -1};
	index->guesses = guesses;
	index->fields_cap = cap;
	return 0;
}

/*
 * The column of the member whose brace or comma p stands on, found by its
 * lead, or -1.  *len is the lead's length.  Where more blanks than usual
 * stand before the value it is not found.
 */
static inline int
guess(struct json_walk *w, const char *p, int prev, int in, unsigned int *len)
{
	const struct json_guess *g, *guesses = w->index->guesses;
	int i, column = guesses[prev + 1].next;

	if (w->scan.end - p <= SCAN_SAME)
		return -1;
	for (i = 0; i < GUESSES && column >= 0; i++, column = g->next) {
		g = &guesses[column + 1];
		if (g->parent == in && scan_same(p, g->lead, g->len) &&
		    (unsigned char)p[g->len] > ' ') {
			*len = g->len;
			w->scan.lined |= g->lined;
			return column;
		}
	}
	return -1;
}

/* Remembers the lead from p to value for the next record. */
static void
learn(struct json_walk *w, const char *p, const char *value, int column)
{
	struct json_guess *g;

	w->index->guesses[w->prev + 1].next = column;
	g = &w->index->guesses[column + 1];
	g->parent = w->in[w->depth];
	g->len = value - p > SCAN_SAME ? 0 : (unsigned int)(value - p);
	memcpy(g->lead, p, g->len);
	g->lined = memchr(g->lead, '\n', g->len) != NULL;
}

/*
 * The member whose brace or comma p stands on, without a guess: returns its
 * value, and its column or CLOSED, then the place of the brace.
 */
static const char *
spell(struct json_walk *w, const char *p, int *column)
{
	struct json_index *index = w->index;
	const char *value = json_scan_blanks(&w->scan, p + 1);
	struct json_key key;
	struct span name;

	*column = CLOSED;
	if (*p == '{' && value < w->scan.end && *value == '}')
		return value;
	value = json_scan_key(&w->scan, value, &key);
	if (value == NULL)
		return NULL;
	name = (struct span){key.at, key.len};
	if (key.escaped) {
		buffer_clear(&index->key);
		if (json_decode(&index->key, name) != 0)
			return json_scan_stop(&w->scan, p, json_no_memory);
		name = buffer_span(&index->key);
	}
	if (columns_member(index->columns, w->in[w->depth], name, column) !=
		0 ||
	    json_walk_grow(index) != 0)
		return json_scan_stop(&w->scan, p, json_no_memory);
	if (*column >= 0)
		learn(w, p, value, *column);
	return value;
}

/* Any value but a string or an object that is walked into. */
static const char *
other(struct json_walk *w, const char *p, struct json_field *field)
{
	const char *at = p;

	w->scan.room = JSON_DEPTH - w->outer - w->depth;
	if (*p == '{' || *p == '[') {
		field->kind = *p == '{' ? VALUE_OBJECT : VALUE_LIST;
		p = json_scan_value(&w->scan, p);
	} else if (*p == '-' || (*p >= '0' && *p <= '9')) {
		field->kind = VALUE_NUMBER;
		p = json_scan_number(&w->scan, p);
	} else {
		field->kind = *p == 'n' ? VALUE_NULL : VALUE_BOOL;
		p = json_scan_word(&w->scan, p);
	}
	if (p != NULL)
		field->len = (size_t)(p - at);
	return p;
}

/*
 * As scan_plain, of the rest of the input.  Where a string ends tells where
 * the next begins, so that a search in each would wait for the one before; the
 * odd bytes of many are found at once instead, and here is only looked up.  Who
 * can tell them is little-endian, so any eight bytes of odd are 64 bits of it.
 */
static inline size_t
plain(struct json_walk *w, const char *p)
{
	enum {
		SEEN = 57
	}; /* bits that are left when 7 of 64 are shifted out */
	size_t n = (size_t)(w->scan.end - p), at;
	uint64_t bits;

	if ((uintptr_t)p - (uintptr_t)w->ahead > SCAN_AHEAD - 64) {
		if (n < SCAN_AHEAD || w->narrow)
			return scan_plain(p, n);
		w->narrow = !scan_ahead(p, w->odd);
		if (w->narrow)
			return scan_plain(p, n);
		w->ahead = p;
	}
	at = (size_t)(p - w->ahead);
	memcpy(&bits, (const char *)w->odd + at / 8, sizeof(bits));
	bits >>= at % 8;
	if (bits != 0)
		return (size_t)__builtin_ctzll(bits);
	return SEEN + scan_plain(p + SEEN, n - SEEN);
}

/* A string; p stands on its quote. */
static inline const char *
string(struct json_walk *w, const char *p, struct json_field *field)
{
	const char *q;

	p++;
	field->kind = VALUE_TEXT;
	field->at = (size_t)(p - w->start);
	q = p + plain(w, p);
	if (q == w->scan.end || *q != '"') {
		q = json_scan_text(&w->scan, q, &field->escaped);
		if (q == NULL)
			return NULL;
	}
	field->len = (size_t)(q - p);
	return q + 1;
}

/* Whether the object that begins here is walked into: else it is only
 * checked. */
static bool
enters(struct json_walk *w, struct json_field *field, int column)
{
	if (w->depth == 1 && w->members == 1)
		w->first_object = true;
	if (column < 0 || w->outer + w->depth >= JSON_DEPTH)
		return false;
	field->kind = VALUE_OBJECT;
	w->in[++w->depth] = column;
	return true;
}

/* Over the ends of the objects that end here, to the comma after them or
 * behind the outermost. */
static inline const char *
closes(struct json_walk *w, const char *p)
{
	struct json_field *field;

	while (w->depth > 0) {
		p = json_scan_blanks(&w->scan, p);
		if (p == w->scan.end)
			return json_scan_stop(&w->scan, p, NULL);
		if (*p == ',')
			return p;
		if (*p != '}')
			return json_scan_stop(
			    &w->scan, p, "no comma and no end after a value");
		p++;
		w->depth--;
		if (w->depth > 0) {
			field = &w->index->fields[w->in[w->depth + 1]];
			field->len = (size_t)(p - w->start) - field->at;
		}
	}
	return p;
}

/* As if nothing had been seen of the record. */
static void
begin(struct json_walk *w, int outer)
{
	struct json_index *index = w->index;
	size_t i;

	if (++index->generation == 0) {
		for (i = 0; i < index->fields_cap; i++)
			index->fields[i].generation = 0;
		index->generation = 1;
	}
	w->ahead = NULL;
	w->narrow = false;
	w->scan.deep = false;
	w->outer = outer;
	w->depth = 1;
	w->in[1] = -1;
	w->members = 0;
	w->first_object = false;
}

const char *
json_walk_object(struct json_walk *w, const char *p, int outer)
{
	struct json_field *field;
	unsigned int len = 0;
	int column, in;

	begin(w, outer);
	w->index->open = (size_t)(p - w->start);
	for (int prev = -1; p != NULL && w->depth > 0;) {
		in = w->in[w->depth];
		w->members += in < 0;
		column = guess(w, p, prev, in, &len);
		if (column >= 0) {
			p += len;
		} else {
			w->prev = prev;
			p = spell(w, p, &column);
			if (p == NULL)
				return NULL;
		}
		if (column == CLOSED) {
			p = closes(w, p);
			continue;
		}
		field = column < 0 ? &w->nowhere : &w->index->fields[column];
		field->generation = w->index->generation;
		field->parent = in;
		field->escaped = false;
		field->at = (size_t)(p - w->start);
		prev = column < 0 ? prev : column;
		if (*p == '"')
			p = string(w, p, field);
		else if (*p == '{' && enters(w, field, column))
			continue;
		else
			p = other(w, p, field);
		if (p != NULL && (p == w->scan.end || *p != ','))
			p = closes(w, p);
	}
	if (p != NULL)
		w->index->close = (size_t)(p - w->start) - 1;
	return p;
}

void
json_walk_forget(struct json_index *index, int count)
{
	int column = columns_count(index->columns);

	/* without memory the last ones may have no guess */
	for (; column > count; column--)
		if ((size_t)column <= index->fields_cap)
			index->guesses[column] =
			    (struct json_guess){.next = -1, .parent = -1};
	columns_forget(index->columns, count);
}
