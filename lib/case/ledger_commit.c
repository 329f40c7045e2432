/* The batch: judged again under the lock, and appended. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "case/ledger_parts.h"

/* ---- the batch ---- */

static int
keep(struct ledger *ledger, struct span *text)
{
	char *at;

	if (text->at == NULL)
		return 0;
	at = arena_take(&ledger->arena, text->len);
	if (at == NULL)
		return -1;
	if (text->len > 0)
		memcpy(at, text->at, text->len);
	text->at = at;
	ledger->bytes += text->len;
	return 0;
}

static int
keep_texts(struct ledger *ledger, struct ledger_item *item)
{
	struct deed_line *line = &item->line;
	struct state *base = &item->base;
	struct span *texts[] = {&line->id, &line->letter, &line->allow,
	    &line->act.by, &line->act.to, &line->act.why, &line->act.did,
	    &line->act.cause, &line->act.basis, &base->owner, &base->delegate};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (keep(ledger, texts[i]) != 0)
			return -1;
	line->id = span_trim(line->id);
	line->act.by = span_trim(line->act.by);
	line->act.to = span_trim(line->act.to);
	line->raw = base->id = (struct span){NULL, 0};
	base->did = base->cause = base->basis = base->id;
	return 0;
}

int
ledger_add(struct ledger *ledger, const struct deed_line *line,
    const struct state *base, struct error *err)
{
	size_t cap = ledger->cap == 0 ? 16 : ledger->cap * 2;
	struct ledger_item *item = ledger->item;

	if (ledger->len == ledger->cap) {
		item = realloc(item, cap * sizeof(*item));
		if (item == NULL)
			return error_set(err, "%s", strerror(ENOMEM));
		ledger->item = item;
		ledger->cap = cap;
	}
	item = &ledger->item[ledger->len];
	*item = (struct ledger_item){.line = *line, .base = *base};
	if (keep_texts(ledger, item) != 0)
		return error_set(err, "%s", strerror(ENOMEM));
	ledger->len++;
	return 0;
}

size_t
ledger_batch(const struct ledger *ledger)
{
	return ledger->len;
}

bool
ledger_batch_full(const struct ledger *ledger)
{
	return ledger->len >= LEDGER_BATCH_MOST ||
	       ledger->bytes >= LEDGER_BATCH_BYTES;
}

void
ledger_clear(struct ledger *ledger)
{
	arena_clear(&ledger->arena);
	ledger->len = ledger->bytes = 0;
}

const struct ledger_verdict *
ledger_verdict(const struct ledger *ledger, size_t i)
{
	return &ledger->item[i].verdict;
}

/* ---- judged again ---- */

/* The letter that is sent a second time is the one that was sent. */
static bool
is_sent(const struct ledger *ledger, const struct deed_line *line)
{
	struct span id;

	return line->act.deed == DEED_APOLOGISE && line->letter.len > 0 &&
	       ledger_letter(ledger, line->letter, &id) &&
	       span_equal(id, line->id);
}

static enum ruling
judge(struct ledger *ledger, struct ledger_item *item, int64_t now)
{
	struct deed_line *line = &item->line;
	struct error *err = &item->verdict.err;
	int64_t latest = ledger_latest(ledger, line->id);
	struct state state = item->base;
	enum ruling ruling;

	error_clear(err);
	if (line->id.len == 0) {
		(void)error_set(err, "without an id nothing can be recorded");
		return RULING_REFUSED;
	}
	(void)ledger_lay(ledger, line->id, &state);
	if (is_sent(ledger, line))
		return RULING_DONE;
	ruling = state_rule(&state, &line->act, err);
	if (ruling != RULING_DO)
		return ruling;
	line->at = latest != STATE_NEVER && latest >= now ? latest + 1 : now;
	line->act.reopened = state.reopened + 1;
	item->verdict.at = line->at;
	if (line->at >= DEED_EARLIEST && line->at <= DEED_LATEST)
		return RULING_DO;
	(void)error_set(err, "no instant is left after its latest deed");
	return RULING_REFUSED;
}

/* Adds to out what may be done, and to what the ledger says; place is where
 * out will stand in the file. */
static int
judge_item(struct ledger *ledger, struct ledger_item *item, int64_t now,
    struct buffer *out, uint64_t place, struct error *err)
{
	struct ledger_verdict *verdict = &item->verdict;
	size_t before = out->len;
	struct deed_line line;

	item->id = TEXTS_NONE;
	verdict->ruling = judge(ledger, item, now);
	if (verdict->ruling != RULING_DO)
		return 0;
	if (deed_write(out, &item->line, &verdict->err) != 0) {
		verdict->ruling = RULING_REFUSED;
		return out->failed ? error_set(err, "%s", strerror(ENOMEM)) : 0;
	}
	line = item->line;
	line.raw = (struct span){out->at + before, out->len - before - 1};
	if (deeds_add(&ledger->deeds, &line, place + before, err) !=
	    DEEDS_ADDED)
		return error_set(err, "%s", strerror(ENOMEM));
	item->id = texts_find(&ledger->deeds.ids, line.id);
	return 0;
}

/* The ledger without the deeds of this batch. */
static void
take_back(struct ledger *ledger)
{
	for (size_t i = ledger->len; i > 0; i--)
		if (ledger->item[i - 1].id != TEXTS_NONE)
			deeds_take_back(&ledger->deeds, ledger->item[i - 1].id);
}

/* ---- under the lock ---- */

static int
write_batch(struct ledger *ledger, int fd, uint64_t size, int64_t now,
    struct error *err)
{
	struct buffer out = {.at = NULL};
	int status = 0, ended = ledger_ended(ledger, fd, size, err);
	uint64_t lines = 0;

	if (ended < 0)
		return -1;
	if (ended == 0)
		buffer_add_char(&out, '\n');
	for (size_t i = 0; i < ledger->len && status == 0; i++) {
		status =
		    judge_item(ledger, &ledger->item[i], now, &out, size, err);
		lines += ledger->item[i].verdict.ruling == RULING_DO;
	}
	if (status == 0 && lines > 0)
		status =
		    ledger_append(ledger, fd, size, buffer_span(&out), err);
	if (status == 0 && lines > 0) {
		ledger->proven = true;
		ledger->tailed = false;
		ledger->offset = ledger->size = size + out.len;
		ledger->lines += lines + (ended == 0);
	}
	buffer_free(&out);
	return status;
}

int
ledger_commit(struct ledger *ledger, int64_t now, struct error *err)
{
	struct stat st;
	int fd, status;

	if (ledger->len == 0)
		return 0;
	for (size_t i = 0; i < ledger->len; i++)
		ledger->item[i].id = TEXTS_NONE;
	fd = ledger_open_locked(ledger, &st, err);
	if (fd < 0)
		return -1;
	status = ledger_catch_up(ledger, fd, &st, err);
	if (status == 0)
		status =
		    write_batch(ledger, fd, (uint64_t)st.st_size, now, err);
	if (close(fd) != 0 && errno != EINTR && status == 0) {
		status = ledger_fail(
		    ledger, "the deeds may or may not stand on the disk", err);
		error_remedy(
		    err, "run the command again: it does nothing twice");
	}
	if (status != 0)
		take_back(ledger);
	ledger_say(ledger);
	return status;
}
