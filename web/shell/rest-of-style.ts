// Everything of the look that the first page does without.

import '../styles/rest.scss';
