import { useEffect } from 'react';
import { usePage } from '../state/hooks.ts';
import type { Page } from '../state/page.ts';
import { openingInAddress } from './parameters.ts';
import { openPlugin, type PageOpening } from './openings.ts';

/** Opens the plugin that this page's address names, once. */
export function useAddressOpening(): void {
  const page = usePage();
  useEffect(() => {
    const wanted = openingInAddress(location.search);
    if (!wanted || isOpen(page, wanted)) return;
    if (page.host.plugins().some(({ name }) => name === wanted.plugin)) {
      openPlugin(page, { ...wanted, entryPoint: 'URL' });
    } else {
      page.notify({
        tone: 'warning',
        text: `This address opens ${wanted.plugin}, but no plugin of that name is registered here.`,
      });
    }
  }, [page]);
}

/** After a reload it may be there already. */
function isOpen({ state }: Page, wanted: Pick<PageOpening, 'plugin' | 'parameters'>): boolean {
  const parametersOf = ({ parameters = {} }: Pick<PageOpening, 'parameters'>) =>
    JSON.stringify(Object.entries(parameters).toSorted());
  return state
    .get()
    .openings.some(
      (each) =>
        each.entryPoint === 'URL' &&
        each.plugin === wanted.plugin &&
        parametersOf(each) === parametersOf(wanted),
    );
}
