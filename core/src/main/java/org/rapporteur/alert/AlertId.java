package org.rapporteur.alert;

import java.util.regex.Pattern;

/**
 * What an alert is known by.
 *
 * @param value twelve hexadecimal digits
 */
public record AlertId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}");

  public AlertId {
    if (!isId(value)) {
      throw new IllegalArgumentException("no id of an alert: " + value);
    }
  }

  /** Whether {@code text} has the form of one. */
  public static boolean isId(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
