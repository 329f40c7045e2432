/*
 * Dutch: the rules.  How to read a row stands in phrases.h, what a rule means
 * in rules.c.  Source: reference, apology, sections 1 and 3.
 */
#include "letter/phrases.h"

const struct phrase phrases_nl[] = {
    {"@a", "sorry excuus excuses excuseer~ verontschuldig~ spijt betreur~ "
	   "spijtig excuseren"},

    /* conditional: the harm is doubted */
    {"@if", "indien mocht mochten voorzover"},
    {"@you",
	"u uw je jij jullie dit dat het er wij we ik iets onze ons mijn de "
	"deze jouw hier hierdoor daardoor iemand"},
    {"conditional", "@a _10!dat|omdat|vraag~|gevraagd|ik|wij|we @if"},
    {"conditional", "@a @if"},
    {"conditional", "@a _10!dat|omdat voor zover"},
    {"conditional", "@a _10!dat|omdat in het geval"},
    {"conditional", "@a _10!dat|omdat|ik|wij|we|gevraagd|en|even|zo|net als "
		    "@you"},
    {"conditional", "@a als @you"},
    {"conditional", "als|indien|mocht|mochten|wanneer @you|er|juist|blijkt "
		    "__18!bel|bellen|belt|mail|contact @a"},
    {"conditional",
	"^ indien|mocht|mochten __18!bel|bellen|belt|mail|contact @a"},
    {"-conditional",
	"als|indien|mocht|mochten u|je|jullie (dan) (nog) (verder) "
	"(nog) "
	"vragen|vraag|wilt|wil|wenst|dat|liever|toch|hulp|behoefte|"
	"iets|mij|me|ons|akkoord|prijs _3 "
	"heeft|hebt|heb|hebben|wilt|wil|stelt|belt|bel|mij|ons|me|"
	"bespreken|met|gaat|op"},
    {"-conditional",
	"als|indien|mocht|mochten u|je|jullie (dan) (nog) (verder) "
	"vragen|wilt|wil|wenst|liever"},
    {"conditional",
	"^ voorzover|zover|waar|indien|mocht|mochten|als|wanneer "
	"u|je|dit|dat|het|er|onze|de|wij|we|daar|iets __24!bel|bellen|belt|"
	"mail|contact|dan spijt|sorry|excuses|verontschuldig~|betreur~"},
    {"conditional", "^ voor zover u|je|dit|dat|het|er|onze|de|wij|we|daar|iets "
		    "__24!bel|bellen|belt|mail|contact|dan @a"},
    {"conditional", "@a __14!dat|omdat|vraag~|gevraagd|bel|mail "
		    "voorzover|mocht|mochten|indien"},
    {"conditional", "@a __14!dat|omdat|gevraagd|bel voor zover"},
    {"conditional", "indien|mocht hij|zij|ze|iemand|men|onze|een|de __20!bel|"
		    "mail|neem|vraag spijt|excuses|betreur|betreuren|sorry"},
    {"conditional", "^ in het geval dat __20 @a|verontschuldig~"},
    {"conditional", "zou|zouden ons|mij|me (zeer) spijten als|indien"},
    {"conditional", "excuses|sorry (aan) wanneer|tenminste|althans|mits u|je|"
		    "als|indien|het|dit"},
    {"conditional", "@a __4 tenminste|althans als|indien|voor"},
    {"-conditional", "mocht|mochten|als|indien u|je _3 "
		     "ooit|ergens|nog|toch"},
    {"conditional", "@a _4 voor het geval"},
    {"conditional", "^ zijn|ben|heb|hebben|is|was|waren|heeft|hebt|bent|"
		    "voelt|vindt|blijkt|blijken|komt|klopt|kwam "
		    "u|je|jullie|ik|wij|we|er|dit|dat|het|uw|de|onze|straks|"
		    "later|achteraf|toch __16!bel|mail|contact dan _6 @a"},
    {"conditional?", "@a __10!dat|omdat|ik|wij|we|en|zo|net|zowel|even als "
		     "zij|ze|hij|iemand|mensen|lezers|mijn|onze|uw"},
    {"conditional", "@a mij|me|ons (ervoor|hiervoor) voor zover"},
    {"conditional", "@a _4 voor wat|hetgeen u|je ook|maar"},
    {"-conditional", "als|indien|wanneer|mocht "
		     "u|je|jij|jullie|hij|zij|ze|iemand _5 "
		     "wilt|wil|willen|wenst|wensen|liever|goedvindt|toestaat|"
		     "uitkomt|schikt|durft|leest|prijs|behoefte"},
    {"-conditional", "als|indien|wanneer|mocht "
		     "het|dat|dit|er|ze|wij|we|ik "
		     "_6!had|heeft|hebt|bent|was|is|zijn|moest|moeten|u|je "
		     "weer|opnieuw|nogmaals|ooit|morgen|straks|volgende"},
    {"-conditional", "als|indien|mocht de|het|uw|dit|dat|er "
		     "_8!had|heeft|hebben|bent|was|zijn "
		     "uiterlijk|morgen|maandag|dinsdag|woensdag|donderdag|"
		     "vrijdag|zaterdag|zondag|volgende"},
    {"-conditional", "als|wanneer u|je|iemand|wij|we|ik|men "
		     "__10!heeft|hebt|hebben|heb|bent|is|zijn|was|had|@a "
		     "mag|moet|moeten|hoort|horen|dien|dient|dienen "
		     "u|je|wij|we|iemand|dat|men"},
    {"-conditional",
	"zo|even|net|evenveel|zoveel|dezelfde|hetzelfde|zowel|zelfde _4 als"},
    {"-conditional", "als mijn|onze|ons|hij|zij|ze|de|het|er|iemand|dat|dit "
		     "_8!u|je had|hadden __12 had|hadden|was|waren|zou"},
    {"-conditional", "u|je|jij|jullie|hij|ze|er|niet|niemand|wat "
		     "_1 mocht|mochten !@you"},
    {"-conditional", "mocht|mochten (u|je) _4 "
		     "verwachten|rekenen|vertrouwen|aannemen|hopen"},
    {"-conditional", "alsof"},
    {"-conditional", "als het|dat|dit|ik mijn|mij|in _3 was|ging|overkwam|zat"},
    {"-conditional", "als ik|wij|we _6 had|hadden"},

    /* feelings: the person's, not the deed */
    {"@feel",
	"ervaren ervaart ervaarde ervoer voelt voel voelde gevoel gevoelens "
	"vindt vind vond ontevreden teleurgesteld teleurstelling boos "
	"ongelukkig gekwetst gevoeld beleefd opgevat beleving gefrustreerd "
	"ongenoegen onvrede ervaring gegriefd verdrietig aangevoeld bejegend"},
    {"@pity", "vervelend jammer naar rot teleurstellend"},
    {"feelings", "@a|@pity __4!ik|wij|we dat|hoe|als|indien|mocht "
		 "u|je|jij|jullie|uw|jouw|onze|de|dit|het "
		 "__12!ik|wij|we|omdat|doordat @feel"},
    {"feelings", "@a|@pity _6!ik|wij|we|dat u|uw|je|jouw|jullie (zo) (niet) "
		 "@feel"},
    {"feelings", "@a|@pity __10!ik|wij|we zich|je _3 voelt|voelde|voelt"},
    {"feelings", "@a|@pity __12!ik|wij|we overgekomen|overkwam"},
    {"feelings", "@a|@pity|sneu|vervelend|balen (om) (te) (lezen|horen) dat "
		 "u|je|jij|jullie|dit|het|onze|de __14!ik|wij|we|omdat|doordat "
		 "gevoel|ervaren|ervaart|indruk|gehoord|opgevat|overgekomen|"
		 "gevonden|ervoer|beleefd|teleurgesteld|ontevreden|opvat|"
		 "beleeft|begrepen|gegriefd|aankwam|binnenkwam|gevallen"},
    {"feelings?", "^ dat|hoe u|je|jullie "
		  "__10!ik|wij|we|mij|me|omdat|doordat|door|toen|nadat "
		  "voelt|voelde|gevoeld|gevoel|ervaren|ervaart|ervaarde|ervoer|"
		  "teleurgesteld|ontevreden "
		  "__8!terecht|logisch|ik|begrijp~|klopt|snap|want "
		  "@a|vervelend|jammer"},
    {"feelings", "@a|@pity _8!ik|wij|we|mijn|ons voor uw|je|jouw|het "
		 "(gevoel|nare|vervelende) "
		 "gevoel|teleurstelling|beleving|frustratie|onvrede|indruk|"
		 "ervaring"},
    {"feelings", "@a __4 dat u|je|jij|jullie (het|dit|dat|deze|zo) "
		 "(zo|anders|het|niet|die) "
		 "ziet|zag|opvat|leest|voelt|denkt|indruk|tevreden|eens"},
    {"@ours", "ik wij we omdat doordat mijn mij"},
    {"feelings", "@a|@pity __5!@ours dat|hoe u|je|jij|jullie|zij|ze "
		 "__10!@ours "
		 "ziet|zien|beschouwt|opvat|interpreteert|oordeelt|bestempelt|"
		 "beoordeelt|betitelt|waardeert !dat"},
    {"feelings", "@a|@pity __8!@ours anders over denkt|denken|denk|dacht"},
    {"feelings", "@a|@pity __8!@ours indruk"},
    {"feelings", "@a|@pity __8!@ours "
		 "gevoel|rotgevoel|herinneringen|herinnering|nasmaak|bijsmaak|"
		 "kater _3 bent|overhoudt|overhield|overgehouden|zit|blijft|"
		 "aan|over|achterblijft"},
    {"feelings", "@a|@pity __12!@ours zich __8!@ours "
		 "voelt|voelde|voelen|voelden|gevoeld"},
    {"feelings", "@a|@pity __12!ik|wij|we|omdat|doordat|wat|dat|niet "
		 "overkomt|overkwamen|overgekomen|overkwam"},
    {"feelings",
	"@a|@pity __12!ik|wij|we|omdat|doordat "
	"hard|harder|zwaar|zwaarder|verkeerd|rauw|koud|slecht|gevoelig|"
	"kwetsend|pijnlijk|onaangenaam (is|zijn|heeft|op) "
	"aangekomen|aankwam|gevallen|viel|vielen|overgekomen|ligt|lag|"
	"binnengekomen|binnenkwam|dak"},
    {"feelings",
	"^ dat|hoe u|je|jullie zich "
	"__8!ik|wij|we|mij|me|omdat|doordat|door|toen voelt|voelde "
	"vind|vinden ik|wij|we (het|dat|heel|erg|zeer) (heel|erg|zeer) "
	"vervelend|jammer|naar|spijtig|rot"},
    {"@upset", "geschrokken schrok schrikt ongerust bezorgd zorgen "
	       "aangegrepen kwaad overstuur ontdaan aangeslagen "
	       "geërgerd ergert stoort gestoord onzeker onzekerheid "
	       "ongemakkelijk onbegrepen gefrustreerd tegenvalt tegenviel "
	       "tegengevallen moeite wakker"},
    {"feelings?", "@a|@pity __3!@ours dat|hoe u|je|jullie|uw|dit|het "
		  "__10!ik|wij|we|mij|ons|mijn|onze|omdat|doordat|door|moest|"
		  "moeten @upset"},
    {"feelings", "@a (mij|me|ons) (om) te lezen|horen|vernemen dat u|je "
		 "(zich|je) __3 zorgen|ergert|stoort|druk"},
    {"feelings", "@a|@pity __4!ik|wij dat u|je|jij|jullie het|de idee|gevoel|"
		 "indruk hebt|had|heeft|kreeg|krijgt"},
    {"feelings", "jammer|spijtig|sneu|vervelend|verdrietig|triest (om) te "
		 "vernemen|horen|lezen dat u|je|jij|jullie"},
    {"feelings", "jammer|spijtig|sneu|vervelend (voor) (u|je) dat u|je _6 "
		 "als|zo ziet|zag|ervaart|ervoer|een"},
    {"feelings", "@a|@pity __10!ik|wij|we|mijn|ons bij|op u|je|jou (zo|"
		 "verkeerd) is|was binnengekomen|gevallen|geland"},
    {"feelings", "als|indien|mocht ik|wij|we (u|je) _4 gekwetst|beledigd|"
		 "geraakt __8 sorry|spijt|excuses"},
    {"feelings", "jammer|spijtig|vervelend __8!ik aan uw|je verwachting~ _2 "
		 "voldaan|voldeed"},
    {"-feelings", "vind|vinden (ik|wij|we) (het|dit|dat) "
		  "!vervelend|jammer|spijtig|heel|erg|zeer|ik|wij|we|het|dit"},
    {"-feelings", "dat|omdat|doordat ik|wij|we _12"},
    {"-feelings", "want|omdat|doordat ik|wij|we"},
    {"-feelings", "gevoel|voelde|gevoeld door mij|ons"},
    {"-feelings", "gevoel _2 dat u|je __10 moest"},
    {"-feelings", "ervaring met|als"},
    {"-feelings", "mijn _6 u|je|jou|jullie (zo) "
		  "(heeft|hebben) gekwetst|teleurgesteld|verdrietig|boos"},
    {"-feelings", "niets|nooit|bericht|antwoord|weken|maanden|dagen "
		  "_4!niet gehoord !voelt|voelde|gevoeld|te|gevoel"},
    {"-feelings", "van ons|mij _3 gehoord"},
    {"-feelings", "van|op|uit|over de|het|een _5 gevallen"},
    {"-feelings", "geluisterd|luisteren|luisterde|gekeken|keek|kijken|kijk|"
		  "benieuwd|gevraagd|vroeg|vragen naar"},
    {"-feelings", "beleefd was|waren|genoeg|gebleven|behandeld"},
    {"-feelings", "wat|dat|dit|zoiets|het u|je|jou|jullie|hem|haar "
		  "(is|allemaal|daar|hier) overkwam|overkomen"},

    /* but: the apology is taken back */
    {"but?", "@a __24 maar|echter|helaas|hoewel|alhoewel|desondanks|niettemin"},
    {"but.after", "^ echter|niettemin|desondanks"},
    {"but.after", "^ @any _5 echter|niettemin|desondanks|evenwel"},
    {"@any", "de het dit dat er onze uw wij deze een in bij op zoals"},
    {"but", "sorry|spijt|excuses|spijtig __3 maar|echter|alleen "
	    "u|je|jij|ons|onze|de|het|dit|dat|zo|regels|er|daar|iedereen"},
    {"but", "@a __24 maar|echter|hoewel __16 "
	    "eenmaal|eerlijk|druk|regels|beleid|iedereen|keus|keuze|verplicht|"
	    "genoodzaakt"},
    {"but", "@a __6 maar zulke|dergelijke|zoiets|dat|waar (dingen) "
	    "dingen|gebeurt|kan|overkomt|gewerkt|worden"},
    {"but", "@a __14!dat|wij|ik|we hoewel|alhoewel|al u|had|hebt|bent|was "
	    "!ik|wij"},
    {"but", "@a __14 al moet|moeten|wil|willen|mag|mogen|kan|kunnen|hecht|"
	    "zeg|zeggen ik|wij|we|daar|er|erbij|daarbij|hierbij|u|je"},
    {"but", "@a __8!dat|niet|die alleen "
	    "staat|is|was|had|hebt|heeft|kan|kunnen|moet|moeten|gaat|geldt|"
	    "gelden|zijn|vergeet|moest"},
    {"but", "@a __12!dat ofschoon|hoewel|ook ik|wij|we|al "
	    "_4 vind|vinden|denk|denken|meen|menen|geloof|blijf|blijven|sta"},
    /* but there was so much to do, and it is no more than usual */
    {"@many", "honderden duizenden tientallen honderd duizend ~honderd "
	      "~duizend zoveel #"},
    {"@load", "mensen aanvragen mails mailtjes berichten telefoontjes brieven "
	      "dossiers zendingen pakketten klanten bewoners huurders zaken "
	      "bezwaren meldingen reizigers leerlingen patiënten gevallen "
	      "bestellingen kinderen gasten afspraken"},
    {"but", "@a __24 maar|echter __10!ik|mijn|mij|liet|lieten|u @many _2 @load "
	    "!die|van|was|waren"},
    {"but", "@a __24 maar|echter door|vanwege|wegens|gezien|met|bij "
	    "_4!mijn|onze|eigen|mij|ons|ik|wij|we|deze|dit|spijt "
	    "@burden|stroom|uitbreiding|verbouwing|verhuizing|overgang|"
	    "reorganisatie|invoering|fusie|omschakeling"},
    {"but", "@a __24 maar|echter __16!ik|mijn|uw|u|je|mij niet|geen|nooit "
	    "(zo|heel|erg|echt) gek|vreemd|ongebruikelijk|uitzonderlijk|"
	    "ongewoon|abnormaal|raar|overdreven|onredelijk"},
    {"but", "@a __24 maar|echter __16!ik|mijn|uw|u|je|niet|geen|nooit|mij "
	    "normaal|gebruikelijk|gangbaar|onvermijdelijk|verklaarbaar"},
    {"but", "@a __24 maar|echter __12!ik|mijn|uw|u|je|mij "
	    "niet|nooit|moeilijk|nauwelijks (helemaal|altijd) te "
	    "vermijden|voorkomen|voorzien|voorspellen"},
    {"but", "@a __24 maar|echter __16!ik|mijn|u|je|mij (zo|snel|gauw|licht) "
	    "gebeurd|gemaakt|misgegaan"},
    {"but", "@a __24 maar|echter __16!ik|mijn|u|je|mij snel|zo|gauw gebeurd|"
	    "gemaakt"},
    {"-but", "hoewel|terwijl|al u alle|alles|al|duidelijk|mij|ons"},
    {"-but", "maar nooit"},
    {"but", "@a __24 maar|echter __16!ik|mijn|onze|ons bij|in|op|voor elk|"
	    "elke|ieder|iedere|alle"},
    {"but.after", "^ u|je hebt|had|was|bent|heeft _2 echter|wel|immers"},
    {"but.after", "^ daar|hier staat|stond (wel) tegenover"},
    {"but.after", "^ dat gezegd|neemt (hebbende|niet)"},
    {"but.after", "^ toch|maar|wel (is|moet|was|heeft|u|wij|ik|de)"},
    {"but.after", "^ tegelijkertijd|anderzijds"},
    {"but.after", "^ aan de andere kant"},
    {"but.after", "^ u|je moet|dient|zult (wel|ook) begrijpen|beseffen|weten"},
    {"-but", "maar|toch|wel heb|hebben|had|ben|was|is|moet ik|wij|we"},
    {"-but", "maar bij|aan|van|door mij|ons|onszelf|mijzelf|mezelf"},
    {"-but", "al is|was het|dat|dit maar|alleen"},
    {"-but", "niet alleen|slechts|enkel __24 maar"},
    {"-but", "maar vooral|ook|bovenal|meer|zeker|een|één|liefst|eens|weinig|"
	     "klein|half"},
    {"-but", "maar ik|wij weet|weten|hoop|begrijp|besef|beseffen|snap"},
    {"-but", "maar dat is|was (het|mijn|onze|geen) "
	     "geen|mijn|onze|excuus|fout|schuld"},
    {"-but", "maar (met|aan|van) (alleen|enkel|een) sorry|excuses|spijt|"
	     "woorden"},
    {"-but", "geen _2 maar"},
    {"-but", "maar dat|dit|zoiets _4 geen excuus|reden|troost"},
    {"-but", "helaas (heb|hebben|was|waren|is|zijn) (ik|wij|we) _12 "
	     "niet|vergeten|laat"},

    /* inconvenience */
    {"@nuisance", "ongemak ongemakken overlast hinder ongerief"},
    {"inconvenience", "@a __14 @nuisance"},
    {"inconvenience", "eventue~|mogelijk~ _2 @nuisance"},
    {"inconvenience", "@nuisance __8!ik|wij @a"},

    /* diluted */
    {"diluted",
	"@a __10 "
	"eventue~|mogelijk~|wellicht|misschien|enigszins|mogelijkerwijs|"
	"lichte|kleine|ietwat"},
    {"diluted", "eventue~|mogelijk~ _2 @nuisance"},
    {"diluted", "@a __10 al dan niet"},
    {"diluted", "@a __8 een beetje|tikje"},
    {"-diluted", "nog mogelijk"},
    {"-diluted", "zo snel|spoedig|goed mogelijk"},

    /* understanding */
    {"understanding",
	"zoals|u|je (u|je) (zult|zal|begrijpt|kunt) "
	"(ongetwijfeld|vast|wel|zeker) begrijpen|begrijpt|begrijp "
	"!dat|u|hoe|waarom|ik"},
    {"understanding", "u|je (zult|zal) begrijpt|begrijpen "
		      "vast|wel|ongetwijfeld|zeker|uiteraard"},
    {"understanding",
	"zoals u|je (zult|zal) (ongetwijfeld) begrijpt|begrijpen"},
    {"understanding", "vragen|vraag|rekenen|hopen|hoop|reken|verzoeken|rekent "
		      "(wij|ik) (u|je) (hiervoor) (graag|op|om) (voor) (om|op) "
		      "uw|je|jullie|jouw (om) begrip|geduld"},
    {"understanding", "vragen|vraag|hopen|rekenen (wij|ik) (u|je) (hiervoor) "
		      "(om|op) begrip|geduld"},
    {"understanding",
	"dank|bedankt|danken (wij|u|ik|je) (u) (alvast|voor) (voor) "
	"(uw|je|het|jullie) begrip|geduld|medewerking"},
    {"understanding", "begrip|geduld (en) (geduld|begrip) bedankt|dank|danken"},
    {"understanding", "alvast bedankt voor uw|je|jullie begrip|geduld"},
    {"-understanding", "niet (om) (uw|je) begrip"},

    /* regret-only */
    {"regret-only", "wij|ik|we|betreuren|betreur (wij|ik) betreur~|het|dit|de|"
		    "zeer|wij|ik !dat|ik|wij"},
    {"-regret-only", "wij|ik|we het|dit|de|zeer"},
    {"-regret-only", "wij|ik|we wij|ik"},
    {"regret-only", "wij|ik|we (ten|zeer) betreur~"},
    {"regret-only", "betreur~ (wij|ik|we) (het|dit|de|zeer|ten)"},
    {"-regret-only", "betreur~ (wij|ik|we) (het|ten|zeer) (zeer|zeerste) dat "
		     "ik|wij|we"},
    {"regret-only", "betreurd|betreurenswaardig"},
    {"regret-only", "spijtig|jammer|betreurenswaardig (genoeg) dat|voor|te"},
    {"regret-only", "vervelend|naar|zonde|sneu|rot|balen|superbalen|jammer "
		    "(om) (te) (horen|lezen|vernemen) dat|voor "
		    "u|je|jullie|dit|het|uw|er|de|zo|deze"},
    {"-regret-only", "jammer|spijtig|vervelend|naar|rot dat ik|wij|we"},
    {"regret-only", "leef|leven|voel|voelen (wij|ik) (erg|zeer) "
		    "met|mee (u|je|jullie) mee|met"},
    {"regret-only", "vinden|vind (wij|ik) (het|dit) (heel|zeer|erg) "
		    "ernstig|spijtig|jammer|naar"},

    /* intent */
    {"intent", "niet|nooit|geenszins onze|mijn|de bedoeling|intentie|opzet"},
    {"intent", "niet|nooit (kwaad|zo|als|vervelend) bedoeld"},
    {"intent", "bedoel|bedoelde|bedoelden|bedoelen (ik|wij|we) (het|dat) "
	       "niet|goed|nooit"},
    {"intent", "bedoeling|bedoelingen|intentie|intenties _3 goed|goede"},
    {"intent", "ik|wij|we _4 (zeker) (niet|nooit) (hebben|heb) "
	       "niet|nooit (hebben|heb) willen|gewild"},
    {"intent",
	"niet|nooit willen kwetsen|misleiden|beledigen|benadelen|grieven"},
    {"intent", "onbedoeld|ongewild"},
    {"intent", "niet de|onze|mijn intentie|bedoeling|opzet"},
    {"-intent", "niet de bedoeling dat"},

    /* impersonal */
    {"impersonal",
	"^ geachte|beste|hallo klant|cliënt|bewoner|bewoners|"
	"reiziger|huurder|lezer|relatie|klanten|gebruiker|verzekerde|"
	"abonnee|inwoner|patiënt|belanghebbende"},
    {"impersonal", "^ geachte|beste heer mevrouw"},
    {"impersonal", "^ geachte|beste mevrouw heer|meneer"},
    {"impersonal", "^ mijne|l.s|geachte heren|dames"},
    {"impersonal", "automatisch|automatische (gegenereerd~) "
		   "bericht|antwoord|gegenereerd~|mail"},

    /* jargon: words of lawyers and offices */
    {"jargon",
	"conform|inzake|derhalve|voornoemd|voornoemde|afdoening|hieromtrent|"
	"onverwijld|bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|"
	"dienaangaande|hierbovengenoemd|desalniettemin|onverminderd|"
	"restitutie|terzake|onderhavige|ondergetekende|mitsdien|zulks|"
	"alsmede|dezerzijds|uwerzijds|jegens|geenszins|"
	"hiertoe|middels|aangaande|omtrent|nopens|voormelde|gaarne|"
	"desbetreffende|dientengevolge|teneinde|vigerend~"},
    {"jargon", "te uwer"},
    {"jargon", "ter zake"},
    {"jargon", "laat onverlet"},
    {"jargon", "gehouden (bent|is) (u) tot|bent"},
    {"jargon", "rechten _3 ontlenen|ontleend"},
    {"jargon", "in goede orde"},
    {"jargon", "delen|deel wij|ik u _3 mede|mee"},
    {"jargon", "onder verwijzing naar"},
    {"jargon", "met betrekking tot"},
    {"jargon", "algemene voorwaarden"},

    {"apology", "@a"},
    {"apology", "schaam|schamen|beschaamd|beschamend|schande|vergeef|vergeeft|"
		"vergeven|vergiffenis|vergeving|pardon|kwalijk|berouw|"
		"onvergeeflijk|onverdedigbaar|spijten|speet"},
    {NULL, NULL},
};

const char *const function_words_nl[] = {"de", "het", "een", "en", "van", "ik",
    "wij", "u", "uw", "dat", "mijn", "onze", "voor", "met", "niet", "heb",
    "hebben", "je", "er", "op", "te", "bij", "zijn", NULL};
