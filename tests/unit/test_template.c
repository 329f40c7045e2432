/* template: what is read, what is refused, what is written */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "letter/template.h"

static const struct {
	const char *name, *value; /* NULL: known, but null */
} fields[] = {
    {"customer", "Els de Wit"},
    {"Complaint Type", "Noise"},
    {"a.b", "dotted"},
    {"#", "4711"},
    {"tag", "{{customer}} {{/x}}"},
    {"empty", ""},
    {"blank", " \t"},
    {"null", NULL},
    {"$", "5"},
};

static bool
find(void *of, const void *within, struct span name,
    struct template_value *value)
{
	(void)of;
	(void)within;
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		if (!span_is(name, fields[i].name))
			continue;
		*value =
		    (struct template_value){.text = span_of(fields[i].value)};
		if (fields[i].value == NULL)
			value->kind = TEMPLATE_FALSE;
		return true;
	}
	/* a list of itself, without end */
	*value = (struct template_value){
	    .kind = TEMPLATE_LIST, .node = fields, .count = 10};
	return span_is(name, "list");
}

static void
element(void *of, const void *list, size_t i, struct template_value *value)
{
	(void)of;
	(void)list;
	*value = (struct template_value){.text = span_of(i % 2 ? "b" : "a")};
}

static const struct template_names names = {find, element, NULL};

static struct template *
parse(struct span text, bool folded, struct error *err)
{
	struct template_source source = {
	    .name = "t", .whole = text, .to = text.len, .folded = folded};

	return template_new(&source, err);
}

static const struct {
	const char *text, *out;
	const char *gap; /* the first, or NULL */
	bool unknown, folded;
} rendered[] = {
    {"", "", NULL, false, false},
    {"Dear {{customer}},", "Dear Els de Wit,", NULL, false, false},
    {"{{ Complaint Type }}", "Noise", NULL, false, false},
    {"{{\tcustomer\n}}", "Els de Wit", NULL, false, false},
    {"{{a.b}}{{{#}}}{{&#}}{{$}}", "dotted471147115", NULL, false, false},
    {"{{{customer}}} {{& customer }}", "Els de Wit Els de Wit", NULL, false,
	false},
    {"{{tag}}", "{{customer}} {{/x}}", NULL, false, false},
    {"{{#customer}}yes {{.}}{{/customer}}", "yes Els de Wit", NULL, false,
	false},
    {"{{^customer}}no{{/customer}}", "", NULL, false, false},
    {"{{#list}}{{.}}{{/list}}", "ababababab", NULL, false, false},
    /* gaps */
    {"{{nobody}}", "", "nobody", true, false},
    {"{{empty}}", "", "empty", false, false},
    {"{{blank}}", "", "blank", false, false},
    {"{{null}}", "", "null", false, false},
    {"{{#nobody}}x{{/nobody}}", "", "nobody", true, false},
    {"{{^nobody}}x{{/nobody}}", "x", "nobody", true, false},
    {"{{#empty}}{{nobody}}{{/empty}}", "", NULL, false, false},
    {"{{^blank}}-{{/blank}}{{#null}}+{{/null}}", "-", NULL, false, false},
    {"{{^customer}}{{null}}{{/customer}}", "", NULL, false, false},
    {"{{list}}", "", "list", false, false},
    /* lines that are a tag's alone */
    {"a\n  {{#customer}}  \nb\n{{/customer}}\nc", "a\nb\nc", NULL, false,
	false},
    {"a\n{{! x }}\r\nb", "a\nb", NULL, false, false},
    {"{{#customer}}{{/customer}}\nb", "\nb", NULL, false, false},
    /* other delimiters */
    {"{{=| |=}}|customer| {{x}}", "Els de Wit {{x}}", NULL, false, false},
    /* folded lines of a header */
    {"a\n b\r\n\t {{customer}}\n c", "a b Els de Wit c", NULL, false, true},
    {"{{#customer}}\n b{{/customer}}", " b", NULL, false, true},
    /* braces that are none */
    {"{ {x} }} { {", "{ {x} }} { {", NULL, false, false},
};

