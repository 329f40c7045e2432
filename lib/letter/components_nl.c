/*
 * Dutch: regret, explanation, repentance and forgiveness, and how letters
 * close.  Whose fault it was and what repairs it stand in faults_nl.c,
 * repairs_nl.c and deeds_nl.c; how to read a row in phrases.h.  Source:
 * reference, apology, section 1.
 */
#include "letter/phrases.h"

const struct phrase components_nl[] = {
    {"regret", "betuig|betuigen _4 spijt"},
    {"regret", "mijn|onze (oprechte|welgemeende|diepe) spijt"},
    {"regret", "sorry"},
    {"regret", "spijt mij|me|ons|het"},
    {"regret", "het|dat|dit|mij|me|ons (zeer|erg) spijt"},
    {"regret", "mijn|onze|welgemeende|oprechte (oprechte|welgemeende|diepe) "
	       "excuses|verontschuldigingen|excuus"},
    {"regret", "excuses|excuus hiervoor|daarvoor"},
    {"regret", "bied|bieden|aanbieden|maak|maken _8 "
	       "excuses|verontschuldigingen|excuus"},
    {"regret",
	"excuses|verontschuldigingen|excuus _4 voor|dat|als|aan|aanbieden"},
    {"regret", "verontschuldig|verontschuldigen|excuseer|excuseren "
	       "(ik|wij) mij|ons|me|ik"},
    {"regret", "betreur|betreuren (ik|wij) (het) (zeer) dat ik|wij|we"},
    {"regret", "pardon|vergiffenis|vergeving"},
    {"regret", "vind|vinden|vond (ik|wij|we) (het|dat|dit) "
	       "(heel|zo|echt|zeer|oprecht) "
	       "erg|beschamend|vreselijk|verschrikkelijk|schandalig|naar|"
	       "pijnlijk|onverteerbaar"},
    {"-regret", "vind|vinden|vond _3 dat|het|dit u|uw|je"},
    {"regret", "schaam|schamen|geneer|generen (ik|wij|we) mij|me|ons"},
    {"regret", "ik|wij|we schaam|schamen|geneer|generen mij|me|ons"},
    {"regret", "^ excuses|excuus|excuseer|excuseert"},
    {"regret", "met (mijn|onze|oprechte|veel) (oprechte) "
	       "excuses|verontschuldiging|verontschuldigingen"},
    {"regret", "betreur|betreuren (ik|wij) mijn|onze fout|vergissing|misser"},
    {"regret", "gaat|doet _3 aan het hart"},
    {"regret", "schaamrood|boetekleed|mea"},
    {"regret", "neem|neemt|neme (u|het) (mij|me|ons) niet kwalijk"},
    {"regret", "excuseer|excuseert|vergeef|vergeeft|verschoon (u|je) "
	       "mij|ons|me"},
    {"-regret", "u|je|geen|nergens _4!ik|mij|dat|het|en spijt"},
    {"-regret", "geen excuus|excuses|spijt"},
    {"explanation", "omdat|doordat !u|uw|je|jouw"},
    {"explanation", "de reden|oorzaak (hiervan|daarvan|hiervoor|van) _6 "
		    "is|was|dat|lag|ligt"},
    {"explanation", "dat|dit|het kwam|komt|gebeurde doordat|omdat|door|toen"},
    {"-explanation", "door|doordat|omdat|want u|uw|je|jouw"},
    {"-explanation", "oorzaak|reden _4 was|is|lag|ligt _1 u|uw|je|jouw"},
    {"explanation", "veroorzaakt door !u|uw"},
    {"explanation", "dit|dat is|was|gebeurde (hoe|waarom|zo) "
		    "gebeurd|ontstaan|toen|doordat|omdat"},
    {"repentance", "zorg~ (ik|wij|we) (ervoor|er|voor) _14 "
		   "niet|nooit|geen|voortaan|altijd|meer"},
    {"repentance", "ervoor (te) (zorgen|gezorgd|zorg) (dat) _12 "
		   "niet|nooit|geen|voortaan|altijd"},
    {"repentance", "ervoor gezorgd dat"},
    {"repentance", "om _6 te voorkomen"},
    {"repentance", "voorkom|voorkomen|voorkomt (ik|wij|we|te) "
		   "(wij|dat|dit|herhaling)"},
    {"-repentance", "voorkomen kan|kunnen|is"},
    {"repentance", "voortaan|herhaling"},
    {"repentance", "vanaf nu|vandaag|heden|maandag|morgen"},
    {"repentance", "in het vervolg|toekomst"},
    {"repentance", "ik|wij|we _1 heb|hebben|zijn|ben _10!niet|factuur|uw|u "
		   "aangepast|veranderd|ingevoerd|afgeschaft|geleerd|gestopt|"
		   "aangescherpt"},
    {"repentance", "heb|hebben|zijn ik|wij|we _10!niet|factuur|uw|u "
		   "aangepast|veranderd|ingevoerd|afgeschaft|geleerd|gestopt|"
		   "aangescherpt"},
    {"repentance", "gebeurt|gebeuren|overkomt|overkomen|voorkomen _4 "
		   "niet|nooit (meer|nog|weer|opnieuw)"},
    {"repentance", "niet|nooit (meer|nog|weer|opnieuw) (een|weer) (keer) "
		   "gebeuren|gebeurt|voorkomen|overkomen"},
    {"repentance", "sinds|sindsdien|inmiddels|voor _6 controleert|controleren|"
		   "kijkt|kijken|krijgt|krijgen|wordt|worden"},
    {"forgiveness", "vergeef|vergeeft|vergiffenis|vergeving|vergeven"},
    {"-forgiveness", "te vergeven"},
    {"forgiveness", "hoop|hopen dat u|je|jullie _8 aanvaard~|accepte~"},

    /* sorry for the state of things: with us in the clause it is for what we
     * did */
    {"pity", "sorry|spijt|excuses|verontschuldigingen _4!wij|we|ik dat|als "
	     "u|je|jij|jullie|uw|jouw|het|dit|de|zo|deze|er"},
    /* the harm as a thing, and nobody who did it */
    {"@plight", "bedrag rekening tegenvaller verrassing situatie toestand "
		"gemis pech ervaring verhaal narigheid ellende"},
    {"pity", "sorry|spijt|excuses|excuus|verontschuldigingen "
	     "(hoor|zeg|nog) voor|van|om "
	     "de|het|die|dat|deze|dit|zo'n|al|uw|je|jullie|een "
	     "_3!@fault|onze|mijn @plight"},
    {"pity", "sorry|spijt|excuses __2 want die|de|uw|je|jullie|zo'n|een "
	     "_3!ik|wij|we|ons|onze|mijn|@fault was|is|waren|zijn "
	     "!niet|geen|nooit|onze|mijn"},
    {"-pity", "want __12 ik|wij|we|mij|me|ons|mijn|onze"},
    {"-pity", "dat|als u|je|jij|jullie|uw|jouw|het|dit|de|zo|deze|er "
	      "__20 ik|wij|we|mij|me|mijn|ons|onze|onszelf|mezelf"},
    {"-pity", "dat u|je|jij|jullie __16 moest|moeten|niet|geen|te|zonder|"
	      "nooit|zelf|lang"},

    {"closing", "met (vriendelijke|hartelijke|beste) groet|groeten"},
    {"closing", "vriendelijke|hartelijke groet|groeten"},
    {"closing", "hoogachtend|groet|groetjes"},
    {"pity", "sorry|spijt|excuses voor deze|die|zulke|uw|je (zware|nare|"
	     "lange|vervelende|moeilijke|akelige) dagen|weken|tijd|periode|"
	     "uren|dag|verlies"},
    {NULL, NULL},
};
