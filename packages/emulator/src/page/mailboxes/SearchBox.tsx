import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { Icon } from '../parts/Icon.tsx';
import { useHost, useView } from '../state/hooks.ts';

/** What stands here is also what a plugin's `search()` writes. */
export function SearchBox() {
  const host = useHost();
  const search = useView((view) => view.search);
  return (
    <SearchField
      id="search"
      className="search-box"
      aria-label="Search conversations"
      value={search}
      onChange={(text) => host.changeView((view) => void (view.search = text))}
    >
      <Icon name="search" />
      <Input
        placeholder="Search"
        title="Words, or tag: assignee:me is:unassigned from: to: inbox: has:attachment"
      />
      <Button className="search-clear" aria-label="Clear the search">
        <Icon name="close" />
      </Button>
    </SearchField>
  );
}
