import { PluginError } from '@frontyard/sdk-types/errors';
import type { Call } from './line.ts';

/** The error for what the contract allows and this wire has no words for; `why` goes to `cause`. */
export function cannot({ name }: Pick<Call, 'name'>, why: string): PluginError {
  return new PluginError('METHOD_UNAVAILABLE', { method: name, cause: why });
}
