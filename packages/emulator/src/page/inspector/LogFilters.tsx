import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Icon } from '../parts/Icon.tsx';
import { KINDS, type Filter, type Kind } from './filter.ts';
import { PluginFilter } from './PluginFilter.tsx';

const KIND_NAMES = { all: 'All', calls: 'Calls', events: 'Events', problems: 'Problems' } as const;

interface LogFiltersProps {
  filter: Filter;
  onFilter(filter: Filter): void;
}

/** What of the log is shown. Drawn anew only when that changes: the log itself may change with every picture on the screen. */
export const LogFilters = memo(function LogFilters({ filter, onFilter }: LogFiltersProps) {
  return (
    <>
      <PluginFilter plugin={filter.plugin} onChange={(plugin) => onFilter({ ...filter, plugin })} />
      <ToggleButtonGroup
        className="segments"
        aria-label="Kind"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[filter.kind]}
        onSelectionChange={([kind]) => onFilter({ ...filter, kind: kind as Kind })}
      >
        {KINDS.map((kind) => (
          <ToggleButton key={kind} id={kind} className="segment">
            {KIND_NAMES[kind]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SearchField
        className="search-box log-search"
        aria-label="Search the log"
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
      >
        <Icon name="search" />
        <Input placeholder="Name or content" />
        <Button className="search-clear" aria-label="Clear the search">
          <Icon name="close" />
        </Button>
      </SearchField>
    </>
  );
});
