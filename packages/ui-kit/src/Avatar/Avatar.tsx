import { type ComponentProps, type JSX, useState } from 'react';
import { classNames } from '../classNames.ts';
import { initials } from './initials.ts';
import { stableIndex } from './stableIndex.ts';

const COLORS = 8;

export interface AvatarProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** A name or e-mail address; its initials stand in for the image. */
  name: string;
  imageUrl?: string | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  /** What picks the colour. Default: the name; give an id so that it survives a change of name. */
  colorKey?: string | undefined;
  /** What a screen reader hears. Leave out where the name stands beside it. */
  label?: string | undefined;
}

/** A person or company at a glance. */
export function Avatar({
  name,
  imageUrl,
  size = 'medium',
  colorKey = name,
  label,
  className,
  ...rest
}: AvatarProps): JSX.Element {
  const [brokenUrl, setBrokenUrl] = useState<string>();
  return (
    <span
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      {...rest}
      data-size={size}
      data-color={stableIndex(colorKey, COLORS)}
      className={classNames('fy-Avatar', className)}
    >
      {imageUrl && imageUrl !== brokenUrl ? (
        <img
          className="fy-Avatar-image"
          src={imageUrl}
          alt=""
          referrerPolicy="no-referrer"
          onError={() => setBrokenUrl(imageUrl)}
        />
      ) : (
        initials(name)
      )}
    </span>
  );
}
