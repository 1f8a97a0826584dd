import { expect, test } from 'vitest';
import { interleave } from './interleave.ts';

function recorded() {
  const order: string[] = [];
  const run = (name: string) => async () => {
    order.push(name);
    return { call: order.length, many: [1, 2] };
  };
  return { order, contenders: { ours: run('ours'), peer: run('peer'), limit: run('limit') } };
}

test('contenders run in turn, forwards and backwards, and the first round is not counted', async () => {
  const { order, contenders } = recorded();
  const values = await interleave({ figures: {}, rounds: 2, contenders });

  expect(order.map((name) => name[0]).join('')).toBe('lpoopllpo');
  expect(values.ours).toEqual({ call: [4, 9], many: [1, 2, 1, 2] });
  expect(values.peer).toEqual({ call: [5, 8], many: [1, 2, 1, 2] });
});

test('what is the same each time is measured once', async () => {
  const { order, contenders } = recorded();
  const values = await interleave({ figures: {}, rounds: 9, once: true, contenders });

  expect(order).toHaveLength(3);
  expect(values.ours).toEqual({ call: [1], many: [1, 2] });
});
