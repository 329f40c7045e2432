#include <stdlib.h>
#include <unistd.h>

#include "stream/input.h"
#include "tool/letters_parts.h"

int
letters_allow(const char *names, uint32_t *allowed, struct error *err)
{
	for (const char *at = names;; at++) {
		size_t len = strcspn(at, ",");
		int rule = rule_named((struct span){at, len});

		if (rule < 0) {
			error_remedy(err, "they stand in apologise(1)");
			return error_set(err, "--allow: no rule is \"%.*s\"",
			    len > 80 ? 80 : (int)len, at);
		}
		*allowed |= UINT32_C(1) << rule;
		at += len;
		if (*at == '\0')
			return 0;
	}
}

int
letters_read(const char *file, struct buffer *text, struct error *err)
{
	struct input input = {.name = file, .fd = -1};
	struct keep keep = {.started = false};
	ssize_t got = 1;

	if (input_open(&input, &keep, err) < 0)
		return -1;
	while (got > 0 && text->len <= TEMPLATE_MOST) {
		if (buffer_reserve(text, 65536) < 0) {
			got = error_set(err, "out of memory");
			break;
		}
		got =
		    input_read(&input, &keep, text->at + text->len, 65536, err);
		if (got > 0)
			text->len += (size_t)got;
	}
	input_close(&input);
	return got < 0 ? -1 : 0;
}

/* ---- opened ---- */

const struct sincerity_verdict *
letters_judge_text(struct sincerity *judge, const struct letters_plan *plan,
    struct span text, bool is_template)
{
	struct sincerity_letter letter = {.text = text,
	    .language = plan->language,
	    .is_template = is_template,
	    .has_promise = plan->promised,
	    .allowed = plan->allowed};

	return sincerity_judge(judge, &letter);
}

/* What stands in the letter's own text, so that it is said where it stands. */
static int
find_own(struct letters *letters, struct error *err)
{
	const struct sincerity_verdict *verdict = letters_judge_text(
	    letters->judge, letters->plan, buffer_span(&letters->text), true);

	if (verdict == NULL)
		return error_set(err, "out of memory");
	letters->own =
	    calloc(verdict->findings_count + 1, sizeof(*letters->own));
	if (letters->own == NULL)
		return error_set(err, "out of memory");
	for (size_t i = 0; i < verdict->findings_count; i++)
		letters->own[i].finding = verdict->findings[i];
	letters->own_len = verdict->findings_count;
	return 0;
}

static int
open_letter(struct letters *letters, struct error *err)
{
	const struct letters_plan *plan = letters->plan;

	if (letters_read(plan->file, &letters->text, err) < 0 ||
	    letter_open(&letters->letter, letters->name,
		buffer_span(&letters->text), err) < 0)
		return -1;
	letters->opened = true;
	letters->judge = sincerity_new(err);
	if (letters->judge == NULL || find_own(letters, err) < 0)
		return -1;
	for (int rule = 0; rule < RULE_COUNT; rule++)
		if ((plan->allowed >> rule & 1) != 0)
			(void)buffer_text(&letters->allow, "%s%s",
			    letters->allow.len == 0 ? "" : ",",
			    rule_name((enum rule)rule));
	if (letters->allow.len > 0)
		letters->said.allow = buffer_span(&letters->allow);
	return letters->allow.failed ? error_set(err, "out of memory") : 0;
}

struct letters *
letters_open(const struct letters_plan *plan, struct error *err)
{
	struct letters *letters = calloc(1, sizeof(*letters));

	if (letters == NULL) {
		(void)error_set(err, "out of memory");
		return NULL;
	}
	letters->plan = plan;
	letters->name =
	    strcmp(plan->file, "-") == 0 ? "standard input" : plan->file;
	letters->said.place = plan->mbox != NULL ? plan->mbox : plan->folder;
	if (open_letter(letters, err) == 0)
		return letters;
	letters_close(letters);
	return NULL;
}

void
letters_close(struct letters *letters)
{
	if (letters == NULL)
		return;
	mbox_close(letters->mbox);
	folder_close(letters->folder);
	if (letters->opened)
		letter_close(&letters->letter);
	sincerity_free(letters->judge);
	seen_free(&letters->seen);
	letter_filled_free(&letters->filled);
	buffer_free(&letters->text);
	buffer_free(&letters->judged);
	buffer_free(&letters->subject);
	buffer_free(&letters->id);
	buffer_free(&letters->message);
	buffer_free(&letters->allow);
	free(letters->own);
	free(letters->facts);
	free(letters);
}

int
letters_start(struct letters *letters, struct error *err)
{
	const struct letters_plan *plan = letters->plan;

	if (plan->dry_run)
		return 0;
	if (plan->mbox != NULL)
		letters->mbox = mbox_open(plan->mbox, err);
	else
		letters->folder = folder_open(plan->folder, err);
	return letters->mbox == NULL && letters->folder == NULL ? -1 : 0;
}

const struct run_letters *
letters_said(const struct letters *letters)
{
	return &letters->said;
}

bool
letters_went(const struct letters *letters, struct span complaint)
{
	return texts_find(&letters->seen.sent, complaint) != TEXTS_NONE;
}

uint64_t
letters_sent(const struct letters *letters)
{
	return letters->sent;
}

/* ---- judged ---- */

int
letters_remember(struct letters *letters, struct run *run)
{
	struct error unused;

	error_clear(&unused);
	if (letters_fill(letters, run, false, &unused) < 0)
		return 0;
	return seen_add(&letters->seen, buffer_span(&letters->filled.body),
	    run_state(run)->id);
}

/* The headers' texts, which the check looks into for what nobody filled, and
 * the body; lines as in the letter's file as long as nothing filled has any. */
static struct span
text_of(struct letters *letters)
{
	struct buffer *text = &letters->judged;
	size_t heads = 0;

	buffer_clear(text);
	for (int i = 0; i < LETTER_HEADS; i++) {
		struct span head = letter_filled_head(
		    &letters->letter, &letters->filled, (enum letter_head)i);

		if (head.at == NULL)
			continue;
		heads++;
		(void)buffer_text(
		    text, "%s: ", letter_head_name((enum letter_head)i));
		(void)buffer_add_span(text, head);
		(void)buffer_add_char(text, '\n');
	}
	if (heads > 0)
		(void)buffer_add_char(text, '\n');
	(void)buffer_add_span(text, buffer_span(&letters->filled.body));
	return buffer_span(text);
}

const struct sincerity_verdict *
letters_judge(struct letters *letters, struct run *run)
{
	const struct letters_plan *plan = letters->plan;
	struct span customer = run_text(run, ROLE_CUSTOMER);
	struct sincerity_letter letter = {.text = text_of(letters),
	    .language = plan->language,
	    .has_promise = plan->promised,
	    .has_record = true,
	    .allowed = plan->allowed};

	if (letters_facts(letters, run) < 0 || letters->judged.failed)
		return NULL;
	letter.facts = letters->facts;
	letter.facts_count = letters->facts_len;
	letter.customer_known = !when_is_none(customer);
	if (letter.customer_known)
		letter.customer = customer;
	return sincerity_judge(letters->judge, &letter);
}
