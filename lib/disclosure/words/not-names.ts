import { plain } from '../plain';

// Words that begin sentences or stand alone behind a label with a capital and are nobody's name, of all languages together. What
// the languages' own lists hold (labels, goods, small words, people) is not repeated here, and a word that is a well-known
// shop's name as well is left out: Ellos, Next, Jula, Otto, Mio.

const PRONOUNS =
  'jeg eg du han hun ho vi dere de den det dette denne disse noen ingen alle alt hva hvem hvor hvordan hvorfor når som her der min mine vår deres ' +
  'jag ni hon henne honom någon några ingen alla allt vad vem var vart hur varför vilken vilka när detta denna dessa mina era ert min mitt vår våra veckans dagens årets månadens kvällens ' +
  'i jer hvad hvornår hvorfor hvilken hvilke nogen ' +
  'minä sinä hän me te he mikä mitä kuka missä miksi miten milloin tämä nämä tuo se ne joku kaikki meidän teidän ' +
  'you your yours we our ours us they their them he she his her it its this that these those who whose what which when where why how every everyone everything someone some any anyone all both each ' +
  'ich du er sie wir ihr es mein meine unser unsere euer eure wer was wann wo warum wie dieser diese dieses alle alles ' +
  'ik jij je hij zij ze wij we jullie u mijn onze ons deze dit wie wat waar waarom wanneer hoe iedereen alles ' +
  'je tu il on nous vous ils elles mon ma mes ton ta tes notre nos votre vos ce cet cette ces qui que quoi quand où comment pourquoi tout tous toute toutes ' +
  'yo tú él ella mi mis tu tus nuestro nuestra este esta estos estas eso quién qué cuándo dónde cómo porqué todo todos todas ' +
  'io tu lui lei noi voi loro mia miei mie nostro nostra questo questa questi queste chi che cosa quando dove come perché tutto tutti tutte';
const QUANTITIES =
  'en et ett to tre fire fem seks syv sju åtte ni ti to både begge mange mye mer flere noe litt halve første siste neste ' +
  'två fyra sex sju åtta nio tio båda många mycket mer fler något lite första sista nästa hela halva ' +
  'otte mange meget flere lidt begge sidste næste halv hele ' +
  'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen monta paljon molemmat ensimmäinen viimeinen seuraava ' +
  'one two three four five six seven eight nine ten many much more most few less first last half another ' +
  'ein eine einen zwei drei vier fünf sechs sieben acht neun zehn beide viele viel mehr erste letzte nächste halbe ' +
  'een twee drie vier vijf zes zeven acht negen tien beide veel meer eerste laatste volgende halve ' +
  'un une deux trois quatre cinq six sept huit neuf dix beaucoup plusieurs premier première dernier dernière prochain ' +
  'uno una dos tres cuatro cinco seis siete ocho nueve diez muchos muchas mucho más primero primera último última ' +
  'due tre quattro cinque sei sette nove dieci molti molte molto più primo prima ultimo ultima';
