import { wordSet } from './word-set';

// What people write who sell their own goods or hours, of all languages together.

/** Say by their own form that it is "I" or "we" who sell. */
export const I_SELL: ReadonlySet<string> = wordSet(
  'verkaufe verkaufen verkoop myyn myymme vends vendons vendo vendemos vendiamo',
);
/** Need "I" or "we" beside them; each with those of its own language. */
export const SELLS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    { words: 'sell selling', sellers: 'i m im we re' },
    { words: 'selger sel säljer sælger', sellers: 'jeg eg jag vi me' },
    { words: 'verkopen', sellers: 'we wij' },
  ].flatMap(({ words, sellers }) => [...wordSet(words)].map((word) => [word, wordSet(sellers)] as const)),
);

/** What home-made goods come in, behind their price. By the piece people sell what they no longer need. */
export const UNITS: ReadonlySet<string> = wordSet(
  'jar bottle loaf dozen bunch bag punnet',
  'glasset krukka krukken flaska flasken posen brettet bunten kurven brødet',
  'burken glaset påsen flaskan askan asken bunten kartongen limpan lådan korgen',
  'posen bakken bundtet kurven brødet bægeret',
  'purkki pussi pullo rasia kimppu',
  'glas flasche bund körbchen laib tüte',
  'pot zak fles bosje potje zakje',
  'pot bouteille sachet botte barquette bocal',
  'bote tarro bolsa botella manojo docena',
  'vasetto barattolo sacchetto bottiglia mazzo dozzina frasco garrafa',
);

/** Of things that were used before. */
export const USED: ReadonlySet<string> = wordSet(
  'old used secondhand vintage preloved outgrown',
  'gammel gamle gammal gammalt gammelt brukt brukte brukta loppis loppemarked loppemarkedet utvokst utvokste',
  'begagnad begagnade begagnat urvuxen urvuxna använda loppisen',
  'brugt brugte loppemarkedet',
  'vanha vanhat vanhan käytetty käytetyt kirppis kirppiksellä',
  'alt alte alten gebraucht gebrauchte flohmarkt',
  'oud oude gebruikt gebruikte rommelmarkt tweedehands',
  'vieux vieille vieilles occasion brocante',
  'viejo viejos vieja viejas usado usada usados usadas',
  'vecchio vecchia vecchi vecchie usato usata usati usate',
);
/** For whom classes and teams sell. */
export const FOR_CLUBS: ReadonlySet<string> = wordSet(
  'class school team club scouts raffle church',
  'klassen klassetur klasseturen dugnad dugnaden korpset laget speiderne lodd loddene klassekassen',
  'klassresa klassresan klasskassan lagkassan scouterna lotter föreningen',
  'klassekassen spejderne holdet klubben',
  'luokkaretki luokkaretken partiolaiset joukkue seura',
  'klasse klassenkasse verein pfadfinder klas vereniging école classe colegio clase scuola classe',
);

/** Ask to book, where a number or a message to the creator would do it. */
export const BOOKING: ReadonlySet<string> = wordSet(
  'book booking sms smsa smsar dm dma pm text message whatsapp boka bokar bokas booke bestill bestil varaa varaukset',
  'buchen buchbar anmelden melden boek boeken réserver réservez reserva reservad reservar prenota prenotate prenotare agendar',
);

/** Appointments: with "at mine" beside them, a trade. */
export const HOURS: ReadonlySet<string> = wordSet(
  'appointment appointments slot slots time timer timar tid tider termin termine créneau créneaux hueco huecos cita citas appuntamenti afspraken aikaa aikoja',
);
/** Places in a course. */
export const PLACES: ReadonlySet<string> = wordSet(
  'spot spots place places space spaces seat seats plass plasser plassar plats platser plads pladser platz plätze plek plekken plekjes',
  'paikka paikkaa paikkoja plazas plaza posto posti vagas',
);
/** Say of places that they can be had. */
export const LEFT: ReadonlySet<string> = wordSet(
  'left free available open remaining igjen att ledig ledige kvar lediga tilbage frei freie übrig vrij vrije over',
  'jäljellä vapaana vapaita restants restantes disponible disponibles libre libres quedan queda libero liberi disponibili rimasti disponíveis abertas',
);

/** Say that something is another's: "his course", "søsteren min sitt kurs". */
export const THEIRS: ReadonlySet<string> = wordSet(
  'his her their hans hennes deres hennar deira deras dennes sin sitt sine hänen heidän seine seinen ihre ihren son ses leur leurs zijn haar hun su sus suo sua suoi loro',
);
