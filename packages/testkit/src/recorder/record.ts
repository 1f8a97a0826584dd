import { startRecorder, type Recorder } from './startRecorder.ts';

declare global {
  interface Window {
    /** Records this page: `frontyardRecorder.save({ plugin: 'mine' })` in the console saves the session. */
    frontyardRecorder?: Recorder;
  }
}

// Only a page that is framed can hear from Front; a second import goes on with the first recorder.
if (window.parent !== window) window.frontyardRecorder ??= startRecorder(window);
