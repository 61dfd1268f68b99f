// Small words around a creator's own link to a shop or a service, of all languages together.

/** Stand before a sum that the reader gets: "get £25", "få 100 kr", "bekommt ihr 10 €". */
export const RECEIVES: ReadonlySet<string> = new Set(
  (
    'get gets save saves earn receive fa far fik fikk gir ger giver gives spar sparar sparer sparen spart bekommen bekommt bekommst erhalten kriegen kriegt kriegst erhaltet ' +
    'erhaltst krijg krijgt krijgen ontvang ontvangt ontvangen bespaar saat saatte saavat saasta recevez recois gagnez economisez obtenez avez recibes consigues tienes llevas llevais ' +
    'teneis ricevi ricevete hai avete ottieni ottenete ganha recebe'
  ).split(' '),
);

/** Single words that can only be of money off. */
export const REDUCES: ReadonlySet<string> = new Set(
  'discount off rabatt rabatten avslag rabat rabatten alennus alennuksen alennusta korting reduction remise rabais descuento dto sconto desconto nachlass'.split(
    ' ',
  ),
);
