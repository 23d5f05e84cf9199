package org.rapporteur.desk;

import java.util.Arrays;
import java.util.Locale;

/**
 * What programs are told when something cannot be done, after RFC 9457. A name that was published
 * keeps its meaning; {@code openapi.yaml} lists them all.
 */
public enum Problem {
  BAD_REQUEST(400, "The request makes no sense"),
  BAD_FILTER(400, "The filter cannot be read"),
  BAD_CURSOR(400, "The cursor is none of this desk"),
  NOT_SIGNED_IN(401, "Nobody is signed in"),
  NOT_ALLOWED(403, "This is not allowed"),
  NOT_FOUND(404, "There is no such thing"),
  WRONG_METHOD(405, "The address does not take this method"),
  CONFLICT(409, "It has changed meanwhile"),
  TOO_LARGE(413, "The request is too large"),
  NOT_CODED(422, "The text cannot be coded"),
  DOES_NOT_FIT(422, "The correction does not fit"),
  TOO_MANY(429, "Too many requests"),
  BUG(500, "A bug in Rapporteur"),
  UNAVAILABLE(503, "Something is in the way");

  private final int status;
  private final String title;

  Problem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The code of HTTP. */
  public int status() {
    return status;
  }

  /** The same for every occurrence. */
  public String title() {
    return title;
  }

  /** Identifies the kind of problem. */
  public String type() {
    return "urn:rapporteur:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The most general one with {@code status}. */
  static Problem of(int status) {
    return Arrays.stream(values())
        .filter(problem -> problem.status == status)
        .findFirst()
        .orElse(status < 500 ? BAD_REQUEST : BUG);
  }
}
