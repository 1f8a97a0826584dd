const PATHS = {
  bold: 'M7.5 4.5h5.5a3.6 3.6 0 0 1 0 7.2H7.5zM7.5 11.7h6.3a3.9 3.9 0 0 1 0 7.8H7.5z',
  archive: 'M3.5 4.5h17v4h-17zM5 8.5v11h14v-11M10 12.5h4',
  assign: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  attachment:
    'm19.5 11.5-7.8 7.8a4.7 4.7 0 0 1-6.6-6.6l8.3-8.3a3.1 3.1 0 0 1 4.4 4.4l-8.3 8.3a1.6 1.6 0 0 1-2.2-2.2l7.6-7.6',
  bullets: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01',
  blank: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z',
  blocked: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM5.7 5.7l12.6 12.6',
  check: 'm5 12.5 4.7 4.7L19.5 7.3',
  chevron: 'm7 10 5 5 5-5',
  close: 'M6 6l12 12M18 6 6 18',
  comment: 'M4 5h16v11H11l-4.5 4v-4H4z',
  compose: 'M12 5H5v14h14v-7M18 3.5l2.5 2.5-8.5 8.5-3.5 1 1-3.5z',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 19.5h15',
  draft: 'M6 3.5h8l4.5 4.5v12.5H6zM13.5 3.5v5h5M9 13h6M9 16.5h4',
  fault: 'M13.5 3 5 13.5h6L10 21l8.5-10.5h-6z',
  forward: 'm14 6 5.5 5.5L14 17M19.5 11.5h-9a6 6 0 0 0-6 6V19',
  inbox: 'M3.5 13.5 6.5 5h11l3 8.5v5.5h-17zM3.5 13.5H9a3 3 0 0 0 6 0h5.5',
  italic: 'M10 4.5h8M6 19.5h8M14.5 4.5l-5 15',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.2-3.2a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0L5.1 13.2a4 4 0 0 0 5.7 5.7l1.2-1.2',
  log: 'M3.5 5h17v14h-17zM7 9.5l3 2.5-3 2.5M12.5 15h4',
  move: 'M3.5 6h6l2 2.5h9V19h-17zM12 11v5m-2.2-2.2L12 16l2.2-2.2',
  lock: 'M6 10.5h12v9.5H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  note: 'M4.5 4.5h15v10l-5 5h-10zM14.5 19.5v-5h5',
  numbers:
    'M10 6.5h10M10 12h10M10 17.5h10M4 5l1.2-.8V9M3.6 15.3c.3-1.5 2.4-1.3 2.4.1 0 1.2-2.4 1.6-2.4 3.1H6',
  open: 'M3.5 18.5V6h6l2 2.5h7v3M3.5 18.5 6.3 11.5H21l-2.8 7z',
  panel: 'M3.5 5h17v14h-17zM14.5 5v14',
  quote: 'M5 6v12M9.5 7.5H20M9.5 12H20M9.5 16.5h7',
  reload: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 4v4.5H15',
  reply: 'M10 6l-5.5 5.5L10 17M4.5 11.5h9a6 6 0 0 1 6 6V19',
  replyAll: 'M12.5 6 7 11.5l5.5 5.5M8 6l-5.5 5.5L8 17M7 11.5h7.5a6 6 0 0 1 6 6V19',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5l5 5',
  send: 'M4 12 20 4.5 15.5 20l-4-6.5zM11.5 13.5 20 4.5',
  spam: 'M12 3.5 21 19.5H3zM12 10v4.5M12 16.8v.4',
  tag: 'M3.5 12.5v-9h9l8 8-9 9zM8 8h.01',
  theme: 'M12 20.5a8.5 8.5 0 1 0 0-17zM12 3.5v17a8.5 8.5 0 0 1 0-17Z',
  underline: 'M7 4.5v7a5 5 0 0 0 10 0v-7M5.5 20h13',
  trash: 'M4.5 6.5h15M9.5 6.5v-3h5v3M6.5 6.5l.9 13.5h9.2l.9-13.5M10.3 10.5v6M13.7 10.5v6',
} as const;
export type IconName = keyof typeof PATHS;

/** A drawing beside words; it says nothing of its own to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
