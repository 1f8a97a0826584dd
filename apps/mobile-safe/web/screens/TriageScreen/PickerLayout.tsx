import {
  BackIcon,
  Button,
  Card,
  IconButton,
  InlineBanner,
  PanelLayout,
  SearchField,
  Skeleton,
} from '@frontyard/ui-kit';
import type { JSX, ReactNode } from 'react';
import type { List } from '../../front/useList.ts';

export interface PickerLayoutProps {
  title: string;
  subtitle?: string | undefined;
  /** What is in the list: “teammates”. */
  things: string;
  list: Pick<List<unknown>, 'items' | 'isLoading' | 'problem' | 'reload'>;
  query: string;
  onQuery: (query: string) => void;
  /** How many fit the query. */
  found: number;
  onClose: () => void;
  /** Above the list: what went wrong. */
  notice?: ReactNode;
  children: ReactNode;
}

/** A list of Front's to look through and choose from. */
export function PickerLayout({
  title,
  subtitle,
  things,
  list,
  query,
  onQuery,
  found,
  onClose,
  notice,
  children,
}: PickerLayoutProps): JSX.Element {
  const { items, isLoading, problem, reload } = list;
  return (
    <PanelLayout
      title={title}
      subtitle={subtitle}
      leading={
        <IconButton label="Back" onPress={onClose}>
          <BackIcon />
        </IconButton>
      }
    >
      <SearchField
        label={`Search ${things}`}
        placeholder={`Search ${things}`}
        value={query}
        onChange={onQuery}
        isPending={isLoading && items.length > 0}
        autoFocus={!isTouch()}
      />
      {notice}
      {problem && (
        <InlineBanner
          tone="error"
          title={`The ${things} could not be loaded`}
          action={
            <Button size="small" onPress={reload}>
              Try again
            </Button>
          }
        >
          {problem}
        </InlineBanner>
      )}
      {items.length === 0 && isLoading && (
        <Card>
          <Skeleton lines={5} label={`Loading the ${things}…`} />
        </Card>
      )}
      {found === 0 && !isLoading && !problem && (
        <p className="quiet">
          {items.length === 0 ? `There are no ${things}.` : `No ${things} match “${query}”.`}
        </p>
      )}
      {found > 0 && <Card>{children}</Card>}
    </PanelLayout>
  );
}

/** On phones the keyboard would hide half of the list before it is read. */
function isTouch(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
