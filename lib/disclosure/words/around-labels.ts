import { wordSet } from './word-set';

// Where a label's own word is what is spoken of, of all languages together.

/** Before a label that somebody writes or leaves out: "when they don't write #ad". */
export const WRITES: ReadonlySet<string> = wordSet(
  'write writes writing wrote written hashtag word skrive skriver skrev skrevet hashtaggen hashtagget emneknaggen ordet skriva skriv',
  'kirjoittaa kirjoita kirjoittavat sana sanan schreiben schreibt wort écrire écrit écrivent mot',
  'schrijven schrijft woord escribir escriben palabra scrivere scrivono parola',
);
/** Behind it: "the #ad debate". */
export const SPOKEN_OF: ReadonlySet<string> = wordSet(
  'rule rules debate law laws guidelines hashtag hashtags label labels',
  'regler reglene debatten merking merkingen loven reglerna lagen märkning märkningen reglerne mærkning säännöt laki regeln kennzeichnung gesetz règles loi regels wet normas ley regole legge',
);
/** Who runs the page on which a giveaway is held. */
export const PLATFORM_NAMES: ReadonlySet<string> = wordSet('instagram insta facebook meta tiktok youtube snapchat');
/** Lead to who is denied to stand behind it; what was bought through a platform is another matter. */
export const BOUND_TO: ReadonlySet<string> = wordSet(
  'by with to av af med til till von mit zu door met aan par avec à de d da con por kanssa',
  'tilknyttet knyttet forbundet kopplad knuten ansluten tilsluttet',
);
/** "het AD" is a newspaper. */
export const ARTICLES_BEFORE_NAMES: ReadonlySet<string> = wordSet('the het');

// "Like it's a paid partnership", "som om det var reklame": compared, of all languages together.

export const LIKE: ReadonlySet<string> = wordSet('like wie kuin alsof');
export const AS: ReadonlySet<string> = wordSet('as som als comme como come');
export const IF: ReadonlySet<string> = wordSet('if om ob si se');
/** Between these and the label. */
export const THAT_IT_WERE: ReadonlySet<string> = wordSet(
  'it its that this s is was were a an det dette den var vore er är en et ett ei es das sei wäre war ein eine het dat een was',
  'c ce c était était un une fuera fosse era una se on olisi se',
);

// "Ad for my own …", of all languages together.

/** Lead from a label to what it is for. The Finnish word for one's own has an ending instead. */
export const FOR: ReadonlySet<string> = wordSet('for för für fur pour voor para por per till til');
/** One's own; with "my" or "our" before it or without. */
export const OWN: ReadonlySet<string> = wordSet(
  'own egen eget egne egna eigen eiga eige eigene eigenen eigenes eigener eigenem propre propres',
  'propia propias propio propios propria proprie proprio propri própria próprias próprio próprios',
);
export const FOR_OWN: ReadonlySet<string> = wordSet('omalle omasta omista omille');
/** Stand before "my" in some languages. */
export const ARTICLES_BEFORE_MY: ReadonlySet<string> = wordSet('il lo la i gli le o a os as');
/** Make a sentence of it: "Ad for my own bike is up". */
export const IS_TOLD: ReadonlySet<string> = wordSet(
  'is was has had er var har havde hadde fikk fick fik ble blev ligger lå låg är ist war hat hatte hing hängt is was heeft had staat',
  'est était a avait es era está estaba ha había è era aveva é está estava on oli jäi',
);
