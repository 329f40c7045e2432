/*
 * English: the rule against being sorry for what the reader feels instead of
 * for what was done.  How to read a row stands in phrases.h, what a rule means
 * in rules.c.  Source: reference, apology, section 1.
 */
#include "letter/phrases.h"

const struct phrase feelings_en[] = {
    /* feelings: the person's, not the deed */
    {"@feel",
	"feel feels felt feeling feelings upset offended disappointed "
	"dissatisfied unhappy frustrated think thought perceive perceived "
	"experience experienced annoyed angry consider considered believe "
	"believed unsatisfied displeased view perception opinion hurt "
	"disappointment frustration dissatisfaction unhappiness upsetting "
	"frustrating disappointing perspective"},
    {"feelings", "@a _8!we|i|my|our|if you|your __5!i|we|my|because|when|after "
		 "@feel"},
    {"feelings", "@a _3 (if) you felt|feel|were|are (left) @feel"},
    {"feelings", "@a _6!we|i if you _3 @feel"},
    {"feelings", "@a __8!i|my how|that @feel you"},
    {"feelings", "@a __9!i|my left you with _3 @feel"},
    {"feelings", "@a _4!i|we|my|our you came|come|went|go|left away|with"},
    {"feelings", "@a _8!we|i|my you|your found|took|find it|this|our|us|the|"
		 "offence|that|my|me|him|her|them|his"},
    {"feelings", "@a __12 come|came|comes across|over"},
    {"feelings", "@a __10!we|i received|taken|interpreted|perceived|read|"
		 "understood (rather|so|as|more|badly|differently|otherwise) "
		 "more|as|badly|differently|so|otherwise|wrongly"},
    {"feelings", "@a _6!we|i|my|our that|if|how you|your _6!i|we|because "
		 "@feel|unheard|ignored|undervalued|unwelcome|aggrieved|"
		 "impression|heard|valued|sense|saw|see|took"},
    {"feelings?", "@a __10!we|i|because in the|a|such way|light you|that"},
    {"feelings", "@a __6 in your @feel|eyes"},
    {"feelings", "@a (to) (hear|learn|read) (that) you _2 were|was|are|have|"
		 "feel|felt n't|not|less (been) (than) "
		 "happy|satisfied|pleased|content|impressed|comfortable|"
		 "convinced|happier"},
    {"feelings", "@a __6!i|we offence|offense you|that|was|may|which "
		 "took|felt|taken|have|may|might|was"},
    {"feelings", "@a __8!i|we seemed|felt|appeared|looked|sounded "
		 "_4 to you"},
    {"feelings", "@a __8!i|we did|does n't|not|never feel|seem|look|live|meet"},
    {"feelings", "@a _4!that those|anyone|anybody|everyone|people|customers|"
		 "viewers|readers|guests|visitors|parents|all _2 "
		 "who|whom|that (may|might|have) (have) "
		 "thought|felt|found|took|were|was|feel|think|find|take"},
    {"feelings", "@a _4!i|we you (had|have|got|gained|formed|were) "
		 "(left) (with) (the|an|a|this|that) "
		 "idea|impression|feeling|sense|view|opinion"},
    {"feelings", "@a __6!i|we this|that is|was how you _2 "
		 "feel|felt|see|saw|look|remember|view|experienced|think"},
    {"feelings", "@a __18!i|we|my|our you|your came|come|went|go|left "
		 "(away|home|back) _4 feeling|disappointed|unhappy|upset|"
		 "frustrated|dissatisfied"},
    {"feelings", "@a __16!i|we|my left|leave|leaving|leaves you feeling|"
		 "unhappy|disappointed|dissatisfied|frustrated|wondering"},
    {"feelings", "left|made|leaves|makes you feeling|feel __16 @a"},
    {"feelings", "@a __10!i|we|my|our fell|fall|falls short of"},
    {"feelings", "@a __6!i|we struck|sat|hit|rubbed|grated|jarred|landed "
		 "(so|very) you|badly|ill|wrong|wrongly|uneasily|with|poorly"},
    {"feelings",
	"@a __8!i|we not|n't (quite|been) what|all|everything "
	"(that) you (had|were|might|would) (have) "
	"hoped|wanted|expected|imagined|wished|liked|hoping|expecting"},
    {"feelings", "@a __8!i|we left|leaves|leaving (you) (with) (such) a "
		 "bad|sour|bitter|nasty|poor|unpleasant taste|feeling|"
		 "impression"},
    {"feelings", "@a _4!i|we you (to) (have) (now|still|should|have) "
		 "see|saw|seen|remember|recall|read|view|regard|regarded|took|"
		 "take|look (on|at) _3 that|this|differently|otherwise|so "
		 "(way|light|manner)"},
    {"feelings", "@a _3!i|we you are|'re|were|got|became|feel|felt|remain "
		 "(so|very|still|rather) cross|livid|furious|vexed|irritated|"
		 "aggrieved|peeved|sore|indignant|resentful|miffed "
		 "!with|because|by|and|at"},
    {"feelings", "@a __8!i|we got|gets|grated|grates|getting on|under your "
		 "nerves|skin|feelings"},
    {"feelings", "@a __6!i|we how frustrating|upsetting|disappointing|"
		 "annoying|distressing"},
    {"feelings", "saddens|pains|grieves|disappoints us|me (to) (hear|learn|"
		 "read) that you"},
    {"feelings", "@a __6!i|we strikes|struck|strike you as|that"},
    {"feelings", "@a if|that that|this|it sounded|seemed|looked|came"},
    {"feelings", "@a __10!i|we not to your liking|taste|satisfaction"},
    {"feelings", "shame|pity that you feel|felt|found|are|were"},
    {"feelings", "@a (to) (hear|read|learn) (that) you _4 anxious|cross|"
		 "worried|angry|annoyed|stressed|upset|unhappy"},
    {"feelings", "@a (that) you were|are|got under the impression|illusion"},
    {"-feelings", "you felt the|your|a _2 give|move|shake|go|shift|fall"},
    {"-feelings", "you (have|had) experienced a|an|#|two|three|four|several|"
		  "such|these|problems|difficulties|delays"},
    {"-feelings", "you|your _12 because i|we|my|our"},
    {"-feelings", "by what i|we"},
    {"-feelings", "you felt (that) you had|needed|must"},
    {"-feelings", "made to feel __12 by my|our|us|me"},
    {"-feelings", "@a (to) (you) (that|for|because) i|we "
		  "!read|hear|learn|see|note|understand|heard|learned"},
    {"-feelings", "inconvenien~|delay|delays|problem|problems|trouble|issues "
		  "(that) you (have|had) experienced"},
    {"-feelings", "experience|experiencing as|of"},
    {NULL, NULL},
};
