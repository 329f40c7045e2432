/*
 * English: the rule against blaming others.  Rows without a "?" refuse even a
 * letter that owns and mends something: there the writer says in so many words
 * that it is not his affair, or that it is the customer's own.  How to read a
 * row stands in phrases.h, what a rule means in rules.c.  Source: reference,
 * apology, section 1.
 */
#include "letter/phrases.h"

const struct phrase blames_en[] = {
    /* blame: it was somebody else */
    {"blame?", "you should|ought (to|also|at|really|simply|of) (least) "
	       "have|'ve"},
    {"blame?", "you should (at) (least) have|'ve "
	       "@youdid"},
    {"-blame", "you should|ought (now|already|also|soon|at|to) (least) "
	       "have|'ve (already|never|at|long) (least) "
	       "had|received|got|heard|gotten|seen|found"},
    {"blame?", "you could|might have|'ve @youdid"},
    {"@youdid",
	"read checked told called informed contacted let sent kept noticed "
	"asked filled completed signed given provided returned enclosed "
	"reported waited looked known realised used been registered paid "
	"followed come mentioned applied submitted booked"},
    {"-blame",
	"you should|ought (to) have been (told|called|informed|given|paid|sent|"
	"contacted)"},
    {"blame?", "you failed|neglected|omitted to"},
    {"blame?", "you (have|had) forgotten|forgot|neglected to"},
    {"blame?", "you did n't|not "
	       "read|provide|inform|tell|supply|enclose|complete|follow|notify|"
	       "contact|reply|respond|check|keep|mention|fill|sign|pay|return|"
	       "report|submit|register"},
    {"blame?", "due|owing|thanks to your (own|late|very|rather) "
	       "late|incorrect|incomplete|failure|lack|delay|error|mistake|own|"
	       "wrong|missing|actions|behaviour|fault|negligence|omission|"
	       "refusal|tone|reply|attitude|absence"},
    {"blame?", "because|result of your (own) "
	       "late|incorrect|incomplete|failure|lack|delay|error|mistake|own|"
	       "wrong|missing|actions|behaviour|fault|negligence|omission|"
	       "refusal|tone|attitude|absence"},
    {"blame?", "caused by your|you"},
    {"blame?", "cause|reason (of|for) (this|it|that) was|is|were your"},
    {"blame?", "fault|blame was|is|lies|lay (partly|also|in|at|largely) "
	       "(part|least) (partly) yours|you|your"},
    {"blame?", "point out|remind (you) that you|your"},
    {"blame?", "your own _3 caused|led|is|was"},
    {"blame?", "your fault|mistake|error|oversight|responsibility"},
    {"-blame", "not|n't|no _3 your fault|mistake|error|own|oversight|"
	       "responsibility"},
    {"@third",
	"supplier suppliers system systems policy policies software courier "
	"carrier contractor contractors provider partner partners computer "
	"subcontractor subcontractors rules procedure procedures terms "
	"bank server platform post website"},
    {"blame?", "our|the|a|your (it|external|delivery|own|postal|internal|"
	       "automated|computer|company|payment|new) @third _2!i|we "
	       "caused|failed|made|lost|delayed|forgot|missed|crashed|broke|"
	       "prevents|prevented|requires|require|dictates|let"},
    {"blame?",
	"our|the (it|external|delivery|own|postal|internal|automated|"
	"computer|company|payment) @third _1 "
	"does|do|did|is|are|was|were|can|could|will not|n't|down|cannot"},
    {"blame?", "our|the (it|external|delivery|postal) @third cannot|simply"},
    {"blame?",
	"our|the (it|external|delivery|postal) @third _2 (is|are|was|to) "
	"blame|fault|responsible"},
    {"blame?",
	"caused|down|lies|lay by|to|with our|the|a (it|external|delivery|"
	"postal|third) @third|party"},
    {"blame?", "unfortunately our|company|the policy|policies|rules"},
    {"blame?", "fault|responsibility|blame lies|rests|lay (solely) with "
	       "(the|our|your|a|them|him|her|you)"},
    {"-blame", "lies|rests|lay (solely) with (me|us) me|us|my"},
    {"-blame", "lies|rests|lay (solely) with our|my team|staff|office|desk|"
	       "department|depot|side"},
    {"blame?", "for|with them|him|her|others to "
	       "answer|explain|resolve|decide|settle"},
    {"blame?", "out|outside of our|my hands"},
    {"blame?", "your failure|refusal|delay|neglect|negligence|carelessness "
	       "to|in|led|caused"},
    {"blame?", "had|if you only|simply|just"},
    {"blame?", "@company (who|which) _8 "
	       "caused|failed|lost|delayed|missed|unable|not|n't|responsible|"
	       "damaged|let|late|cannot|did"},
    {"@company", "dhl ups fedex dpd evri hermes yodel prorail openreach"},
    {"@company", "contractor subcontractor supplier courier manufacturer "
		 "promoter wholesaler agency publisher"},
    {"blame?", "network|royal|national rail|mail|grid _8 "
	       "caused|failed|lost|delayed|missed|unable|not|n't|responsible"},
    {"blame?", "once the|our @company|@third"},
    {"blame?", "our records do|does|show not|n't|that|no"},
    {"blame?", "no (trace|record) record|trace of|that"},
    {"blame?", "pursuant|according|due to the|our "
	       "rules|regulations|policy|terms|procedure"},
    {"blame?", "it was|is your|you (own|who) "
	       "choice|decision|who|responsibility|doing"},
    {"blame?", "as (was) (clearly) stated|explained|set|mentioned|printed "
	       "in|on|out (in) our|the|your "
	       "terms|website|conditions|contract|leaflet|confirmation"},
    {"blame?", "beyond|outside our|my control"},
    {"blame?", "^ had you _14"},
    {"blame?", "if|had you had|'d|only _12 would|could"},
    {"blame?", "third party|parties is|was|are|were responsible|liable|wrong"},
    {"-blame", "i|we blamed"},
    {"-blame", "blame|blamed|hide|not|n't behind|our|on the|our|system"},

    /* rules for all, and what they were told to do */
    {"@client",
	"customer customers passenger passengers guest guests driver "
	"drivers claimant claimants student students traveller travellers "
	"resident residents visitor visitors leaders tenant tenants parent "
	"parents applicant applicants subscriber subscribers member members "
	"patient patients household households policyholders owner sender"},
    {"blame?", "@client _1 (are|is) _2 "
	       "asked|advised|reminded|expected|required|requested|obliged "
	       "to|that"},
    {"blame?", "@client _1 have|has a duty|responsibility"},
    {"blame?", "responsibility|job|duty|task of (the|a|an|each|every) "
	       "@client|@third|external|outside|company"},
    {"blame?", "remains|is (the|their|your|his|her) (own) "
	       "responsibility|job|duty of|to"},
    {"blame?", "the @client _1 own|job|responsibility|duty"},
    {"blame?", "incumbent on|upon"},
    {"blame?", "would do well to"},
    {"blame?", "you 'd|would|might (also|perhaps) (have) (been) "
	       "wise|wiser|better|easier"},
    {"blame?", "you 'd|would have made _4 easier|simpler"},
    {"blame?", "as|because|since no _2 "
	       "reading|form|notice|payment|signature|document|documents|"
	       "reply|request _4 provided|received|submitted|given"},
    {"blame?", "not have _6 if (only) you|the"},
    {"blame?", "as|was|were (clearly|also) "
	       "set|stated|explained|mentioned|printed|announced (out) in|on "
	       "_3 terms|conditions|contract|leaflet|policy|guide|"
	       "confirmation|website|page|agreement|ticket|tariff"},

    /* others, named as the cause */
    {"blame?", "outside|external contractor|company|firm|supplier|agency"},
    {"blame?", "it was|is they|them|their (team|driver|staff) (who|which)"},
    {"blame?", "carried|run|handled|managed|operated|kept (out|up) by "
	       "(a|an|the|our|all|another) "
	       "@third|@company|outside|external|insurers|firm|company"},
    {"blame?", "they should|ought (really|to) (really) have "
	       "~ed|caught|done|told|sent|seen|known"},
    {"blame?", "lies|lie|lay|rests with (a|an|the|our|your) "
	       "(technical|external|third|outside) "
	       "@third|@company|party|bank|manufacturer|landlord|owner|sender"},
    {"blame?", "comes|came|back from our|the (repair|delivery|external) "
	       "@third|@company"},
    {"blame?", "our|the (repair|delivery|external|outside|technical) "
	       "@third|@company (had|has|then|simply) "
	       "put|sent|got|mixed|took|gave|damaged|dropped|failed"},
    {"-blame", "we|i _2 chose|hired|picked the|our|a "
	       "@third|@company"},

    /* it is not our affair, or all your own */
    {"blame", "of your own making|doing"},
    {"blame", "you|you've (only) (have) (only) yourself|yourselves to"},
    {"blame", "that|this|it (one) is|was|'s not|n't (really) on us"},
    {"blame", "not|n't _1 our responsibility|problem|concern|affair to|but"},
    {"blame", "we|i can not|n't|cannot (not) be held|expected "
	      "responsible|liable|to"},
    {"blame", "cannot be held responsible|liable"},
    {"blame", "anyone|anybody with (any) common sense"},
    {"blame", "take it|that|this up with them|him|her"},
    {"blame", "leaves (us) no room for exceptions"},
    {NULL, NULL},
};
