/**
 * The desk: a web application over one store, in one process, for people ({@code desk.page}) and
 * programs ({@code desk.api}). {@link org.rapporteur.desk.Desk} puts it together; a page is a class
 * that adds its addresses to the routes and a template in {@code src/main/jte} that shows one
 * record of values.
 */
@NullMarked
package org.rapporteur.desk;

import org.jspecify.annotations.NullMarked;