const ADVERBS =
  'nå no endelig ny nye nytt hvis siden snart bare kanskje altså jo aldri alltid igjen også litt veldig så nok men og eller fordi mens etter før fra til over under uten hjemme ute inne tilbake velkommen god godt gode beste favoritt plutselig egentlig ' +
  'nu äntligen ny nya nytt om sedan snart bara kanske alltså aldrig alltid igen också väldigt så men och eller eftersom medan efter innan från till över under utan hemma tillbaka välkommen god bra bästa favorit plötsligt egentligen ibland ' +
  'endelig nyt hvis siden snart kun måske altså aldrig altid igen også meget men eller fordi imens efter hjemme ude tilbage velkommen bedste pludselig ' +
  'nyt vihdoin viimein uusi uudet jos kun vain ehkä aina taas myös mutta tai koska ennen jälkeen täällä kotona tervetuloa paras hyvä ihana ' +
  'now finally new since soon just only maybe so never always again also very but and or because while after before from to over under without home back welcome good great best favourite favorite here there then today tonight tomorrow yesterday already still once sometimes honestly please yes no not for at by in on of with as off up out ' +
  'jetzt endlich neu neue neuer neues wenn seit bald nur vielleicht also nie immer wieder auch sehr aber und oder weil während nach vor zuhause draußen willkommen gut gute beste lieblings hier dort dann heute morgen gestern mit für ' +
  'nu eindelijk nieuw nieuwe als sinds straks alleen misschien dus nooit altijd weer ook heel maar en of omdat terwijl na voor thuis buiten welkom goed goede beste favoriete hier daar dan vandaag morgen gisteren met ' +
  'maintenant enfin nouveau nouvelle nouveaux si depuis bientôt seulement alors jamais toujours encore aussi très mais et ou parce pendant après avant chez bienvenue bon bonne meilleur ici là puis demain hier avec pour ' +
  'ahora por fin nuevo nueva si desde pronto solo quizás entonces nunca siempre otra también muy pero y o porque mientras después antes en casa bienvenidos bueno buena mejor aquí allí luego mañana ayer con para ' +
  'adesso ora finalmente nuovo nuova nuovi se da presto solo forse allora mai sempre ancora anche molto ma e o perché mentre dopo prima casa benvenuti buono buona migliore qui oggi domani ieri con per';
const CALENDAR =
  'mandag tirsdag onsdag torsdag fredag lørdag søndag helg helga helgen uke uka uken dag dagen morgen kveld kvelden natt januar februar mars april mai juni juli august september oktober november desember vår våren sommer sommeren høst høsten vinter vinteren jul påske påsken ferie ferien ' +
  'måndag tisdag torsdag lördag söndag vecka veckan kväll natten maj augusti december sommar sommaren höst hösten vintern julen påsk semester helgmys fredagsmys ' +
  'weekend ugen aften sommeren efterår efteråret vinteren ' +
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai viikonloppu viikko päivä ilta aamu kesä syksy talvi kevät joulu pääsiäinen loma ' +
  'monday tuesday wednesday thursday friday saturday sunday week day evening night january february march may june july october spring summer autumn fall winter christmas easter holiday halloween ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende woche tag abend nacht januar märz juni juli oktober dezember frühling sommer herbst winter weihnachten ostern urlaub ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend dag avond ochtend januari februari maart juni juli augustus lente zomer herfst kerst pasen vakantie ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche semaine jour journée soirée matin janvier février avril juin juillet août septembre octobre novembre décembre printemps été automne hiver noël pâques vacances ' +
  'lunes martes miércoles jueves viernes sábado domingo semana tarde noche enero febrero abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otoño invierno navidad vacaciones ' +
  'lunedì martedì mercoledì giovedì venerdì sabato domenica settimana giorno sera mattina gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre estate autunno natale pasqua vacanze';
const GREETINGS =
  'hei hej heisann heia hallo hello hey hi moi terve moikka salut bonjour coucou hola ciao buongiorno takk tack tak kiitos thanks thank danke dank merci gracias grazie gratulerer grattis hurra ok okay omg lol psst wow yay';
const POSTS =
  'link links linked click check shop shopping disclaimer disclosure note network tags tag see watch read get use used using support subscribe follow free gratis sale deal deals discount price prices order contact business inquiries ' +
  'code codes coupon promo giveaway konkurranse konkurrence tävling utlottning kilpailu arvonta gewinnspiel winactie concours sorteo concorso restock update oppdatering uppdatering video videoer vlog episode avsnitt podkast podcast poddavsnitt boka boken bok book bogen kirja buch boek livre libro ' +
  'lenke lenker länk länkar linkki lien liens enlace blogg blogginnlegg blogg-innlegg blogi blog innlegg inlägg oppskrift recept resept opskrift recipe rezept recette receta ricetta outfit antrekk look rutine rutin routine';

