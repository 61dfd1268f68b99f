import { useEffect, useState } from 'react';
import type { Entry } from '../../lib/model/entry';
import { failureCode, type FailureCode } from '../../lib/model/failure';
import { entryWithId } from '../../lib/shortlist/entries';
import { judgedPostsOf, type JudgedPost } from '../../lib/shortlist/posts';

/** A saved creator with the posts that are ads or perhaps ads. */
export interface ShownCreator {
  entry: Entry;
  posts: JudgedPost[];
  /** How many posts were judged at all. */
  judged: number;
}

export interface Creators {
  creators: ShownCreator[];
  /** Everything has been read. */
  done: boolean;
  /** Ids that the shortlist has no longer. */
  gone: number;
  failed?: FailureCode;
}

/** Reads one creator after the other, and shows each as soon as it is there. */
export function useCreators(ids: readonly string[]): Creators {
  const [state, setState] = useState<Creators>({ creators: [], done: false, gone: 0 });
  // As text: the same ids in another array are no news.
  const asked = JSON.stringify(ids);
  useEffect(() => {
    let stopped = false;
    const readAll = async () => {
      for (const id of new Set(JSON.parse(asked) as string[])) {
        const entry = await entryWithId(id);
        const shown = entry && (await readPosts(entry));
        if (stopped) return;
        setState((before) =>
          shown ? { ...before, creators: [...before.creators, shown] } : { ...before, gone: before.gone + 1 },
        );
      }
    };
    setState({ creators: [], done: false, gone: 0 });
    readAll().then(
      () => !stopped && setState((before) => ({ ...before, done: true })),
      (error: unknown) => !stopped && setState((before) => ({ ...before, done: true, failed: failureCode(error) })),
    );
    return () => {
      stopped = true;
    };
  }, [asked]);
  return state;
}

async function readPosts(entry: Entry): Promise<ShownCreator> {
  const all = (await judgedPostsOf(entry.id)).filter(({ disclosure }) => disclosure);
  return { entry, posts: all.filter(({ disclosure }) => disclosure?.verdict.commercial !== 'no'), judged: all.length };
}
