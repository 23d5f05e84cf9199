/** The desk as a person meets it: in a browser, with a keyboard, at night, on a phone. */
@NullMarked
package org.rapporteur.browser;

import org.jspecify.annotations.NullMarked;
