// The page of the review desk. README.md, one folder up, says what is where.
import {render} from 'preact';

import {App} from './views/app';
import './style/page.css';

render(<App />, document.getElementById('page')!);
