import { wordSet } from './word-set';

// What people write of the place where they work, of all languages together.

/** Show that years somewhere were spent at work. */
export const WORK: ReadonlySet<string> = wordSet(
  'work worked working workplace job team boss bosses colleague colleagues coworker coworkers workmates employer company',
  'jobb jobben jobber jobbet kollega kollegaer kollegaene kolleger kollegene kollegaar kollegaane arbeidsplass arbeidsplassen sjef sjefen sjefer sjefene arbeid firma firmaet bedrift bedriften',
  'job jobbet kollegaerne kollegerne arbejde arbejdsplads arbejdspladsen chef chefen chefer',
  'jobba jobbar jobbat arbetar arbetat kollegor kollegorna kollegerna cheferna arbetsplats arbetsplatsen arbete företag företaget',
  'työ työpaikka työkaverit työkaverini työkavereita kollegat kollegani pomo pomot töissä töihin',
  'arbeit arbeite arbeitgeber arbeitsplatz kollegen kolleginnen kollegium chefin',
  'travail travaille boulot collègues équipe entreprise boîte patron patronne patrons',
  'werk werkgever collega collegas baan baas bedrijf',
  'trabajo curro compañeros compañeras empresa jefe jefa',
  'lavoro colleghi colleghe azienda capo',
);

/** The years, by their names and by what is counted before them. */
export const YEARS: ReadonlySet<string> = wordSet(
  'year years år vuotta vuosi vuoden jahr jahre jahren an ans année années jaar jaren año años anno anni',
);
export const COUNTS: ReadonlySet<string> = wordSet(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty first another',
  'ett et eit to två tre fire fyra fem seks sex sju syv åtte åtta otte ni ti tio elleve elva tolv femten femton tjue tyve tjugo tredve første første första enda',
  'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen ensimmäinen',
  'ein eine ersten erstes zwei drei vier fünf sechs sieben acht neun zehn zwanzig',
  'un deux trois quatre cinq six sept huit neuf dix vingt première',
  'een één twee drie vier vijf zes zeven acht negen tien eerste',
  'dos cuatro cinco seis siete ocho nueve diez primer',
  'due tre quattro cinque sei sette otto nove dieci primo',
);
/** "Three years ago" is another story. */
export const AGO: ReadonlySet<string> = wordSet('ago siden sidan sedan sitten geleden later senere senare');

/** Lead to an employer; those of the second set lead to towns as often. */
export const AT_EMPLOYER: ReadonlySet<string> = wordSet('at hos på ved bei chez bij presso');
export const IN_PLACES: ReadonlySet<string> = wordSet('i in im en da');
/** The Finnish ending for "at". */
export const AT_ENDING = /.{3}lla$/;
