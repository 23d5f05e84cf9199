/**
 * What a data set was made of: the manifest, one JSON object in a file beside the data.
 *
 * <p>It names the program, its options, and the SHA-256 of every input, of the built-in knowledge
 * by group, of a user's own knowledge by file, of the language models, of the corrections and of
 * what was written. Nothing of the clock, the machine or the folders around is in it, so that equal
 * runs have equal manifests. Its schema is {@code docs/schema/manifest.schema.json}.
 */
@NullMarked
package org.rapporteur.manifest;

import org.jspecify.annotations.NullMarked;
