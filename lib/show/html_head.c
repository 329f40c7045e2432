#include <sodium.h>

#include "show/figures.h"
#include "show/html.h"
#include "show/language.h"

/*
 * Content Security Policy Level 3, 2.3.1: the one block of style is let in by
 * its hash.  So nothing that comes out of a field can style the page, load
 * anything or run.
 */
static void
put_policy(struct buffer *out, struct span style)
{
	unsigned char hash[crypto_hash_sha256_BYTES];
	char text[sodium_base64_ENCODED_LEN(
	    crypto_hash_sha256_BYTES, sodium_base64_VARIANT_ORIGINAL)];

	(void)crypto_hash_sha256(
	    hash, (const unsigned char *)style.at, style.len);
	(void)sodium_bin2base64(text, sizeof(text), hash, sizeof(hash),
	    sodium_base64_VARIANT_ORIGINAL);
	(void)buffer_text(out,
	    "<meta http-equiv=\"Content-Security-Policy\" content=\""
	    "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; "
	    "form-action 'none'\">\n",
	    text);
}

const char *
html_language(void)
{
	return IN("the code of this language", "en");
}

void
html_head(struct html *html, const struct report *report)
{
	struct buffer *out = &html->form.page->out;
	struct buffer *said = &html->form.said, style = {0};

	for (size_t i = 0; html_style[i] != NULL; i++)
		(void)buffer_text(&style, "%s", html_style[i]);
	(void)buffer_text(out,
	    "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n",
	    html_language());
	put_policy(out, buffer_span(&style));
	(void)buffer_text(out,
	    "<meta name=\"viewport\" content=\""
	    "width=device-width, initial-scale=1\">\n"
	    "<meta name=\"referrer\" content=\"no-referrer\">\n"
	    "<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
	said_count(&html->form, report);
	(void)buffer_text(said, ", ");
	figure_moment(said, report->tally->now, report->zone);
	html_text(out, buffer_span(said));
	said->len = 0;
	(void)buffer_text(out, "</title>\n<style>");
	(void)buffer_add_span(out, buffer_span(&style));
	(void)buffer_text(out, "</style>\n</head>\n");
	html->form.page->failed |= style.failed;
	buffer_free(&style);
}
