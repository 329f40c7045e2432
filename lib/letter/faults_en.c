/*
 * English: who says what he did wrong.  First person and a fault, in the
 * active voice; how to read a row stands in phrases.h.  Source: reference,
 * apology, section 1, widened with letters of service desks.
 */
#include "letter/phrases.h"

const struct phrase faults_en[] = {
    /* who speaks */
    {"%i", "i|we"},
    {"%i", "my|our _1!@third @staff"},
    {"@staff",
	"team crew driver drivers colleague colleagues staff department "
	"engineer engineers technician office agent adviser advisor desk "
	"fitter planner clerk employee employees surveyor inspector nurse "
	"nurses men people dispatcher cook chef waiter waitress receptionist "
	"photographer guard warden teacher coach doctor mechanic plumber "
	"electrician painter decorator gardener porter cashier editor reporter "
	"operator manager supervisor director trainer installer movers "
	"removers cleaner cleaners carer carers librarian secretary assistant "
	"accountant buyer packer pilot steward conductor guide tutor examiner "
	"officer officers registrar solicitor pharmacist vet baker kitchen "
	"shop branch warehouse school clinic surgery ward practice depot "
	"helpdesk dispatch volunteer volunteers builder builders foreman"},
    {"@not", "not n't never cannot no nobody nothing without unable"},

    /* what can stand between without making it a fault */
    {"@veil",
	"that if whether sorry regret apologi~ may might could understand "
	"hear heard see believe think feel any will 'll shall would can "
	"refund~ correct~ fix~ repair~ replac~ credit~ undid reversed mended"},

    /* verbs that are faults by themselves */
    {"@failed",
	"failed forgot forgotten lost missed overlooked neglected ignored "
	"broke broken delayed mishandled miscalculated misread misplaced "
	"mislaid misinformed misled misunderstood misjudged mistook confused "
	"miscounted misspelled misspelt misrouted misfiled mispriced "
	"overcharged undercharged overbilled double-booked double-charged "
	"double-billed damaged botched bungled disregarded omitted wasted "
	"underestimated wronged hurt offended insulted caused disappointed "
	"inconvenienced erred blundered mistreated mixed muddled dropped "
	"messed slipped fumbled jumbled flooded spilled spilt scratched "
	"wrecked ruined mistyped mis-sold missold mis-typed betrayed "
	"dismissed brushed fobbed stalled invented"},
    {"responsibility", "%i _3!@veil|@not|you|your @failed"},
    {"responsibility", "%i _3!@veil|@not fell _2 short|behind"},
    {"responsibility", "%i _3!@veil|@not let you|him|her|them|this|it|your "
		       "_4 down|slip|lapse|go|lie|drift"},
    {"responsibility", "%i _3!@veil|@not left|kept|made you|him|her|them|your"},
    {"responsibility",
	"%i _3!@veil|@not left|kept the|it|a|this|that|there|behind|out|in"},
    {"-responsibility", "left|leave you|him|her|them|the|it|a _4 "
			"message|note|voicemail|card|messages"},
    {"responsibility", "%i _4!@veil|@not made _4 "
		       "mistake|mistakes|error|errors|blunder|mess|typo|slip"},
    {"responsibility", "%i _3!@veil|@not got|had it|this|that|your|the|you|our "
		       "_6 wrong"},
    {"responsibility", "%i was|were|am|'m|are|'re|had|have|has|'ve _2!@not "
		       "wrong|late|mistaken|careless|rude|slow|inattentive|"
		       "negligent|short|abrupt|sloppy|impatient|unprepared|"
		       "absent|unclear|dismissive|unfair"},
    {"-responsibility", "am|are|'m|'re|was|were|have|had|has|'ve at|to "
			"!fault|blame"},
    {"responsibility", "%i _6!@veil|@not did _2 wrong|badly|poorly"},

    /* what was not done */
    {"responsibility", "%i was|were|am|'m|are|'re _2!@not at fault"},
    {"responsibility", "%i was|were|am|'m|are|'re _2!@not to blame"},
    {"responsibility", "%i _2!@veil did|had|have|has|was|were|'ve|'d "
		       "n't|not|never"},
    {"responsibility", "%i _1!@veil|have|had never"},
    {"responsibility", "%i neither|barely|hardly"},
    {"responsibility", "%i _2!@veil did|gave|told|said|sent|offered|took|had "
		       "nothing|no"},
    {"responsibility", "%i _3!you|your|if should|ought _2!you|your have"},
    {"responsibility", "nobody|none _1 us|our"},
    {"responsibility", "one of us|@staff"},
    {"responsibility", "one of my|our (own) @staff"},
    {"@innocent",
	"mean meant intend~ receiv~ believ~ think want wanted wish identif~ "
	"accept agree breach~ authoris~ know known able aware possible "
	"intention responsible liable forgotten lost ignored heard "
	"discriminat~ set meet met match consider doubt regret expect "
	"expected"},
    {"-responsibility", "did|had|have|has|was|were|'ve|'d|i|we "
			"n't|not|never (yet|even|actually|really|knowingly|"
			"deliberately|otherwise|in|done|at) @innocent"},
    {"-responsibility", "not|n't|never|no _6 evidence|grounds|breach|anything"},
    {"-responsibility", "not|n't find|found|see|found _3 fault|error|mistake|"
			"reason|problem|issue|errors|faults|mistakes"},
    {"-responsibility", "was|were not|n't told|informed|notified|given|made|"
			"our|my|us|me"},
    {"-responsibility",
	"not|n't been "
	"able|told|informed|notified|made|given|possible|found|aware"},
    {"-responsibility", "nothing|anything wrong"},
    {"-responsibility", "had|have|has|saw|see|sees no choice|option|control|"
			"influence|record|reason|grounds|doubt|obligation|"
			"alternative|other|intention|knowledge"},
    {"-responsibility", "i|we had|have no (legal) "
			"say|part|hand|duty|obligation|influence|power|way"},
    {"-responsibility", "should have received|heard|had|been"},

    /* how it was done */
    {"@wrongly",
	"wrong wrongly incorrect incorrectly mistakenly erroneously unfairly "
	"wrongfully improperly badly poorly rudely carelessly inaccurate "
	"twice late inadvertently accidentally prematurely needlessly "
	"sloppily inadequately outdated unanswered unread"},
    {"responsibility", "%i _10!@veil|@not|you|are|'re|am|'m @wrongly"},
    {"responsibility", "%i _1!@veil|@not|are _1 "
		       "sent|gave|charged|told|billed|paid|booked|quoted|"
		       "delivered|put|took|promised|advised|sold|showed|handed "
		       "_1 you _8!@veil|@not @wrongly"},
    {"responsibility", "%i _10!@veil|are by mistake|accident"},
    {"responsibility", "%i _10!@veil|are in error"},
    {"responsibility",
	"%i _10!@veil|are|'re|am too "
	"late|long|slow|slowly|little|much|many|soon|early|quickly|few"},
    {"responsibility", "%i _12!@veil|are a second time"},
    {"responsibility", "%i _12!@veil|are all the same"},
    {"responsibility", "%i _12!@veil|are instead of"},
    {"responsibility", "%i _14!@veil|are without "
		       "sending|speaking|giving|answering|replying|telling|"
		       "asking|warning|informing|checking|reading|"
		       "looking|letting|calling|saying|explaining|listening|"
		       "notice|consulting|testing|verifying"},
    {"responsibility",
	"%i _1!have|'ve|has|@veil "
	"sent|gave|put|wrote|booked|charged|posted|delivered|"
	"billed|called|handed|rang _8!@not another|someone|somebody"},
    {"responsibility",
	"%i _1 "
	"sent|closed|booked|charged|cancelled|removed|stopped|cut|towed|"
	"published|left|sold|opened|decided _10 before i|we"},
    {"responsibility", "that|this|which|it was|is (simply|plainly|quite|just) "
		       "wrong|unfair|careless|sloppy|rude|thoughtless"},
    {"responsibility", "%i sent|gave|wrote|said _3 nothing but"},
    {"responsibility", "%i sent|gave|took|posted|delivered|wrote _8!@not|@veil "
		       "old|previous|former|outdated"},
    {"responsibility", "%i charged|billed|chased|fined|invoiced _8!@not "
		       "not|n't|never|after|before|although|though|while|much"},
    {"responsibility", "it|that was me|us|i who|that"},
    {"responsibility", "%i had promised"},
    {"responsibility",
	"%i closed|ended|refused|stopped|rejected|cancelled|left|cut _8!@not "
	"without"},
    {"responsibility",
	"%i treated|handled|answered|advised|served|dealt _6!@not|@veil "
	"unfairly|badly|poorly|wrongly|rudely|carelessly"},
    {"responsibility", "%i _1 hung up"},
    {"responsibility", "%i _1 shouted|snapped|laughed|swore at"},
    {"responsibility",
	"%i told|said|assured|wrote _12 when|although|though _4 not|n't"},
    {"responsibility", "%i gave _3 away|up"},
    {"responsibility", "%i promised __14 @not"},
    {"responsibility", "%i _2!@not|@veil took _5 "
		       "days|weeks|months|years|long|longer|hours"},
    {"responsibility", "it|this|that|which took me|us _5 "
		       "days|weeks|months|years|long|longer|hours"},
    {"responsibility", "%i took # that"},
    {"responsibility", "how|way|manner %i "
		       "treated|handled|behaved|spoke|dealt|responded"},
    {"responsibility", "lay|sat|stayed|remained|lain|lingered|waited _6 my|our "
		       "desk|inbox|pile|tray|drawer|office|queue|system"},
    {"responsibility", "%i was|were supposed|meant to"},

    /* wronging somebody in plain verbs */
    {"responsibility", "%i _2!@not|@veil sat on your|the|it|them|this|a"},
    {"responsibility", "%i _2!@not|@veil talked over|past|down"},
    {"responsibility", "%i _2!@not|@veil hid behind"},
    {"responsibility", "%i _3!@not|@veil managed to "
		       "lose|miss|break|forget|send|delete|double|get|spoil"},
    {"responsibility", "%i _2!@not|@veil went|carried|kept (on) "
		       "posting|sending|charging|billing|writing|chasing|"
		       "using|ringing|calling|taking|telling|asking|demanding"},
    {"responsibility", "%i _2!@not|@veil put you out|on|through|off"},
    {"responsibility", "never crossed|entered|occurred (to) my|our|me|us"},
    {"responsibility", "~ed|sent|put|left|written|given (too) by me|us"},
    {"-responsibility",
	"@vague|@paid|refunded|issued|collected|delivered by me|us"},
    {"responsibility", "answer|answerable for that|this|it|him|her|them"},
    {"-responsibility", "to|you answer for"},
    {"responsibility", "no-one|nobody|one|no else|to (one|blame|point) "
		       "(to|at) but me|myself|us|ourselves"},
    {"responsibility",
	"sorry|apologise|apologize|apologies (to) (you) "
	"(also|only|both|just) for (not) "
	"!feeling|being|having|everything|anything|something|"
	"nothing|bring|thing|evening|morning|following|any ~ing"},

    /* whose it is */
    {"@fault",
	"mistake mistakes fault faults error errors failure failures failing "
	"failings oversight negligence carelessness blunder neglect omission "
	"mix-up doing typo shortcoming shortcomings"},
    {"responsibility", "my|our (own|sole|entire|late|bad|big|stupid) @fault"},
    {"-responsibility", "not|n't|never|nor|any (entirely|only|really|of) "
			"my|our (own) @fault"},
    {"responsibility",
	"@fault|blame|responsibility|delay|both|this|that|it __8!"
	"@not mine|ours"},
    {"responsibility", "@fault|blame|responsibility (for) (this|that|it) "
		       "(is|lies|was|lay|rests) _2 with me|us"},
    {"responsibility", "was|is|were|are _1!@not on me|us"},
    {"responsibility", "mistake|mistakes|error|errors|made|overlooked|lost|"
		       "missed|forgotten|caused|delayed|mislaid|broken|ignored|"
		       "mishandled|neglected|misread _3!@not by me|us"},
    {"responsibility", "%i _2!@not|can|could|may "
		       "take|took|accept|bear|carry|own|assume|acknowledge|"
		       "shoulder _3 responsibility|blame|ownership|fault"},
    {"responsibility", "%i am|'m|are|'re|was|were|remain _2!@not "
		       "responsible|accountable|answerable"},
    {"responsibility", "%i own|admit|acknowledge (up|to) _2 "
		       "this|that|it|mistake|error|fault|failure"},
    {"responsibility",
	"my|our _4!@veil|@not|@third was|were|is|are|came|went|arrived "
	"_2!@not wrong|late|rude|unclear|incomplete|mistaken|"
	"incorrect|inaccurate|misleading|careless|inadequate|"
	"unacceptable|too|unfair|sloppy|dismissive|confusing"},
    {"responsibility", "my|our _3!@veil "
		       "fell|failed|forgot|lost|missed|ignored|broke _1 !of"},
    {"-responsibility",
	"anything|something|everything|whatever (that|which) is|was wrong"},
    {"-responsibility", "short of (what) your|you (expect~)"},
    {"-responsibility", "short of (your) expectations"},

    /* sorry that we, sorry for not */
    {"responsibility", "sorry|apologise|apologize|apologies|regret "
		       "(sincerely|deeply|truly) (that|how|because) %i !@weak"},
    {"@weak",
	"can ca cannot could may might must will wo 'll would 'd are 're am "
	"'m do need hear find have 've had has were was did feel think know "
	"read learn learned see note understand learnt"},
    {"responsibility", "sorry|apologise|apologize|apologies|apology (to) (you) "
		       "(also|only) for not|losing|forgetting|keeping|leaving|"
		       "missing|sending|charging|giving|failing|ignoring|"
		       "overlooking|making|taking|breaking|letting|cancelling|"
		       "telling|treating|misleading|wasting|booking|closing"},
    {"responsibility", "only for __8 also for not|losing|keeping|leaving"},

    /* if, perhaps and may have own nothing */
    {"-responsibility", "you feel|felt|think|believe|say|claim|consider "
			"(that) i|we|my|our"},
    {"-responsibility", "if|whether|extent|event|should|unless|wherever|where "
			"(that) i|we|my|our"},
    {"-responsibility", "if|whether|extent|event|any _4 (that) i|we "
			"(have|had) made|caused|did"},
    {"-responsibility", "i|we|my|our _3 may|might"},
    {"-responsibility", "i|we|my|our _1 did our|my|all|what|everything"},
    {"-responsibility", "i|we was|were|have|had|has|been _1 unable|forced"},

    {"-responsibility", "lost my (own) mother|father|mum|dad|parents|husband|"
			"wife|brother|sister|son|daughter"},
    {"-responsibility", "late fee|fees|charge|payment"},
    {"-responsibility", "no|nothing (to) defence|correspondence __3 late"},
    {NULL, NULL},
};
