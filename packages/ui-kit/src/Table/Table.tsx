// Drawn as a card, an element loses the role it has by itself in some browsers, so that each role is written out.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { ComponentProps, JSX, ReactNode } from 'react';
import { classNames } from '../classNames.ts';

export interface TableColumn<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** `end` for numbers. Default: `start`. */
  align?: 'start' | 'end' | undefined;
}

export interface TableProps<Row> extends Omit<ComponentProps<'div'>, 'children'> {
  /** Names the table. */
  label: string;
  /** The first names the row: it heads the card that a row becomes where there is no room beside. */
  columns: readonly [TableColumn<Row>, ...TableColumn<Row>[]];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** In place of rows when there are none. */
  emptyState?: ReactNode;
}

/** Rows and columns; in a narrow place, a card for each row. */
export function Table<Row>({
  label,
  columns,
  rows,
  rowId,
  emptyState,
  className,
  ...rest
}: TableProps<Row>): JSX.Element {
  return (
    <div {...rest} className={classNames('fy-Table', className)}>
      {rows.length === 0 && emptyState}
      {(rows.length > 0 || !emptyState) && (
        <table role="table" aria-label={label} className="fy-Table-table">
          <thead role="rowgroup" className="fy-Table-head">
            <tr role="row">
              {columns.map(({ id, title, align = 'start' }) => (
                <th key={id} role="columnheader" scope="col" data-align={align} className="fy-Table-title">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className="fy-Table-body">
            {rows.map((row) => (
              <TableRow key={rowId(row)} columns={columns} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function TableRow<Row>({ columns, row }: { columns: readonly TableColumn<Row>[]; row: Row }): JSX.Element {
  return (
    <tr role="row" className="fy-Table-row">
      {columns.map(({ id, title, cell, align = 'start' }, index) =>
        index === 0 ? (
          <th
            key={id}
            role="rowheader"
            scope="row"
            data-align={align}
            className="fy-Table-cell fy-Table-name"
          >
            {cell(row)}
          </th>
        ) : (
          <td key={id} role="cell" data-align={align} className="fy-Table-cell">
            <span className="fy-Table-label" aria-hidden="true">
              {title}
            </span>
            <span className="fy-Table-value">{cell(row)}</span>
          </td>
        ),
      )}
    </tr>
  );
}
