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
    {"-blame", "if|whether (indeed) the|our|a|your @third|@house __3"},
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

    /* of another house, or another kind: what we use and what befalls us */
    {"@house",
	"haulier agent agents agency handler handlers landlord council "
	"registry manufacturer makers maker vendor dealer dealership postman "
	"broker airline airport utility wholesaler insurer operator printers "
	"franchisee tenant caterer caterers scaffolders removers referrer "
	"brewery grower importer haulage freight warehouse hospital bank "
	"firm company contractor subcontractor supplier courier publisher "
	"promoter partner provider installer merchant retailer"},
    {"@befell",
	"roadworks traffic snow storm storms weather ice strike strikes "
	"flooding outage wind rain fog frost update upgrade algorithm software "
	"app virus congestion heat diversion accident holidays pandemic "
	"shortage shortages package program programme portal database"},
    {"blame?", "@house (that|who|which|whom) we|i "
	       "use|used|hire|hired|employ|engage|engaged|work|rely|deal"},
    {"blame?", "the|an|a|our|your (own|outside|local|previous|external) _1 "
	       "@house _3!i|we|our|my|me|us "
	       "failed|lost|forgot|missed|damaged|delayed|overlooked|"
	       "neglected|mixed|confused|dropped|broke|refused|ignored|turned|"
	       "delivered|sent|put|gave|let|caused|cancelled|made|got|used"},
    {"blame?", "@house|it|they|he|she (really|also) should|ought (to) have "
	       "~ed|kept|had|known|seen|told|done|sent|made|found|put"},
    {"blame?", "was|is|were the|an|a|their|another (outside|external) "
	       "_2 's|s duty|job|responsibility|fault|mistake|error|doing|"
	       "decision|task"},
    {"blame?", "was|is|were their|his|her|its (own|sole) "
	       "duty|job|responsibility|fault|mistake|error|doing|task"},
    {"blame?", "it|they|he|she failed|let you"},
    {"blame?", "contracted|outsourced|subcontracted|sub-contracted|delegated|"
	       "farmed (out) to a|an|the|another|our"},
    {"blame?", "it|that was|is the|a|an|your|another _3!i|we|my|our|who who "
	       "!i|we"},
    {"blame?", "delay|error|mistake|fault|problem|mix-up|muddle|confusion _3 "
	       "came|comes|arose|stems|stemmed|originated|lies|lay|started|"
	       "began (entirely|solely|largely|mainly|wholly|purely) "
	       "from|with|at the|a|an|another|your|their"},
    {"blame?", "@befell _8!i|we|my|our|is|are|me "
	       "held|kept|left|delayed|stopped|prevented|caused|wiped|knocked|"
	       "blocked|locked|rounded|meant|made|dropped|rejected|put|flags"},
    {"blame?",
	"@befell is|was|are|were (also|partly) to|responsible blame|for"},
    {"blame?", "is|was|are|were (partly|entirely|largely|really) to blame for"},
    {"blame?", "^ blame the|it|a|your"},
    {"-blame", "i|we|not|n't|nobody|no|else|alone|only "
	       "(am|'m|are|'re|was|were|is|one) _3 to blame"},
    {"blame?",
	"number|volume|amount|flood|rush|surge of "
	"calls|enquiries|orders|requests|"
	"claims|applications|passengers|people|customers|complaints|emails|"
	"messages|visitors _6!i|we|my|our is|was|"
	"meant|left|caused|led|made|kept|delayed|prevented"},
    {"blame?", "i|we|staff|us|branch had|have|has no|little|any "
	       "say|part|hand|control|influence|bearing"},
    {"blame?", "no member|one of|on (my|our|the) staff|team|us _2 "
	       "had|played|did|made|changed"},
    {"blame?", "they|head (office) got _4 wrong"},
    {"blame?", "is|was|are|were|'s (entirely|largely|partly|really|all) down "
	       "to !me|us|my|our|how|what|a|i|one"},
    {"-blame", "nothing|none|not|n't|nobody _6 down to"},

    /* what you did, and what came of it */
    {"blame?",
	"you _1!and|have|are|had "
	"ticked|opted|selected|clicked|declined|entered|typed|chose|"
	"signed|changed|moved|cancelled|ignored|asked _8!i|we|my|our|me|but "
	"__1 so|hence|therefore !i|we"},
    {"blame?", "since|as|because (that|it|this) ('s|is|was) _4!i|we|done you "
	       "entered|chose|supplied|typed|provided|filled|ticked"},
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
    {"blame", "not|n't|hardly|scarcely (really|quite) a|something|anything|one "
	      "(matter|question|concern|affair|issue|thing|problem) for "
	      "(the|our|this) "
	      "us|me|shop|company|club|council|pool|hotel|firm|school|branch|"
	      "operator|carrier|restaurant|clinic|surgery|garage|store"},
    {"blame", "lies|falls|lay|fell|is|was|are|were|sits (well|quite|entirely) "
	      "outside|beyond (of) what|anything we|i|our|the|this"},
    {"blame", "outside|beyond|not|n't (what|something|anything) "
	      "(what|something|anything|that) (that) we|i __5 "
	      "can|could|should|must answer|account|vouch for"},
    {"blame", "complaint|grievance|claim|matter|question|quarrel|this|that|it "
	      "should|must|ought|needs|is (best|now|to|therefore) (be) (best) "
	      "taken|raised|directed|pursued|brought (up) with|to|against "
	      "them|him|her|the|your|their"},
    {"blame", "your (real|true|only) quarrel|complaint|grievance|argument|"
	      "dispute is|lies (really|therefore) with"},
    {"-blame", "i|we _3!you|ca|can|cannot|not|n't take|taken|taking|took|raise|"
	       "raised|pursue it|this|that"},
    {"blame", "loss|damage|harm|delay|rest|outcome|result|charge|cost is|was "
	      "_2!not|n't|i|we|our|my your|her|his|their own !to"},
    {"blame", "'s|their|his|her affair|business|concern|matter|problem|doing "
	      "and not (at) (all) (of) ours|us|mine|me"},
    {"blame", "for|with the|your|a|an @house|@third|@company|sender|owner to "
	      "answer|explain|resolve|settle|justify"},
    {"blame", "anyone|anybody|whoever|those|people (who) "
	      "_8!i|we|my|our has|have|must|should|can|ought|cannot "
	      "(to|not|only) reckon|accept|complain|wonder|grumble"},
    {"blame", "you will|'ll|would|'d|must|need (now|therefore|still) "
	      "(need|have) (to) pursue|raise|claim|recover|seek _4!i|we|me|us "
	      "with|from|against the|your|their|that @house|@third|@company"},
    {"blame?", "business|affair|province|domain of (the|a|an|our) _2 "
	       "@house|@third|@company"},
    {"blame?", "it is|was (not|the) (us|we|but) (but) the|an|our _2!i|we|my "
	       "@house|@third|@company who|that|which"},
    {"blame?",
	"is|was|were|being due|owing|attributable to (the|our|a|an) _3!my|"
	"our|me|us @house|@third|@company"},
    {"blame?", "would|'d|could have stayed|been|held|kept|remained|worked|"
	       "arrived|gone __8!i|we|my|our had you|your|he|she|they"},
    {"blame", "through|by|from|of your own doing|making|fault"},
    {"blame", "must|should|need|have (really|to) look|turn to the|your|them|"
	      "him _1 @house|@third|@company"},
    {"blame", "and|but had you __14!i|we would|could"},
    {"blame", "the hold-up|delay|fault|error|mistake (here|there|then) is|"
	      "was !my|our|mine|ours|that|in|i|we|the|a|an|not _1 's !i|we|"
	      "my|our|the|not"},
    {"blame?", "@client _1 (are|is) supposed|meant to"},
    {"-blame", "on the word|advice of the|a|an|our @third|@company|@house __4"},
    {"blame", "@house|@third|@company|depot|bank __10!i|we|our not us|ours"},
    {"blame", "if you had|'d (only|just|simply) read|checked|told|called|"
	      "informed|contacted|noticed|asked|filled|completed|signed|"
	      "returned|reported|looked|mentioned|applied|submitted|followed "
	      "__16 would|'d|could"},
    {"blame", "because the|your _6!i|we you sent|gave|signed|supplied|"
	      "provided __4 was|were unsigned|incomplete|wrong|incorrect|"
	      "illegible|late|unclear"},
    {"blame", "would have helped|been (helpful|easier|better) (us) (to|if|"
	      "for) hear|you|know"},
    {"blame", "wrong|right|incorrect _4 is|was what you ordered|asked|chose|"
	      "gave|entered"},
    {"blame?", "your neighbour|gp|employer|bank|agent|solicitor|surgery|"
	       "dealer|installer _3!i|we refused|sent|failed|did|gave|never|"
	       "forgot"},
    {"blame?", "@house|@third|@company never|simply ~ed|sent|told|gave"},
    {NULL, NULL},
};
