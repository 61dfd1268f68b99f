// Small words around a discount code, of all languages together.

/** Stand between "code" and the code itself: "koden er ANNA20", "code promo : ANNA20". */
export const BEFORE_CODE: ReadonlySet<string> = new Set(
  'is er ar ist est es on lyder heter hedder lautet heisst heet min mitt my mijn mon mi mein promo rabatt reduction descuento sconto below under den the personal remise de'.split(
    ' ',
  ),
);

/** Follow a code: "koden anna for 20 %", "code anna at checkout". */
export const AFTER_CODE: ReadonlySet<string> = new Set(
  (
    'for at to gir ger giver gives gets get og och and und et y en e pa i ved na bei chez sur bij su per pour para you du ni dere far fur ' +
    'checkout kassen kassan saat'
  ).split(' '),
);

/** Verbs between a code and what it gives: "ANNA20 gir 20 %". */
export const GIVES: ReadonlySet<string> = new Set(
  'gir ger giver gives gets get far for gibt spart donne offre geeft da te saat saa'.split(' '),
);
