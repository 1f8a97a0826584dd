import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HostProvider, useHost } from './HostProvider.tsx';

function Abilities() {
  return <p>{Object.keys(useHost()).join(' ') || 'none'}</p>;
}

test('parts below it see what the host can do', () => {
  render(
    <HostProvider host={{ openUrl: () => undefined }}>
      <Abilities />
    </HostProvider>,
  );
  expect(screen.getByText('openUrl')).toBeTruthy();
});

test('without it there is a host that can do nothing', () => {
  render(<Abilities />);
  expect(screen.getByText('none')).toBeTruthy();
});
