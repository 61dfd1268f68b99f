import { STAGES } from '../model/names';
import { t } from './text';

/** The stage that an entry's status names: in the person's language where it is one of Vett's own; '' is new. */
export function stageName(status: string): string {
  const stage = STAGES.find((one) => one === (status || 'new'));
  return stage ? t(`stage_${stage}`) : status;
}
