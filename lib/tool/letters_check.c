/* Letters that are only judged. */
#include "tool/letters_parts.h"
#include "tool/print.h"

/* What of a letter is still to be filled. */
struct gaps {
	bool any;
	bool body; /* … of its body */
};

static bool
has_names(const struct template *template)
{
	struct template_use use;
	size_t place = 0;

	return template != NULL && template_next_use(template, &place, &use);
}

/* A text that is no letter is said to be none, and judged as it is. */
static struct gaps
find_gaps(const char *name, struct span text, struct messages *messages)
{
	struct gaps gaps = {false, false};
	struct letter letter;
	struct error err;

	error_clear(&err);
	if (letter_open(&letter, name, text, &err) < 0) {
		messages_error(messages, STATUS_REFUSED, &err);
		return gaps;
	}
	gaps.any = gaps.body = has_names(letter.body);
	for (int i = 0; i < LETTER_HEADS; i++)
		gaps.any |= has_names(letter.head[i]);
	letter_close(&letter);
	return gaps;
}

/* Without the record a body that is all written out may tell of the complaint
 * in words that only the record could show. */
static const struct sincerity_verdict *
judge_file(struct sincerity *judge, const struct letters_plan *plan,
    const char *name, struct span text, struct messages *messages)
{
	struct gaps gaps = find_gaps(name, text, messages);
	struct letters_plan alone = *plan;

	if (!gaps.body)
		alone.allowed |= UINT32_C(1) << RULE_NO_FACT;
	return letters_judge_text(judge, &alone, text, gaps.any);
}

/* ---- letters by themselves ---- */

static void
say_file(const struct letters_plan *plan, const char *name,
    const struct sincerity_verdict *verdict, struct messages *messages)
{
	struct span none = {NULL, 0};
	struct buffer out = {0};

	for (size_t i = 0; !plan->json && i < verdict->findings_count; i++)
		letters_show_finding(
		    &out, span_of(name), &verdict->findings[i]);
	if (plan->json)
		letters_show_json(&out, name, none, verdict);
	else
		letters_show_summary(&out, span_of(name), verdict);
	print_text(&out, messages);
	buffer_free(&out);
	if (!verdict->pass)
		messages_raise(messages, STATUS_REFUSED);
}

static void
check_file(struct sincerity *judge, const struct letters_plan *plan,
    const char *file, struct messages *messages)
{
	const char *name = strcmp(file, "-") == 0 ? "standard input" : file;
	const struct sincerity_verdict *verdict = NULL;
	struct buffer text = {0};
	struct error err;

	error_clear(&err);
	if (letters_read(file, &text, &err) == 0) {
		verdict =
		    judge_file(judge, plan, name, buffer_span(&text), messages);
		if (verdict == NULL)
			(void)error_set(&err, "out of memory");
	}
	if (verdict == NULL)
		messages_error(messages, STATUS_FAILED, &err);
	else
		say_file(plan, name, verdict, messages);
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

/* ---- letters to complaints ---- */

/* The current complaint's. */
static void
check_one(struct letters *letters, struct run *run, struct messages *messages)
{
	const struct sincerity_verdict *verdict;
	struct span id = run_state(run)->id;
	struct error *err = run_error(run);
	struct buffer out = {0};

	if (letters_fill(letters, run, true, err) < 0) {
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