static void
renders(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(rendered) / sizeof(rendered[0]); i++) {
		struct error err = {0};
		struct buffer out = {0};
		struct template_gaps gaps;
		struct template *template =
		    parse(span_of(rendered[i].text), rendered[i].folded, &err);

		assert_non_null(template);
		assert_int_equal(
		    template_render(template, &names, &out, &gaps, &err), 0);
		(void)buffer_add_char(&out, '\0');
		assert_string_equal(out.at, rendered[i].out);
		assert_int_equal(gaps.count, rendered[i].gap != NULL);
		if (rendered[i].gap != NULL) {
			assert_true(
			    span_is(gaps.first[0].name, rendered[i].gap));
			assert_int_equal(
			    gaps.first[0].unknown, rendered[i].unknown);
		}
		buffer_free(&out);
		template_free(template);
	}
}

static const struct {
	const char *text, *where, *what;
} refused[] = {
    {"é {{x", "t:1:3", "this tag is not closed"},
    {"a\nb {{x\n{{y}}", "t:2:3", "this tag is not closed"},
    {"{{{x}}", "t:1:1", "this tag is not closed"},
    {"{{! x", "t:1:1", "this tag is not closed"},
    {"{{=<% %>", "t:1:1", "this tag is not closed"},
    {"\n{{#a}}", "t:2:1", "the section {{#a}} is not closed"},
    {"{{#a}}{{#b}}{{/a}}{{/b}}", "t:1:13",
	"another section is open here: {{/b}} must come first"},
    {"x{{/a}}", "t:1:2", "{{/a}} closes a section that was never opened"},
    {"{{}}", "t:1:1", "this tag names nothing"},
    {"{{# }}", "t:1:1", "this tag names nothing"},
    {"{{> part }}", "t:1:1",
	"{{>part}} takes in another file: a letter has none"},
    {"{{=x=}}", "t:1:1",
	"delimiters are set as in {{=<% %>=}}: two short words"},
    {"{{=a b c=}}", "t:1:1",
	"delimiters are set as in {{=<% %>=}}: two short words"},
};

static void
refuses(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {
		struct error err = {0};

		assert_null(parse(span_of(refused[i].text), false, &err));
		assert_string_equal(err.where, refused[i].where);
		assert_string_equal(err.what, refused[i].what);
	}
}

static bool
known(void *of, const struct template_use *use)
{
	struct template_value value;

	return find(of, NULL, use->name, &value);
}

static void
names_are_checked_before(void **unused)
{
	static const char text[] =
	    "{{customer}}{{.}}\n{{^empty}}é {{#list}}{{nobody}}{{/list}}"
	    "{{/empty}}";
	struct error err = {0};
	struct template *template = parse(span_of(text), false, &err);
	struct template_use use;
	size_t place = 0, count = 0;

	(void)unused;
	assert_non_null(template);
	while (template_next_use(template, &place, &use))
		count++;
	assert_int_equal(count, 4);
	assert_true(span_is(use.name, "nobody"));
	assert_true(span_is(use.inside, "list"));
	assert_int_equal(template_check(template, known, NULL, &err), -1);
	assert_string_equal(err.where, "t:2:22");
	assert_string_equal(err.what, "nothing is called \"nobody\"");
	template_free(template);
}

static void
gaps_are_told(void **unused)
{
	static const char text[] = "Dear\n {{empty}}{{empty}}{{nobody}}";
	struct error err = {0};
	struct buffer out = {0};
	struct template_gaps gaps;
	struct template *template = parse(span_of(text), false, &err);

	(void)unused;
	assert_int_equal(
	    template_render(template, &names, &out, &gaps, &err), 0);
	assert_int_equal(gaps.count, 2);
	assert_int_equal(template_refuse(template, &gaps, &err), -1);
	assert_string_equal(err.where, "t:2:2");
	assert_string_equal(err.what, "\"empty\" is empty in this complaint");
	buffer_free(&out);
	template_free(template);
}

