/* stop_words - words that say nothing of what a complaint is about (tables) */
#ifndef OWNUP_TALLY_STOP_WORDS_H
#define OWNUP_TALLY_STOP_WORDS_H

/* Each up to NULL, as token.h gives them: small letters, no accents, and cut
 * at an apostrophe ("don't" is "don" and "t"). */
extern const char *const stop_words_english[];
extern const char *const stop_words_dutch[];

#endif
