import { failureText } from '../../lib/i18n/failures';
import { savedTo } from '../../lib/i18n/saved-to';
import { t } from '../../lib/i18n/text';
import type { BadgeView } from '../../lib/model/badge-view';
import { failureCode } from '../../lib/model/failure';
import type { Saved } from '../../lib/model/verdict';
import type { BadgeActions } from './actions';

/** How the creator stands, with the words for it. */
type Told = Pick<BadgeView, 'saved' | 'star' | 'savedTo'>;

/**
 * The star with what follows a press: the choice to remove, the undo of a removal, or what went wrong. Only after a press
 * does it ask the browser for words of its own.
 */
export interface Star {
  elements: HTMLElement[];
  /** Another creator: whatever was open or under way is about the last one. */
  reset(told: Told): void;
  /** The same creator, saved or removed by whatever means. */
  update(told: Told): void;
}

type Note =
  | { kind: 'none'; spoken?: string }
  | { kind: 'choice' }
  | { kind: 'removed'; entryId: string }
  | { kind: 'failed'; words: string };

/** `acts` decides whether an event may act: only the person's own may. */
export function createStar(document: Document, actions: BadgeActions, acts: (event: Event) => boolean): Star {
  let saved: Saved | null = null;
  let name = '';
  /** Where the creator is saved, in words. */
  let where = '';
  let note: Note = { kind: 'none' };
  let busy = false;
  let turn = 0;

  const star = button('star', press);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const choice = button('choice', choose);
  for (const element of [star, choice]) {
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && acts(event) && note.kind !== 'none') close();
    });
  }
  choice.addEventListener('focusout', ({ relatedTarget }) => {
    if (note.kind === 'choice' && !busy && relatedTarget !== star) say({ kind: 'none' });
  });

  function button(name: string, onPress: () => void): HTMLButtonElement {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = name;
    element.addEventListener('click', (event) => {
      if (acts(event) && !busy) onPress();
    });
    return element;
  }

  function press(): void {
    if (!saved) void act(actions.shortlist, (now) => keep(now));
    else if (note.kind === 'choice') close();
    else {
      say({ kind: 'choice' });
      choice.focus();
    }
  }

  function choose(): void {
    if (note.kind === 'choice') {
      void act(actions.remove, ({ entryId }) => {
        saved = null;
        say({ kind: 'removed', entryId });
        choice.focus();
      });
    } else if (note.kind === 'removed') {
      const { entryId } = note;
      void act(
        () => actions.restore(entryId),
        (now) => {
          star.focus();
          keep(now);
        },
      );
    }
  }

  function keep(now: Saved): void {
    saved = now;
    where = savedTo(now);
    say({ kind: 'none', spoken: where });
  }

  function take(told: Told): void {
    saved = told.saved;
    name = told.star;
    where = told.savedTo ?? '';
  }

  function close(): void {
    star.focus();
    say({ kind: 'none' });
  }

  async function act<T>(what: () => Promise<T>, done: (result: T) => void): Promise<void> {
    const own = ++turn;
    busy = true;
    render();
    try {
      const result = await what();
      if (own !== turn) return;
      busy = false;
      done(result);
    } catch (error) {
      if (own !== turn) return;
      busy = false;
      say({ kind: 'failed', words: failureText(failureCode(error)) });
    }
  }

  function say(next: Note): void {
    note = next;
    render();
  }

  function render(): void {
    star.textContent = busy ? '•' : saved ? '★' : '☆';
    star.setAttribute('aria-label', name);
    star.setAttribute('aria-pressed', String(saved !== null));
    star.setAttribute('aria-disabled', String(busy));
    star.title = saved ? where : name;
    status.className = note.kind === 'none' ? 'spoken' : 'words';
    status.textContent = words();
    choice.hidden = note.kind !== 'choice' && note.kind !== 'removed';
    if (!choice.hidden) choice.textContent = note.kind === 'removed' ? t('undo') : t('remove');
  }

  function words(): string {
    if (note.kind === 'choice') return saved ? `${where} ·` : '';
    if (note.kind === 'removed') return `${t('saved_removed')} ·`;
    return note.kind === 'failed' ? note.words : (note.spoken ?? '');
  }

  return {
    elements: [star, status, choice],
    reset(told) {
      turn += 1;
      busy = false;
      take(told);
      say({ kind: 'none' });
    },
    update(told) {
      take(told);
      const gone = saved ? 'removed' : 'choice';
      if (note.kind === gone && !busy) note = { kind: 'none' };
      render();
    },
  };
}
