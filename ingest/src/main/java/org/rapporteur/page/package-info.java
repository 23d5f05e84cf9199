/**
 * Web pages become articles: the text of the article without what stands around it, and what the
 * page says about itself.
 *
 * <p>A page is data: nothing in it is ever run or fetched, and its size and depth are bounded.
 */
@NullMarked
package org.rapporteur.page;

import org.jspecify.annotations.NullMarked;
