import { useEffect, useState } from 'react';

export const VIEWS = ['creators', 'queue', 'compare', 'data'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Which view the address names, the creators that it is about, and the part of the view where to begin. */
export interface Route {
  view: ViewName;
  ids: string[];
  part?: string;
}

/** The route of a hash: "#compare?ids=a,b", "#data?part=backup". Anything unknown is the table. */
export function toRoute(hash: string): Route {
  const [name, query = ''] = hash.replace(/^#/, '').split('?', 2);
  const given = new URLSearchParams(query);
  const ids = given.get('ids')?.split(',').filter(Boolean) ?? [];
  const part = given.get('part');
  return { view: VIEWS.find((view) => view === name) ?? 'creators', ids, ...(part !== null && { part }) };
}

/** The address of a view within the page, and of a part of it. */
export function viewHash(view: ViewName, part?: string): string {
  if (view === 'creators') return '#';
  return part === undefined ? `#${view}` : `#${view}?part=${part}`;
}

/** The route of the page, as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => toRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(toRoute(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return route;
}
