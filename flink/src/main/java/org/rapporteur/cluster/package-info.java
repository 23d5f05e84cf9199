/**
 * The coder as a job of Apache Flink: sources are read by file or by partition, articles are coded
 * on all machines by one coder each, and what came of them goes to files and databases so that a
 * crash neither loses nor repeats any of it.
 *
 * <p>A {@link org.rapporteur.cluster.Piece} goes in, a {@link org.rapporteur.cluster.CodedText}
 * comes out; what cannot be coded leaves by the side with its reason.
 */
@NullMarked
package org.rapporteur.cluster;

import org.jspecify.annotations.NullMarked;
