#include <stdlib.h>

#include "letter/grow.h"
#include "letter/sincerity_parts.h"

struct sincerity *
sincerity_new(struct error *err)
{
	static const struct phrase *const en[] = {phrases_en, feelings_en,
	    passives_en, blames_en, components_en, faults_en, repairs_en,
	    deeds_en, owned_en, NULL};
	static const struct phrase *const nl[] = {phrases_nl, passives_nl,
	    blames_nl, components_nl, faults_nl, repairs_nl, deeds_nl, NULL};
	static const struct phrase *const en_kinds[] = {kinds_en, NULL};
	static const struct phrase *const nl_kinds[] = {kinds_nl, NULL};
	struct sincerity *judge = calloc(1, sizeof(*judge));

	if (judge == NULL) {
		(void)error_set(err, "out of memory");
		return NULL;
	}
	judge->en = patterns_new(en, err);
	if (judge->en != NULL)
		judge->nl = patterns_new(nl, err);
	if (judge->nl != NULL)
		judge->en_kinds = patterns_new(en_kinds, err);
	if (judge->en_kinds != NULL)
		judge->nl_kinds = patterns_new(nl_kinds, err);
	if (judge->nl_kinds != NULL)
		return judge;
	sincerity_free(judge);
	return NULL;
}

void
sincerity_free(struct sincerity *judge)
{
	if (judge == NULL)
		return;
	patterns_free(judge->en);
	patterns_free(judge->nl);
	patterns_free(judge->en_kinds);
	patterns_free(judge->nl_kinds);
	prose_free(&judge->prose);
	free(judge->hits.items);
	free(judge->kinds.items);
	free(judge->findings);
	free(judge->evidence);
	free(judge);
}

enum language
language_named(struct span name)
{
	if (span_is_nocase(name, "en"))
		return LANGUAGE_EN;
	if (span_is_nocase(name, "nl"))
		return LANGUAGE_NL;
	return LANGUAGE_FIND;
}

const char *
language_name(enum language language)
{
	static const char *const names[] = {"?", "en", "nl", "en+nl"};

	return names[language];
}

void
sincerity_find(struct sincerity *judge, enum rule rule, enum severity severity,
    size_t line, size_t column, struct span words)
{
	struct sincerity_finding *findings;

	if ((judge->letter->allowed >> rule) & 1)
		return;
	findings = grow(judge->findings, &judge->findings_cap,
	    judge->findings_count, sizeof(*findings));
	if (findings == NULL) {
		judge->no_memory = true;
		return;
	}
	judge->findings = findings;
	findings[judge->findings_count++] = (struct sincerity_finding){
	    rule, severity, line, column, words, rule_message(rule)};
}

void
sincerity_find_words(struct sincerity *judge, enum rule rule,
    enum severity severity, size_t first, size_t last)
{
	const struct prose_word *words = judge->prose.words;

	sincerity_find(judge, rule, severity, words[first].line,
	    words[first].column, prose_between(&words[first], &words[last]));
}

static void
add_evidence(
    struct sincerity *judge, enum component component, const struct hit *hit)
{
	const struct prose_word *words = judge->prose.words;
	struct sincerity_evidence *evidence = grow(judge->evidence,
	    &judge->evidence_cap, judge->evidence_count, sizeof(*evidence));

	if (evidence == NULL) {
		judge->no_memory = true;
		return;
	}
	judge->evidence = evidence;
	evidence[judge->evidence_count++] = (struct sincerity_evidence){
	    component, words[hit->first].line, words[hit->first].column,
	    prose_between(&words[hit->first], &words[hit->last])};
	judge->shown[component]++;
}

/* Whether this hit and those of its meaning that it hides are all unsure. */
static bool
is_unsure(const struct sincerity *judge, size_t i)
{
	const struct hit *items = judge->hits.items;

	for (size_t k = i;
	     k < judge->hits.count && items[k].first <= items[i].last; k++)
		if (items[k].meaning == items[i].meaning && !items[k].guard &&
		    !items[k].unsure)
			return false;
	return true;
}

/* Hits that are left become findings and evidence; of those with one meaning
 * that overlap the first counts. */
static void
tell_hits(struct sincerity *judge)
{
	size_t free_from[MEANING_COUNT] = {0};

	for (size_t i = 0; i < judge->hits.count; i++) {
		const struct hit *hit = &judge->hits.items[i];
		unsigned meaning = hit->meaning;

		if (hit->guard || hit->first < free_from[meaning])
			continue;
		free_from[meaning] = hit->last + 1;
		if (meaning < RULE_COUNT)
			sincerity_find_words(judge, (enum rule)meaning,
			    judge->whole && is_unsure(judge, i)
				? SEVERITY_WARNING
				: rule_severity((enum rule)meaning),
			    hit->first, hit->last);
		else if (meaning < MEANING_LATER)
			add_evidence(judge,
			    (enum component)(meaning - MEANING_COMPONENT), hit);
	}
}

static void
find_missing(struct sincerity *judge, enum rule rule, enum severity severity)
{
	sincerity_find(judge, rule, severity, 1, 1, (struct span){NULL, 0});
}

