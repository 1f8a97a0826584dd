import { expect, test } from 'vitest';
import { createTopic } from './topic.ts';

test('the same listener may listen twice, and stop once', () => {
  const topic = createTopic<number>();
  const heard: number[] = [];
  const listen = (value: number) => heard.push(value);
  const stop = topic.subscribe(listen);
  topic.subscribe(listen);
  topic.publish(1);
  stop();
  topic.publish(2);
  expect(heard).toEqual([1, 1, 2]);
});

test('who begins to listen meanwhile hears it once, who stops does not', () => {
  const topic = createTopic<number>();
  const heard: string[] = [];
  let stopLater = () => {};
  topic.subscribe(() => {
    topic.subscribe((value) => heard.push(`new ${value}`));
    stopLater();
  });
  stopLater = topic.subscribe((value) => heard.push(`later ${value}`));
  topic.publish(1);
  expect(heard).toEqual(['new 1']);
});
