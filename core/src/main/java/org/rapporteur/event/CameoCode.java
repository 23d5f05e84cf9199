package org.rapporteur.event;

/**
 * A CAMEO event code.
 *
 * @param value two to four digits, the first two being the root 01–20
 */
public record CameoCode(String value) {
  public CameoCode {
    if (!value.matches("(0[1-9]|1[0-9]|20)[0-9]{0,2}")) {
      throw new IllegalArgumentException("not a CAMEO code: " + value);
    }
  }

  /** The two-digit root. */
  public String root() {
    return value.substring(0, 2);
  }

  /** What the codes below this one begin with: "10" for 100 and for 10, "104" for 104. */
  public String stem() {
    return value.length() == 3 && value.endsWith("0") ? root() : value;
  }

  @Override
  public String toString() {
    return value;
  }
}
