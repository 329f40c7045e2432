#include <stdbool.h>

#include "stream/buffer.h"
#include "stream/json_each.h"
#include "stream/json_page.h"
#include "stream/page_words.h"

/* Objects around a list: GraphQL has data.repository.issues.nodes. */
#define LEVELS 6

/* Texts that may stand beside a list although no page is known to have them,
 * such as a locale. */
#define STRANGE_MOST 1

/* What one object on the way down to the list holds. */
struct level {
	struct span known; /* name of a list that pages are known to have */
	bool full;	   /* with objects in it */
	struct span list;  /* name of another list of objects */
	struct span down;  /* name of an object, ... */
	struct span inner; /* ... and itself */
	int strange;	   /* texts that no page is known to have */
	int others;	   /* objects and lists likewise */
	bool never;	   /* it is a record */
	bool torn;
};

static bool
is_one_of(struct span name, const char *const *words)
{
	for (; *words != NULL; words++)
		if (span_is_nocase(name, *words))
			return true;
	return false;
}

/* What JSON or jq mean by it, whatever the locale. */
static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Whether objects are in a value: 1, or 0 of an empty list, else -1. */
static int
has_objects(struct span value)
{
	size_t i = 1;

	if (value.at[0] != '[')
		return -1;
	while (i < value.len && is_blank(value.at[i]))
		i++;
	if (i == value.len || (value.at[i] != '{' && value.at[i] != ']'))
		return -1;
	return value.at[i] == '{';
}

static void
look_member(struct level *level, struct span name, struct span value)
{
	int objects = has_objects(value);

	if (is_one_of(name, page_never)) {
		level->never |= objects < 0;
	} else if (objects >= 0 && is_one_of(name, page_lists)) {
		if (level->known.at == NULL) {
			level->known = name;
			level->full = objects > 0;
		}
	} else if (is_one_of(name, page_beside)) {
		return;
	} else if (objects > 0 && level->list.at == NULL) {
		level->list = name;
	} else if (value.at[0] == '"') {
		level->strange++;
	} else if (value.at[0] == '{' || value.at[0] == '[') {
		level->others++;
		level->down = value.at[0] == '{' ? name : level->down;
		level->inner = value.at[0] == '{' ? value : level->inner;
	}
}

static struct level
look(struct span object)
{
	struct level level = {0};
	struct json_each each;

	json_each_start(&each, object);
	while (!level.never && json_each_next(&each))
		look_member(&level, (struct span){each.key.at, each.key.len},
		    each.value);
	level.torn = !each.ended;
	json_each_end(&each);
	return level;
}

/* The name of the list at this level, or none. */
static struct span
list_of(const struct level *level)
{
	const struct span none = {NULL, 0};

	if (level->known.at != NULL) {
		if (level->full ? level->strange <= STRANGE_MOST
				: level->strange + level->others == 0 &&
				      level->list.at == NULL)
			return level->known;
		return none;
	}
	/* an unknown list tells only when all else is known, or nothing */
	if (level->torn || level->strange + level->others > 0)
		return none;
	return level->list;
}

/*
 * One step of a jq path: .name, or ["na me"] where that is no identifier; an
 * apostrophe would end the shell's quotes.
 */
static void
add_step(struct buffer *path, struct span raw)
{
	bool plain = raw.len > 0 && !is_digit(raw.at[0]);
	size_t i;

	for (i = 0; i < raw.len; i++)
		plain &= is_letter(raw.at[i]) || is_digit(raw.at[i]);
	if (plain || path->len == 0)
		buffer_add_char(path, '.');
	if (plain) {
		buffer_add_span(path, raw);
		return;
	}
	buffer_add(path, "[\"", 2);
	for (i = 0; i < raw.len; i++)
		if (raw.at[i] == '\'')
			buffer_text(path, "\\u0027");
		else
			buffer_add_char(path, raw.at[i]);
	buffer_add(path, "\"]", 2);
}

/* Where in its elements the records are: Elasticsearch and GraphQL wrap them,
 * with members beside. */
static const char *
inside(struct span list)
{
	if (span_is(list, "hits"))
		return "._source";
	return span_is(list, "edges") ? ".node" : "";
}

/* The jq path to the list; -1 when there is none. */
static int
find_list(struct buffer *path, struct span object)
{
	struct level level;
	struct span list;
	int i;

	for (i = 0; i < LEVELS; i++) {
		level = look(object);
		if (level.never)
			return -1;
		list = list_of(&level);
		if (list.at != NULL) {
			add_step(path, list);
			return buffer_text(path, "[]%s", inside(list));
		}
		if (level.known.at != NULL || level.list.at != NULL ||
		    level.others != 1 || level.down.at == NULL ||
		    level.strange > (i == 0 ? 0 : STRANGE_MOST))
			return -1;
		add_step(path, level.down);
		object = level.inner;
	}
	return -1;
}

int
json_page(struct span object, struct error *err)
{
	struct buffer path = {0};
	int got = 0;

	if (find_list(&path, object) == 0) {
		got = error_set(err,
		    "a page that holds its list in a member, no complaint");
		error_remedy(err, "unpack it first: jq -c '%.*s'",
		    (int)(path.len > 400 ? 400 : path.len), path.at);
	}
	buffer_free(&path);
	return got;
}
