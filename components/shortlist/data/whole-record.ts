import { failureCode } from '../../../lib/model/failure';
import { recordOf, type PersonRecord } from '../../../lib/shortlist/record-of';
import { isAbout, withTrace, type Who } from '../../../lib/shortlist/traces';
import { sessionTraces } from './session-traces';

/** All that is kept of somebody, in the database and until the browser closes. */
export interface WholeRecord extends PersonRecord {
  /** The ids in `records` of what was only seen, and never saved. */
  unsaved: ReadonlySet<string>;
}

const NOTHING = { records: [], places: {} };

async function kept(who: Who): Promise<PersonRecord> {
  try {
    return await recordOf(who);
  } catch (error) {
    if (failureCode(error) === 'not-found') return { who, ...NOTHING };
    throw error;
  }
}

const sizeOf = ({ keys, urls, ids }: Who) => keys.length + urls.length + ids.length;

/** All that is kept of whoever is known by any of these. Throws a `Failure`, `not-found` among them. */
export async function wholeRecord(given: Who): Promise<WholeRecord> {
  const session = await sessionTraces();
  // Each of the two may know a key by which the other has more.
  for (let who = given; ;) {
    const record = await kept(who);
    const traces = session.filter((trace) => isAbout(record.who, trace));
    const wider = traces.reduce(withTrace, record.who);
    if (sizeOf(wider) > sizeOf(record.who)) {
      who = wider;
      continue;
    }
    if (traces.length === 0) return { ...(await recordOf(who)), unsaved: new Set() };
    return {
      who: wider,
      records: [...record.records, ...traces.flatMap((trace) => trace.records())],
      places: { ...record.places, session: traces.length },
      unsaved: new Set(traces.flatMap(({ unsaved }) => unsaved ?? [])),
    };
  }
}
