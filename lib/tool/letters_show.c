/* What the check finds, for people and for programs. */
#include <inttypes.h>

#include "stream/visible.h"
#include "tool/letters_parts.h"

#define WORDS_SHOWN 80 /* bytes */

/* On one line: what stands between words is one blank. */
static void
add_words(struct buffer *out, struct span words)
{
	size_t shown = 0;

	words = span_trim(words);
	while (words.len > 0 && shown < WORDS_SHOWN) {
		struct span word = {words.at, 0};

		while (word.len < words.len && !span_blank(word.at[word.len]))
			word.len++;
		if (shown > 0)
			(void)buffer_add_char(out, ' ');
		(void)visible_add(out, word);
		shown += word.len + 1;
		words.at += word.len;
		words.len -= word.len;
		words = span_trim(words);
	}
	if (words.len > 0)
		(void)buffer_text(out, " ...");
}

void
letters_show_finding(struct buffer *out, struct span where,
    const struct sincerity_finding *finding)
{
	(void)visible_add(out, where);
	(void)buffer_text(out, ":%zu:%zu: %s: %s: ", finding->line,
	    finding->column, severity_name(finding->severity),
	    rule_name(finding->rule));
	if (finding->words.at != NULL) {
		(void)buffer_add_char(out, '"');
		add_words(out, finding->words);
		(void)buffer_text(out, "\" ");
	}
	(void)buffer_text(out, "%s\n", finding->message);
}

static struct own_finding *
own_of(struct letters *letters, const struct sincerity_finding *finding)
{
	for (size_t i = 0; i < letters->own_len; i++) {
		struct own_finding *own = &letters->own[i];

		if (own->finding.rule == finding->rule && !own->met &&
		    span_equal(own->finding.words, finding->words))
			return own;
	}
	return NULL;
}

void
letters_show_findings(struct letters *letters, struct span id,
    const struct sincerity_verdict *verdict, struct buffer *out)
{
	for (size_t i = 0; i < letters->own_len; i++)
		letters->own[i].met = false;
	for (size_t i = 0; i < verdict->findings_count; i++) {
		const struct sincerity_finding *found = &verdict->findings[i];
		struct own_finding *own = own_of(letters, found);

		if (own != NULL) {
			own->met = true;
			if (!own->said)
				letters_show_finding(
				    out, span_of(letters->name), &own->finding);
			own->said = true;
		} else if (found->severity == SEVERITY_ERROR) {
			letters_show_finding(out, id, found);
		}
	}
}

void
letters_show_errors(struct buffer *out, const struct sincerity_verdict *verdict)
{
	uint32_t said = 0;

	for (size_t i = 0; i < verdict->findings_count; i++) {
		const struct sincerity_finding *found = &verdict->findings[i];

		if (found->severity != SEVERITY_ERROR ||
		    (said >> found->rule & 1) != 0)
			continue;
		(void)buffer_text(
		    out, "%s%s", said == 0 ? "" : ", ", rule_name(found->rule));
		said |= UINT32_C(1) << found->rule;
	}
}

static size_t
count_of(const struct sincerity_verdict *verdict, enum severity severity)
{
	size_t count = 0;

	for (size_t i = 0; i < verdict->findings_count; i++)
		count += verdict->findings[i].severity == severity;
	return count;
}

static bool
has_component(const struct sincerity_verdict *verdict, enum component component)
{
	for (size_t i = 0; i < verdict->evidence_count; i++)
		if (verdict->evidence[i].component == component)
			return true;
	return false;
}

/* "; shows regret, repair" or "; lacks ...": forgiveness may be left out. */
static void
add_components(struct buffer *out, const struct sincerity_verdict *verdict,
    bool there, const char *verb)
{
	const char *before = verb;

	for (int c = 0; c < COMPONENT_COUNT; c++) {
		enum component component = (enum component)c;

		if (has_component(verdict, component) != there ||
		    (!there && component_weight(component) == 0))
			continue;
		(void)buffer_text(
		    out, "%s%s", before, component_name(component));
		before = ", ";
	}
}

void
letters_show_summary(struct buffer *out, struct span where,
    const struct sincerity_verdict *verdict)
{
	size_t errors = count_of(verdict, SEVERITY_ERROR);
	size_t warnings = count_of(verdict, SEVERITY_WARNING);

	(void)visible_add(out, where);
	(void)buffer_text(
	    out, ": %s", verdict->pass ? "an apology" : "no apology yet");
	if (errors > 0)
		(void)buffer_text(
		    out, ", %zu error%s", errors, errors == 1 ? "" : "s");
	if (warnings > 0)
		(void)buffer_text(
		    out, ", %zu warning%s", warnings, warnings == 1 ? "" : "s");
	add_components(out, verdict, true, "; shows ");
	add_components(out, verdict, false, "; lacks ");
	(void)buffer_text(out, "; %d of 8\n", verdict->score);
}

static void
place(struct json_out *json, size_t line, size_t column, struct span words)
{
	json_out_key(json, "line");
	json_out_integer(json, (int64_t)line);
	json_out_key(json, "column");
	json_out_integer(json, (int64_t)column);
	json_out_key(json, "words");
	json_out_span(json, words);
}

static void
add_findings(struct json_out *json, const struct sincerity_verdict *verdict)
{
	json_out_key(json, "findings");
	json_out_list(json);
	for (size_t i = 0; i < verdict->findings_count; i++) {
		const struct sincerity_finding *found = &verdict->findings[i];

		json_out_object(json);
		json_out_key(json, "rule");
		json_out_text(json, rule_name(found->rule));
		json_out_key(json, "severity");
		json_out_text(json, severity_name(found->severity));
		place(json, found->line, found->column, found->words);
		json_out_key(json, "message");
		json_out_text(json, found->message);
		json_out_object_end(json);
	}
	json_out_list_end(json);
}

static void
add_evidence(struct json_out *json, const struct sincerity_verdict *verdict)
{
	json_out_key(json, "components");
	json_out_list(json);
	for (size_t i = 0; i < verdict->evidence_count; i++) {
		const struct sincerity_evidence *shown = &verdict->evidence[i];

		json_out_object(json);
		json_out_key(json, "component");
		json_out_text(json, component_name(shown->component));
		place(json, shown->line, shown->column, shown->words);
		json_out_object_end(json);
	}
	json_out_list_end(json);
}

void
letters_show_json(struct buffer *out, const char *file, struct span id,
    const struct sincerity_verdict *verdict)
{
	struct json_out json;

	json_out_start(&json, out, false);
	json_out_object(&json);
	json_out_key(&json, "file");
	json_out_text(&json, file);
	if (id.at != NULL) {
		json_out_key(&json, "id");
		json_out_span(&json, id);
	}
	json_out_key(&json, "pass");
	json_out_bool(&json, verdict->pass);
	json_out_key(&json, "score");
	json_out_integer(&json, verdict->score);
	json_out_key(&json, "language");
	json_out_text(&json, language_name(verdict->language));
	add_findings(&json, verdict);
	add_evidence(&json, verdict);
	json_out_object_end(&json);
	(void)buffer_add_char(out, '\n');
}