/* ---- hostile sizes ---- */

static struct buffer
many(const char *word, size_t times)
{
	struct buffer text = {0};

	for (size_t i = 0; i < times; i++)
		(void)buffer_text(&text, "%s", word);
	return text;
}

static void
sizes_do_no_harm(void **unused)
{
	static const struct {
		const char *word;
		size_t times;
		bool good;
	} sizes[] = {
	    {"{{#customer}}", 1000000, false},
	    {"{{#customer}}", TEMPLATE_DEPTH + 1, false},
	    {"{{customer}}\n", 500000, true},
	    {"{{#list}}{{/list}}", 100000, true},
	    {"{{/customer}}", 1000000, false},
	    {"{{", 5000000, false},
	    {"{{!}}", 2000000, true},
	    {"{{=<% %>=}}<%={{ }}=%>", 400000, true},
	    {"   ", 4000000, true},
	    {"  {{! }} \n", 1000000, true},
	    {"aaaaaaaaaaaaaaaa", 2000000, false},
	};

	(void)unused;
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		struct buffer text = many(sizes[i].word, sizes[i].times);
		struct buffer out = {0};
		struct error err = {0};
		struct template_gaps gaps;
		struct template *template =
		    parse(buffer_span(&text), false, &err);
		bool good =
		    template != NULL &&
		    template_render(template, &names, &out, &gaps, &err) == 0;

		assert_int_equal(good, sizes[i].good);
		template_free(template);
		buffer_free(&out);
		buffer_free(&text);
	}
}

/* Lists in lists would be rendered for longer than anybody lives. */
static void
lists_in_lists_end(void **unused)
{
	struct buffer text = many("{{#list}}", TEMPLATE_DEPTH);
	struct buffer ends = many("{{/list}}", TEMPLATE_DEPTH), out = {0};
	struct error err = {0};
	struct template_gaps gaps;
	struct template *template;

	(void)unused;
	(void)buffer_add_span(&text, buffer_span(&ends));
	template = parse(buffer_span(&text), false, &err);
	assert_non_null(template);
	assert_int_equal(
	    template_render(template, &names, &out, &gaps, &err), -1);
	assert_string_equal(err.what, "this letter would not come to an end");
	template_free(template);
	buffer_free(&out);
	buffer_free(&ends);
	buffer_free(&text);
}

/* Any bytes are a template or none: nothing else happens. */
static void
any_bytes_will_do(void **unused)
{
	static const char *const words[] = {"{{", "}}", "{{{", "}}}", "#", "^",
	    "/", "!", "&", "=", ">", "x", ".", " ", "\n", "\r", "{{=<% %>=}}",
	    "<%", "%>", "\xff", "customer", "list", "{{#list}}", "{{/list}}"};
	uint32_t random = 4711;

	(void)unused;
	for (int round = 0; round < 20000; round++) {
		struct buffer text = {0}, out = {0};
		struct error err = {0};
		struct template_gaps gaps;
		struct template *template;

		for (int i = 0; i < 12; i++) {
			random = random * 1664525 + 1013904223;
			(void)buffer_text(&text, "%s",
			    words[(random >> 16) %
				  (sizeof(words) / sizeof(words[0]))]);
			if (random >> 28 == 0)
				(void)buffer_add_char(&text, '\0');
		}
		template = parse(buffer_span(&text), round % 2, &err);
		assert_true(template != NULL || err.what[0] != '\0');
		if (template != NULL)
			(void)!template_render(
			    template, &names, &out, &gaps, &err);
		template_free(template);
		buffer_free(&out);
		buffer_free(&text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(renders),
	    cmocka_unit_test(refuses),
	    cmocka_unit_test(names_are_checked_before),
	    cmocka_unit_test(gaps_are_told),
	    cmocka_unit_test(sizes_do_no_harm),
	    cmocka_unit_test(lists_in_lists_end),
	    cmocka_unit_test(any_bytes_will_do),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
