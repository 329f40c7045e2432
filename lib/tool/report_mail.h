/* report_mail - a finished report as one message, ready for sendmail -t */
#ifndef OWNUP_TOOL_REPORT_MAIL_H
#define OWNUP_TOOL_REPORT_MAIL_H

#include "show/report.h"
#include "tool/mail_to.h"
#include "tool/messages.h"

/*
 * To standard output: the text and a simple page to be read at once, the whole
 * page attached; a subject that tells of the morning and names the files; a
 * Date of the report's now.  The same report makes the same message, byte for
 * byte, Message-ID and all.  MORNING_SECTIONS (morning.h) must have been
 * counted.  What does not arrive is named, with STATUS_FAILED.
 * Source: RFC 5322; RFC 2046; RFC 3834, section 5.
 */
void report_mail(const struct report *report, const struct mail_to *mail_to,
    const char *const *files, size_t files_len, struct messages *messages);

#endif
