/*
 * letter_writer TO PATH: every line of standard input is one letter of nine
 * words: subject, from, to, reply-to, body, complaint and deed in hexadecimal
 * ("-" is absent, "." is empty), instant and offset as numbers.  TO is mail
 * (PATH is not looked at), mbox or folder.  Says for each what came of it:
 * "+ MESSAGE" in hexadecimal when it is written, "= ID" when it was there,
 * "x WHAT" when it was refused.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "letter/folder.h"
#include "letter/mail.h"
#include "letter/mbox.h"

enum { SUBJECT, FROM, TO, REPLY_TO, BODY, COMPLAINT, DEED, AT, OFFSET, WORDS };

struct writer {
	struct mbox *mbox;
	struct folder *folder;
};

static int
digit(char c)
{
	return c <= '9' ? c - '0' : c - 'a' + 10;
}

/* Decodes a word where it stands. */
static struct span
decode(char *word)
{
	struct span text = {word, strlen(word) / 2};

	if (strcmp(word, "-") == 0)
		return (struct span){NULL, 0};
	for (size_t i = 0; i < text.len; i++)
		word[i] =
		    (char)(digit(word[2 * i]) * 16 + digit(word[2 * i + 1]));
	return text;
}

static void
say(char what, struct span text, bool hex)
{
	printf("%c ", what);
	for (size_t i = 0; hex && i < text.len; i++)
		printf("%02x", (unsigned int)(unsigned char)text.at[i]);
	if (!hex)
		(void)fwrite(text.at, 1, text.len, stdout);
	printf("\n");
	(void)fflush(stdout);
}

static int
put(struct writer *writer, const struct mail *mail, struct span complaint,
    struct span message, struct error *err)
{
	if (writer->mbox != NULL)
		return mbox_append(
		    writer->mbox, message, mail->id, mail->from, mail->at, err);
	if (writer->folder != NULL)
		return folder_put(
		    writer->folder, complaint, message, mail->id, err);
	return 0;
}

static void
write_letter(struct writer *writer, char **word)
{
	struct buffer id = {0}, message = {0};
	struct error err = {0};
	struct mail mail = {
	    .subject = decode(word[SUBJECT]),
	    .from = decode(word[FROM]),
	    .to = decode(word[TO]),
	    .reply_to = decode(word[REPLY_TO]),
	    .body = decode(word[BODY]),
	    .at = strtoll(word[AT], NULL, 10),
	    .offset = strtoll(word[OFFSET], NULL, 10),
	};
	struct span complaint = decode(word[COMPLAINT]);
	int got = mail_id(complaint, decode(word[DEED]), (struct span){NULL, 0},
	    mail.from, &id, &err);

	mail.id = buffer_span(&id);
	if (got == 0)
		got = mail_write(&mail, &message, &err);
	if (got == 0)
		got =
		    put(writer, &mail, complaint, buffer_span(&message), &err);
	if (got == 0)
		say('+', buffer_span(&message), true);
	else if (got == 1)
		say('=', mail.id, false);
	else
		say('x', span_of(err.what), false);
	buffer_free(&id);
	buffer_free(&message);
}

static int
write_letters(struct writer *writer)
{
	char *line = NULL, *word[WORDS], *rest;
	size_t room = 0;
	ssize_t len;

	while ((len = getline(&line, &room, stdin)) > 0) {
		line[len - 1] = '\0';
		rest = line;
		for (int i = 0; i < WORDS; i++) {
			word[i] = strtok_r(NULL, " ", &rest);
			if (word[i] == NULL)
				return 2;
		}
		write_letter(writer, word);
	}
	free(line);
	return 0;
}

int
main(int argc, char **argv)
{
	struct writer writer = {0};
	struct error err = {0};
	int status = 2;

	if (argc == 3 && strcmp(argv[1], "mbox") == 0)
		writer.mbox = mbox_open(argv[2], &err);
	else if (argc == 3 && strcmp(argv[1], "folder") == 0)
		writer.folder = folder_open(argv[2], &err);
	if (err.what[0] == '\0')
		status = write_letters(&writer);
	else
		say('x', span_of(err.what), false);
	mbox_close(writer.mbox);
	folder_close(writer.folder);
	return status;
}
