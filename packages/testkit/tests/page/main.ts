import { connect, type Bridge } from '@frontyard/sdk';

/** A plugin's page that gives its bridge to the test around it. */
declare global {
  interface Window {
    bridge: Bridge;
  }
}

window.bridge = connect();
