import { offer } from './measured.ts';
import { connect } from '@frontyard/sdk';

const bridge = connect();
offer(() => bridge.host.tag(['tag_1']), bridge.ready);
