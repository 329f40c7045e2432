#include <unistd.h>

#include "stream/output.h"
#include "tool/locale.h"
#include "tool/print.h"

static int
send(void *output, struct span bytes)
{
	struct output *to = output;

	output_copy(to, bytes.at, bytes.len);
	return to->failed ? -1 : 0;
}

void
print_text(const struct buffer *text, struct messages *messages)
{
	struct output output;
	struct error err;

	error_clear(&err);
	if (text->failed) {
		(void)error_set(&err, "out of memory");
	} else if (output_init(&output, STDOUT_FILENO, NULL, &err) == 0) {
		output_copy(&output, text->at, text->len);
		(void)(output_flush(&output, &err) == 0);
		output_free(&output);
	}
	if (err.what[0] != '\0')
		messages_error(messages, STATUS_FAILED, &err);
}

void
print_page(int (*show)(struct page *page, const void *what), const void *what,
    struct messages *messages)
{
	struct output output;
	struct page page = {.send = send, .to = &output};
	struct error err;
	bool whole;

	error_clear(&err);
	page.ascii = locale_is_ascii();
	if (output_init(&output, STDOUT_FILENO, NULL, &err) == 0) {
		whole = show(&page, what) == 0;
		whole &= page_end(&page) == 0;
		if (output_flush(&output, &err) == 0 && !whole)
			(void)error_set(&err, "out of memory");
	}
	output_free(&output);
	if (err.what[0] != '\0')
		messages_error(messages, STATUS_FAILED, &err);
}

struct showing {
	int (*show)(struct page *page, const struct report *report);
	const struct report *report;
};

static int
show_report(struct page *page, const void *what)
{
	const struct showing *showing = what;

	return showing->show(page, showing->report);
}

void
print_report(int (*show)(struct page *page, const struct report *report),
    const struct report *report, struct messages *messages)
{
	struct showing showing = {show, report};

	print_page(show_report, &showing, messages);
}
