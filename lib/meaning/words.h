/* words - what exports say for nobody, closed, satisfied … (tables) */
#ifndef OWNUP_MEANING_WORDS_H
#define OWNUP_MEANING_WORDS_H

#include <stdbool.h>

#include "meaning/names.h"
#include "stream/span.h"

/* Each up to NULL; compared in the sense of names.h. */
extern const char *const words_nobody[];
extern const char *const words_team[];	  /* anywhere in a name */
extern const char *const words_mailbox[]; /* alone, or of an address */
extern const char *const words_closing[];
extern const char *const words_closing_begin[]; /* "Closed with …" */
extern const char *const words_open[];
extern const char *const words_satisfied[];
extern const char *const words_dissatisfied[];
extern const char *const words_yes[];
extern const char *const words_no[];
extern const char *const words_units[];

/* Codes that close in one system alone; up to system NULL. */
struct words_code {
	const char *system;
	const char *word;
};
extern const struct words_code words_closing_codes[];

bool words_have(const char *const *words, const struct name *name);

/* Whether any word of the text, letters in a run, is one of them. */
bool words_any_of(const char *const *words, struct span text);

#endif
