package org.rapporteur.alert;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.Filter;
import org.rapporteur.query.FilterException;

/**
 * What somebody wants to be told.
 *
 * @param id what it is known by
 * @param name what it is called, for a person
 * @param filter which reports it is about, as it was written
 * @param condition what must be new about them
 * @param webhook address that notices are posted to; null for none
 * @param mail addresses that they are mailed to
 * @param paused whether it looks at nothing for now
 * @param author who made it
 * @param made on which day
 */
public record Alert(
    AlertId id,
    String name,
    String filter,
    Condition condition,
    @Nullable String webhook,
    List<String> mail,
    boolean paused,
    String author,
    LocalDate made) {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_TEXT = 2000;
  private static final int MOST_ADDRESSES = 20;
  private static final Pattern MAIL =
      Pattern.compile(
          "[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?");

  public Alert {
    mail = List.copyOf(mail);
  }

  /** One that is not paused, checked; a filter that cannot be read is refused with its place. */
  public static Alert of(
      AlertId id,
      String name,
      String filter,
      Condition condition,
      @Nullable String webhook,
      List<String> mail,
      String author,
      LocalDate made)
      throws AlertException {
    String called = name.strip();
    if (called.isEmpty() || called.length() > LONGEST_NAME || hasControls(called)) {
      throw new AlertException("a name has 1 to " + LONGEST_NAME + " characters, in one line");
    }
    if (filter.length() > LONGEST_TEXT) {
      throw new AlertException("a filter has at most " + LONGEST_TEXT + " characters");
    }
    parse(filter);
    String hook = webhook == null || webhook.isBlank() ? null : webhook.strip();
    if (hook != null) {
      checkWebhook(hook);
    }
    return new Alert(
        id, called, filter.strip(), condition, hook, mailAddresses(mail), false, author, made);
  }

  private static boolean hasControls(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }

  private static Filter parse(String filter) throws AlertException {
    try {
      return Filter.parse(filter);
    } catch (FilterException wrong) {
      throw new AlertException(
          "filter, character " + (wrong.position() + 1) + ": " + wrong.getMessage());
    }
  }

  private static void checkWebhook(String address) throws AlertException {
    try {
      URI uri = URI.create(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if ((scheme.equals("https") || scheme.equals("http"))
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && address.length() <= LONGEST_TEXT) {
        return;
      }
    } catch (IllegalArgumentException malformed) {
      // told below
    }
    throw new AlertException(
        "a webhook is an address that begins with https:// or http://, without a user");
  }

  private static List<String> mailAddresses(List<String> told) throws AlertException {
    List<String> addresses = new ArrayList<>();
    for (String address : told) {
      String one = address.strip();
      if (one.isEmpty() || addresses.contains(one)) {
        continue;
      }
      if (!MAIL.matcher(one).matches()) {
        throw new AlertException("\"" + one + "\" is no e-mail address");
      }
      addresses.add(one);
    }
    if (addresses.size() > MOST_ADDRESSES) {
      throw new AlertException("an alert is mailed to at most " + MOST_ADDRESSES + " addresses");
    }
    return addresses;
  }

  /** The reports that it is about; copies are left out unless it asks for them. */
  public Filter reports() {
    return all().withoutCopies();
  }

  /** The same for what articles tell together, where copies count too. */
  public Filter all() {
    try {
      return Filter.parse(filter);
    } catch (FilterException changed) {
      throw new IllegalStateException("a kept filter cannot be read: " + filter, changed);
    }
  }

  /** What several findings are called: one speaks for itself. */
  public String title(long all, List<Finding> findings) {
    return all == 1 && findings.size() == 1
        ? findings.getFirst().text()
        : condition.kind().counted(all);
  }
}
