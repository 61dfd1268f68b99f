import { wordSet } from './word-set';

// What people write of a parcel that came unasked, of all languages together.

/** What came, or where it lay. */
export const PARCELS: ReadonlySet<string> = wordSet(
  'parcel parcels package packages mailbox letterbox doorstep   ',
  'pakke pakken pakka pakker postkassen postkassa posten postkasse postboksen døra',
  'paket paketet brevlådan brevlåda dörren posten lådan',
  'paketti paketin postilaatikossa postilaatikkoon postissa lähetys',
  'päckchen paket  briefkasten',
  'colis paquet  ',
  'pakket pakketje brievenbus',
  'paquete buzón ',
  'pacco pacchetto ',
);

/** Stand before who sent it. */
export const FROM: ReadonlySet<string> = wordSet('from by fra frå från av af von van de da di dal');
export const CALLED: ReadonlySet<string> = wordSet(
  'called named heter heiter hedder heißt nimeltä genaamd heet appelle llama llamada chiama',
);
/** The Finnish ending for "from". */
export const FROM_ENDING = /.{3}lta$/;
