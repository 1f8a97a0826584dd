import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { HostProvider } from '../HostProvider/HostProvider.tsx';
import { describeConformance } from '../testing/describeConformance.tsx';
import { cleanHtml } from './cleanHtml.ts';
import { plainText } from './plainText.ts';
import { RichText } from './RichText.tsx';

// What is loaded when it is needed is here already, however slow the machine.
beforeAll(() => import('./cleanHtml.ts'));

describeConformance(<RichText html="<p>Five days</p>" />, { refIs: HTMLDivElement });

const cleaned = (html: string, allowsImages = false) => {
  const place = document.createElement('div');
  place.append(cleanHtml(html, { allowsImages }));
  return place.innerHTML;
};

test.each([
  ['<script>alert(1)</script>Hi', 'Hi'],
  ['<p onclick="alert(1)" style="position:fixed" class="fy-Button" id="top">Hi</p>', '<p>Hi</p>'],
  ['<iframe src="https://evil.example"></iframe><form action="/x"><input name="q">Hi</form>', 'Hi'],
  ['<a href="javascript:alert(1)">Hi</a>', '<a>Hi</a>'],
  ['<svg><a xlink:href="javascript:alert(1)">Hi</a></svg>', ''],
  ['<img src="https://tracker.example/1.png" alt="a parcel">', 'a parcel'],
])('%s becomes %s', (html, safe) => {
  expect(cleaned(html)).toBe(safe);
});

test('links lead out of the panel without telling where from', () => {
  expect(cleaned('<a href="https://example.com/a">Hi</a>')).toBe(
    '<a href="https://example.com/a" target="_blank" rel="noopener noreferrer">Hi</a>',
  );
});

test('images are shown when they may be, without telling who looks', () => {
  const image = cleaned('<img src="https://example.com/1.png" srcset="https://evil.example/2.png 2x">', true);
  expect(image).toContain('referrerpolicy="no-referrer"');
  expect(image).toContain('alt=""');
  expect(image).not.toContain('srcset');
});

test('an image that is part of the text is not', () => {
  expect(cleaned('<img src="data:image/svg+xml,<svg/>" alt="a parcel">', true)).toBe('a parcel');
});

test('a link in it is opened by the host', async () => {
  const user = userEvent.setup();
  const openUrl = vi.fn<(url: string) => void>();
  render(
    <HostProvider host={{ openUrl }}>
      <RichText html='See <a href="https://example.com/a"><b>the policy</b></a>.' />
    </HostProvider>,
  );
  await user.click(await screen.findByText('the policy'));
  expect(openUrl).toHaveBeenCalledExactlyOnceWith('https://example.com/a');
});

test('other HTML takes the place of the first', async () => {
  const { rerender } = render(<RichText html="<p>First</p>" />);
  await screen.findByText('First');
  rerender(<RichText html="<p>Second</p>" />);
  await screen.findByText('Second');
  expect(screen.queryByText('First')).toBeNull();
});

test('where it can not be cleaned its words are left', () => {
  expect(plainText('<style>p{}</style><p>One</p><script>x()</script><p>Two<br>Three</p>')).toBe(
    'One\nTwo\nThree',
  );
});
