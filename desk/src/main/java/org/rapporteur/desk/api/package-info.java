/**
 * The desk for programs: JSON over HTTP, as the contract {@code openapi.yaml} beside the desk says.
 * Records have exactly the form of {@code rapporteur code}.
 */
@NullMarked
package org.rapporteur.desk.api;

import org.jspecify.annotations.NullMarked;
