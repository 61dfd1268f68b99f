import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { assess, METHOD, type AssessContext } from '../../../lib/assess/assess';
import { toMarket } from '../../../lib/disclosure/region';
import { Snapshot } from '../../../lib/model/entry';
import { Profile } from '../../../lib/model/profile';
import { Requirement, RequirementList } from '../../../lib/model/requirement';
import { Comment } from '../../../lib/model/signs';
import { TierScheme } from '../../../lib/model/tier';
import { IsoTime } from '../../../lib/model/text';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';

/** A list by name, or only its lines. */
const Requirements = z.union([
  RequirementList,
  z.array(Requirement).transform((requirements) => ({ id: 'given', name: 'given', requirements })),
]);

/** Where a line names no market: the first that Vett was made for. */
const MARKET = 'NO';

/** Of a snapshot, what the method looks at; whose it is goes without saying. */
const Visit = z.object({ day: IsoTime, followers: Snapshot.shape.followers });

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  profile: Profile,
  history: z.optional(z.array(Visit)),
  comments: z.optional(z.array(Comment)),
  settings: z.optional(
    z.object({
      market: z.optional(z.string()),
      scheme: z.optional(TierScheme),
      line: z.optional(z.number()),
      brands: z.optional(z.array(z.string())),
      competitors: z.optional(z.array(z.string())),
      requirements: z.optional(Requirements),
    }),
  ),
  quote: z.optional(z.number()),
  now: IsoTime,
});
type Line = z.infer<typeof Line>;

function toContext({ history = [], comments, settings = {}, quote, now }: Line): AssessContext {
  return {
    now,
    settings: {
      tierScheme: settings.scheme ?? DEFAULT_SETTINGS.tierScheme,
      referenceLine: settings.line ?? DEFAULT_SETTINGS.referenceLine,
      brands: settings.brands,
      competitors: settings.competitors,
    },
    market: toMarket(settings.market ?? MARKET),
    history: history.map(({ day, followers }) => ({
      entryId: 'given',
      day: day.slice(0, 10),
      followers,
      tiers: [],
      method: METHOD.version,
    })),
    comments,
    requirements: settings.requirements,
    quote,
  };
}

/**
 * `vet assess FILE.jsonl`: judges the profile of each line with its history, comments, settings and quote, and writes one
 * line of JSON each: `{"id","assessment"}`. Resolves to the exit status: 0; 1 when a line was not understood, which is said
 * on standard error with its number; 2 when the file is not there.
 */
export async function assessCommand([file = '']: string[], write: (line: string) => void): Promise<number> {
  if (!existsSync(file)) return 2;
  let status = 0;
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
    number += 1;
    if (text.trim() === '') continue;
    try {
      const line = Line.parse(JSON.parse(text));
      write(JSON.stringify({ id: line.id, assessment: assess(line.profile, toContext(line)) }));
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      process.stderr.write(`${file}, line ${number}: ${why}\n`);
      status = 1;
    }
  }
  return status;
}
