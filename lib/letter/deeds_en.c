/*
 * English: what the writer did, by its form and not by a list: a verb in the
 * past after I or we that is neither vague nor a fault.  In the perfect tense
 * ("I have zeroed it"), or with a word such as this morning, it is a repair;
 * else sincerity_infer.c weighs it.  How to read a row stands in phrases.h.
 */
#include "letter/phrases.h"

const struct phrase deeds_en[] = {
    /* past tenses that do not end in -ed */
    {"@irregular",
	"put took wrote written drew drawn redrew redrawn went came got gotten "
	"gave given sent bought brought paid rang rung sat stood swept threw "
	"thrown tore torn hung drove driven set cut shut let left kept held "
	"built rebuilt laid ran sold lent swapped chose chosen made did done "
	"took taken cast bent dug fed flew flown froze ground led lit rode "
	"shook shone spread stuck stole stolen swore undid undone wore wound "
	"withdrew withdrawn rewrote rewritten redid redone reset resent split "
	"typed mixed double-booked struck stricken rebooked typeset overrode "
	"handed upheld won wiped hid hidden knelt slid spent spun swam woke "
	"fitted dealt sewn sewed grew mown shot hit"},
    {"@deed", "~ed @irregular"},

    /* what sounds like doing, and does nothing for this customer */
    {"@vague",
	"looked reviewed revisited investigated noted considered valued "
	"understood received learned learnt forwarded passed shared escalated "
	"discussed heard read reread felt thought believed hoped wanted wished "
	"liked tried strived strove endeavoured worked continued monitored "
	"improved appreciated apologised apologized regretted recognised "
	"recognized acknowledged realised realized known seen found listened "
	"responded replied answered registered recorded enjoyed aimed "
	"welcomed trusted referred concluded seemed appeared needed need "
	"indeed feed speed proceed exceed succeed agreed hundred used expected "
	"intended planned committed dedicated pleased concerned disappointed "
	"saddened delighted interested obliged required supposed informed "
	"advised explained confirmed checked examined assessed raised "
	"reflected thanked assured attempted been had requested decided "
	"reached failed implemented allocated accepted contacted experienced "
	"spoken met reiterated logged outlined stated mentioned conducted "
	"carried ensured highlighted fed undertaken gone become begun started "
	"declined refused rejected upheld offered promised prided relied "
	"bed shed sped red wed embed hoped loved tasked proved discovered "
	"sympathised sympathized empathised gathered consulted touched "
	"established determined identified dealt progressed closed completed "
	"processed addressed resolved announced asked told reminded "
	"encouraged urged invited suggested recommended flagged dispatched "
	"detailed described engaged striven moved affected involved noticed "
	"guessed figured wondered assumed supported"},
    /* what comes between, and makes it another kind of sentence */
    {"@between", "am 'm are 're is was were be been will 'll would 'd can "
		 "could may might must shall should not n't never cannot no to "
		 "that if when how what why who which"},

    /* what can be had, made and started without anything put right */
    {"@hollow",
	"investigation inquiry enquiry review audit plan plans group word "
	"words meeting training coaching process processes "
	"procedure procedures feedback supervisor guidance steps measures "
	"improvements attention group groups lesson lessons "
	"awareness initiative programme program discussion discussions "
	"conversation conversations improvement debrief refresher memo "
	"workshop"},
    {"-repair", "%i _2 have|'ve|has|had|launched|started|opened _8!and|because "
		"@hollow __3"},
    {"-repair", "@hollow _6!@yours has|have|is|are|was|were|will __6"},
    {"-sign", "@hollow _6!@yours has|have|is|are|was|were|will __8"},
    {"-deed.done", "%i have|'ve _8!and|because @hollow __3"},
    {"-repair", "%i have|'ve (also) brought|taken|put _3 up|place|motion"},
    {"-repair", "%i have|'ve (also) made|put|left _2 note|notes (of|on|in)"},
    {"-deed.done", "%i have|'ve (also) made|put|left _2 note|notes"},
    {"-repair", "asked _6 to be|take|pay|improve|do "
		"(more|extra|closer|greater|even) "
		"more|extra|careful|attention|care|better|closer"},
    {"-repair", "asked _6 to (please) "
		"look|review|consider|examine|check|think|remember|reflect|"
		"note|monitor|watch|discuss"},
    {"-repair", "asked _6 to take|have|give _3 look|thought|view"},
    {"-repair", "ought|should (not|n't|to) have been __3"},
    {"-repair", "unanswered|unread|unopened by"},
    {"-repair", "wrong|incorrect _5!i|we was|were|has|have __4"},
    {"-repair", "%i have|'ve (also|duly) noted|logged|recorded|registered"},
    {"-repair.later", "bring|raise|take it|this|that|them|these up|at|with|to "
		      "__6 meeting|team|manager|managers|board|agenda"},
    {"-repair.later", "%i _1 will|'ll|shall|'d (also) "
		      "(report|explore|come|get|see|let|write) "
		      "on|the|back|what|whether|you|to _6 "
		      "on|options|you|do|know|possibilities"},
    {"-repair.later", "will|'ll|shall (also) come|get|report back"},
    {"-repair.later", "%i will|'ll|shall (also|then) let|see|find"},

    /* the perfect tense: done */
    {"repair",
	"%i have|'ve _3!@between|@vague|@failed|had|@wrongly !@vague|@failed "
	"@deed"},
    {"-repair", "%i have|'ve (now|already|also) "
		"@deed|@vague _3 !it|them|him|her "
		"complaint|feedback|comments|concerns|note|on|seriously|"
		"opportunity|account|board|matter|attention|case|looking|"
		"reviewing|reading|considering|"
		"decision|position|view|guidance|training|colleagues|teams"},
    {"-repair", "%i have|'ve _2 done _2 everything|all|best|nothing"},
    {"-repair", "%i have|'ve _2 done _2 our|my best|utmost|part"},
    {"-repair", "%i have|'ve kept|let|left|made you|him|her"},

    /* the past, with a word that makes it recent */
    {"@recent",
	"today yesterday tonight already immediately straight minutes hour "
	"ago since"},
    {"repair", "%i _2!@between|@vague|@failed|had|@wrongly !@vague|@failed "
	       "@deed _14!@between|@wrongly|before|until|week|weeks|months|"
	       "month|when|instead today|yesterday|tonight"},
    {"repair", "%i _2!@between|@vague|@failed|had|@wrongly !@vague|@failed "
	       "@deed _14!@between|@wrongly|before|until|when|instead this|the "
	       "morning|afternoon|evening|minute|moment"},
    {"repair", "%i _2!@between|@vague|@failed|had|@wrongly !@vague|@failed "
	       "@deed _14!@between|@wrongly|before|until|weeks|months|when|"
	       "instead minutes|hour|hours|just ago|now"},
    {"repair", "this|yesterday|today|last|on|at "
	       "(morning|afternoon|lunchtime|evening|night|lunch|monday|"
	       "tuesday|wednesday|thursday|friday) i|we (also|then) "
	       "!@between|@vague|@failed|had @deed _8!@wrongly|instead"},
    {"repair", "%i just|since|immediately|straightaway|personally "
	       "!@vague|@failed @deed"},
    {"-repair", "%i just|only @deed and|but|on"},
    {"@paid", "refunded repaid paid credited reinstated corrected repaired "
	      "fixed mended waived reissued rebooked reopened reversed "
	      "replaced resent cancelled"},
    {"repair", "%i __20!not|n't|no|will|'ll|could|should|would and "
	       "(have|also|then|now|immediately|"
	       "already) @paid"},
    {"repair",
	"engineer|plumber|team|driver|fitter|surveyor|crew|colleague|manager|"
	"electrician|roofer|joiner|technician|mechanic|courier|gardener|"
	"cleaner|glazier|locksmith|neighbour|builder _2!@between "
	"!@vague|@failed|had @deed _12!@between|@wrongly|before|until "
	"yesterday|today|again|new|@day|morning|afternoon|night"},
    {"repair", "%i got|had the|our|your|a|his|her|my _3!@between|wrong to|"
	       "@deed"},
    {"-repair", "got|had the|our|your|a _6 wrong"},
    {"-repair", "had the|a|an|our|your _3 to @vague"},
    {"repair", "@deed by me|myself"},

    /* what has come of it, told of the customer's things */
    {"@yours", "your the both all these those a this it they each every my "
	       "our # two three four five six"},
    {"@result",
	"void live back fixed ready free working zeroed waived gone clear "
	"clean refunded cancelled lifted restored enclosed attached paid "
	"reversed corrected redrawn reopened credited dropped wiped scrapped "
	"repaired mended done off"},
    {"repair",
	"@yours _4!i|we|complaint|feedback|matter|case|query|issue|concerns|"
	"concern|comments|claim|observation|observations|remarks|report|"
	"incident|@not has|have _1!@not been (now|already|since) "
	"(fully) !@vague|@failed|@lost|@hurt @deed"},
    {"@hurt", "delayed damaged stolen lost missed cancelled charged broken "
	      "overlooked caused left kept made given taken sent treated let "
	      "ignored forgotten stopped cut disrupted neglected mislaid"},
    {"repair",
	"@yours _5!i|we|complaint|feedback|matter|case|query|issue|concerns|"
	"@not|when|if is|are (now|again|already|as) "
	"refunded|restored|void|waived|struck|reversed|corrected|cancelled|"
	"credited|wiped|zeroed|reinstated|live|dead|lifted|scrapped|unlocked|"
	"unblocked|reopened"},
    {"repair", "@yours _4!i|we|@not is|are (now|already) back (up) "
	       "in|on|with|to|at|where"},
    {"repair", "works|working|running|runs|open|lit|on (fine|perfectly) again"},
    {"-repair", "will|'ll|to|get|be|once|until|when _6 "
		"works|working|running|runs|open|lit|on (fine) again"},
    {"repair", "%i have|'ve (now|since|also) told|written|said "
	       "(to|the|it) everyone|everybody|others|him|her|them|so|as"},
    {"repair", "you got|have|'ve (had|got) (the|your) "
	       "money|refund|#|deposit|fee (back|again) back|again|just|today"},
    {"repair", "you (will|'ll) lose|owe (no|nothing) "
	       "nothing|money|time|place|days|years|rights"},
    {"repair", "here is|are (a|your|the) new|right|correct|corrected|full"},
    {"repair", "it|they|both|all (now|both) works|work (now|again|fine)"},
    {"repair", "on|in its|the|their (way|post) (back) "
	       "back|way|today|to|with|now"},
    {"repair", "went|gone|goes|going|is|are|was|were (out|back|straight) "
	       "back|out|off to|by|into|onto your|you|courier|post|bike"},
    {"repair", "left our|the account|bank _5 "
	       "today|morning|yesterday|afternoon|noon"},
    {"repair", "you are|'re not|n't paying|charged|liable|owed"},
    {"repair", "at no (extra|further) charge|cost"},
    {"repair", "knocked|taken|took _3 off"},
    {"repair", "lies|waits|is|are ready|waiting for you"},
    {"repair", "with this letter|note|email you|i|comes|come"},
    {"repair", "i|we no longer @relied"},
    {"@relied", "rely send charge ask close"},

    /* to come: whatever it is that we shall do */
    {"@empty",
	"look review revisit investigate note consider value understand "
	"receive learn forward pass share escalate discuss hear read feel "
	"think believe hope want wish like try strive endeavour work continue "
	"monitor improve appreciate apologise regret recognise acknowledge "
	"realise know see find listen respond reply register record enjoy aim "
	"welcome trust refer reflect thank assure remain remember bear use "
	"seek explore aim address progress update inform advise explain assess "
	"be need require expect communicate keep hold sure able sorry always "
	"never not n't have get do make take give ensure treat revert support "
	"process respond reflect be"},
    {"repair.later", "%i _1 will|'ll|shall (also|now|then|personally|myself|"
		     "gladly|of|certainly|first) (course) !@empty|@nor _1"},
    {"repair.later", "%i am|'m|are|'re going to !@empty|@nor _1"},
    {"@going",
	"coming bringing sending driving calling visiting paying dropping "
	"taking handing posting putting giving cooking planting fitting "
	"hanging swapping booking meeting repainting reprinting getting "
	"moving opening collecting picking delivering replacing returning "
	"crediting refunding repeating rerunning making"},
    {"repair.later", "%i am|'m|are|'re (also|now|personally) @going"},
    {"repair.later", "%i (can|'d) pay|send|call|collect|deliver|hang|fit|bring|"
		     "plant|come|open|run|refund|visit|replace|mend|return|"
		     "fetch|rebuild|repaint|install"},
    {"repair.later", "my|our _3!@between "
		     "sees|hangs|comes|brings|fits|plants|calls|collects|"
		     "delivers|starts|pays|visits|installs|drops|repairs|runs|"
		     "hang|come|bring|fit|plant|call|collect|deliver|start|"
		     "visit|install|repair"},
    {"repair.later",
	"crew|engineer|plumber|team|driver|fitters|fitter|surveyor|"
	"doctor|dr|nurse|electrician|roofer|joiner|technician|"
	"mechanic|van|lorry|courier|manager|gardener|colleague|"
	"cleaner|glazier _3!@between "
	"sees|hangs|comes|brings|fits|plants|calls|collects|"
	"delivers|starts|pays|visits|installs|drops|repairs|runs"},
    {"repair.later", "is|are coming|going|booked|due|here|round|expected|"
		     "scheduled"},
    {"repair.later",
	"he|she|they will|'ll (then|also) !@empty|@nor|come|@vague _1"},
    {"repair.later",
	"reaches|arrives|lands|comes|goes|follows|ships|leaves _6"},
    {"repair.later", "your|the|a _4!@between|@not will|'ll|shall (also|now) be "
		     "(back) !@vague @deed"},
    {"repair.later", "will|'ll|shall come|be|go|find back|its|their (way) "
		     "to|in|on|with|into you|your"},
    {"repair.later", "yours to keep"},
    {"-repair.later", "that|what|which we|i pay|call|run|send"},
    {"-repair.later", "will|'ll|shall (also) be "
		      "reviewed|revisited|processed|communicated|reflected|"
		      "considered|used|shared|discussed|passed|monitored|"
		      "addressed|investigated|noted|updated|contacted|dealt|"
		      "assessed|taken|kept|informed|notified|handled|looked"},
    {"-repair.later", "due|expected to|in|course (due) (course)"},
    {"-repair.later", "is|are going to be|well|@empty"},
    {"date", "before|by|at|till|until|from "
	     "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
	     "half|lunch|lunchtime|then"},
    {"date", "the same|next|very day|morning|afternoon|evening"},
    {"date", "straight away"},

    /* signs that something is put right */
    {"sign", "@yours _5!i|we|@not|complaint|matter|case|feedback|query "
	     "has|have _2!@not|yet been|agreed|gone|taken|changed|moved|come"},
    {"sign", "@yours _6!i|we|@not|complaint|matter|case|feedback|query|if|when "
	     "is|are|was|were|will|gets|comes|goes|stands|starts|moves|reads|"
	     "has|have __10!@not|@wrongly|if "
	     "today|tomorrow|tonight|@day|morning|noon|afternoon|again"},
    {"sign", "i|we|he|she|they|you|it __12!@not|@wrongly|if|that|because "
	     "today|tomorrow|tonight|noon"},
    {"sign", "@yours _3!i|we|@not is|are (now|all|both) @result"},
    {"sign", "will|'ll __8!@not|if|you @day|tomorrow|today|tonight"},
    {"sign", "next|this @day"},
    {"sign", "@day|tomorrow|tonight _4!you|@not i|we|he|she"},
    {"sign", "this|tomorrow morning|afternoon|evening"},
    {"sign", "from|by|on|until|till|at @day|tomorrow|tonight"},
    {"sign", "will|'ll|shall _6!@not|be|you on # @month"},
    {"sign", "wo|will n't|not count|charge|bill|pay|hear"},
    {"sign", "free of|to charge|keep|you"},
    {"sign", "no (further|extra) bill|charge|fee|cost"},
    {"sign", "at my|our (own) request|cost|expense"},
    {"sign", "as of today|now|this|#"},
    {"sign", "yours|ours again|until|for|to"},
    {"sign", "with|in this letter|note|email|envelope"},
    {"sign", "%i (am|'m|are|'re) stand|bring|pay|give|hand|cook|plant|rebuild"},
    {"-sign", "%i _6!@deed "
	      "@vague|hear|look|looking|aim|aiming|strive|value|review|"
	      "reviewing|investigate|investigating|monitor|monitoring|"
	      "consider|considering|understand|trust|working __20"},
    {"-sign", "you (will|'ll|can|may|could|should) _2 "
	      "hear|contact|expect|call|write|complain|claim|apply|need __20"},
    {"-sign", "please|if __20"},
    {"-sign", "you visited|called|wrote|came|were|had|ordered|booked|waited|"
	      "rang|told|asked __20"},
    {"-sign", "@day|morning|today you|your"},

    /* what forms say */
    {"form", "feedback|goodwill|volumes|inconvenience|"
	     "dissatisfaction|dissatisfied|expectations"},
    {"form", "as soon|quickly as (is) (soon|possible|we|there) possible|can"},
    {"form", "rest|please|be assured"},
    {"form", "on board"},
    {"form", "bring|bringing|brought|draw|drawing this|it|your|the _3 to "
	     "my|our attention"},
    {"form", "take|takes|taking _4 seriously"},
    {"-form", "i take that|this"},
    {"form", "continually|constantly|continuously|always|continue "
	     "(to) (strive|look|review|looking|striving|working|improve|work|"
	     "improving|reviewing|monitor)"},
    {"form", "lessons (have|will) (been|be) learned|learnt"},
    {"form", "did|do|done everything|all|what|our (we|i|in|best) "
	     "(could|can|our|my) (power|best)"},
    {"form", "first|top|highest|main priority"},
    {"form", "high|exceptional|unusually|exceptionally _1 demand|volume|"
	     "number|volumes|call"},
    {"form", "opportunity to put|review|respond|learn|look|improve|set"},
    {"form", "look|looking|looked into (this|the|it|your|what|how)"},
    {"form", "frustrating|disappointing|annoying|upsetting _2 "
	     "(this|it) (must|is|was|may)"},
    {"form", "hear|read that|of|about your|you _4 "
	     "experience|unhappy|disappointed|visit|dissatisfied|trouble"},
    {"form", "fair|reasonable|satisfactory|good "
	     "outcome|conclusion|way|solution|resolution|compromise"},
    {"form", "keep you posted|updated|informed"},
    {"form", "earn|regain|restore|keep your trust|confidence"},
    {"form", "in due course"},
    {"form", "consider the|this|your matter|case|complaint|file closed"},
    {"form", "in line with|our|the _2 policy|procedure|procedures|guidance|"
	     "guidelines|regulations"},
    {"form", "not uphold|upheld"},
    {"form", "learn|learning from this|it|your|what"},

    /* the past: a fault or a repair */
    {"deed", "%i (then|also|only|simply|first|stupidly|even|once|myself|"
	     "never) !@between|@vague @deed"},
    {"deed.done", "%i have|'ve (been) _2!@between|@vague !@vague @deed"},
    {"deed", "%i had (then|also|only|simply) !@vague @deed"},
    {"deed", "%i (have|'ve|was|were) (been) "
	     "billing|charging|talking|sending|chasing|using|paying|thinking|"
	     "telling|ringing|writing|calling|taking|leaving|putting|keeping|"
	     "blaming"},
    {"deed", "you were|are (quite|absolutely|entirely) right"},
    {"deed", "i am|'m (deeply|rightly) (deeply) ashamed|embarrassed|mortified"},
    {"deed", "%i _1 _2!@between|@vague|@deed and !@vague @deed"},
    {NULL, NULL},
};
