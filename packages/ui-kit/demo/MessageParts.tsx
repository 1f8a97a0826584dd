import { type JSX, useState } from 'react';
import {
  Button,
  Card,
  EmptyState,
  ErrorBoundary,
  InlineBanner,
  Skeleton,
  Stack,
  type Tone,
  useToast,
} from '../src/index.ts';

const TONES = ['info', 'success', 'warning', 'error'] as const satisfies Tone[];

export function MessageParts(): JSX.Element {
  const toast = useToast();
  return (
    <>
      {TONES.map((tone) => (
        <InlineBanner key={tone} tone={tone} title={`This is ${tone}`} onDismiss={() => undefined}>
          It stays where it stands.
        </InlineBanner>
      ))}
      <InlineBanner tone="warning" action={<Button size="small">Sign in again</Button>}>
        Your session with the shop has ended.
      </InlineBanner>
      <Card title="Toast">
        <Stack direction="row" gap={2}>
          {TONES.map((tone) => (
            <Button
              key={tone}
              size="small"
              onPress={() => toast.show({ tone, message: `A message of tone ${tone}` })}
            >
              {tone}
            </Button>
          ))}
          <Button
            size="small"
            onPress={() =>
              toast.show({
                message: 'Tag removed',
                action: { label: 'Undo', onPress: () => toast.show({ message: 'Put back' }) },
              })
            }
          >
            with action
          </Button>
        </Stack>
      </Card>
      <Card title="Skeleton">
        <Skeleton />
        <Skeleton hasAvatar lines={2} label="Loading people…" />
      </Card>
      <Card>
        <EmptyState
          title="No articles match"
          hint="Try fewer words, or write the article your customer needs."
          action={<Button variant="primary">Write an article</Button>}
        />
      </Card>
      <ErrorBoundary>
        <Fragile />
      </ErrorBoundary>
    </>
  );
}

function Fragile(): JSX.Element {
  const [isBroken] = useState(true);
  if (isBroken) throw new Error('Shown on purpose: this is what a failing part looks like.');
  return <p>Whole again</p>;
}
