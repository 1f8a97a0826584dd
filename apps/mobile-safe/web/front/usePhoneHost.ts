import type { MobileApi } from '@frontyard/sdk/core';
import { useBridge } from '@frontyard/sdk/react';

/** Front as phones have it. A call of insertHTML, setPanelWidth, updateDraft or addTopic does not compile. */
export function usePhoneHost(): MobileApi {
  return useBridge().host;
}
