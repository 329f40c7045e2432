/* phrases - what people write, a table a language; private to letter */
#ifndef OWNUP_LETTER_PHRASES_H
#define OWNUP_LETTER_PHRASES_H

#include <stddef.h>

/*
 * A row is a name and a phrase.  The name says what finding the phrase means:
 *
 *	conditional	a rule (rules.c): this is wrong
 *	-conditional	its guard: where this stands, the rule is silent
 *	but?		not sure: only a warning in a letter that is sorry,
 *			says whose fault it was and puts it right
 *	repair		a component: these words show it
 *	-repair		its guard
 *	repair.later	a repair in the future: it needs a date
 *	but.after	a "but" when the sentence before is one of apology
 *	deed		what the writer did, be it a fault or its repair
 *	deed.done	the same in the perfect tense, as repairs are told
 *	sign		of a repair, too weak but in a letter that owns
 *	form		what is in every letter of that office: where it
 *			stands, deeds and signs are not weighed
 *	pity		sorry for how the reader fares, not for what was done:
 *			nothing is owned by it
 *	kind.told	a kind of word that is weighed, kind.* likewise;
 *			sincerity_weigh.c has what each is worth
 *	closing		what comes before the name under a letter
 *	date		a date or a term in words
 *	apology		a word that makes it a sentence of apology
 *	@name		no phrase but a set of words, to be used as @name
 *	%name		no phrase but one way of saying %name, of several
 *
 * A phrase is words in their order, in small letters, which must stand in one
 * sentence:
 *
 *	word		this word
 *	refund~		any word that begins so
 *	ge~d, ~ed	any word that begins and ends so, with two letters or
 *			more between
 *	#		any number; {} any {{field}}
 *	a|b~|@set	one of these
 *	(a|b)		one of these, or nothing
 *	_5		up to five words, in the same clause
 *	_5!a|b		likewise, but none of these
 *	__5		up to five words, over commas too; __5!a|b
 *	!a|b		the next word is none of these (it is not passed)
 *	^		the sentence begins here
 *	%name		any of its ways
 *
 * A phrase begins with a word, a set or a %name, after ^ if that is there.
 * don't and we've are two words each: do n't, we 've.
 */
struct phrase {
	const char *name;
	const char *phrase;
};

extern const struct phrase phrases_en[]; /* ended by a NULL name */
extern const struct phrase phrases_nl[];
extern const struct phrase blames_en[];
extern const struct phrase feelings_en[];
extern const struct phrase passives_en[];
extern const struct phrase components_en[];
extern const struct phrase passives_nl[];
extern const struct phrase blames_nl[];
extern const struct phrase components_nl[];
extern const struct phrase faults_en[];
extern const struct phrase faults_nl[];
extern const struct phrase repairs_en[];
extern const struct phrase repairs_nl[];
extern const struct phrase deeds_en[];
extern const struct phrase owned_en[];
extern const struct phrase deeds_nl[];
extern const struct phrase kinds_en[]; /* apart, for sincerity_weigh.c */
extern const struct phrase kinds_nl[];

/* Ended by NULL.  Words that tell the language; words after whose full stop
 * the sentence goes on. */
extern const char *const function_words_en[];
extern const char *const function_words_nl[];
extern const char *const abbreviations[];

/* Words that two letters share without being about the same. */
extern const char *const common_words[];

#endif
