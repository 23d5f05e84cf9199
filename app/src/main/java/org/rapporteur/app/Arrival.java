package org.rapporteur.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.Signature;
import org.rapporteur.tongue.Tongue;
import tools.jackson.databind.JsonNode;

/**
 * What is known of an article beside its coding.
 *
 * @param tongue its language
 * @param canonical its canonical address, if it has one
 * @param signature by which its copies are found
 * @param page what the page that it was taken from is known by; null when it came as a text
 * @param extra fields that go out with its record
 * @param warnings what is odd about it
 */
record Arrival(
    Tongue tongue,
    @Nullable String canonical,
    Signature signature,
    @Nullable String page,
    Map<String, JsonNode> extra,
    List<String> warnings) {
  Arrival {
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    warnings = List.copyOf(warnings);
  }
}
