/** Pages for people: each a class that answers and the values that its template shows. */
@NullMarked
package org.rapporteur.desk.page;

import org.jspecify.annotations.NullMarked;
