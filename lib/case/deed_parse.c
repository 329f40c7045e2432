#include <stdlib.h>
#include <string.h>

#include "case/deed_members.h"
#include "stream/json_doc.h"
#include "stream/json_scan.h"

const char *const deed_member_names[MEMBERS] = {
    [MEMBER_AT] = "at",
    [MEMBER_ID] = "id",
    [MEMBER_DEED] = "deed",
    [MEMBER_BY] = "by",
    [MEMBER_TO] = "to",
    [MEMBER_UNTIL] = "until",
    [MEMBER_WHY] = "why",
    [MEMBER_DID] = "did",
    [MEMBER_CAUSE] = "cause",
    [MEMBER_BASIS] = "basis",
    [MEMBER_NO_APOLOGY] = "no_apology",
    [MEMBER_LETTER] = "letter",
    [MEMBER_ALLOW] = "allow",
    [MEMBER_AGAIN] = "again",
    [MEMBER_ANYWAY] = "anyway",
    [MEMBER_REOPENED] = "reopened",
};

/* ---- what the members mean ---- */

static enum deed_found
odd(struct error *err, const char *what)
{
	(void)error_set(err, "not a deed: %s", what);
	return DEED_ODD;
}

/* An instant, or the end of a day. */
static int
read_until(struct span text, struct zone *zone, int64_t *until)
{
	char midnight[] = "2026-11-23T00:00:00Z";

	if (deed_instant(text, until) == 0)
		return 0;
	if (text.len != 10)
		return -1;
	memcpy(midnight, text.at, text.len);
	if (deed_instant(span_of(midnight), until) != 0)
		return -1;
	*until = zone == NULL ? *until + WHEN_DAY - WHEN_SECOND
			      : zone_day_end(zone, *until / WHEN_DAY);
	return 0;
}

static bool
is_there(struct span text)
{
	return span_trim(text).len > 0;
}

/* All that every deed has. */
static const char *
read_head(const struct deed_members *members, struct deed_line *line)
{
	const struct span *text = members->text;
	int deed;

	if (text[MEMBER_ID].at == NULL)
		return "no text for id";
	line->id = span_trim(text[MEMBER_ID]);
	if (line->id.len == 0)
		return "id is empty";
	if (deed_instant(text[MEMBER_AT], &line->at) != 0)
		return "at is no instant with its offset";
	deed = deed_find(text[MEMBER_DEED]);
	if (deed < 0)
		return "an unknown deed";
	line->act.deed = (enum deed)deed;
	line->act.by = span_trim(text[MEMBER_BY]);
	return line->act.by.len == 0 ? "nobody stands in by" : NULL;
}

static const char *
read_rest(const struct deed_members *members, struct zone *zone,
    struct deed_line *line)
{
	const struct span *text = members->text;
	struct act *act = &line->act;
	enum deed deed = act->deed;

	act->to = span_trim(text[MEMBER_TO]);
	act->why = text[deed == DEED_RESOLVE ? MEMBER_NO_APOLOGY : MEMBER_WHY];
	act->did = text[MEMBER_DID];
	act->cause = text[MEMBER_CAUSE];
	act->basis = text[MEMBER_BASIS];
	act->again = members->again;
	act->reopened = members->reopened;
	act->until = STATE_NEVER;
	line->letter = text[MEMBER_LETTER];
	line->allow = text[MEMBER_ALLOW];
	line->anyway = members->anyway;
	if ((deed == DEED_GIVE || deed == DEED_DELEGATE) && act->to.len == 0)
		return "nobody stands in to";
	if (deed != DEED_PROMISE && deed != DEED_DELEGATE &&
	    deed != DEED_APOLOGISE)
		return NULL;
	if (is_there(text[MEMBER_UNTIL]) || deed == DEED_PROMISE)
		if (read_until(text[MEMBER_UNTIL], zone, &act->until) != 0)
			return "until is no instant and no date";
	return NULL;
}

static enum deed_found
read_members(const struct deed_members *members, struct span text,
    struct zone *zone, struct deed_line *line, struct error *err)
{
	const char *why;

	*line = (struct deed_line){.raw = text};
	if (members->text[MEMBER_AT].at == NULL ||
	    members->text[MEMBER_DEED].at == NULL) {
		(void)error_set(err, "not a deed: no texts for at and deed");
		return DEED_NONE;
	}
	why = read_head(members, line);
	if (why == NULL)
		why = read_rest(members, zone, line);
	return why == NULL ? DEED_FOUND : odd(err, why);
}

/* ---- by jansson ---- */

static const char *
take_member(struct deed_members *members, int i, const struct json_node *node)
{
	enum value_kind kind = json_node_kind(node);

	if (kind == VALUE_ABSENT || kind == VALUE_NULL)
		return NULL;
	if (i < MEMBER_TEXTS) {
		members->text[i] = json_node_text(node);
		return kind == VALUE_TEXT ? NULL : "no text";
	}
	if (i == MEMBER_REOPENED)
		return json_node_integer(node, &members->reopened) == 0 &&
			       members->reopened >= 0
			   ? NULL
			   : "no count";
	return json_node_bool(node,
		   i == MEMBER_AGAIN ? &members->again : &members->anyway) == 0
		   ? NULL
		   : "neither true nor false";
}

