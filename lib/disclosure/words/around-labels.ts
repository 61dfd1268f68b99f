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
/** "het AD" is a newspaper. */
export const ARTICLES_BEFORE_NAMES: ReadonlySet<string> = wordSet('the het');
