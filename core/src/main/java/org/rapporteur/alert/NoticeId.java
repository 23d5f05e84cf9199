package org.rapporteur.alert;

import java.util.regex.Pattern;

/**
 * What a notice is known by, wherever and however often it is sent.
 *
 * @param value 32 hexadecimal digits
 */
public record NoticeId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public NoticeId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no id of a notice: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
