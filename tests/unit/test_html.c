/* html, markdown: text of others on a page, shown and never obeyed */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "show/html.h"
#include "show/markdown.h"

#define TEXT(text)                                                             \
	{                                                                      \
		text, sizeof(text) - 1                                         \
	}

static const struct {
	struct span text;
	const char *html, *markdown;
} escapes[] = {
    {TEXT(""), "", ""},
    {TEXT("plain, 4 %"), "plain, 4 %", "plain, 4 %"},
    {TEXT("<b onclick='x'>\"&amp;\"</b>"),
	"&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;amp;&quot;&lt;/b&gt;",
	"\\<b onclick='x'\\>\"\\&amp;\"\\</b\\>"},
    {TEXT("]]></title></svg><script>"),
	"]]&gt;&lt;/title&gt;&lt;/svg&gt;&lt;script&gt;",
	"\\]\\]\\>\\</title\\>\\</svg\\>\\<script\\>"},
    /* controls, directions and what is no UTF-8 are seen, not obeyed */
    {TEXT("a\0b\x1b[2J\r\n\t"), "a\\x00b\\x1b[2J\\r\\n\\t",
	"a\\\\x00b\\\\x1b\\[2J\\\\r\\\\n\\\\t"},
    {TEXT("\xe2\x80\xaegnp.exe\xff"), "\\u202egnp.exe\\xff",
	"\\\\u202egnp.exe\\\\xff"},
    /* what XML forbids would break a whole chart */
    {TEXT("\xef\xbf\xbe\xef\xbf\xbf\xef\xbf\xbd"), "\\ufffe\\uffff\xef\xbf\xbd",
	"\xef\xbf\xbe\xef\xbf\xbf\xef\xbf\xbd"},
    {TEXT("\xef\xbb\xbfx"), "\\ufeffx", "\xef\xbb\xbfx"},
    {TEXT("\xef\xbf"), "\\xef\\xbf", "\\\\xef\\\\xbf"},
    {TEXT("caf\xc3\xa9 \xd7\x90 \xe6\xbc\xa2 \xf0\x9f\x98\x80"),
	"caf\xc3\xa9 \xd7\x90 \xe6\xbc\xa2 \xf0\x9f\x98\x80",
	"caf\xc3\xa9 \xd7\x90 \xe6\xbc\xa2 \xf0\x9f\x98\x80"},
    /* tables, emphasis, code, links, images, strikes, sums */
    {TEXT("a|b\\|c"), "a|b\\|c", "a\\|b\\\\\\|c"},
    {TEXT("*a* _b_ `c` ~d~ $e$"), "*a* _b_ `c` ~d~ $e$",
	"\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$"},
    {TEXT("![x](http://h/) www.h.nl WWW.h"), "![x](http://h/) www.h.nl WWW.h",
	"!\\[x\\](http\\://h/) www\\.h.nl WWW\\.h"},
    /* who is named is not called, an address stays as it is */
    {TEXT("@jan jan@h.nl #12 GH-7 # a-b"), "@jan jan@h.nl #12 GH-7 # a-b",
	"@<!-- -->jan jan@h.nl #<!-- -->12 GH-<!-- -->7 # a-b"},
};

static void
same(struct buffer *out, const char *wanted)
{
	assert_int_equal(buffer_add_char(out, '\0'), 0);
	assert_string_equal(out->at, wanted);
	buffer_free(out);
}

static void
text_of_others_is_escaped(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(escapes) / sizeof(escapes[0]); i++) {
		struct buffer html = {0}, markdown = {0};

		html_text(&html, escapes[i].text);
		markdown_text(&markdown, escapes[i].text);
		same(&html, escapes[i].html);
		same(&markdown, escapes[i].markdown);
	}
}

/* Whoever writes the marks of form.h into a field does not leave his <bdi>. */
static void
what_is_said_keeps_theirs_apart(void **unused)
{
	static const struct {
		struct span theirs;
		const char *html;
	} cases[] = {
	    {TEXT("4711"), "first: <bdi>4711</bdi> (<code>--map</code> x)"},
	    {TEXT(""), "first:  (<code>--map</code> x)"},
	    {TEXT("a\3<i>\2b --to"),
		"first: <bdi>a\\x03&lt;i&gt;\\x02b --to</bdi> "
		"(<code>--map</code> x)"},
	};

	(void)unused;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct form form = {.kind = NULL};
		struct buffer html = {0};

		(void)buffer_text(&form.said, "first: ");
		said_data(&form, cases[i].theirs);
		(void)buffer_text(&form.said, " (--map x)");
		html_said(&html, buffer_span(&form.said));
		same(&html, cases[i].html);
		buffer_free(&form.said);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(text_of_others_is_escaped),
	    cmocka_unit_test(what_is_said_keeps_theirs_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
