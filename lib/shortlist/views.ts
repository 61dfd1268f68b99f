import { Failure } from '../model/failure';
import { View } from '../model/table-view';
import { tellChanged } from './changed';
import { read, write } from './database';
import { inOrderOfMaking } from './moments';
import { tidyName } from './tidy';

/** The views that the person has kept, oldest first. Throws a `Failure`. */
export async function allViews(): Promise<View[]> {
  return inOrderOfMaking(await read(['views'], (tx) => tx.objectStore('views').getAll()));
}

/** Keeps a view, in place of the one with its id. Throws a `Failure`. */
export async function keepView(view: View): Promise<View> {
  const kept = { ...view, name: tidyName(view.name) };
  // What a backup could not hold must not be kept.
  if (!View.safeParse(kept).success) throw new Failure('unknown', 'a view needs a name, of 200 characters at most');
  await write(['views'], (tx) => tx.objectStore('views').put(kept));
  tellChanged([]);
  return kept;
}

/** Takes a view away; one that is gone already is no failure. Throws a `Failure`. */
export async function removeView(id: string): Promise<void> {
  await write(['views'], (tx) => tx.objectStore('views').delete(id));
  tellChanged([]);
}
