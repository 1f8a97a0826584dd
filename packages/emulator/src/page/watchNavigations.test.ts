// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createHost, type Host } from '../host/host.ts';
import { settleSuspicion, watchNavigations } from './watchNavigations.ts';

const ORIGIN = 'http://localhost:5001';
let report: (url: string, type?: string) => void;
let host: Host;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ReportingObserver',
    class {
      constructor(callback: (reports: readonly unknown[]) => void) {
        report = (blockedURL, type = 'navigation') =>
          callback([{ toJSON: () => ({ body: { type, blockedURL } }) }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  host = createHost({
    plugins: [
      { name: 'panel', title: 'Panel', url: `${ORIGIN}/panel`, secret: 's' },
      { name: 'composer', title: 'Composer', url: `${ORIGIN}/composer`, secret: 's' },
      { name: 'other', title: 'Other', url: 'http://localhost:5002/panel', secret: 's' },
    ],
  });
  watchNavigations(host);
});

const breach = (blockedURI: string) =>
  document.dispatchEvent(
    Object.assign(new Event('securitypolicyviolation'), { effectiveDirective: 'frame-src', blockedURI }),
  );

test('a page that goes elsewhere is blocked, and the address is told', () => {
  const frame = host.open('panel');
  const other = host.open('other');
  breach(ORIGIN);
  report(`${ORIGIN}/elsewhere?x=1`);
  expect(frame.blockedBecause()).toContain(`${ORIGIN}/elsewhere?x=1`);
  expect(other.status()).toBe('waiting');
});

test('a load of a registered page blocks nobody, whichever frame of its origin it is', () => {
  const frames = [host.open('panel'), host.open('composer')];
  report(`${ORIGIN}/panel?auth_secret=s`);
  report(`${ORIGIN}/composer?auth_secret=s`);
  expect(frames.map((frame) => frame.status())).toEqual(['waiting', 'waiting']);
});

test('where the browser tells no address, the frame is blocked before anything passes', () => {
  const frame = host.open('panel');
  breach(ORIGIN);
  expect(frame.status()).toBe('waiting');
  settleSuspicion(frame);
  expect(frame.blockedBecause()).toContain(`${ORIGIN}/…`);
});

test('where nothing passes, the frame is blocked after a moment', () => {
  const frame = host.open('panel');
  breach(ORIGIN);
  vi.advanceTimersByTime(1000);
  expect(frame.status()).toBe('blocked');
});

test('other reports and other breaches mean nothing', () => {
  const frame = host.open('panel');
  report(`${ORIGIN}/elsewhere`, 'corp');
  report('about:srcdoc');
  document.dispatchEvent(
    Object.assign(new Event('securitypolicyviolation'), {
      effectiveDirective: 'img-src',
      blockedURI: ORIGIN,
    }),
  );
  settleSuspicion(frame);
  expect(frame.status()).toBe('waiting');
});
