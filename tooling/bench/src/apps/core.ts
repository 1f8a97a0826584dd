import { connect } from '@frontyard/sdk/core';

connect().subscribe(({ type }) => {
  document.title = type;
});