/** Folded words that are no names, wherever they stand. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  [PRONOUNS, QUANTITIES, ADVERBS, CALENDAR, GREETINGS, POSTS].flatMap((words) => plain(words).split(' ')),
);

const COUNTRIES =
  'norge noreg sverige danmark finland island suomi norja ruotsi tanska norway sweden denmark iceland norwegen schweden dänemark norvège suède danemark noruega suecia dinamarca norvegia svezia danimarca noorwegen zweden denemarken ' +
  'england scotland skottland wales ireland irland irlanda eire britain uk storbritannia storbritannien usa us america amerika canada kanada australia australien australie deutschland germany tyskland duitsland allemagne alemania germania saksa ' +
  'france frankrike frankrig frankreich frankrijk francia ranska nederland netherlands holland niederlande belgia belgien belgium belgique spania spanien spain espana spanje espagne spagna espanja italia italien italy italie hellas grekland greece ' +
  'portugal østerrike österreich austria sveits schweiz tyrkia turkiet kroatia thailand japan bali europa europe norden skandinavia scandinavia nordic';
const PEOPLES =
  'norsk norske norskt svensk svenska svenske svenskt dansk danske danskt finsk finska finske suomalainen norwegian swedish danish finnish english engelsk engelska british irish scottish american amerikansk ' +
  'canadian australian german tysk tyska deutsch deutsche french fransk franska français française dutch nederlands spanish spansk spanska español española italian italiensk italiano italiana';
const TOWNS =
  'oslo bergen trondheim stavanger tromsø stockholm göteborg malmö uppsala københavn köpenhamn copenhagen kopenhagen aarhus århus odense helsinki helsingfors tampere tammerfors turku åbo ' +
  'london manchester edinburgh glasgow dublin cork belfast york sydney melbourne brisbane perth toronto vancouver montréal berlin hamburg münchen munich köln wien zürich paris lyon marseille ' +
  'amsterdam rotterdam utrecht madrid barcelona sevilla valencia mallorca roma rome milano napoli venezia firenze torino praha budapest lisboa dubai';

/** Folded names of countries, peoples and towns: by themselves no one's brand. */
export const PLACE_NAMES: ReadonlySet<string> = new Set(
  [COUNTRIES, PEOPLES, TOWNS].flatMap((words) => plain(words).split(' ')),
);

/** Small words inside a name: "Pian dei Cervi", "Maison de la Lune". */
export const INSIDE_NAMES: ReadonlySet<string> = new Set(
  'di dei del della delle degli de du des la le les van von ter ten'.split(' '),
);
/** Only behind one of those: "van der", "von den". */
export const BEHIND_INSIDE: ReadonlySet<string> = new Set('der den het las los'.split(' '));
/** "Marks and Spencer". */
export const AND: ReadonlySet<string> = new Set('& + and og och ja y e et und en'.split(' '));
/** Shortened words before a full stop that goes on with the name: "Dr. Hauge". One letter does as well. */
export const SHORTENED: ReadonlySet<string> = new Set('st dr mr mrs'.split(' '));
/** Stand behind the name that they lead to: "Lumon kanssa". */
export const BEHIND_NAMES: ReadonlySet<string> = new Set(['kanssa']);
/** Between a label and the giver: "Mainos / Saatu Lumo", "Reklam / Erhållet Lumo". */
export const RECEIVED: ReadonlySet<string> = new Set(
  plain(
    'saatu lahjaksi erhållet fått gitt mottatt modtaget received gifted gifting gekregen erhalten offert recibido ricevuto',
  ).split(' '),
);
/** Behind a name in text where every word has a capital: "Lumi Using Code". */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  'using use with for at from to and code codes coupon link links click here'.split(' '),
);
/** What the creator calls her own in a hashtag: "#reklameforegenbok". */
export const OWN_IN_TAG = /^(?:egen|eget|egne|egna|eige|mitt|mine|mijn)/;
