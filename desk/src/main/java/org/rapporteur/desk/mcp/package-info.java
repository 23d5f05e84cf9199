/**
 * The records for language models, by the Model Context Protocol: a few tools, each of whose
 * answers carries identifiers and the sentence that proves it, with its place in the text.
 */
@NullMarked
package org.rapporteur.desk.mcp;

import org.jspecify.annotations.NullMarked;
