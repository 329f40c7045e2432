/* Letters that are only judged. */
#include "tool/letters_parts.h"
#include "tool/print.h"

/* Whether there is anything in it to be filled; a text that is no letter is
 * said to be none, and judged as it is. */
static bool
is_template(const char *name, struct span text, struct messages *messages)
{
	struct letter letter;
	struct template_use use;
	struct error err;
	size_t place = 0;
	bool filled = false;

	error_clear(&err);
	if (letter_open(&letter, name, text, &err) < 0) {
		messages_error(messages, STATUS_REFUSED, &err);
		return false;
	}
	for (int i = 0; i < LETTER_HEADS; i++) {
		place = 0;
		filled |= letter.head[i] != NULL &&
			  template_next_use(letter.head[i], &place, &use);
	}
	place = 0;
	filled |= template_next_use(letter.body, &place, &use);
	letter_close(&letter);
	return filled;
}

static void
check_file(struct sincerity *judge, const struct letters_plan *plan,
    const char *file, struct messages *messages)
{
	const char *name = strcmp(file, "-") == 0 ? "standard input" : file;
	struct buffer text = {0}, out = {0};
	const struct sincerity_verdict *verdict = NULL;
	struct error err;

	error_clear(&err);
	if (letters_read(file, &text, &err) == 0) {
		struct span letter = buffer_span(&text);

		verdict = letters_judge_text(
		    judge, plan, letter, is_template(name, letter, messages));
		if (verdict == NULL)
			(void)error_set(&err, "out of memory");
	}
	if (verdict == NULL) {
		messages_error(messages, STATUS_FAILED, &err);
	} else {
		for (size_t i = 0; !plan->json && i < verdict->findings_count;
		     i++)
			letters_show_finding(
			    &out, span_of(name), &verdict->findings[i]);
		if (plan->json)
			letters_show_json(
			    &out, name, (struct span){NULL, 0}, verdict);
		else
			letters_show_summary(&out, span_of(name), verdict);
		print_text(&out, messages);
		if (!verdict->pass)
			messages_raise(messages, STATUS_REFUSED);
	}
	buffer_free(&out);
	buffer_free(&text);
}

void
letters_check_files(const struct letters_plan *plan, const char *const *files,
    size_t len, struct messages *messages)
{
	static const char *const input[] = {"-"};
	struct sincerity *judge;
	struct error err;

	error_clear(&err);
	judge = sincerity_new(&err);
	if (judge == NULL) {
		messages_error(messages, STATUS_FAILED, &err);
		return;
	}
	if (len == 0)
		files = input;
	for (size_t i = 0; i < (len == 0 ? 1 : len); i++)
		check_file(judge, plan, files[i], messages);
	sincerity_free(judge);
}

/* The current complaint's letter. */
static void
check_one(struct letters *letters, struct run *run, struct messages *messages)
{
	const struct sincerity_verdict *verdict;
	struct span id = run_state(run)->id;
	struct error *err = run_error(run);
	struct buffer out = {0};

	if (letters_fill(letters, run, err) < 0) {
		run_refuse(run, err);
		return;
	}
	verdict = letters_judge(letters, run);
	if (verdict == NULL) {
		messages_say(messages, STATUS_FAILED, NULL, "out of memory");
		return;
	}
	if (letters->plan->json) {
		letters_show_json(&out, letters->name, id, verdict);
	} else {
		letters_show_findings(letters, id, verdict, &out);
		letters_show_summary(&out, id, verdict);
	}
	print_text(&out, messages);
	buffer_free(&out);
	if (!verdict->pass)
		messages_raise(messages, STATUS_REFUSED);
}

void
letters_check(
    struct letters *letters, struct run *run, struct messages *messages)
{
	while (messages->status != STATUS_FAILED && run_next(run))
		if (run_selected(run))
			check_one(letters, run, messages);
}
