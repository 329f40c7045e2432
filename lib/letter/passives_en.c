/*
 * English: the rule against faults that nobody made.  A row with a "?" is
 * silent in a letter that is sorry, owns and mends.  How to read a row stands
 * in phrases.h, what a rule means in rules.c.  Source: reference, apology,
 * section 3, widened with letters of service desks.
 */
#include "letter/phrases.h"

const struct phrase passives_en[] = {
    /* passive: nobody did it */
    {"passive", "mistake|mistakes|error|errors _2!i|we|you "
		"was|were|has|have|had (been|clearly|also|unfortunately) "
		"(been) made|happened|occurred"},
    {"passive", "mistake|mistakes|error|errors|failure|failures|mix-up|"
		"misunderstanding|omission|oversight _2!i|we|you "
		"occurred|happened|arose|crept"},
    {"passive", "mistake|mistakes|error|errors (has|have|had|was|were) "
		"(been) made|occurred|happened"},
    {"passive", "something|things|it|matters|all|everything (has|have|had|"
		"clearly|obviously|apparently|unfortunately|also) went|gone "
		"wrong|astray|awry|amiss"},
    {"passive", "went|gone|goes wrong with|in|during|at|somewhere|here"},
    {"passive", "things|matters|everything did n't|not go"},
    {"passive", "not|n't go as planned|intended|expected|hoped"},
    {"@lost",
	"overlooked missed lost misplaced mislaid forgotten ignored mishandled "
	"misread misfiled delayed neglected mislabelled misdirected skipped "
	"disregarded bypassed mistyped misprinted transposed duplicated "
	"double-booked miscalculated misapplied misquoted discarded shredded "
	"damaged disturbed scratched"},
    {"passive",
	"has|have been (unfortunately|regrettably|clearly|sadly) @lost"},
    {"passive", "was|were (unfortunately|regrettably|clearly|sadly|"
		"inadvertently|accidentally|somehow) @lost"},
    {"passive",
	"wrong|incorrect _3!i|we was|were|has|have (been) "
	"deducted|charged|sent|taken|applied|used|entered|booked|"
	"delivered|given|issued|quoted|processed|recorded|debited|paid"},
    {"passive", "was|were|been (wrongly|incorrectly|mistakenly|erroneously) "
		"charged|sent|booked|entered|billed|processed|applied|recorded "
		"(wrongly|incorrectly|twice) in|by|to error|mistake"},
    {"passive", "was|were|been wrongly|incorrectly|mistakenly|erroneously "
		"charged|sent|booked|entered|billed|processed|applied|closed|"
		"recorded|cancelled"},
    {"passive",
	"there was|were|has|have (been) (a|an|some|clearly) "
	"(regrettable|unfortunate|small|slight|minor|internal|technical|human) "
	"delay|error|errors|mistake|mistakes|mix-up|misunderstanding|breakdown|"
	"failure|confusion|oversight|miscommunication|glitch|hiccup|lapse"},
    {"passive", "slipped|fell|fallen|slip through the"},
    {"passive?", "gone|go missing"},
    {"passive", "went missing"},
    {"passive", "went|gone|go astray|unanswered|unnoticed"},
    {"passive", "was|were|got|been (unfortunately|somehow|simply) "
		"mixed|muddled up"},
    {"passive", "affected|impacted by (a|an|some|technical|connectivity) "
		"issue|issues|problem|problems|fault|error|outage|glitch|delay|"
		"delays|shortage"},
    {"passive", "could have been better|handled|clearer|faster|quicker"},
    {"passive", "@thing _6!i|we|you|he|she|by was|were|had (been|also|then) "
		"(unfortunately|regrettably|sadly|subsequently|simply) "
		"not|n't|never (been|yet) "
		"!received|intended|expected|opened|allowed "
		"~ed|sent|given|paid|read|met|kept|put|made|done|told"},
    {"@thing",
	"the a an this that which appointments appointment notice request "
	"order list letter form boards rounds collections bins checks message "
	"messages details note records report"},
    {"passive",
	"did n't|not|somehow (somehow) (not) get ~ed|sent|done|made|passed"},
    {"passive", "due|owing|result|because (to|of) (a|an|some) "
		"administrative|technical|clerical|human|internal|system|"
		"computer|processing "
		"oversight|error|errors|mistake|fault|glitch|failure|issue|"
		"problem|problems"},
    {"passive", "had|has|have dropped|fallen out|off of|the"},
    {"passive", "was|were given|supplied|closed|issued|signed|cancelled "
		"in|by error|mistake"},
    {"passive", "incorrect|wrong _2!i|we|you|my|our was|were "
		"supplied|provided|printed|shown|displayed"},
    {"passive", "there was (then|also|subsequently) (a|an) "
		"mix-up|misunderstanding|breakdown"},
    {"passive", "had to be cancelled|closed|postponed|rescheduled"},
    /* things that are not done, done badly, or happen by themselves */
    {"@done", "~ed sent given paid read met kept put made done told taken left "
	      "held brought written shown sold cut lent"},
    {"passive", "your|his|her|their _5!i|we|you|he|she|by was|were|been "
		"(also|then) (unfortunately|regrettably|simply) "
		"not|n't|never (been|yet) "
		"!received|intended|expected|opened|allowed|affected|included|"
		"accepted|approved|upheld|damaged|needed|required|covered "
		"@done"},
    {"passive", "you|they were (unfortunately|regrettably|simply) not|n't|"
		"never (been) told|informed|warned|notified|contacted|called|"
		"given|offered|collected|invited|served|seen"},
    {"passive", "no _2!i|we|you was|were (ever|then) "
		"sent|given|made|put|taken|recorded|posted|issued|left|"
		"carried|provided|displayed|arranged"},
    {"passive", "was|were|been (then|also|wrongly) @done "
		"_6!i|we|me|us|my|our|by|refunded|not|n't "
		"twice|wrong|incorrectly|wrongly|late"},
    {"passive", "was|were|been (then|also) @done _3!i|we|me|us|my|our|by "
		"(to|under|in|at|on|onto|with) another|different|former "
		"address|name|surname|person|customer|house|account|number|"
		"flat|date|patient|family|street|room|file"},
    {"passive", "was|were|been (then|also|only) @done _4!i|we|me|us|by "
		"in|by error|mistake"},
    {"passive", "@thing|your _5!i|we|you was|were|been left on|off|out|open|"
		"unlocked|lying|unattended|unanswered|behind|running|in"},
    {"passive", "ended up (in|with|on|at|under) "
		"in|with|on|at|under _3 another|different|wrong|somebody|"
		"someone|bin|skip|stranger|pile"},
    {"passive",
	"@thing|your _6!i|we|you got (as) lost|separated|stuck|buried|left|"
	"dropped|mislaid|damaged|delayed|forgotten|overlooked"},
    {"passive", "@thing|your _6!i|we|you|he|she did n't|not "
		"arrive|materialise|reach|get|come|go|take|work "
		"!the|to|on|into"},
    {"passive", "this|it|which did n't|not happen"},
    {"passive", "@thing|your _6!i|we|you|he|she never "
		"took|happened|arrived|materialised|reached"},
    {"passive", "lay|sat|languished|lingered _2!my|our|me|us (unopened|unread) "
		"in|on|at|under (a|an|the|somebody|someone|another) ('s) _1 "
		"tray|desk|drawer|inbox|pile|folder|queue|system|box|van|depot|"
		"warehouse|shelf|office|mailbox|outbox|cupboard|basket|file"},
    {"passive?", "@thing|your _6!i|we|you|he|she|by should|ought (not|n't|to) "
		 "have been @done"},
    {"-passive", "@lost|made|wrong|charged|entered|booked|closed|sent _3 "
		 "by me|us|my|our"},
    {"-passive", "wrong (here|this) (time) at|on|in|with my|our|me|us"},
    {"-passive", "no|any mistake|mistakes|error|errors"},
    {"-passive", "if|whether|case|event (that) (in) (the) "
		 "a|an|the|your|our|any|it|this|that|error|mistake __4"},
    {"-passive", "if|whether|event|case (that) you were|had __4"},
    {"-passive", "you _1 write|wrote|say|said|tell|told|mention|mentioned|"
		 "report|reported|ask|asked (me|us) (that|whether|if) __8"},
    {"-passive", "no reading|payment|form|request|application|evidence|"
		 "document|signature|details"},
    {"-passive", "if something|anything|things (does|ever) go|goes|went"},
    {"-passive", "@thing|your _8 was|were|been|had never|not|n't (been) "
		 "@done __3 and|so we|i (just|simply|then|only) ~ed|"
		 "@irregular"},
    {"passive", "was|were|been|is wrongly|incorrectly|mistakenly assumed|"
		"believed|thought"},
    {"passive", "more|better should|could have been done|handled|managed"},
    {"passive", "was|were|been marked|recorded|logged|listed as resolved|"
		"closed|done|completed|finished when|although|though|before"},
    {"passive?", "@thing|your _6!i|we|you|by had (not) been @done"},
    {"passive", "your _6!i|we|me went wrong"},
    {"passive", "without _3 being given|made|told|sent|done|asked"},
    {"-passive", "daughter|son|mother|father|wife|husband|child|children|you|"
		 "she|he|they|@client sat|lay __8"},
    /* so it goes */
    {"passive", "such|these|those things|errors|mistakes|incidents|slips|"
		"mix-ups|delays|mishaps (do|can|will|have|may|sometimes|"
		"unfortunately|occasionally|always) (also|sometimes|always) "
		"occur|occurred|happen|happened|arise"},
    {"passive", "had|has|have been (also|then|somehow) "
		"swapped|switched|mixed|exchanged|reversed|crossed|miskeyed|"
		"unplugged"},
    {NULL, NULL},
};
