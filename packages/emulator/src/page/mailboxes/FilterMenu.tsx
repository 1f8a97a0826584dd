import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../parts/Icon.tsx';
import { useHost, useView, useWorld } from '../state/hooks.ts';
import { filterGroups, filtersIn, toggled } from './filters.ts';

/** Narrows the list by what can be chosen, beside what is typed; several hold together. */
export function FilterMenu() {
  const host = useHost();
  const search = useView((view) => view.search);
  const groups = filterGroups(useWorld());
  const on = filtersIn(search, groups);
  const filters = groups.flatMap((group) => group.filters);
  const toggle = (term: string) => {
    const filter = filters.find((each) => each.term === term);
    if (filter) host.changeView((view) => void (view.search = toggled(view.search, filter)));
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button filter-button" data-look="quiet">
          Filter
          {on.length > 0 && <span className="filter-count">{on.length}</span>}
          <Icon name="chevron" />
        </Button>
        <Popover className="popover filter-popover" placement="bottom end">
          <Menu
            className="menu"
            aria-label="Filter"
            selectionMode="multiple"
            selectedKeys={on.map(({ term }) => term)}
            onAction={(term) => toggle(String(term))}
          >
            {groups.map((group) => (
              <MenuSection key={group.name}>
                <Header className="menu-header">{group.name}</Header>
                {group.filters.map(({ term, name }) => (
                  <MenuItem key={term} id={term} textValue={name} className="menu-item">
                    <span className="menu-check">
                      <Icon name="check" />
                    </span>
                    {name}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {on.length > 0 && (
        <div className="filters-on" role="group" aria-label="Filters that are on">
          {on.map(({ term, name }) => (
            <Button
              key={term}
              className="chip filter-chip"
              aria-label={`Without ${name}`}
              onPress={() => toggle(term)}
            >
              {name}
              <Icon name="close" />
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
