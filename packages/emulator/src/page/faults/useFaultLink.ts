import { useEffect } from 'react';
import { readPlan, writePlan } from '../../host/faultPlan.ts';
import { usePage } from '../state/hooks.ts';
import { faultsInHash, hashOfFaults } from './faultHash.ts';

/** Keeps the faults and this page's address the same, so that the address can be shared. */
export function useFaultLink(): void {
  const { host, notify } = usePage();
  useEffect(() => {
    const take = () => {
      const text = faultsInHash(location.hash);
      if (text === undefined || text === writePlan(host.faults.plan())) return;
      const plan = readPlan(text);
      if (plan) host.faults.set(plan);
      else
        notify({ tone: 'warning', text: 'The faults in this address can’t be read, so they were ignored.' });
    };
    const write = () =>
      history.replaceState(null, '', hashOfFaults(writePlan(host.faults.plan())) || location.pathname);
    take();
    window.addEventListener('hashchange', take);
    const stop = host.faults.subscribe(write);
    return () => {
      window.removeEventListener('hashchange', take);
      stop();
    };
  }, [host, notify]);
}
