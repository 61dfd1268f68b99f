import { useEffect, useState } from 'react';

export const VIEWS = ['creators', 'queue', 'compare', 'data'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Which view the address names, and the creators that it is about. */
export interface Route {
  view: ViewName;
  ids: string[];
}

/** The route of a hash: "#compare?ids=a,b". Anything unknown is the table. */
export function toRoute(hash: string): Route {
  const [name, query = ''] = hash.replace(/^#/, '').split('?', 2);
  const ids = new URLSearchParams(query).get('ids')?.split(',').filter(Boolean) ?? [];
  return { view: VIEWS.find((view) => view === name) ?? 'creators', ids };
}

/** The address of a view within the page. */
export function viewHash(view: ViewName): string {
  return view === 'creators' ? '#' : `#${view}`;
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