static void
find_overdone(struct sincerity *judge)
{
	size_t regrets = 0;
	bool responsible = false;

	for (size_t i = 0; i < judge->evidence_count; i++) {
		const struct sincerity_evidence *e = &judge->evidence[i];

		responsible |= e->component == COMPONENT_RESPONSIBILITY;
		if ((e->component == COMPONENT_REGRET && ++regrets == 3) ||
		    (e->component == COMPONENT_FORGIVENESS && !responsible))
			sincerity_find(judge, RULE_OVERDONE, SEVERITY_NOTE,
			    e->line, e->column, e->words);
	}
}

/* What is not in the letter; source: Nationale ombudsman on the word sorry. */
static void
tell_missing(struct sincerity *judge)
{
	const size_t *shown = judge->shown;
	bool owned = shown[COMPONENT_RESPONSIBILITY] > 0;
	bool repaired = shown[COMPONENT_REPAIR] > 0;

	if (!owned)
		find_missing(judge, RULE_NO_RESPONSIBILITY,
		    judge->owned ? SEVERITY_WARNING : SEVERITY_ERROR);
	if (!repaired)
		find_missing(judge, RULE_NO_REPAIR,
		    judge->mended ? SEVERITY_WARNING : SEVERITY_ERROR);
	if (shown[COMPONENT_REGRET] == 0)
		find_missing(judge, RULE_NO_REGRET,
		    judge->owned && judge->mended ? SEVERITY_WARNING
						  : SEVERITY_ERROR);
	/* Who was there and owns it tells how it came about with the fault
	 * itself, oftener than not: tests/sincerity/README.md. */
	if (shown[COMPONENT_EXPLANATION] == 0 &&
	    !(judge->vivid && judge->owned))
		find_missing(judge, RULE_NO_EXPLANATION, SEVERITY_WARNING);
	if (shown[COMPONENT_REPENTANCE] == 0)
		find_missing(judge, RULE_NO_REPENTANCE, SEVERITY_WARNING);
	if (!sincerity_has_fact(judge))
		find_missing(judge, RULE_NO_FACT,
		    judge->plain && judge->counted && judge->owned &&
			    judge->mended
			? SEVERITY_WARNING
			: SEVERITY_ERROR);
}

static int
by_place(const void *a, const void *b)
{
	const struct sincerity_finding *x = a, *y = b;

	if (x->line != y->line)
		return x->line < y->line ? -1 : 1;
	if (x->column != y->column)
		return x->column < y->column ? -1 : 1;
	return (int)x->rule - (int)y->rule;
}

static int
by_first(const void *a, const void *b)
{
	const struct hit *x = a, *y = b;

	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	return x->last != y->last ? (x->last < y->last ? -1 : 1)
				  : (int)x->meaning - (int)y->meaning;
}

static int
find_hits(const struct sincerity *judge, const struct patterns *en,
    const struct patterns *nl, struct hits *hits)
{
	enum language language = judge->verdict.language;

	hits->count = 0;
	if (language != LANGUAGE_NL &&
	    patterns_find(en, &judge->prose, hits) < 0)
		return -1;
	if (language != LANGUAGE_EN &&
	    patterns_find(nl, &judge->prose, hits) < 0)
		return -1;
	if (hits->count > 0)
		qsort(hits->items, hits->count, sizeof(*hits->items), by_first);
	return 0;
}

static int
read_letter(struct sincerity *judge)
{
	const struct sincerity_letter *letter = judge->letter;

	if (prose_read(&judge->prose, letter->text, abbreviations) < 0)
		return -1;
	judge->verdict.language = letter->language != LANGUAGE_FIND
				      ? letter->language
				      : sincerity_language(&judge->prose);
	if (find_hits(judge, judge->en, judge->nl, &judge->hits) < 0)
		return -1;
	return find_hits(
	    judge, judge->en_kinds, judge->nl_kinds, &judge->kinds);
}

static void
conclude(struct sincerity *judge)
{
	struct sincerity_verdict *verdict = &judge->verdict;

	if (judge->findings_count > 0)
		qsort(judge->findings, judge->findings_count,
		    sizeof(*judge->findings), by_place);
	verdict->findings = judge->findings;
	verdict->findings_count = judge->findings_count;
	verdict->evidence = judge->evidence;
	verdict->evidence_count = judge->evidence_count;
	verdict->score = 0;
	verdict->pass = true;
	for (int c = 0; c < COMPONENT_COUNT; c++)
		if (judge->shown[c] > 0)
			verdict->score += component_weight((enum component)c);
	for (size_t i = 0; i < judge->findings_count; i++)
		if (judge->findings[i].severity == SEVERITY_ERROR)
			verdict->pass = false;
}

const struct sincerity_verdict *
sincerity_judge(struct sincerity *judge, const struct sincerity_letter *letter)
{
	judge->letter = letter;
	judge->findings_count = judge->evidence_count = 0;
	judge->no_memory = false;
	memset(judge->shown, 0, sizeof(judge->shown));
	if (read_letter(judge) < 0)
		return NULL;
	sincerity_guard(judge);
	sincerity_weigh(judge);
	sincerity_infer(judge);
	tell_hits(judge);
	if (judge->prose.bad)
		sincerity_find(judge, RULE_ENCODING, SEVERITY_ERROR,
		    judge->prose.bad_line, judge->prose.bad_column,
		    (struct span){NULL, 0});
	sincerity_placeholders(judge);
	sincerity_impersonal(judge);
	find_overdone(judge);
	tell_missing(judge);
	conclude(judge);
	return judge->no_memory ? NULL : &judge->verdict;
}
