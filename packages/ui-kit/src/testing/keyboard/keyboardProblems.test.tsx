import type { JSX } from 'react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { keyboardProblems } from './keyboardProblems.ts';

const noop = () => undefined;

function Deaf({ onPress }: { onPress: () => void }): JSX.Element {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- that is what is wrong with it
    <div role="button" tabIndex={0} onClick={onPress}>
      Save
    </div>
  );
}

function Twice({ onPress }: { onPress: () => void }): JSX.Element {
  return (
    <button onClick={onPress} onKeyDown={onPress}>
      Save
    </button>
  );
}

function Tabs({ skips = false, stops = false }): JSX.Element {
  const [chosen, choose] = useState(0);
  const names = ['Orders', 'Notes', 'Files'];
  const step = skips ? 2 : 1;
  return (
    <div role="tablist">
      {names.map((name, at) => (
        <div
          key={name}
          role="tab"
          tabIndex={at === chosen ? 0 : -1}
          aria-selected={at === chosen}
          aria-disabled={stops && at === 1}
          onKeyDown={({ key, currentTarget }) => {
            if (key !== 'ArrowRight') return;
            const next = (at + step) % names.length;
            currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
            choose(next);
          }}
        >
          {name}
        </div>
      ))}
    </div>
  );
}

test.each([
  {
    what: 'a button that only a mouse can press',
    part: <Deaf onPress={noop} />,
    problem: /\{Enter\} on button “Save”.*but a click/u,
  },
  {
    what: 'one that a key presses twice',
    part: <Twice onPress={noop} />,
    problem: /\{Enter\} on button “Save”/u,
  },
  { what: 'one that does nothing', part: <button>Save</button>, problem: /does nothing when clicked/u },
  {
    what: 'one that Tab does not reach',
    part: (
      <button tabIndex={-1} onClick={noop}>
        Save
      </button>
    ),
    problem: /Tab does not reach button “Save”/u,
  },
  {
    what: 'a stop where there is nothing to work',
    part: <p tabIndex={0}>Paid</p>,
    problem: /Tab stops at p “Paid”/u,
  },
  {
    what: 'a disabled one that Tab stops at',
    part: (
      <div role="button" tabIndex={0} aria-disabled>
        Save
      </div>
    ),
    problem: /Tab stops at button “Save”, which is disabled/u,
  },
  {
    what: 'a checkbox that Space does not turn',
    part: <input type="checkbox" aria-label="News" checked readOnly />,
    problem: /Space does not toggle/u,
  },
  {
    what: 'a field that takes no typing',
    part: <input aria-label="Name" value="" onChange={noop} />,
    problem: /x changes nothing/u,
  },
  { what: 'arrows that pass over a tab', part: <Tabs skips />, problem: /The arrows walk/u },
  { what: 'arrows that stop at a disabled one', part: <Tabs stops />, problem: /The arrows walk/u },
])('it tells of $what', async ({ part, problem }) => {
  expect((await keyboardProblems(part)).join('\n')).toMatch(problem);
});

test.each([
  { what: 'a button', part: <button onClick={noop}>Save</button> },
  { what: 'a link', part: <a href="https://docs.example.com/">Refunds</a> },
  { what: 'tabs', part: <Tabs /> },
  { what: 'text', part: <p>Paid</p> },
  { what: 'a disabled button', part: <button disabled>Save</button> },
  { what: 'a checkbox', part: <input type="checkbox" aria-label="News" /> },
])('it finds nothing wrong with $what', async ({ part }) => {
  expect(await keyboardProblems(part)).toEqual([]);
});
