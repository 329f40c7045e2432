#include <stddef.h>

#include "case/profiles.h"

/*
 * One line a clock; the form stands in case/profile.h.  Add a line here, a row
 * to tests/unit/test_promise.c, and the name to ownup(7).  What a source says
 * nothing of (to own, to apologise) is as in house.
 */
static const char *const table[] = {
    /* profile      clock    term then shift over12 holidays applies source */
    "house          own       1B  -   no  -     nl - own rule",
    "house          apologise 5B  -   no  -     nl - own rule",
    "house          resolve   6w  -   no  -     nl - own rule, never after awb",
    "awb            resolve   6w  10w yes plain nl - Awb 9:11",
    "awb-committee  resolve   10w 14w yes plain nl - Awb 9:11(1), 9.1.3",
    "wkkgz          resolve   6w  10w yes plain nl - Wkkgz 17, unverified",
    "disp           resolve   8w  -   no  -     -  - FCA DISP 1.6.2R",
    "disp           summary   3B  -   no  -     -  - FCA DISP 1.5.1R",
    "psd2           resolve   15B 35B no  -     -  - "
    "Directive (EU) 2015/2366 art. 101(2); FCA DISP 1.6.2AR",
    "cfpb           resolve   15d 60d no  -     -  - "
    "CFPB Company Portal Manual 8.1; 12 U.S.C. 5534(b)",
    "ofgem          resolve   8w  -   no  -     -  - SI 2008/1898 reg. 4, 11",
    "ofgem          first-day 1B  -   no  -     -  - SI 2008/1898 reg. 11",
    "ofcom          resolve   8w  -   no  -     -  received<2026-04-08 "
    "Ofcom General Condition C4",
    "ofcom          resolve   6w  -   no  -     -  received>=2026-04-08 "
    "Ofcom statement of 8 July 2025; General Condition C4",
    NULL,
};

const char *const *
profiles_table(void)
{
	return table;
}
