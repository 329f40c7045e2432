/*
 * English: regret, explanation, repentance and forgiveness, and how letters
 * close.  Whose fault it was and what repairs it stand in faults_en.c,
 * repairs_en.c and deeds_en.c; how to read a row in phrases.h.  Source:
 * reference, apology, section 1.
 */
#include "letter/phrases.h"

const struct phrase components_en[] = {
    {"regret", "sorry|sorrier"},
    {"regret", "apologise|apologize|apologising|apologizing"},
    {"regret", "my|our (most|very) (sincere|deepest|sincerest|heartfelt|humble|"
	       "full|unreserved|warmest) apologies|apology"},
    {"regret", "^ apologies"},
    {"regret", "sincere|many|deepest apologies|apology"},
    {"regret", "accept _4 apologies|apology"},
    {"regret", "apologies for|that|if"},
    {"regret", "owe|offer (to) you|him|her|them _2 apology|apologies"},
    {"regret", "i|we (deeply|do|very|truly|sincerely|bitterly) (much) regret "
	       "(that) i|we|my|our|not"},
    {"regret", "beg|ask|asking (your|for|you) pardon|forgiveness"},
    {"regret", "please forgive|pardon|excuse (me|us|my|our) me|us|my|our"},
    {"regret", "i|we (deeply|do|very|truly|sincerely|bitterly) regret "
	       "the|my|our|this|that (own) error|mistake|fault|delay|failure|"
	       "muddle|mix-up|carelessness"},
    {"regret", "i|we am|'m|are|'re|feel _2!not|n't "
	       "ashamed|mortified|remorse|terrible|awful|wretched|gutted|"
	       "contrite"},
    {"regret", "have|with (my|our|sincere|many|deepest|all) (sincere|deepest) "
	       "apology|apologies"},
    {"-regret", "not|n't sorry|apologise|apologize"},
    {"-regret", "need|have|reason to apologise|apologize"},
    {"-regret", "you|your (have) (own) apolog~"},
    {"explanation", "because !of"},
    {"-explanation", "because (of) you|your"},
    {"-explanation", "cause|reason _4 was|is|were your|you"},
    {"explanation", "the|one (real|main|only) reason|cause (for|of) _6 is|was|"
		    "that|lay|:"},
    {"explanation", "reason is|was|:"},
    {"explanation", "this|it|that|which (all) happened|occurred|arose "
		    "because|when|as|after|since"},
    {"explanation", "came about because|when|as|after"},
    {"explanation", "what happened|went (wrong) is|was"},
    {"explanation", "explained by !you|your"},
    {"explanation", "due to !you|your"},
    {"explanation", "this|that|which|it was|is how|why"},
    {"explanation",
	"how|why (did) (this|it|that) (could) happened|happen|came"},
    {"repentance", "will|does|must|should|can|wo|would (not|n't|never) "
		   "(ever|never|not) happen (to) (you|anyone|anybody) (else) "
		   "again"},
    {"repentance", "not|n't|never happen (to|twice) (you|anyone) again|twice"},
    {"repentance",
	"prevent|avoid|stop (this|a|it|that|the|any|such) (from|same) "
	"(happening|repeat|recurrence|again|mistake|recurring)"},
    {"-repentance", "prevent|avoid|stop (you|us|me) (calls|payment|using)"},
    {"repentance", "make|made|making|makes (sure|certain) (that|of) _14 "
		   "not|n't|never|again|no|every|always|both"},
    {"repentance", "so that _14 not|n't|never|no (happen|again|one) "
		   "(happen|again|one|longer)"},
    {"repentance", "ensure|ensures|ensured|ensuring _14 "
		   "not|n't|never|again|no|every|always"},
    {"repentance", "from now|today|this on|day|week|onwards"},
    {"repentance", "in future|future (we|i)"},
    {"repentance",
	"%i _2!@not have|'ve|am|'m|are|'re _2 "
	"changed|changing|introduced|introducing|retrained|tightened|"
	"rewritten|stopped|learned|learnt"},
    {"repentance", "since then|monday|today _2 (i|we|every|two|each|all)"},
    {"repentance", "now|always (also) checked|checks|check _6 "
		   "(by|before|twice|every) two|before|twice|every|each"},
    {"repentance", "learned|learnt from"},

    {"forgiveness", "forgive|forgiveness|forgiving"},
    {"forgiveness", "i|we hope (that) you _4 accept|forgive|pardon"},
    {"-forgiveness", "easily|be|can forgiven"},

    {"closing",
	"kind|best|warm|kindest|with|warmest (kind|best) regards|wishes"},
    {"closing", "yours (very) sincerely|faithfully|truly"},
    {"closing", "sincerely (yours)"},
    {"pity", "@a (to) (for|about|hear|read|learn) (of|about|that) (the) your|"
	     "long|lengthy|bad|poor|difficult|unpleasant|terrible|awful "
	     "(long) wait|loss|ordeal|disappointment|frustration|distress|"
	     "stress|discomfort"},
    {"pity", "@a (to) (hear|read|learn) of|about|that you|your"},
    {"pity", "@a (too) for|about what|all|everything (that) you (have|had|"
	     "'ve) (to) (go|gone|went|been|endured|suffered|put)"},
    {NULL, NULL},
};
