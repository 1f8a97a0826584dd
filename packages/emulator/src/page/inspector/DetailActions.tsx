import { Button } from 'react-aria-components/Button';
import { useHost, usePage } from '../state/hooks.ts';
import { copyText } from '../parts/copyText.ts';
import type { Exchange } from './exchanges.ts';
import { json } from './plainText.ts';
import { canBeTest, testOf } from './testOf.ts';

interface DetailActionsProps {
  exchange: Exchange;
  onResent(id: number): void;
}

export function DetailActions({ exchange, onResent }: DetailActionsProps) {
  const page = usePage();
  const host = useHost();
  const { first } = exchange;
  const test = () => {
    const { world, view } = host.sceneOf(first) ?? host.snapshot();
    const platform = host.frames().find(({ id }) => id === first.frame)?.opening.platform ?? 'desktop';
    return testOf(exchange, { world, selectedIds: view.selectedIds, platform });
  };
  const resend = () => page.attempt(() => onResent(host.resend(first)));
  return (
    <div className="log-actions">
      {exchange.kind === 'call' && (
        <Button className="button" onPress={resend}>
          Resend
        </Button>
      )}
      <Button className="button" onPress={() => void copyText(page, json(exchange, 2), 'the entry')}>
        Copy as JSON
      </Button>
      {canBeTest(exchange) && (
        <Button className="button" onPress={() => void copyText(page, test(), 'a test that makes this call')}>
          Copy as a test
        </Button>
      )}
    </div>
  );
}
