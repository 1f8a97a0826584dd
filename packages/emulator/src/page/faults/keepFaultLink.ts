import { readPlan, writePlan } from '../../host/faultPlan.ts';
import type { Page } from '../state/page.ts';
import { faultsInHash, hashOfFaults } from './faultHash.ts';

/**
 * Takes the faults of this page's address, and keeps the two the same from then on, so that the address can be shared.
 * Comes before any plugin is opened: some faults are about how its page is opened.
 */
export function keepFaultLink({ host, notify }: Pick<Page, 'host' | 'notify'>): void {
  const take = () => {
    const text = faultsInHash(location.hash);
    if (text === undefined || text === writePlan(host.faults.plan())) return;
    const plan = readPlan(text);
    if (plan) host.faults.set(plan);
    else notify({ tone: 'warning', text: 'The faults in this address can’t be read, so they were ignored.' });
  };
  const write = () => {
    const hash = hashOfFaults(writePlan(host.faults.plan()));
    history.replaceState(null, '', location.pathname + location.search + hash);
  };
  take();
  window.addEventListener('hashchange', take);
  host.faults.subscribe(write);
}
