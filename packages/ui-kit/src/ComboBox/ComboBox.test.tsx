import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { OptionData } from '../option/OptionData.ts';
import { describeConformance, violationsIn } from '../testing/describeConformance.tsx';
import { ComboBox } from './ComboBox.tsx';

const people: OptionData[] = [
  { id: 'ana', label: 'Ana Silva' },
  { id: 'samira', label: 'Samira Nordström' },
  { id: 'tomasz', label: 'Tomasz Wójcik' },
];

describeConformance(<ComboBox label="Owner" options={people} />, {
  refIs: HTMLDivElement,
  canBeDisabled: true,
});
describeConformance(<ComboBox label="Owner" load={() => Promise.resolve(people)} />, {
  refIs: HTMLDivElement,
  canBeDisabled: true,
});

const shown = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: /Owner/u });

test('typing narrows the list down, whatever the case and accents, and Enter chooses', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(option: OptionData | null) => void>();
  render(<ComboBox label="Owner" options={people} onChange={onChange} />);

  await user.type(field(), 'NORDS');
  expect(shown()).toEqual(['Samira Nordström']);
  await user.keyboard('{ArrowDown}{Enter}');

  expect(onChange).toHaveBeenCalledExactlyOnceWith(people[1]);
  expect(field().value).toBe('Samira Nordström');
});

test('the open list has nothing wrong in the eyes of axe', async () => {
  const user = userEvent.setup();
  render(<ComboBox label="Owner" options={people} />);
  await user.click(field());
  expect(await violationsIn(screen.getByRole('listbox'))).toEqual([]);
});

test('what was chosen comes back when nothing new is', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(option: OptionData | null) => void>();
  render(<ComboBox label="Owner" options={people} defaultValue={people[0]} onChange={onChange} />);

  await user.type(field(), 'zzz');
  expect(screen.getByText('Nothing found')).toBeTruthy();
  await user.tab();

  expect(field().value).toBe('Ana Silva');
  expect(onChange).not.toHaveBeenCalled();
});

test('emptying the field chooses nothing', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(option: OptionData | null) => void>();
  render(<ComboBox label="Owner" options={people} defaultValue={people[0]} onChange={onChange} />);

  await user.clear(field());
  expect(onChange).toHaveBeenCalledExactlyOnceWith(null);
});

test('words are looked up once typing stops, and what was under way is aborted', async () => {
  const user = userEvent.setup();
  const signals: AbortSignal[] = [];
  const load = vi.fn<(text: string, signal: AbortSignal) => Promise<OptionData[]>>((text, signal) => {
    signals.push(signal);
    return text === '' ? new Promise<OptionData[]>(() => undefined) : Promise.resolve(people.slice(1, 2));
  });
  render(<ComboBox label="Owner" load={load} />);

  await user.click(field());
  await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  await user.type(field(), 'sam');
  await waitFor(() => expect(shown()).toEqual(['Samira Nordström']));

  expect(load.mock.lastCall?.[0]).toBe('sam');
  expect(signals[0]?.aborted).toBe(true);
});

test('a list that can not be loaded says so, and is asked for again when it is opened again', async () => {
  const user = userEvent.setup();
  const load = vi
    .fn<() => Promise<OptionData[]>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(people);
  render(<ComboBox label="Owner" load={load} />);

  await user.click(field());
  expect(await screen.findByText(/could not be loaded/u)).toBeTruthy();
  await user.keyboard('{Escape}');
  act(() => field().blur());
  await user.click(field());
  await waitFor(() => expect(shown()).toHaveLength(3));
});

test('a panel that is drawn again and again does not keep the list from coming', async () => {
  const user = userEvent.setup();
  const load = vi.fn<() => Promise<OptionData[]>>().mockResolvedValue(people);
  const draw = () => <ComboBox label="Owner" load={() => load()} />;
  const { rerender } = render(draw());
  await user.click(field());
  const drawing = setInterval(() => rerender(draw()), 5);
  await waitFor(() => expect(shown()).toHaveLength(3));
  clearInterval(drawing);
  expect(load).toHaveBeenCalledTimes(1);
});

test('once somebody else is asked, what was found before is no longer offered', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<ComboBox label="Owner" load={() => Promise.resolve(people)} />);
  await user.click(field());
  await waitFor(() => expect(shown()).toHaveLength(3));
  await user.keyboard('{Escape}');
  act(() => field().blur());

  let answer: (options: OptionData[]) => void = () => undefined;
  const others = vi.fn<() => Promise<OptionData[]>>(() => new Promise((resolve) => (answer = resolve)));
  rerender(<ComboBox label="Owner" load={others} />);
  await user.click(field());
  expect(shown()).not.toContain('Ana Silva');
  await waitFor(() => expect(others).toHaveBeenCalled());
  await act(async () => answer([{ id: 'ben', label: 'Ben Okafor' }]));
  await waitFor(() => expect(shown()).toEqual(['Ben Okafor']));
});

test('a search that throws has failed, and does not go on for ever', async () => {
  const user = userEvent.setup();
  const load = (): Promise<OptionData[]> => {
    throw new Error('offline');
  };
  render(<ComboBox label="Owner" load={load} />);
  await user.click(field());
  expect(await screen.findByText(/could not be loaded/u)).toBeTruthy();
});

test('its input can be reached, to move the focus there', () => {
  const inputRef = { current: null as HTMLInputElement | null };
  render(<ComboBox label="Owner" options={people} inputRef={inputRef} />);
  expect(inputRef.current).toBe(field());
});
