/**
 * What an event is about: a demand is for aid, for rights or for a release. A topic refines the
 * CAMEO code and adds PLOVER contexts; it never decides whether something is an event. Topics are
 * data, {@code lexicon/topics.yaml}.
 */
@NullMarked
package org.rapporteur.topic;

import org.jspecify.annotations.NullMarked;
