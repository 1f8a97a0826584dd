import { createConnect } from '@frontyard/sdk/core';

createConnect()().subscribe(({ type }) => {
  document.title = type;
});
