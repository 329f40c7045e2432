/*
 * English: what was put right, or will be.  A repair to come ("repair.later")
 * counts with a date in its sentence or the next.  To look into it, to pass it
 * on and to take it seriously repair nothing.  Source: reference, apology,
 * section 1.
 */
#include "letter/phrases.h"

const struct phrase repairs_en[] = {
    {"@nor", "not n't never cannot no unable decline~ decided if"},
    {"@done",
	"refunded repaid paid reimbursed compensated sent resent posted mailed "
	"emailed e-mailed shipped delivered redelivered replaced repaired "
	"fixed mended corrected amended restored reinstated reconnected "
	"cancelled canceled credited waived removed deleted reduced reversed "
	"undone written called phoned rung visited returned reissued reprinted "
	"collected removed arranged scheduled rescheduled booked rebooked "
	"planned "
	"ordered reordered reopened re-opened restarted registered entered "
	"updated changed adjusted transferred moved asked instructed assigned "
	"appointed given offered settled processed completed issued installed "
	"cleaned emptied recalculated redone put brought extended approved "
	"granted unblocked unlocked activated withdrawn lifted "
	"cleared enclosed attached reserved had got made driven taken "
	"remade rewritten added set released marked stopped struck deducted "
	"swapped upgraded hung rehung refitted fitted replanted towed filled "
	"repainted rebuilt dropped handed"},
    {"@strong",
	"refunded repaid reimbursed credited reinstated restored corrected "
	"repaired fixed mended waived reissued rebooked rescheduled reopened "
	"re-opened reversed replaced resent redelivered reconnected "
	"compensated recalculated refitted withdrew"},
    {"@do",
	"refund repay pay reimburse compensate send resend post mail email "
	"ship deliver redeliver replace repair fix mend correct amend restore "
	"reinstate reconnect cancel credit waive remove delete drop reduce "
	"reverse undo call phone ring visit come return reissue reprint "
	"collect arrange schedule reschedule book rebook order reorder reopen "
	"re-open restart update change adjust transfer move settle process "
	"complete issue install clean empty recalculate redo put bring extend "
	"unblock unlock activate answer withdraw lift clear have give write "
	"deduct make pick take fit hand drive meet sit replant"},
    {"@doing",
	"refunding repaying paying reimbursing compensating sending resending "
	"posting shipping delivering replacing repairing fixing correcting "
	"restoring reinstating reconnecting cancelling crediting waiving "
	"removing reversing calling visiting coming returning reissuing "
	"collecting arranging booking rebooking reopening enclosing giving "
	"transferring bringing having withdrawing"},
    {"repair", "%i have|'ve|has|had _6!@nor|received|been|may|might @done"},
    {"repair", "%i (then|personally|immediately) @strong"},
    {"repair", "%i _1 today|yesterday|now|already|immediately|personally|"
	       "since|just @done"},
    {"repair",
	"%i @done|called|rang|went|drove|gave|spoke|took|wrote|withdrew "
	"_12!wrong|@nor "
	"today|yesterday|night|again|new|back|immediately|morning|afternoon"},
    {"repair", "%i _1 enclose|enclosed|attach|attached"},
    {"repair", "enclosed|attached _6 "
	       "cheque|check|voucher|refund|card|invoice|bill|form"},
    {"repair",
	"refund|cheque|money|amount|fee|fine|charge|credit|payment|"
	"replacement|card|order|balance|sum|booking|bill|account|meter _8!"
	"wrong|@nor is|was|were|are|has|have|been _4!wrong|@nor "
	"@strong|paid|sent|posted|cancelled|issued|removed|lifted|dropped|"
	"cleared"},
    {"repair", "today|yesterday|now i|we (also) @done"},
    {"repair", "is|are enclosed|attached"},
    {"repair", "in (today) ('s|the) post|mail (to) (you)"},
    {"repair", "was|were|been|is|are "
	       "paid|posted|refunded|returned|delivered|couriered (back|over) "
	       "to you|your"},
    {"repair", "%i have|'ve (since|now) found your|the|it|them"},
    {"repair", "you no longer have|need|owe"},
    {"repair", "you do not|n't have|need|owe to|us"},
    {"repair", "%i _3!@nor offer you|your _8 "
	       "#|refund|voucher|free|credit|vouchers|discount"},
    {"repair", "is|are on its|their way"},
    {"repair", "is|are being @done"},
    {"repair", "is|are (already|now) on your card|account|bill|plan|pass"},
    {"repair", "%i would|'d like to give|send|offer|pay you _6 "
	       "#|ten|free|voucher|refund|new|two"},
    {"repair", "is|are|was back in|on your account"},
    {"repair", "@done _3 by me|us"},
    {"repair", "%i and @strong"},
    {"repair.later", "%i _1 will|'ll|shall _5!@nor|if @do"},
    {"repair.later", "will|'ll|shall i|we _3!@nor @do"},
    {"repair.later", "%i am|'m|are|'re|is going to _2!@nor @do"},
    {"repair.later", "%i am|'m|are|'re|is _2!@nor @doing"},
    {"repair.later", "work|works|repairs _3 starts|begins|start|begin"},
    {"repair.later", "will|'ll be _2 "
		     "finished|completed|done|ready|repaired|replaced|fitted|"
		     "installed|delivered|refunded|paid|back|mended|fixed"},
    {"repair.later", "%i start|begin"},
    {"repair.later", "%i intend|intention|plan|promise|undertake to _2 @do"},
    {"repair.later", "is my|our intention to @do"},
    {"repair.later", "you will|'ll receive|get|have|find|see|be"},
    {"repair.later", "engineer|technician|plumber|fitter|driver|crew|van|"
		     "electrician|courier|team|colleague|lorry|inspector|"
		     "surveyor|nurse|manager _8 will|'ll|is|are _3!@nor "
		     "@do|@doing|be"},
    {"repair.later", "refund|cheque|money|amount|card|parcel|order|replacement|"
		     "payment|letter|meter|boiler _6 will|'ll|shall|should "
		     "_2!@nor be|arrive|reach|come|go"},

    /* kind words that put nothing right */
    {"@idle",
	"look looked investigate investigated review reviewed improve improved "
	"monitor learn learned discuss discussed forward forwarded consider "
	"considered feedback comments complaint concerns update response "
	"reply survey opportunity attention seriously careful"},
    {"-repair", "asked|instructed|told _6 to look|investigate|review|be|"
		"consider|note|learn|improve|remember"},
    {"-repair", "%i _8 closed|answered|registered|entered|given|made|taken|had|"
		"put|changed|processed|sent|got|asked _3 "
		"complaint|feedback|comments|note|record|file|"
		"concerns|points|case|matter|query|enquiry|ticket|decision|"
		"effort|procedure|everything|best|correctly"},
    {"-repair", "put|taken|take|took _4 "
		"seriously|account|consideration|on|note|board|aware"},
    {"-repair", "made|make (you|them) aware"},
    {"-repair",
	"given|give _4 feedback|attention|thought|training|opportunity"},
    {"-repair", "have had a|an|no|many|to|some|your"},
    {"-repair", "asked you|for"},
    {"-repair", "changed our|my|the process|procedure|procedures|system|way"},
    {"-repair", "changed|updated|put|set|made|added _6 so|sure that"},
    {"-repair.later", "you will|'ll be|have|find|see "
		      "aware|able|appreciate|understand|noted|hear|heard|our"},
    {"-repair.later", "you will|'ll receive|get|have _3 "
		      "response|reply|update|survey|answer"},
    {"-repair.later", "will|'ll|shall|to _3 "
		      "make|take|give|put|have|come _4 "
		      "sure|note|seriously|attention|care|account|look|effort|"
		      "aware|feedback|best|improvements"},

    {"-repair", "hurt|harm|wrong|damage|injury (that) %i have|'ve done|caused"},
    {"-repair", "you no longer have confidence|trust|faith|any|the"},
    /* one day */
    {"-repair.later", "%i _1 will|'ll|shall|hope|intend __24 at some|any "
		      "point|stage|time|date|later"},
    {"-repair.later", "%i _1 will|'ll|shall|hope|intend __24 when|once|as|if "
		      "_4!you|your allows|allow|permits|permit"},
    {"-repair.later", "%i _1 will|'ll|shall __24 sooner|one or|day|of later|"
		      "these"},
    {"@month",
	"january february march april may june july august september october "
	"november december jan feb mar apr jun jul aug sep sept oct nov dec"},
    {"@day",
	"monday tuesday wednesday thursday friday saturday sunday mon tue wed "
	"thu fri sat sun"},
    {"@unit",
	"day days hour hours week weeks month months working business minutes"},
    {"date", "@day|today|tomorrow|tonight|noon|midday|midnight"},
    {"date", "# (of) @month"},
    {"date", "@month salary|wages|pay|bill|rent|statement"},
    {"date", "@month #"},
    {"date", "this|next|coming week|month|morning|afternoon|evening|weekend"},
    {"date", "within|in (the) (next|about|a|one|two|three|four|five|six|seven|"
	     "eight|ten|fourteen|#) (working|business|calendar) @unit"},
    {"date", "by|before|until|on|from|at|after (the) #|{}"},
    {"date", "end of (this|the|next) day|week|month|@month"},
    {NULL, NULL},
};
