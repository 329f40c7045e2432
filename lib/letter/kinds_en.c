/*
 * English: kinds of words.  Who answers for something tells plainly what was
 * done, by whom, when and how often; forms speak of processes and feelings.
 * What a kind is worth stands in sincerity_weigh.c, how to read a row in
 * phrases.h.  The words are common ones, of no particular fault or repair.
 */
#include "letter/phrases.h"

const struct phrase kinds_en[] = {
    /* one person speaks */
    {"kind.self", "i|me|my|myself|mine"},
    {"kind.office", "we|us|our|ours|ourselves"},

    /* somebody else of flesh and blood, or what lies at hand */
    {"kind.other", "he|him|his|she|her|hers|they|them|himself|herself"},

    /* how much and how many */
    {"@number",
	"two three four five six seven eight nine ten eleven twelve thirteen "
	"fourteen fifteen sixteen seventeen eighteen twenty thirty forty fifty "
	"sixty ninety hundred thousand twice thrice both half double quarter "
	"dozen second third fourth fifth pounds pence euros dollars"},
    {"kind.number", "#|@number"},

    /* when */
    {"@when",
	"monday tuesday wednesday thursday friday saturday sunday january "
	"february march april june july august september october november "
	"december morning afternoon evening "
	"noon midday midnight lunchtime night week weeks day days hour hours "
	"minutes fortnight month months o'clock weekend ago since"},
    {"kind.when", "@when"},
    {"kind.when", "# (of) may"},
    {"kind.now", "today|yesterday|tonight|tomorrow|now|just"},
    {"kind.now", "this morning|afternoon|evening|minute"},

    /* plain verbs in the past, as things are told */
    {"@told",
	"told said went wrote rang read asked left gave took put came sat "
	"stood drove walked sent paid booked typed printed signed opened found "
	"got kept let saw spoke called phoned knew thought promised charged "
	"brought ran lay hung did had looked forgot lost missed broke sold "
	"cut shut threw tore stuck fell held laid led shook slept spent struck "
	"drew fed flew hid hit rode stole swept wore bought built dug chose "
	"copied ticked filed posted picked dropped turned stopped waited "
	"answered refused skipped"},
    {"kind.told", "@told"},
    {"kind.told", "i|we|and|who|he|she|they _1 ~ed"},

    /* what was left undone */
    {"kind.undone",
	"nothing|never|nobody|without|only|neither|nor|instead|before|until"},
    {"kind.undone", "no one"},
    {"kind.undone", "did|had|was|were not|n't"},

    /* words for a fault that is one's own */
    {"@fault",
	"wrong wrongly mistake fault blame ashamed careless excuse late wrongs "
	"should deserved unfair rude sloppy"},
    {"kind.fault", "@fault"},

    /* what is paid, brought and mended */
    {"@mend",
	"pay paying refund refunds refunded refunding repaid replace replaced "
	"replacing replacement repair repaired repairing cancel cancelled "
	"credit credited book collect collected collecting deliver delivered "
	"delivering fit fitted fitting bring bringing send sending coming "
	"comes visit deposit cheque enclosed envelope money transfer "
	"transferred new extra top free withdrawn withdrew corrected removed "
	"restored reinstated struck deleted reprinted reopened goes card cost "
	"charge back again returned mended mend fixed painted planted install "
	"installed swap swapped waived voucher flowers"},
    {"kind.mend", "@mend"},

    /* how offices speak of themselves */
    {"kind.stiff",
	"customer|customers|client|clients|team|teams|experience|experiences|"
	"experienced|feedback|service|services|standard|standards|process|"
	"processes|procedure|procedures|policy|policies|expectations|"
	"situation|concerns|concern|concerned|issue|issues|inconvenience|"
	"priority|commitment|committed|department|departments|provide|"
	"provided|providing|ensure|ensuring|improve|improving|improvement|"
	"improvements|review|reviewed|reviewing|investigate|investigated|"
	"investigating|investigation|monitor|monitoring|continue|continually|"
	"continuing|quality|care|support|opportunity|relevant|internally|"
	"shared|forwarded|noted|raised|escalated|received|regarding|comments|"
	"complaint|complaints|seriously|guidance|guidelines|circumstances|"
	"assessment|training|learn|learning|handled|handling|matter|matters|"
	"according|accordance|terms|conditions|eligible|outcome|aware|value|"
	"valued|demand|volumes|level|levels|operational|measures|insight|"
	"insights|journey|ongoing|engagement|transparency|communication|"
	"communicate|communicated"},
    {"kind.stiff", "look|looked|looking into|at|forward"},
    {"kind.stiff", "passed|pass|passing _2 on|to|along"},

    /* courtesies, which cost nothing */
    {"kind.polite",
	"hope|trust|thank|thanks|appreciate|appreciated|please|"
	"understand|understandably|understandable|assure|assured|welcome|"
	"glad|pleased|grateful|delighted|hesitate|always|every|"
	"everything|frustrating|frustration|disappointing|disappointed|"
	"disappointment|unfortunately|truly|strive|sad|saddened|"
	"upset|upsetting|feel|feelings|hear"},

    /* what may be */
    {"kind.maybe",
	"may|might|could|can|would|possible|possibly|perhaps|any|if|whether|"
	"occasion|occasionally|sometimes|appears|appear|seems|any"},
    {"kind.being", "be|been|being|are|is|has"},
    {NULL, NULL},
};
