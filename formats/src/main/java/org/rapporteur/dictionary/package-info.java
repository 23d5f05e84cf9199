/**
 * Dictionaries of PETRARCH and TABARI, as their users keep them: actors with dated codes, agents,
 * verbs with patterns and synonym sets. What a dictionary says is kept word for word, so that what
 * was imported can be exported again.
 *
 * <p>Comments begin with {@code #} or {@code ;} or stand between {@code <!--} and {@code -->}. A
 * date is written as YYMMDD (years from 30 on are of the 20th century) or YYYYMMDD.
 */
@NullMarked
package org.rapporteur.dictionary;

import org.jspecify.annotations.NullMarked;
