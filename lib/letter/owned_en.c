/*
 * English: who owns what he did, in other words than those of faults_en.c; and
 * deeds that are told of one's own people.  A deed counts as its fault where
 * sincerity_infer.c finds no other.  How to read a row stands in phrases.h.
 */
#include "letter/phrases.h"

const struct phrase owned_en[] = {
    /* whose it is, in other words */
    {"responsibility", "down to me|us|my|our"},
    {"-responsibility", "get|got|gets|sit|boil|boils|settle down to"},
    {"responsibility", "all|entirely|wholly|plainly|both ours|mine"},
    {"responsibility", "'s|is|are|was|were (all|entirely|squarely|plainly) on "
		       "me|us"},
    {"responsibility", "everything to do with me|us"},
    {"responsibility", "came|comes from me|us"},
    {"responsibility", "%i (am|was|'m) the one|person who|that"},
    {"responsibility", "was|were (me|us) who|that"},
    {"responsibility", "was|is|'s|were me|us|mine|ours"},
    {"-responsibility", "was|is|'s me|us who|that|in"},
    {"responsibility",
	"%i was|were (the|a) (duty|nurse|only|senior|one|on) "
	"(manager|officer) duty|charge|manager|in|officer|driver (charge)"},
    {"deed", "%i meant|intended|wanted|was|said|told|promised|thought to|"
	     "you|four|that|it|the|two|one|he|she"},
    {"responsibility",
	"in|on|under|behind my|our (own|bottom|top) "
	"drawer|desk|coat|bag|tray|inbox|pocket|head|car|pile|van|shelf|boot"},
    {"responsibility", "boot|back|bottom|seat|pocket of my|our"},
    {"responsibility", "it is|was my|our (own) duty|job|task to"},
    {"-responsibility", "back|now|is|been|keep on my|our (own) desk"},
    {"responsibility", "mistake|fault|error|slip|muddle was|is in|with|at my|"
		       "our"},
    {"deed", "%i did n't|not"},
    {"deed", "the|your _2 @staff _4!@between|you had|was|were|did"},
    {"deed", "the|your _2 @staff _4!@between|you did|had|was n't|not"},
    {"responsibility", "was|is my|our (own) (bad|poor|wrong) choice|decision"},
    {"responsibility", "%i should|ought n't|not"},
    {"responsibility", "%i had (it|this|you|your) "
		       "written|put|booked|entered|noted|planned|filed|marked "
		       "_4 for|on|in|under|as|down"},
    {"deed", "you got|received|had|heard (only) no|nothing|never"},
    {"deed", "nobody|no-one|no (one) (here) had|did|came|rang|called|looked|"
	     "checked|told|answered|asked|read|opened|noticed|wrote"},
    {"deed", "me|us|myself did|had|was n't|not"},
    {"deed", "~ed|@irregular by my|our (own) "
	     "office|staff|team|driver|desk|colleague|depot|shop|kitchen|"
	     "school|clinic|people|crew|department|engineer"},
    {"deed", "%i saw|drove|answer|said|wrote|threatened|accused|laughed"},
    {"form", "valued customer|client|member|guest"},
    {"responsibility", "lazy|careless|wrong|unfair|thoughtless|sloppy|rude|"
		       "unkind|foolish|stupid|silly|poor|short-sighted|slack "
		       "(work) of|from|on (my|our) me|us|side|part"},
    {"responsibility", "on (my|our) watch|side fault|error|slip|mistake"},
    {"responsibility", "on my|our watch"},
    {"responsibility", "%i skipped|stuffed|swapped|muddled|fluffed|bodged"},
    {"responsibility", "%i kept|stayed|said quiet|silent|nothing"},
    {"responsibility",
	"%i only|merely|barely read|looked|glanced|scanned|skimmed|checked"},
    {"responsibility", "%i meant|am|'m|was|were meant|supposed|to to"},
    {"responsibility",
	"%i have|make|offer|'ve no (real|good) excuse|defence|explanation"},
    {"responsibility", "no (real|good) excuse|excuses for|:|i|we"},
    {"responsibility", "%i should|could have|'ve"},
    {"responsibility", "%i could and|have should|caught|seen|known"},
    {"responsibility", "%i (have|had|'ve) (only) ourselves|myself to blame"},
    {"responsibility", "my|our (own) mix-up|muddle|slip-up|cock-up|howler"},
    {"responsibility", "took you|your for|word granted"},

    /* one's own people, and who knew of it; what it was to the reader */
    {"responsibility", "%i (who) _2!not|n't knew|saw|watched|heard (it|this|"
		       "that|and|but|of|all) (and|but|yet) (still) let|said|"
		       "did|kept|stood|looked|carried|drove|walked"},
    {"responsibility", "%i __4!@veil|@not let|allowed|left him|her|them|it|"
		       "things|this (to) carry|go|happen|stand|lie|drift|run|"
		       "slide|continue|rot|drop"},
    {"responsibility", "took|cost (us|me) us|me _5 to "
		       "bury|wreck|ruin|spoil|flatten|lose|break|destroy|"
		       "forget|undo|kill|waste"},
    {"deed", "nobody|no-one|none|one (of|from|at|in|on) "
	     "(the|our|my|this|us) _1 "
	     "!@vague @deed"},
    {"responsibility", "told|tell him|her|them|everyone|everybody whose fault|"
		       "mistake|doing"},
    {"responsibility", "%i _1!@not|@veil told|gave|fed|spun you _6 fib|lie|"
		       "story|untruth|tale"},
    {"responsibility", "%i (simply|flatly|plainly) lied|fibbed"},
    {NULL, NULL},
};
