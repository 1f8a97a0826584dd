import type { JSX, ReactNode, RefAttributes } from 'react';
import {
  Tab,
  TabList,
  TabPanel,
  Tabs as AriaTabs,
  type TabsProps as AriaTabsProps,
} from 'react-aria-components/Tabs';
import { classNames } from '../classNames.ts';
import type { PartProps } from '../PartProps.ts';

export interface TabItem<Id extends string = string> {
  id: Id;
  title: ReactNode;
  /** After the title: a count. */
  badge?: ReactNode;
  content: ReactNode;
  isDisabled?: boolean | undefined;
}

type Inherited = Omit<
  PartProps<AriaTabsProps>,
  'selectedKey' | 'defaultSelectedKey' | 'onSelectionChange' | 'orientation' | 'disabledKeys'
>;

export interface TabsProps<Id extends string = string> extends Inherited, RefAttributes<HTMLDivElement> {
  /** Names the row of tabs. */
  label: string;
  items: readonly TabItem<Id>[];
  /** The open tab. Leave out to let the part remember it; it starts with the first. */
  value?: NoInfer<Id> | undefined;
  defaultValue?: NoInfer<Id> | undefined;
  onChange?: ((id: Id) => void) | undefined;
}

/** Several views in the place of one. Only the open one is mounted. */
export function Tabs<Id extends string = string>({
  label,
  items,
  value,
  defaultValue,
  onChange,
  className,
  ...rest
}: TabsProps<Id>): JSX.Element {
  const tell = (key: unknown) => {
    const opened = items.find((item) => item.id === key);
    if (opened) onChange?.(opened.id);
  };
  return (
    <AriaTabs
      {...rest}
      {...(value !== undefined && { selectedKey: value })}
      {...(defaultValue !== undefined && { defaultSelectedKey: defaultValue })}
      onSelectionChange={tell}
      className={classNames('fy-Tabs', className)}
    >
      <TabList aria-label={label} className="fy-Tabs-list">
        {items.map(({ id, title, badge, isDisabled = false }) => (
          <Tab key={id} id={id} isDisabled={isDisabled} className="fy-Tabs-tab">
            {title}
            {badge !== undefined && <span className="fy-Tabs-badge">{badge}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="fy-Tabs-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
