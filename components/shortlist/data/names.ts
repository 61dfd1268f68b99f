import type { BackupRecord } from '../../../lib/model/backup';
import type { Profile } from '../../../lib/model/profile';

/** What a creator is called: by the name, else by the handle, else by the id that the platform gave. */
export function creatorName({ name, handle, accountId }: Pick<Profile, 'name' | 'handle' | 'accountId'>): string {
  return name ?? handle ?? accountId ?? '';
}

/** What somebody is called in what is kept of them, the entry first; undefined where it is only an address. */
export function personName(records: readonly BackupRecord[]): string | undefined {
  for (const { kind, value } of records) {
    if (kind === 'entry') return creatorName(value.profile);
  }
  for (const { kind, value } of records) {
    if (kind === 'declined' && value.name !== undefined) return value.name;
    if (kind === 'candidate') return value.given;
  }
  return undefined;
}
