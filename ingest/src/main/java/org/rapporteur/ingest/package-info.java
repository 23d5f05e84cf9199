/** Where articles come from: files and folders, feeds, site maps and archives. */
@NullMarked
package org.rapporteur.ingest;

import org.jspecify.annotations.NullMarked;
