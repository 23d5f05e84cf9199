/**
 * The knowledge of Rapporteur as files, and the readers of their two forms.
 *
 * <p>Tables are tab-separated UTF-8 with a header line; a cell may hold several values separated by
 * {@code |}; lines that start with {@code #} are comments. Frames and lexicons are YAML.
 */
@NullMarked
package org.rapporteur.knowledge;

import org.jspecify.annotations.NullMarked;
