/* limits - what the exports of a system are known to leave out (a table) */
#ifndef OWNUP_SHOW_LIMITS_H
#define OWNUP_SHOW_LIMITS_H

struct limit {
	const char *system; /* as in struct roles; NULL: of every export */
	const char *text;   /* N_() */
};
extern const struct limit limits[]; /* up to text NULL */

#endif
