/* A letter that is to go: made a message, ruled on, put on disk. */
#include <inttypes.h>
#include <stdio.h>

#include "letter/address.h"
#include "letter/mail.h"
#include "tool/letters_parts.h"

static int
no_memory(struct error *err)
{
	return error_set(err, "out of memory");
}

static struct span
head_of(const struct letters *letters, enum letter_head head)
{
	return letter_filled_head(&letters->letter, &letters->filled, head);
}

/* Where no header says it: the export's address. */
static int
find_to(struct letters *letters, struct run *run, struct mail *mail,
    struct error *err)
{
	mail->to = head_of(letters, LETTER_TO);
	if (mail->to.at != NULL)
		return 0;
	mail->to = span_trim(run_text(run, ROLE_EMAIL));
	if (!when_is_none(mail->to))
		return 0;
	error_remedy(err, run_lacks(run, ROLE_EMAIL)
			      ? "say --map email=COLUMN, or begin the letter "
				"with a line To: {{COLUMN}}"
			      : "begin the letter with a line To: ADDRESS");
	return error_set(err, "no address to write to");
}

/* Where no header says it: the one that it answers. */
static int
find_subject(struct letters *letters, struct run *run, struct mail *mail,
    struct error *err)
{
	struct buffer *subject = &letters->subject;
	struct span text = span_trim(run_text(run, ROLE_SUBJECT));

	mail->subject = head_of(letters, LETTER_SUBJECT);
	if (mail->subject.at != NULL)
		return 0;
	if (when_is_none(text))
		text = run_state(run)->id;
	buffer_clear(subject);
	(void)buffer_text(subject, "Re: ");
	if (buffer_add_span(subject, text) < 0)
		return no_memory(err);
	mail->subject = buffer_span(subject);
	return 0;
}

/* Where no header says it: who writes, when that is an address. */
static struct span
from_of(const struct letters *letters)
{
	struct span from = head_of(letters, LETTER_FROM);
	struct address address;
	struct error unused;

	error_clear(&unused);
	if (from.at != NULL)
		return from;
	from = letters->plan->as;
	if (address_parse(from, &address, &unused) == 0)
		return from;
	return (struct span){NULL, 0};
}

/* Which apology on this complaint it is: the same in a run that is repeated,
 * for the deed is not recorded then. */
static int
make_id(struct letters *letters, struct run *run, struct span from,
    struct error *err)
{
	const struct state *state = run_state(run);
	int64_t before = state->apologies;
	char deed[40];

	if (before == 0 && state->apologised != STATE_NEVER)
		before = 1;
	(void)snprintf(deed, sizeof(deed), "apologise %" PRId64, before + 1);
	buffer_clear(&letters->id);
	return mail_id(state->id, span_of(deed), letters->said.sha256, from,
	    &letters->id, err);
}

static int
make_message(struct letters *letters, struct run *run, struct error *err)
{
	struct mail mail = {.from = from_of(letters),
	    .reply_to = head_of(letters, LETTER_REPLY_TO),
	    .body = buffer_span(&letters->filled.body),
	    .at = run_now(run)};

	if (run_state(run)->id.len == 0)
		return error_set(err, "without an id no letter is written");
	if (letters_digest(mail.body, letters->sha256) < 0)
		return no_memory(err);
	letters->said.sha256 = span_of(letters->sha256);
	mail.offset = zone_offset(run_zone(run), mail.at);
	if (find_to(letters, run, &mail, err) < 0 ||
	    find_subject(letters, run, &mail, err) < 0 ||
	    make_id(letters, run, mail.from, err) < 0)
		return -1;
	mail.id = buffer_span(&letters->id);
	buffer_clear(&letters->message);
	return mail_write(&mail, &letters->message, err);
}

/* ---- ruled on ---- */

int
letters_refuse(const struct error *why, struct error *err)
{
	if (why->remedy[0] != '\0')
		error_remedy(err, "%s", why->remedy);
	if (why->where[0] == '\0')
		return error_set(err, "%.600s", why->what);
	return error_set(err, "%.200s: %.400s", why->where, why->what);
}

static int
refuse_insincere(const struct sincerity_verdict *verdict, struct error *err)
{
	struct buffer rules = {0};

	letters_show_errors(&rules, verdict);
	error_remedy(err, "mend it, or say --allow RULE");
	(void)error_set(err, "its letter is no apology yet: %.*s",
	    (int)rules.len, buffer_span(&rules).at);
	buffer_free(&rules);
	return -1;
}

static int
check(struct letters *letters, struct run *run, bool aloud,
    struct messages *messages, struct error *err)
{
	const struct sincerity_verdict *verdict = letters_judge(letters, run);
	struct buffer lines = {0};

