/* sincerity: whole letters that the check once took for what they are not */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "letter/sincerity.h"

static const struct {
	enum language language;
	bool pass;
	const char *text;
} letters[] = {
    {LANGUAGE_EN, true,
	"Dear Mrs Carver,\n"
	"\n"
	"Your cat was given a dose meant for a dog twice her "
	"weight. I read the wrong line of the chart. She is well, I "
	"sat with her until midnight, and there is no bill for any "
	"of it.\n"
	"\n"
	"I'm sorry for the fright.\n"
	"\n"
	"Anil Rao, vet"},
    {LANGUAGE_EN, true,
	"Hi Sam,\n"
	"\n"
	"Your cake said \"Happy Birthday Sandra\". That was me, "
	"icing in a hurry with the wrong order pinned up. Your £42 "
	"is back on your card and a new one, with Sam on it, is "
	"waiting for you at the counter from nine tomorrow.\n"
	"\n"
	"Sorry, and happy birthday.\n"
	"\n"
	"Jo at the bakery"},
    {LANGUAGE_EN, true,
	"Dear Mr Prentice,\n"
	"\n"
	"You waited four hours at Gate 22 and none of us came over "
	"to tell you why. I was the duty manager, so that silence "
	"was mine.\n"
	"\n"
	"I have sent £350 to your account under the delay rules, "
	"and the hotel bill that you forwarded was paid this "
	"afternoon.\n"
	"\n"
	"I am sorry for the night you had.\n"
	"\n"
	"Yours sincerely,\n"
	"Tess Okonjo"},
    {LANGUAGE_EN, true,
	"Dear Ms Roy,\n"
	"\n"
	"Your sister's name is missing from the memorial. The list "
	"came to me complete and I left out a line when I copied it "
	"to the mason.\n"
	"\n"
	"The mason is cutting her name on Monday 7 December. I "
	"shall stand beside him with the list in my hand, and "
	"you're welcome to stand there too.\n"
	"\n"
	"I am deeply sorry.\n"
	"\n"
	"Revd Paul Anstey"},
    {LANGUAGE_EN, true,
	"Dear Mrs Whelan,\n"
	"\n"
	"Three times this month the bus sailed past your stop. I "
	"have been through the recordings: our driver saw you each "
	"time, and each time he was late and drove on. He answers "
	"to me, so I answer to you.\n"
	"\n"
	"He comes to your stop tomorrow at 8.05 to say so himself. "
	"Your pass is extended by a year.\n"
	"\n"
	"I'm sorry you were left in the rain.\n"
	"\n"
	"Greg Tallis"},
    {LANGUAGE_EN, true,
	"Hi Oona,\n"
	"\n"
	"You asked us three times not to call your work number and "
	"we did it again last week. The number sat in two places "
	"and I only deleted one. Both are gone now, I dialled from "
	"our system to make sure.\n"
	"\n"
	"I'm sorry for the trouble with your boss. If it helps I'll "
	"write to her, just say so.\n"
	"\n"
	"Fred"},
    {LANGUAGE_EN, true,
	"Dear Aunt Vi,\n"
	"\n"
	"You waited at the station for two hours with your bad hip "
	"because we said four and meant two. Our volunteers' rota "
	"had it right; the mistake was in my head. Next Tuesday "
	"I'll be there at half past one myself, with the big car.\n"
	"\n"
	"I'm so sorry.\n"
	"\n"
	"Benny, Lifts for Seniors"},
    {LANGUAGE_EN, true,
	"Dear Mr Ellis,\n"
	"\n"
	"The noise from our site woke your children on four nights. "
	"The permit allows work until seven; my crew went on until "
	"eleven and I knew it. From tonight the site closes at "
	"seven. I will call on you on Saturday morning to hear "
	"whether it has.\n"
	"\n"
	"I am sorry for those nights.\n"
	"\n"
	"Ken Barlow"},
    {LANGUAGE_EN, true,
	"Dear Mr Tull,\n"
	"\n"
	"We have failed you on the damp. For eleven months you have "
	"been sent from desk to desk. I am taking over your case "
	"from today. A damp specialist will be at your house on "
	"Monday 30 November at 8.30 and the works start that same "
	"week. You have my direct number.\n"
	"\n"
	"I apologise for every one of those months.\n"
	"\n"
	"Grace Iwu"},
    {LANGUAGE_EN, false,
	"Dear Mrs Vale,\n"
	"\n"
	"I was sorry to read of your experience at our Leeds "
	"branch. We take all feedback extremely seriously and I "
	"have shared your comments with the branch manager, who has "
	"spoken to her team. We are always working to improve.\n"
	"\n"
	"Thank you for bringing this to our attention.\n"
	"\n"
	"Tim Foster"},
    {LANGUAGE_EN, false,
	"Dear Ms Keane,\n"
	"\n"
	"Please accept our apologies for the delay in dealing with "
	"your claim. We have been experiencing exceptionally high "
	"volumes. We are working hard to clear the backlog, and "
	"your claim will be looked at as soon as possible. We "
	"appreciate your patience.\n"
	"\n"
	"Yours sincerely,\n"
	"Claims team"},
    {LANGUAGE_EN, false,
	"Dear Mr Orr,\n"
	"\n"
	"We failed to answer your three letters, and I am sorry. I "
	"now understand that you have been waiting since March. "
	"Rest assured that we are looking into the matter and will "
	"be in touch as soon as we have more information.\n"
	"\n"
	"Yours sincerely,\n"
	"Dee Marsh"},
    {LANGUAGE_EN, false,
	"Dear Mrs Abbot,\n"
	"\n"
	"I apologise that our engineer did not attend on 3 June. We "
	"are responsible for providing a reliable service and we "
	"regret that we failed to meet your expectations. We have "
	"raised this with our contractor and will monitor their "
	"performance closely.\n"
	"\n"
	"Kind regards,\n"
	"Ian"},
    {LANGUAGE_EN, false,
	"Dear Mr Boor,\n"
	"\n"
	"I am sorry to hear that you are dissatisfied with your "
	"visit to our clinic. The doctor acted in line with the "
	"guidance. I went through the notes with him and saw no "
	"reason to depart from it. You can make an appointment "
	"tomorrow for a second opinion.\n"
	"\n"
	"Dr P. Ayres"},
    {LANGUAGE_EN, false,
	"Dear Mrs Haven,\n"
	"\n"
	"Our apologies for the inconvenience. Owing to works the "
	"lift was temporarily out of service. We sent residents a "
	"letter about this on 3 May. The lift is working again.\n"
	"\n"
	"Northern Estates"},
    {LANGUAGE_EN, false,
	"Dear Mrs Rae,\n"
	"\n"
	"We charged you twice. I'm sorry. The team has set up a "
	"working group and we've put an action plan in place. We "
	"will report on it in March.\n"
	"\n"
	"Tom Hart"},
    {LANGUAGE_EN, false,
	"Dear Mr Ure,\n"
	"\n"
	"I apologise for sending your file to the wrong person. I "
	"have made a note of this on your account and escalated it "
	"to my manager, who is now dealing with it.\n"
	"\n"
	"Ella"},
    {LANGUAGE_EN, false,
	"Dear Ms Oak,\n"
	"\n"
	"I lost your key. I apologise, but you should not have left "
	"it at the desk. A new one was cut this morning.\n"
	"\n"
	"Bob"},
    {LANGUAGE_EN, false,
	"Dear Mrs Ivy,\n"
	"\n"
	"Should you have suffered any loss, I apologise. We broke "
	"your gate; it was repaired on Monday.\n"
	"\n"
	"Tim"},
    {LANGUAGE_EN, false,
	"Dear Mr Ash,\n"
	"\n"
	"We delivered your sofa two days late and I am sorry if "
	"that caused you trouble. I have refunded the delivery "
	"charge of £30 today.\n"
	"\n"
	"Nick"},
    {LANGUAGE_NL, true,
	"Beste meneer Aalbers,\n"
	"\n"
	"Uw hond heeft een prik gekregen die voor de kat van de "
	"buren was. Ik keek op het verkeerde kaartje. Hij is "
	"gezond, ik heb gisteravond nog bij hem gezeten, en u "
	"krijgt van ons geen rekening.\n"
	"\n"
	"Het spijt me van de schrik.\n"
	"\n"
	"Sanne Kuiper, dierenarts"},
    {LANGUAGE_NL, true,
	"Hoi Fleur,\n"
	"\n"
	"Op je taart stond \"Hoera Floor\". Dat was ik, met haast "
	"en de verkeerde bestelling voor m'n neus. Je 38 euro staat "
	"alweer op je rekening en er staat morgen vanaf negen uur "
	"een nieuwe voor je klaar.\n"
	"\n"
	"Sorry, en gefeliciteerd!\n"
	"\n"
	"Pim van de bakker"},
    {LANGUAGE_NL, true,
	"Geachte mevrouw De Wit,\n"
	"\n"
	"Toen uw man naar een andere afdeling ging, heeft niemand u "
	"gebeld. Ik had dienst. Ik wilde het na de ronde doen en "
	"toen was het ochtend.\n"
	"\n"
	"Ik ben vanmiddag bij hem geweest, uw nummer staat met rood "
	"boven aan zijn lijst, en zuster Bel belt u vanaf vandaag "
	"elke avond om zeven uur.\n"
	"\n"
	"Het spijt mij dat u het van de portier moest horen.\n"
	"\n"
	"Gerda Prins"},
    {LANGUAGE_NL, true,
	"Geachte mevrouw Willems,\n"
	"\n"
	"Drie keer deze maand reed de bus u voorbij. Op de beelden "
	"zie je dat onze chauffeur u alle drie de keren zag staan "
	"en doorreed omdat hij achterliep. Hij valt onder mij, dus "
	"u krijgt van mij de excuses.\n"
	"\n"
	"Hij komt morgen om 8.05 uur bij uw halte langs om het zelf "
	"te zeggen. Uw abonnement is met een jaar verlengd.\n"
	"\n"
	"Met vriendelijke groet,\n"
	"Gijs Tal"},
    {LANGUAGE_NL, true,
	"Lieve tante Vie,\n"
	"\n"
	"U hebt twee uur op het station staan wachten met uw zere "
	"heup omdat ik vier uur had opgeschreven en twee bedoelde. "
	"Volgende week dinsdag sta ik er zelf om half twee, met de "
	"grote auto.\n"
	"\n"
	"Het spijt me zo.\n"
	"\n"
	"Ben, Vervoer voor ouderen"},
    {LANGUAGE_NL, true,
	"Beste Ravi,\n"
	"\n"
	"Ik heb je branch verwijderd. Drie weken werk, en er was me "
	"gezegd eerst te vragen. De reservekopie van dinsdagnacht "
	"staat weer op je machine en wat daarna verloren ging typ "
	"ik over van je uitdraaien; maandag heb je het.\n"
	"\n"
	"Sorry, en je krijgt een lunch van me.\n"
	"\n"
	"Mel"},
    {LANGUAGE_NL, true,
	"Beste meneer Els,\n"
	"\n"
	"Het lawaai van onze bouwplaats heeft uw kinderen vier "
	"nachten wakker gehouden. Volgens de vergunning moeten wij "
	"om zeven uur stoppen; mijn ploeg ging door tot elf uur en "
	"ik wist dat. Vanaf vanavond gaat het hek om zeven uur "
	"dicht. Zaterdagochtend kom ik bij u langs om te horen of "
	"dat klopt.\n"
	"\n"
	"Het spijt me van die nachten.\n"
	"\n"
	"Koen Bar"},
    {LANGUAGE_NL, true,
	"Geachte heer Duinker,\n"
	"\n"
	"Met deze brief bied ik u mijn excuses aan voor de fout in "
	"uw loonstrook van september. Bij het invoeren van uw "
	"overuren heb ik 4 getypt in plaats van 14. Het verschil "
	"van 168,20 euro is gisteren uitbetaald en een nieuwe "
	"loonstrook gaat hierbij. Voortaan lees ik elke invoer "
	"na.\n"
	"\n"
	"Met vriendelijke groet,\n"
	"Fieke Reef"},
    {LANGUAGE_NL, true,
	"Geachte mevrouw Kasteel,\n"
	"\n"
	"Het spijt ons wat er op 12 oktober bij het inchecken is "
	"gebeurd. Uw kamer was weggegeven doordat ik de reservering "
	"te vroeg had vrijgegeven. De 210 euro die u elders "
	"betaalde, hebben wij vergoed en uw volgende nacht bij ons "
	"is gratis.\n"
	"\n"
	"Marc Dupont"},
    {LANGUAGE_NL, false,
	"Geachte mevrouw De Vries,\n"
	"\n"
	"Het spijt mij te lezen dat uw bezoek aan onze winkel in "
	"Leiden tegenviel. Wij nemen alle signalen uiterst serieus "
	"en ik heb uw opmerkingen gedeeld met de filiaalmanager, "
	"die er met haar team over heeft gesproken.\n"
	"\n"
	"Dank dat u dit onder onze aandacht bracht.\n"
	"\n"
	"Tim Faber"},
    {LANGUAGE_NL, false,
	"Geachte heer Oort,\n"
	"\n"
	"Wij hebben uw drie brieven niet beantwoord en dat spijt "
	"mij. Ik begrijp dat u al sinds maart wacht. Wij zoeken uit "
	"wat er is gebeurd en nemen contact met u op zodra wij meer "
	"weten.\n"
	"\n"
	"Met vriendelijke groet,\n"
	"Dee Maas"},
    {LANGUAGE_NL, false,
	"Geachte mevrouw Abbink,\n"
	"\n"
	"Excuses dat onze monteur op 3 juni niet is verschenen. Wij "
	"betreuren dat wij niet aan uw verwachtingen hebben "
	"voldaan. We hebben dit bij onze aannemer aangekaart en "
	"houden zijn prestaties nauwlettend in de gaten.\n"
	"\n"
	"Ian Bakker"},
    {LANGUAGE_NL, false,
	"Beste mevrouw Wijn,\n"
	"\n"
	"Sorry voor de herrie! We hebben uw zorgen genoteerd en "
	"doorgegeven aan de uitvoerder, die naar de werktijden "
	"kijkt. We houden u op de hoogte.\n"
	"\n"
	"Lee"},
    {LANGUAGE_NL, false,
	"Geachte heer De Boer,\n"
	"\n"
	"Het spijt mij te horen dat u ontevreden bent over de "
	"behandeling op onze polikliniek. De arts heeft volgens de "
	"richtlijn gehandeld. Ik heb het dossier met hem "
	"doorgenomen en zag geen aanleiding om hiervan af te "
	"wijken. U kunt morgen een afspraak maken voor een tweede "
	"gesprek.\n"
	"\n"
	"drs. P. Aerts"},
    {LANGUAGE_NL, false,
	"Beste mevrouw Smit,\n"
	"\n"
	"Wat vervelend dat uw pakket kwijt is. De bezorger heeft op "
	"4 november een handtekening gekregen en daarmee is het "
	"voor ons afgehandeld. Uit coulance hebben wij 10 euro op "
	"uw rekening gezet.\n"
	"\n"
	"Hartelijke groet,\n"
	"Kim"},
    {LANGUAGE_NL, false,
	"Geachte mevrouw Raa,\n"
	"\n"
	"Wij hebben u twee keer laten betalen. Het spijt me. Het "
	"team heeft een werkgroep opgericht en we hebben een plan "
	"van aanpak opgesteld. In maart brengen we verslag uit.\n"
	"\n"
	"Tom Hart"},
    {LANGUAGE_NL, false,
	"Beste heer Uur,\n"
	"\n"
	"Excuses dat ik uw dossier naar de verkeerde persoon heb "
	"gestuurd. Ik heb er een aantekening van gemaakt en het "
	"voorgelegd aan mijn leidinggevende, die het nu oppakt.\n"
	"\n"
	"Ella"},
    {LANGUAGE_NL, false,
	"Geachte mevrouw Eik,\n"
	"\n"
	"Ik ben uw sleutel kwijtgeraakt. Excuses, maar u had hem "
	"niet aan de balie moeten laten liggen. Vanochtend is er "
	"een nieuwe gemaakt.\n"
	"\n"
	"Bob"},
    {LANGUAGE_NL, false,
	"Geachte mevrouw Klim,\n"
	"\n"
	"Mocht u schade hebben geleden, dan bied ik mijn excuses "
	"aan. Wij hebben uw hek geraakt; het is maandag hersteld.\n"
	"\n"
	"Tim"},
    {LANGUAGE_NL, false,
	"Geachte heer Es,\n"
	"\n"
	"Wij hebben uw bank twee dagen te laat bezorgd en het spijt "
	"mij als u daar last van hebt gehad. De bezorgkosten van 30 "
	"euro heb ik vandaag teruggestort.\n"
	"\n"
	"Niek"},
};

static void
test_letters(void **state)
{
	struct error err = {0};
	struct sincerity *judge = sincerity_new(&err);

	(void)state;
	assert_non_null(judge);
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++) {
		const struct sincerity_letter letter = {
		    .text = span_of(letters[i].text),
		    .language = letters[i].language};
		const struct sincerity_verdict *verdict =
		    sincerity_judge(judge, &letter);

		assert_non_null(verdict);
		if (verdict->pass != letters[i].pass)
			fail_msg("%s: %s", letters[i].text,
			    verdict->pass ? "passed" : "refused");
	}
	sincerity_free(judge);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_letters),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
