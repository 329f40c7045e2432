/* prose_parts - what the files of prose share; private to them */
#ifndef OWNUP_LETTER_PROSE_PARTS_H
#define OWNUP_LETTER_PROSE_PARTS_H

#include "stream/buffer.h"
#include "stream/span.h"

/* Appends the folded form of a word: NFC, case-folded, ' for all apostrophes.
 * Failure stays in the buffer. */
void prose_fold(struct buffer *to, struct span raw);

/* How many bytes at the end of a folded word are "n't", "'ve" and so on. */
size_t prose_contraction(struct span word);

#endif
