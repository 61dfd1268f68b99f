import { failureText } from '../../lib/i18n/failures';
import { t, uiLanguage } from '../../lib/i18n/text';
import { failureCode } from '../../lib/model/failure';
import type { Saved } from '../../lib/model/verdict';
import type { BadgeActions } from './actions';

/** The star with what follows a press: the choice to remove, the undo of a removal, or what went wrong. */
export interface Star {
  elements: HTMLElement[];
  /** Another creator: whatever was open or under way is about the last one. */
  reset(saved: Saved | null): void;
  /** The same creator, saved or removed by whatever means. */
  update(saved: Saved | null): void;
}

type Note =
  | { kind: 'none'; spoken?: string }
  | { kind: 'choice' }
  | { kind: 'removed'; entryId: string }
  | { kind: 'failed'; words: string };

/** `acts` decides whether an event may act: only the person's own may. */
export function createStar(document: Document, actions: BadgeActions, acts: (event: Event) => boolean): Star {
  let saved: Saved | null = null;
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
    say({ kind: 'none', spoken: savedTo(now) });
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
    star.setAttribute('aria-label', t('badge_shortlist'));
    star.setAttribute('aria-pressed', String(saved !== null));
    star.setAttribute('aria-disabled', String(busy));
    star.title = saved ? savedTo(saved) : t('badge_shortlist');
    status.className = note.kind === 'none' ? 'spoken' : 'words';
    status.textContent = words();
    choice.hidden = note.kind !== 'choice' && note.kind !== 'removed';
    choice.textContent = note.kind === 'removed' ? t('undo') : t('remove');
  }

  function words(): string {
    if (note.kind === 'choice') return saved ? `${savedTo(saved)} ·` : '';
    if (note.kind === 'removed') return `${t('saved_removed')} ·`;
    return note.kind === 'failed' ? note.words : (note.spoken ?? '');
  }

  return {
    elements: [star, status, choice],
    reset(now) {
      turn += 1;
      busy = false;
      saved = now;
      say({ kind: 'none' });
    },
    update(now) {
      saved = now;
      const gone = now ? 'removed' : 'choice';
      if (note.kind === gone && !busy) note = { kind: 'none' };
      render();
    },
  };
}

function savedTo({ lists }: Saved): string {
  if (lists.length === 0) return t('saved_now');
  return t('badge_saved_to', new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(lists));
}
