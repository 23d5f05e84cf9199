package org.rapporteur.formats;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What a parser of JSON says is wrong, as far as it is for people. */
public final class JsonReason {
  private static final Pattern OWN_WORDS =
      Pattern.compile("\\s*\\(start marker at .*|\\s*\\[Source: .*");

  private JsonReason() {}

  /** Its first line, without where and from what the parser was reading. */
  public static String of(JacksonException broken) {
    String line = broken.getOriginalMessage().lines().findFirst().orElse("");
    return OWN_WORDS.matcher(line).replaceFirst("");
  }
}
