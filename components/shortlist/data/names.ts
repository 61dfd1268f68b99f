import type { Profile } from '../../../lib/model/profile';

/** What a creator is called: by the name, else by the handle, else by the id that the platform gave. */
export function creatorName({ name, handle, accountId }: Pick<Profile, 'name' | 'handle' | 'accountId'>): string {
  return name ?? handle ?? accountId ?? '';
}
