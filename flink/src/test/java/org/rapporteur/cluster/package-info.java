@NullMarked
package org.rapporteur.cluster;

import org.jspecify.annotations.NullMarked;