/* Whether text is the beginning of an object and no more, perhaps with the
 * NULs that a power failure leaves. */
static bool
is_torn(struct span text)
{
	struct json_scan scan = {.room = 64};
	const char *p;
	bool torn = false;

	while (text.len > 0 && text.at[text.len - 1] == '\0')
		text.len--;
	scan.end = text.at + text.len;
	p = text.len == 0 ? scan.end : json_scan_blanks(&scan, text.at);
	if (p == scan.end)
		return true;
	if (*p == '{')
		torn = json_scan_value(&scan, p) == NULL &&
		       (scan.why == NULL || scan.why == json_no_memory);
	free(scan.nest);
	return torn;
}

static enum deed_found
parse_once(struct deed_parser *parser, struct span text, struct zone *zone,
    struct deed_line *line, struct error *err)
{
	struct deed_members members = {.reopened = 0};
	const struct json_node *root;
	const char *why = NULL;
	struct error json;
	int i;

	error_clear(&json);
	deed_parser_free(parser);
	parser->doc = json_doc_open(text, &json);
	if (parser->doc == NULL && is_torn(text)) {
		(void)error_set(err, "torn: the line ends before the deed");
		return DEED_TORN;
	}
	if (parser->doc == NULL) {
		(void)error_set(err, "not a deed: %s", json.what);
		return DEED_NONE;
	}
	root = json_doc_root(parser->doc);
	if (json_node_kind(root) != VALUE_OBJECT) {
		(void)error_set(err, "not a deed: no object");
		return DEED_NONE;
	}
	for (i = 0; i < MEMBERS && why == NULL; i++)
		why = take_member(
		    &members, i, json_node_member(root, deed_member_names[i]));
	if (why == NULL)
		return read_members(&members, text, zone, line, err);
	(void)error_set(
	    err, "not a deed: %s for %s", why, deed_member_names[i - 1]);
	return members.text[MEMBER_AT].at == NULL ? DEED_NONE : DEED_ODD;
}

enum deed_found
deed_parse_slowly(struct deed_parser *parser, struct span text,
    struct zone *zone, struct deed_line *line, struct error *err)
{
	struct error why;
	enum deed_found found;

	/* jansson without memory blames the line: what it finds wrong is true
	 * when it finds it twice */
	error_clear(&why);
	found = parse_once(parser, text, zone, line, &why);
	return found == DEED_FOUND ? found
				   : parse_once(parser, text, zone, line, err);
}

/* ---- as we write it ---- */

static int
member_find(struct json_key key)
{
	struct span name = {key.at, key.len};

	if (key.escaped)
		return -1;
	for (int i = 0; i < MEMBERS; i++)
		if (span_is(name, deed_member_names[i]))
			return i;
	return -1;
}

/* Over the value of member i; NULL for what is left to jansson. */
static const char *
scan_member(
    struct json_scan *scan, const char *p, int i, struct deed_members *members)
{
	const char *first = p + 1;
	bool escaped = false;

	if (i >= MEMBER_TEXTS) {
		if (i == MEMBER_REOPENED || scan->end - p < 4 ||
		    memcmp(p, "true", 4) != 0)
			return NULL;
		*(i == MEMBER_AGAIN ? &members->again : &members->anyway) =
		    true;
		return p + 4;
	}
	if (p == scan->end || *p != '"')
		return NULL;
	p = json_scan_text(scan, first, &escaped);
	if (p == NULL || escaped)
		return NULL;
	members->text[i] = (struct span){first, (size_t)(p - first)};
	return p + 1;
}

/* Known members, none twice, no escapes, no blanks around the whole. */
static bool
scan_line(struct span text, struct deed_members *members)
{
	struct json_scan scan = {.end = text.at + text.len};
	const char *p = text.at;
	struct json_key key;
	unsigned seen = 0;
	int i;

	if (text.len < 2 || *p != '{')
		return false;
	do {
		p = json_scan_blanks(&scan, p + 1);
		if (p == scan.end || *p != '"')
			return false;
		p = json_scan_key(&scan, p, &key);
		i = p == NULL ? -1 : member_find(key);
		if (i < 0 || (seen & 1U << i) != 0)
			return false;
		seen |= 1U << i;
		p = scan_member(&scan, p, i, members);
		if (p == NULL)
			return false;
		p = json_scan_blanks(&scan, p);
	} while (p < scan.end && *p == ',');
	return p + 1 == scan.end && *p == '}';
}

enum deed_found
deed_parse(struct deed_parser *parser, struct span text, struct zone *zone,
    struct deed_line *line, struct error *err)
{
	struct deed_members members = {.reopened = 0};

	if (scan_line(text, &members))
		return read_members(&members, text, zone, line, err);
	return deed_parse_slowly(parser, text, zone, line, err);
}

void
deed_parser_free(struct deed_parser *parser)
{
	json_doc_close(parser->doc);
	parser->doc = NULL;
}
