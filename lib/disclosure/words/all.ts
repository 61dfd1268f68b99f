import { danish } from './danish';
import { dutch } from './dutch';
import { english } from './english';
import { finnish } from './finnish';
import { french } from './french';
import { german } from './german';
import { irish } from './irish';
import { italian } from './italian';
import { norwegian } from './norwegian';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import { swedish } from './swedish';
import type { Words } from './words';

/** Every language whose signals are known. All are read in every caption: creators mix them, and labels come in the wrong one. */
export const LANGUAGES: readonly Words[] = [
  english,
  norwegian,
  swedish,
  danish,
  finnish,
  german,
  french,
  dutch,
  spanish,
  italian,
  irish,
  portuguese,
];
