#include <string.h>

#include "letter/mail.h"
#include "show/morning.h"
#include "show/simple.h"
#include "tool/print.h"
#include "tool/report_mail.h"

/* Columns of a file's name that a subject has room for. */
enum { NAME_WIDEST = 48 };

#define HTML "text/html; charset=utf-8"

static int
keep(void *to, struct span bytes)
{
	return buffer_add_span(to, bytes);
}

/* One of the forms, in memory.  -1 for want of it. */
static int
render(int (*show)(struct page *page, const struct report *report),
    const struct report *report, struct buffer *out)
{
	struct page page = {.send = keep, .to = out};
	int got = show(&page, report);

	return page_end(&page) < 0 ? -1 : got;
}

/* A file's name without its folders, made visible. */
static void
put_name(struct buffer *out, const char *path)
{
	const char *slash = strrchr(path, '/');
	struct page page = {.ascii = false};

	if (slash != NULL && slash[1] != '\0')
		path = slash + 1;
	(void)page_cut(&page, span_of(path), NAME_WIDEST);
	(void)buffer_add_span(out, buffer_span(&page.out));
	out->failed |= page.out.failed;
	buffer_free(&page.out);
}

/* "7 past a promise, 3 owned by nobody - complaints.csv (+2)" */
static void
put_subject(struct buffer *out, const struct report *report,
    const char *const *files, size_t len)
{
	morning_said(out, report);
	if (len == 0 || strcmp(files[0], "-") == 0)
		return;
	(void)buffer_text(out, " - ");
	put_name(out, files[0]);
	if (len > 1)
		(void)buffer_text(out, " (+%zu)", len - 1);
}

/* "ownup-report-2026-11-23.html", of the local day. */
static void
put_file(struct buffer *out, const struct report *report)
{
	int year, month, day;

	when_date_of(
	    zone_day(report->zone, report->tally->now), &year, &month, &day);
	(void)buffer_text(
	    out, "ownup-report-%04d-%02d-%02d.html", year, month, day);
	(void)buffer_add_char(out, '\0');
}

/* All that a message is made of. */
struct pieces {
	struct buffer text, simple, page, subject, file, id;
};

static void
free_pieces(struct pieces *pieces)
{
	buffer_free(&pieces->text);
	buffer_free(&pieces->simple);
	buffer_free(&pieces->page);
	buffer_free(&pieces->subject);
	buffer_free(&pieces->file);
	buffer_free(&pieces->id);
}

static int
write_mail(const struct pieces *pieces, const struct report *report,
    const struct mail_to *mail_to, struct buffer *out, struct error *err)
{
	const struct mime shown[] = {
	    {.type = "text/plain; charset=utf-8",
		.body = buffer_span(&pieces->text)},
	    {.type = HTML, .body = buffer_span(&pieces->simple)},
	};
	const struct mime parts[] = {
	    {.type = "multipart/alternative", .parts = shown, .len = 2},
	    {.type = HTML,
		.name = pieces->file.at,
		.body = buffer_span(&pieces->page)},
	};
	const struct mime all = {
	    .type = "multipart/mixed", .parts = parts, .len = 2};
	const struct mail mail = {.subject = buffer_span(&pieces->subject),
	    .from = mail_to->from,
	    .to = mail_to->to[0],
	    .more = mail_to->to + 1,
	    .more_len = mail_to->len - 1,
	    .part = &all,
	    .automatic = true,
	    .id = buffer_span(&pieces->id),
	    .at = report->tally->now,
	    .offset = zone_offset(report->zone, report->tally->now)};

	return mail_write(&mail, out, err);
}

void
report_mail(const struct report *report, const struct mail_to *mail_to,
    const char *const *files, size_t files_len, struct messages *messages)
{
	struct pieces pieces = {.text = {0}};
	struct buffer out = {0};
	struct error err;

	error_clear(&err);
	put_subject(&pieces.subject, report, files, files_len);
	put_file(&pieces.file, report);
	if (render(show_text, report, &pieces.text) < 0 ||
	    render(show_simple, report, &pieces.simple) < 0 ||
	    render(show_html, report, &pieces.page) < 0 ||
	    pieces.subject.failed || pieces.file.failed)
		(void)error_set(&err, "out of memory");
	else if (mail_id(buffer_span(&pieces.page), span_of("report"),
		     (struct span){NULL, 0}, mail_to->from, &pieces.id,
		     &err) == 0 &&
		 write_mail(&pieces, report, mail_to, &out, &err) == 0)
		print_text(&out, messages);
	if (err.what[0] != '\0')
		messages_error(messages, STATUS_FAILED, &err);
	buffer_free(&out);
	free_pieces(&pieces);
}
