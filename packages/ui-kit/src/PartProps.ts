/** The props a React Aria part takes, with `className` as plain text and `children` left to the part. */
export type PartProps<Props> = Omit<Props, 'className' | 'children' | 'render' | 'slot'> & {
  className?: string | undefined;
};
