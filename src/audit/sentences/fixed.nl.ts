/**
 * Sentences that claim nothing of one area: words of the interface, notes and caveats, one a line. Each was read by a
 * person; a sentence that says something of an area belongs to the templates instead.
 */
const lines = `
Tabel
Tabel bij de film
Aandelen en gemiddelden binnen die grenzen staan hier wel.
Aandelen en gemiddelden binnen die grenzen staan hier wel, aantallen niet.
Bron en citeren
Download (Parquet)
Download
Leefbaarheid
Sociale samenhang
Veerkracht
Wie wonen hier
De plek
Eigen cijfers van de beheerder
Deze cijfers heeft de beheerder van deze site zelf toegevoegd, uit eigen gegevens.
Zij staan los van de andere cijfers op deze pagina.
Dit cijfer heeft de beheerder van deze site zelf toegevoegd.
Wie vragen heeft over hoe het is gemaakt, kan daar terecht.
Verschillen binnen de buurt
Verschillen binnen de wijk
Verschillen binnen de gemeente
Verschillen binnen Nederland
Vergelijken
Het gesprek
Buurten hiernaast
Wijken hiernaast
Gemeenten hiernaast
Over deze cijfers
Bevolking
Huishoudens
Wonen
Inkomen, werk en opleiding
Gezondheid en zorg
Veiligheid
Voorzieningen dichtbij
dit gebied
Elk gebied op de kaart staat met naam in de lijsten op deze pagina of op die van de gemeente.
1 zeer onvoldoende9 uitstekendgeen klasse
1 zeer onvoldoende9 uitstekendgeen klassedit gebied
Klasse 1 is het minst gunstig, klasse 9 het gunstigst.
Lijn door de jaren.
Alle waarden staan in de tabel.
De uitgever rondt aantallen af. Daarom ligt een cijfer dat wij daaruit berekenen ergens tussen de kleine getallen die erbij staan. Kan het door afronding te veel gebieden passeren, dan heeft het geen plaats.
* Hier berekend uit cijfers van kleinere gebieden of uit andere cijfers.
Aantallen zijn afgerond, meestal op vijftallen: een deel kan zo groter lijken dan het geheel waar het in ligt.
De kleine getallen zijn het interval van 95 procent dat de bron geeft: zo onzeker is het cijfer ongeveer.
De foto: problemen en kwetsbaarheid
De film: hoe het veranderde
Waaruit deze kwetsbaarheid bestaat
Hierover zijn te weinig cijfers.
De kwetsbaarheid komt uit een index onder licentie die de beheerder van deze site heeft geladen, niet uit open cijfers.
Dit gaat over het gebied, niet over wie er woont, en zegt niets over oorzaken.
Overlast en onveiligheid zijn geschat door de Leefbaarometer.
Meer samenhang is niet altijd beter: mensen willen vooral prettige afstand.
De figuren uit het onderzoek
Van het open rondje naar het dichte, met het jaar van de problemen; het jaar van de kwetsbaarheid staat in de tabel.
Grijs: gebieden met dezelfde achtergrond. Zij staan onder Vergelijken.
Wat ontmoeten makkelijker of moeilijker kan maken
De hele startkaart, met cijfers en vragen
Een begin voor een gesprek, geen oordeel.
Vergeleken met gebieden van hetzelfde niveau in heel Nederland: gunstiger dan in drie van de vier andere heet makkelijker, ongunstiger moeilijker.
Zegt het cijfer naast dat van heel Nederland niet hetzelfde, dan zeggen we niets.
Over geld en overlast zeggen we dat alleen als de foto hetzelfde zegt, en over overlast niet als de geregistreerde misdrijven het tegendeel zeggen.
Lijn van het open rondje (begin) naar het dichte rondje (eind). Naar rechts: een hogere index van kwetsbaarheid. Naar boven: meer problemen. De lijnen kruisen elkaar bij het landelijke gemiddelde van kwetsbaarheid in het eerste jaar en de landelijke referentie van problemen.
Kaart met de kleuren van de tabel eronder. Welke buurt van welke soort is, staat op haar eigen pagina.
Welke buurt van welke soort is, staat op de pagina van elke buurt.
De cijfers zijn geschat en zeggen niet waardoor iets zo is.
Hier staan geen namen van buurten.
Welke kant de index op gaat, hangt sterk af van de cijfers die erin zitten.
Waar een cijfer ontbreekt of niets beslist, staat een vraag aan bewoners.
Vragen over wat in geen cijfer staat.
Dunne lijn: alle vakken. Dikke lijn: de middelste helft. Streepje: het middelste vak. Eronder de negen klassen.
Elk bolletje is een buurt, van het laagste cijfer links naar het hoogste rechts.
Elk bolletje is een wijk, van het laagste cijfer links naar het hoogste rechts.
Elk bolletje is een gemeente, van het laagste cijfer links naar het hoogste rechts.
Gevuld: deze buurt. Streep: gemeente. Gestreept: Nederland.
Gevuld: deze wijk. Streep: gemeente. Gestreept: Nederland.
Gevuld: deze gemeente. Gestreept: Nederland.
Gevuld: de wijk als geheel. Gestreept: Nederland.
Gevuld: de gemeente als geheel. Gestreept: Nederland.
Gevuld: Nederland als geheel.
Gebieden met minder dan 300 inwoners tellen niet mee.
Vergelijkbare buurten
Vergelijkbare wijken
Vergelijkbare gemeenten
Gezocht op achtergrond (stedelijkheid, grootte, woningen, leeftijd en huishoudens), niet op uitkomsten zoals leefbaarheid of inkomen.
Minder zeker: met een andere keuze van kenmerken vaak niet gevonden.
Problemen en kwetsbaarheid, buurt voor buurt
Kaart met de kleuren van de tabel eronder. De namen staan in de lijst daaronder.
Welke buurt van welke soort is, staat op de pagina van elke buurt en in de gegevens om te downloaden.
Wat er in Nederland veranderde
De belangrijkste uitkomst van elke landelijke figuur uit het onderzoek.
Het zijn verbanden, geen oorzaken, en zij zeggen niets over één buurt.
Figuur, tabel, download en grenzen
Hoe de leefbaarheid veranderde
Verandering naar niveau
Verschil naar corporatiewoningen
Kantelpunt naar corporatiewoningen
Wat gelijk bleef
Dit gaat over gebieden als geheel, niet over wie in een corporatiewoning woont.
Waar die vakken liggen: een kaart
Hoeveel er aan één van die cijfers hangt, staat bij de methode.
Zij zijn ingedeeld naar het laatste jaar.
Een gemiddelde lijn over alle gebieden samen: van één gebied zegt zij niets.
Ongeveer gelijk is een verandering van hooguit een kwart van de spreiding tussen gebieden.
Het onderzoek geeft vier richtingen een naam.
De rechterkolom heet, van boven naar beneden: veerkracht, enige veerkracht, geen veerkracht.
Linksboven heet ontspanning waar er eerst meer problemen waren dan gemiddeld.
Een gebied waar de richting van de index zonder één cijfer omdraait, geven wij zo'n naam niet.
Kaart met de kleuren van de tabel eronder.
Alleen gebieden met een film in die jaren.
Andere perioden
Zijn het er weinig, dan kan één het beeld bepalen.
Een verschil zegt niet waardoor het er is.
Kaart met de kleuren van de vragen eronder.
Wat ook kan meespelen en in geen cijfer staat: bouw of sloop, wie verhuist, beheer en toezicht, of één gebeurtenis.
Landelijk: het verschil naar corporatiewoningen
geen van deze vragen niet te beoordelen
Net zo begonnen is: dezelfde soort gebied en dezelfde klasse van samenhang in die jaren.
Wat er daarna gebeurde en waardoor, verschilt.
Mensen om te vragen wat daar meespeelde, geen voorbeelden om na te volgen.
Mensen om te vragen wat daar meespeelde, geen voorbeeld om na te volgen.
Vragen om na te gaan
Wie er woont of werkt weet meer.
Op naam, niet op score.
Het woord is de klasse van de leefbaarheid (1 tot en met 9); zonder woord is er geen klasse.
Het woord is de klasse van de leefbaarheid (1 tot en met 9).
Die van een buurt staat op de kaart, en op de pagina van haar wijk.
De pagina's van de buurten staan op die van hun wijk; u vindt ze ook met zoeken.
Buurten in deze wijk
Wijken en buurten in deze gemeente
Gemeenten
Vragen die bij deze cijfers passen.
Geen maatregelen: wat helpt, hangt af van redenen die cijfers niet zien.
meer hierover
Wat weten bewoners dat niet in de cijfers staat?
Wat gaat hier goed, en wie zorgt daarvoor?
Wat is nodig om problemen ook later te voorkomen?
Wat maakt meedoen hier voor sommige mensen moeilijk?
Wat doen bewoners, gemeente, corporatie, politie en welzijnswerk al, en wat ontbreekt?
Wie komt er wonen, wie vertrekt, en kan blijven wie dat wil?
Waar komt u elkaar tegen, en wat zou dat makkelijker maken?
In welke straat of welk portiek is het anders dan hier staat?
In landelijk onderzoek nam de kwetsbaarheid in een deel van zulke gebieden vaker af waar de geschatte samenhang groter was.
Een hechte buurt kan ook mensen buitensluiten.
Het is de moeite waard te vragen wat daaraan bijdraagt.
Onderzoekers raden aan eerst de redenen te zoeken en weg te nemen.
Is de samenhang klein, dan heeft dat waarschijnlijk meer te maken met de omstandigheden dan met de bewoners.
Overal gaat iets goed, ook waar cijfers dat niet laten zien.
Overal zijn mensen die minder makkelijk meedoen.
Een gemiddelde laat niet zien wie, en waardoor.
Waar beide een cijfer hebben, staat hier dat van de gemeente.
Misdrijven tellen mee waar ze gebeuren, ook waar veel mensen komen die er niet wonen; door toeval kan hun aantal van jaar tot jaar flink verschillen.
Wie kent elkaar hier, en wie zou meer contact willen?
Wie hoort er hier nog niet bij, en wil dat wel?
Hoeveel contact bewoners willen, weten alleen zij: veel mensen zoeken prettige afstand.
Eén of twee losse maatregelen zijn volgens onderzoekers nooit genoeg; het begint met een doel dat bewoners delen.
In onderzoek gaat dat vaak samen met meer problemen, maar lang niet overal.
Elkaar herkennen en groeten is vaak al genoeg.
Mensen komen elkaar tegen in een straat of een trappenhuis.
Een gemiddelde laat dat niet zien.
Leefbaarometer 3.0, Ministerie van BZK
De Leefbaarometer is een statistische schatting van hoe mensen hun woonomgeving beoordelen. Het is geen meting in één straat en zegt niets over oorzaken.
RIVM, Gezondheid per wijk en buurt (Gezondheidsmonitor Volwassenen en Ouderen, GGD'en, CBS en RIVM)
Cijfers voor wijken en buurten zijn geschat met een model: wat mensen in de enquête antwoordden, doorgerekend naar wie er woont. Een bijzondere buurt kan daardoor gewoner lijken dan zij is.
CBS, Kerncijfers wijken en buurten
CBS rondt aantallen in wijken en buurten af op vijftallen, aantallen uitkeringen en opleidingen op tientallen, en laat cijfers weg waar weinig mensen wonen.
CBS, Nabijheid voorzieningen
CBS en Kadaster, Wijk- en buurtkaart (via PDOK)
De kaart verschijnt voordat alle cijfers van dat jaar bekend zijn. Wat er nog niet is, staat hier als niet gepubliceerd.
Politie, Geregistreerde misdrijven per wijk en buurt
Alleen wat bij de politie bekend is telt mee, op de plek waar het gebeurde. Waar veel bezoekers komen, zegt een cijfer per inwoner weinig over de inwoners.
Vlak met negen vakken.
Naar rechts: een hogere index van kwetsbaarheid.
Naar boven: meer problemen.
Gevuld: dit gebied, in zijn vak.
niet meer
iets meer
meer
onder gemiddeld
rond
boven gemiddeld
↑ meer problemen dan gemiddeld
`;

export const nlFixed: readonly string[] = lines.trim().split("\n");
