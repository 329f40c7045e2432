/* characters - what a text is made of, one by one */
#ifndef OWNUP_MEANING_CHARACTERS_H
#define OWNUP_MEANING_CHARACTERS_H

#include <stdbool.h>
#include <stdint.h>

#include "stream/span.h"

/* Cuts the next character off the front of rest, which is not empty; a
 * negative number that no character has for a byte that is no UTF-8. */
int32_t character_next(struct span *rest);

/* A letter or a digit of any script: Unicode categories L and N. */
bool character_in_word(int32_t c);

/* A mark that belongs to the letter before it: category M. */
bool character_is_mark(int32_t c);

#endif