	if (verdict == NULL)
		return no_memory(err);
	if (aloud) {
		letters_show_findings(
		    letters, run_state(run)->id, verdict, &lines);
		messages_lines(messages, &lines);
		buffer_free(&lines);
	}
	return verdict->pass ? 0 : refuse_insincere(verdict, err);
}

/* Nobody else gets these words, now or by the ledger. */
static int
check_alone(struct letters *letters, const struct run *run, struct error *err)
{
	struct span body = buffer_span(&letters->filled.body), other;
	uint32_t count = seen_count(&letters->seen, body);

	error_remedy(err, "say in it what happened to this person");
	if (count > 1)
		return error_set(err,
		    "the same letter, word for word, is for %" PRIu32
		    " complaints",
		    count);
	if (run_ledger(run) != NULL &&
	    ledger_letter(run_ledger(run), letters->said.sha256, &other))
		return error_set(err,
		    "the same letter, word for word, was written for %.*s "
		    "already",
		    other.len > 80 ? 80 : (int)other.len, other.at);
	err->remedy[0] = '\0';
	return 0;
}

enum ruling
letters_rule(struct letters *letters, struct run *run, bool aloud,
    struct messages *messages, struct error *err)
{
	if (letters_fill(letters, run, aloud, err) < 0 ||
	    check(letters, run, aloud, messages, err) < 0 ||
	    make_message(letters, run, err) < 0 ||
	    check_alone(letters, run, err) < 0)
		return RULING_REFUSED;
	return RULING_DO;
}

/* ---- put ---- */

/* Of a header in the message, its line; the address is in ASCII. */
static void
say_dry(
    const struct letters *letters, struct run *run, struct messages *messages)
{
	struct span to = head_of(letters, LETTER_TO);
	struct span subject = head_of(letters, LETTER_SUBJECT);
	struct error said;

	if (to.at == NULL)
		to = span_trim(run_text(run, ROLE_EMAIL));
	if (subject.at == NULL)
		subject = buffer_span(&letters->subject);
	error_clear(&said);
	(void)snprintf(said.where, sizeof(said.where), "%.*s",
	    run_state(run)->id.len > 200 ? 200 : (int)run_state(run)->id.len,
	    run_state(run)->id.at);
	(void)error_set(&said, "would write to %.*s: %.*s",
	    to.len > 200 ? 200 : (int)to.len, to.at,
	    subject.len > 200 ? 200 : (int)subject.len, subject.at);
	messages_error(messages, STATUS_DONE, &said);
}

static int
put(struct letters *letters, struct run *run, struct error *err)
{
	struct span message = buffer_span(&letters->message);
	struct span id = buffer_span(&letters->id);
	struct address from = {.mail = {NULL, 0}};
	struct error unused;

	error_clear(&unused);
	if (letters->folder != NULL)
		return folder_put(
		    letters->folder, run_state(run)->id, message, id, err);
	if (address_parse(from_of(letters), &from, &unused) < 0)
		from.mail = (struct span){NULL, 0};
	return mbox_append(
	    letters->mbox, message, id, from.mail, run_now(run), err);
}

static void
say_there(struct letters *letters, struct run *run, struct messages *messages)
{
	struct error said;

	error_clear(&said);
	(void)snprintf(said.where, sizeof(said.where), "%.*s",
	    run_state(run)->id.len > 200 ? 200 : (int)run_state(run)->id.len,
	    run_state(run)->id.at);
	(void)error_set(&said,
	    "its letter stands in %.200s already: no second one was written",
	    letters->said.place);
	messages_error(messages, STATUS_DONE, &said);
}

/* Words that nobody gets are in no deed. */
static int
refuse_other(const struct letters *letters, struct error *err)
{
	error_remedy(err, "use those words, or take that letter out of it");
	return error_set(err,
	    "a letter for it stands in %.200s already, in other words",
	    letters->said.place);
}

/* Another record of the complaint gets no second one. */
static enum ruling
note(struct letters *letters, struct run *run, struct messages *messages,
    struct error *err)
{
	if (seen_send(&letters->seen, run_state(run)->id) == 0)
		return RULING_DO;
	messages_raise(messages, STATUS_FAILED);
	(void)no_memory(err);
	return RULING_REFUSED;
}

enum ruling
letters_send(struct letters *letters, struct run *run,
    struct messages *messages, struct error *err)
{
	struct error why;
	int got;

	error_clear(&why);
	if (letters->plan->dry_run) {
		say_dry(letters, run, messages);
		return note(letters, run, messages, err);
	}
	got = put(letters, run, &why);
	if (got < 0) {
		(void)letters_refuse(&why, err);
		messages_raise(messages, STATUS_FAILED);
		return RULING_REFUSED;
	}
	if (got == 2) {
		(void)refuse_other(letters, err);
		return RULING_REFUSED;
	}
	if (got > 0)
		say_there(letters, run, messages);
	letters->said.fresh = got == 0;
	letters->sent++;
	return note(letters, run, messages, err);
}
