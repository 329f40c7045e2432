/*
 * English: the rules.  How to read a row stands in phrases.h, what a rule means
 * in rules.c.  Source: reference, apology, sections 1 and 3; ombudsmen's guides
 * for jargon.
 */
#include "letter/phrases.h"

const struct phrase phrases_en[] = {
    {"@a", "sorry sorrier apolog~ regret regrets regretted"},

    /* conditional: the harm is doubted */
    {"@you", "you this that our your it there we i any the my anything "
	     "anyone someone something what"},
    {"conditional", "@a _7!that|i|we|and|ask~|know|check~|see|tell|told|or "
		    "if @you"},
    {"conditional", "@a if|should !i|need"},
    {"conditional", "@a _7!that|i|we|and in case|so !number|no|reference|#"},
    {"conditional", "@a (in) case you|we|the|this|our|any"},
    {"conditional", "@a _7!that|i|we|and in the event"},
    {"conditional", "@a _7!that|i|we|and to the|whatever extent"},
    {"conditional", "@a _7!that|i|we|and should you|we|our|this|it|any"},
    {"conditional", "@a _7!that|i|we|and insofar|inasmuch|wherever|whenever"},
    {"conditional", "if @you __16!call|phone|contact|please|write|let|reply|me "
		    "i|we _3 @a"},
    {"conditional", "if @you __16!call|phone|contact|please|write|let|reply|me "
		    "my|our _2 apologies"},
    {"conditional", "^ should|where @you __16!call|contact|please "
		    "i|we _3 @a"},
    {"conditional", "if @you __14 then sorry|apologies"},
    {"conditional?", "@a __16!that|i|we|ask~|know|check~|see|tell|told|"
		     "please|call|contact if|wherever|whenever "
		     "anything|any|this|it|our|your|something|there"},
    {"conditional", "^ to|insofar|inasmuch|in (the|so) (extent|far|event) "
		    "__24 @a"},
    {"conditional", "^ where|wherever|whenever|should you|our|this|there|any|"
		    "that|it|we __24!call|contact|please @a"},
    {"conditional", "if @you __24!call|phone|contact|please|write|reply "
		    "apolog~|sorry|apologies"},
    {"conditional", "assuming|supposing|presuming|provided|granted (that) __24 "
		    "@a|apologises"},
    {"conditional", "@a __8!i|we assuming|supposing|presuming|provided"},
    {"conditional", "insofar|inasmuch (as) __24 @a"},
    {"conditional", "so|as far as|that it|this|that|any|they|there "
		    "__14 @a"},
    {"-conditional", "and|but|; if it|this|that|they turn|turns|proves|emerges "
		     "__10 i|we will|'ll|shall"},
    {"conditional", "in so far as|that __24 @a"},
    {"conditional", "@a __16 in so far as|that"},
    {"conditional", "such|whatever|whichever part|share|portion|bit (of|as) "
		    "__16!call|contact @a"},
    {"conditional", "@a __4!that|i|we (for) such|whatever|whichever "
		    "part|share|portion|bit (of|as)"},
    {"conditional", "@a _4!that|i|we (for) whatever|anything|everything _5 "
		    "may|might (have)"},
    {"conditional", "whatever|anything _5 may|might have __12 @a"},
    {"conditional", "@a (on|to) (you) on the off|assumption|basis|premise "
		    "chance|that"},
    {"conditional", "were|should|if it|this|that (ever) (to) "
		    "prove|turn|turns|proves|transpire|transpires|emerge|"
		    "emerges __24!call|contact @a"},
    {"conditional", "@a __12!i|we were|should|if it|this|that (to) "
		    "prove|turn|turns|proves|transpire|transpires|emerge|"
		    "emerges"},
    {"conditional",
	"^ should _8 have|be|had __24!call|contact|please|write @a"},
    {"conditional", "if _2 error|errors|mistake|mistakes|fault|failing|point|"
		    "time|stage|way __24!call|contact|please|write @a"},
    {"conditional",
	"if __24!call|contact|please|write then (i|we) (do|must|can) @a"},
    {"conditional", "would|'d (of|naturally|certainly) (course) (be) (very) "
		    "sorry|apologise|regret"},
    {"conditional", "should any|anyone|anybody|one|our|the|a __8 have|be "
		    "__24!call|contact|please|write @a"},
    {"conditional", "if @you __24!call|phone|contact|write|reply please "
		    "accept"},
    {"-conditional", "if|should you (do|still) "
		     "wish|want|need|would|prefer|like|'d|call|ring|write|"
		     "can|could|let|agree|reply|choose"},
    {"-conditional", "if|should you (do|still|also|ever) have "
		     "(any|further|more|other|a|another|no) "
		     "question|questions|query|queries|doubt|doubts|problem|"
		     "problems|further|concerns|more|other|wish|need|receipt|"
		     "trouble|time|proof"},
    {"conditional", "^ were you|this|it|that to have __16 sorry|apologise"},
    {"-conditional", "if|should you|he|she|they|anyone|anybody _3 "
		     "want|wants|wish|wishes|prefer|prefers|choose|chooses|"
		     "agree|agrees|allow|accept|forgive|rather|decide"},
    {"-conditional", "if|should it|this|that|they|anything|something|the|a|an|"
		     "another "
		     "_5!had|was|were|been|have|has|did|caused "
		     "again|tomorrow|next|arrives"},
    {"-conditional", "if|should it|this|that|there|the|your|our _5 is|has|have "
		     "not|n't _6 by|before|within"},
    {"-conditional", "if|when you|a|an|someone|somebody|people "
		     "__10!have|has|had|was|were|did|been|'ve|@a "
		     "should|ought|deserve|deserves|expect|expects"},
    {"-conditional", "ask~|wonder|wondered|know|see|check~|tell|told|find|say "
		     "(me|us|you|him|her) if"},
    {"-conditional", "if it|that|this _1 helps|help|comfort|worth|use"},
    {"-conditional", "if my|our|the|he|she|nobody|anyone|somebody|someone "
		     "_4 had|'d __14 would|could"},
    {"-conditional", "if only"},
    {"-conditional", "as if"},
    {"-conditional", "if it|that|this|i were|was my|me|in|us"},
    {"-conditional", "even if"},
    {"-conditional", "if i|we had|'d"},
    {"-conditional", "if it happens|breaks|fails"},

    /* but: the apology is taken back */
    {"but?", "@a __24 but|however|although|though|nevertheless|nonetheless|"
	     "unfortunately"},
    {"but.after", "^ however|nevertheless|nonetheless"},
    {"but.after", "^ @any _4 however|nevertheless|nonetheless"},
    {"@any", "the it this that these there our your we in a an at as"},
    {"but",
	"sorry|apologise|apologies __4 but|however you|our|the|this|that|these|"
	"it|they|your|there|rules|such|every|all"},
    {"but", "@a __24 but|however|although|though __14 "
	    "would|policy|policies|rules|simply|everyone|busy|unable|everybody|"
	    "forced|entitled|nevertheless|choice"},
    {"but", "@a __14!that|we|i|how although|though|yet|but|however you (also) "
	    "could|did|were|should|signed|agreed|might|chose|never"},
    {"but.after", "^ that said|being"},
    {"but.after", "^ at the same time"},
    {"but.after", "^ on the other hand"},
    {"but.after", "^ having said that"},
    {"but.after", "^ still|yet|but you|our|the|these|this|it|we"},
    {"but", "@a __24 but|though|however|yet with _3 hundred|thousand|million|"
	    "hundreds|thousands|#"},
    {"but", "@a __24 but|though|however|yet __24!i|my|our|not|n't|never only|"
	    "perfectly normal|natural|human|fair"},
    {"but", "@a __12 but|however that|this|it 's|is|was (just) how|what|the "
	    "(it|things|way)"},
    {"but?", "^ while|whilst|although|though|much (as) i|we (am|are|'m|'re|"
	     "do|can) (of) (course|naturally|very|truly) @a"},
    {"conditional", "if and|or where|when __8 @a"},
    {"-but", "but (never|then|also|only) left|forgot|lost|failed|broke|sent"},
    {"-but", "although|though|but being|saying sorry"},
    {"-feelings", "were|was thought"},
    {"-feelings", "having (ever) believed|thought|considered"},
    {"but", "@a __24 but|though|yet|however __16!i|my|our in|at|for|with|of "
	    "any|every|all|most"},
    {"but.after", "^ you|please (will|must|should|do) (also) "
		  "understand|appreciate|realise|remember|note|recognise"},
    {"but", "@a __30 but|though|although|however|yet "
	    "it|in|to|only|let ('s|is|was|be|me|us) (only|also|all|be) "
	    "fair|fairness|right|reasonable"},
    {"but", "@a __24 but|though|although|however|yet (seen) from a|our|the "
	    "_2 point|perspective|standpoint|view|side"},
    {"but", "@a __4 yet|though|although that|it|the|this|our|they|these|most"},
    {"but?", "@a __16 but|yet|though|although it|that|this|they|these|the|our "
	     "_4 hardly|merely|perfectly|usually|normally|generally|rarely|"
	     "seldom|scarcely|mostly"},
    {"but",
	"^ although|though|while|whilst|even (though|if) i|we|our|the|this|no "
	"_12!should|forgot|failed not|n't|no|never __16 @a"},
    {"-but", "although|though|while i|we did n't|not"},
    {"but.after", "^ but no|every|all|each|any|there|that|most|many|they"},
    {"but.after", "^ @client _3 however"},
    {"-but", "but sorry|words|apologies"},
    {"-but", "sorry|apology|apologies is|does|do|wo|will|alone|are __12 but"},
    {"-but", "but i|we (really|do) mean"},
    {"-but", "but i|we am|'m|are|'re _2 "
	     "ashamed|sorry|sorrier|embarrassed|angry|cross"},
    {"-but", "but|though|although|however __24 no|not|never|poor|lame|hardly "
	     "(an|a|any|real|much) excuse|defence|matter|reason"},
    {"but", "@a __12 but|though|although|yet __8!i|we|no is|was|are|were "
	    "not|n't|hardly (really|so|all|exactly) (that|so|very) (very) "
	    "long|bad|late|much|serious|far|unusual|uncommon|rare|dear"},
    {"but", "@a __24 but|though|although|however|yet "
	    "(most|many|some|any|all|no|the) "
	    "other|others|another|competitors|rivals __8!i|we|my "
	    "would|could|do|does|worse|better|longer"},
    {"but", "@a __16 mind you"},
    {"but.after", "^ mind you"},
    {"but", "@a __8 only|but|though these|such things|matters take|takes"},
    /* it is the way of the trade */
    {"but", "@a __24 but|though|although|however|yet _3 "
	    "handle|handled|process|serve|carry|see|receive|deliver|answer|"
	    "run|print|send|get|deal|move|clean|make __8 "
	    "a|each|every|per|daily day|week|month|year|night|shift|season"},
    {"but", "@a __24 but|though|although|however|yet __24 "
	    "part|matter|fact of (the|a|any|every|an|life) "
	    "(daily|modern|busy) "
	    "job|trade|business|operation|life|work|game|process|course|"
	    "scale|size|system"},
    {"but", "@a __24 but|though|although|however|yet __16 "
	    "bound|inevitable|unavoidable|inevitably|to (be) "
	    "(to|in|with|when|from|expected) happen|occur|in|with|when|from|"
	    "expected|now|happens|occurs"},
    {"-but", "fairness to you"},
    {"-but", "not only|just|merely __24 but"},
    {"-but", "nothing|anything|all|none but"},
    {"-but",
	"but (above|most|more|it|not|also|i|we) "
	"(all|importantly|'s) (also) (the|right|also|only|sorry|mine|"
	"above|that) all|importantly|right|also|words|apologise|mine|fault"},
    {"-but", "but i|we ('m|am|are|do|would|also) (also|like) "
	     "glad|grateful|hope|want|wanted|know|thank|promise|understand"},
    {"-but", "but above|also|especially|mainly|mostly"},
    {"-but", "but it|that 's|is|was !only|fair|hardly (the|my|our) (own) "
	     "(right|fault|mistake|"
	     "words|no)"},
    {"-but", "small|late|little but"},
    {"-but", "but|however|though no|that (is) excuse"},

    /* inconvenience */
    {"inconvenience", "@a __14!@not inconvenien~"},
    {"inconvenience", "any|possible|potential inconvenien~"},
    {"inconvenience", "inconvenien~ (this|that|it|you) (may|might|has|have) "
		      "(have) (been) caused|regretted"},
    {"-inconvenience", "an|no|not inconvenience"},

    /* diluted */
    {"diluted",
	"@a _8 any|possible|potential|slight|minor|small|little|some|"
	"eventual (minor|possible|potential) "
	"confusion|misunderstanding|misunderstandings|upset|delay|"
	"delays|offence|distress|hiccup|hiccups|miscommunication|issue|"
	"issues|problem|problems|trouble|frustration|inconvenien~|error|"
	"errors|mistake|mistakes|disruption|hassle|concern|confusion|"
	"glitch|annoyance|embarrassment|discomfort|disappointment|hurt|"
	"harm|worry|stress|failings|shortcomings"},
    {"diluted", "@a __12 may|might (well|also|indeed) have|be"},
    {"diluted", "@a __12!stop|when perhaps|possibly|somewhat|slightly|"
		"potentially|supposedly"},
    {"diluted", "@a __12 a little|bit|touch unclear|slow|late|rude|short|"
		"abrupt|confusing|long|delayed|frustrating"},
    {"-diluted", "might still"},

    /* understanding */
    {"understanding", "you will|'ll|would|can|may|must|surely (surely|no|"
		      "certainly|of) (doubt|course) understand|appreciate"},
    {"understanding", "as|know|sure|hope|trust (that) you (will|'ll|would|can|"
		      "may|surely|no) (doubt|surely) understand|appreciate"},
    {"understanding", "thank|thanks|thanking (you) (in) (advance) for (your) "
		      "(continued|kind) understanding|patience|bearing|"
		      "cooperation|co-operation|forbearance"},
    {"understanding", "appreciate|count|rely|ask|request|hope|grateful|beg "
		      "(on|for) your (kind|continued) "
		      "understanding|patience|indulgence|forbearance"},
    {"understanding", "bear|bearing with us"},
    {"understanding", "hope|sure|trust|know|confident (that) you can|will|"
		      "'ll|could (also) see|accept|recognise|agree|realise"},
    {"-understanding", "not|n't ask|expect|count (for) (on) your"},

    /* regret-only */
    {"regret-only", "i|we (do|deeply|very|truly|sincerely|much|greatly) (much) "
		    "regret !i|we|not"},
    {"regret-only", "with (great|deep|much) regret"},
    {"regret-only", "is|was regretted|regrettable"},
    {"regret-only", "is|was|'s|how|very|most|truly|certainly "
		    "(very|most|truly|a|indeed|rather) "
		    "unfortunate|regrettable|pity|shame (that|for|how)"},
    {"regret-only", "saddening|distressing|painful|sad to read|hear|learn|see"},
    {"regret-only", "grieves|saddens|pains|distresses|saddened me|us|by|to"},
    {"regret-only", "i|we|our (hearts|thoughts) feel|go|goes (out) for|to you"},
    {"regret-only", "thoughts are with"},
    {"regret-only", "a great|real|terrible|such shame|pity"},
    {"-regret-only", "regret (that) i|we|my|our|not !read|hear|learn|see|note"},
    {"-regret-only", "regret the|my|our|this (own) "
		     "error|mistake|fault|muddle|mix-up|carelessness"},
    {"-regret-only", "an unfortunate"},

    /* intent */
    {"intent", "never|not|n't (at) (all) (been) my|our (intention|intent|aim|"
	       "purpose) intention|intent|aim|purpose|wish"},
    {"intent", "never|not|n't my|our intention|intent|aim|purpose|wish"},
    {"intent", "no intention|intent of|to"},
    {"intent", "i|we _3 n't|not|never _2 "
	       "mean|meant|intend|intended|intending|trying (to)"},
    {"intent", "never|not|n't "
	       "knowingly|deliberately|intentionally|willingly|purposely"},
    {"intent", "nobody|no-one|none|one (of) (us) (here) (ever) meant|intended"},
    {"-intent", "whatever|what i|we intended|meant"},
    {"intent", "nobody|no-one (here) intended|meant|wanted"},
    {"intent", "never|not|n't set|setting out to"},
    {"intent", "not|n't|never (meant|intended) intended|meant to|as|for"},
    {"intent", "unintentional|unintended|unintentionally"},

    /* impersonal */
    {"impersonal", "^ dear|hello|hi (valued|our) "
		   "customer|customers|client|sir|madam|sirs|resident|tenant|"
		   "passenger|guest|member|user|traveller|applicant|"
		   "policyholder|subscriber|patient|complainant|valued"},
    {"impersonal", "whom it may concern"},
    {"impersonal", "valued customer|client|guest|member"},
    {"impersonal", "automated|automatic|no-reply "
		   "message|reply|response|email|e-mail|letter"},
    {"impersonal", "do not reply to this"},

    /* jargon: words of lawyers and offices */
    {"jargon", "pursuant|constitutes|constitute|deadlock|redress|abide|hereby|"
	       "herewith|aforementioned|aforesaid|notwithstanding|forthwith|"
	       "henceforth|hereinafter|thereof|therein|heretofore|undersigned|"
	       "hereto|therewith|oblige|obliged|indemnify|herein|whereof|"
	       "heretofore|adjudication|abovementioned|above-mentioned"},
    {"jargon", "binding decision|agreement|on|upon|contract|nature|and"},
    {"jargon", "legally|is|are|be binding"},
    {"jargon",
	"exhausted (all|the|our|this) (internal|available|complaints) "
	"(procedure|avenues|process|remedies|route|complaints|internal)"},
    {"jargon", "final|formal (and) position|response|decision (letter)"},
    {"jargon", "seek|legal|other|available|sole|further remedy|remedies"},
    {"jargon", "duly noted|considered|authorised|processed|recorded"},
    {"jargon", "in accordance|respect with|of"},
    {"jargon", "without prejudice"},
    {"jargon", "correspondence|letter dated"},
    {"jargon", "terms and conditions"},
    {"-jargon", "our|my decision"},

    {"apology", "@a"},
    {"apology", "ashamed|mortified|shame|forgive|forgiveness|pardon|remorse|"
		"inexcusable|unforgivable|indefensible"},
    {NULL, NULL},
};

const char *const function_words_en[] = {"the", "a", "and", "of", "to", "i",
    "we", "you", "your", "my", "our", "that", "for", "with", "this", "have",
    "it", "not", "are", "am", "sorry", NULL};
