import { connect } from '@frontyard/sdk';

connect().subscribe(({ type }) => {
  document.title = type;
});
