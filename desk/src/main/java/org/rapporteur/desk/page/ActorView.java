package org.rapporteur.desk.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.RegistryEntry;
import org.rapporteur.store.SeenParty;

/**
 * A party: as whom it is known, what it does, and with whom.
 *
 * @param id as filters name it; empty when none was named
 * @param name what it is called
 * @param settings how its timeline is shown
 * @param months so many before the latest article are in its network; 0 for all time
 * @param entries what the registry knows
 * @param isSeen whether any record names it
 * @param partners with whom it has to do
 * @param records the latest; null when none was named
 * @param choices parties to choose from
 */
public record ActorView(
    String id,
    String name,
    TimelineSettings settings,
    int months,
    List<RegistryEntry> entries,
    boolean isSeen,
    List<Partner> partners,
    @Nullable RecordExcerpt records,
    List<Choice> choices) {
  public ActorView {
    entries = List.copyOf(entries);
    partners = List.copyOf(partners);
    choices = List.copyOf(choices);
  }

  /** The page of {@code id}. */
  public static String address(String id) {
    return "/actor?id=" + RecordList.encoded(id);
  }

  /** Where its timeline comes from. */
  public String series() {
    return "/data/series?actor=" + RecordList.encoded(id) + settings.address();
  }

  /** Where its network comes from. */
  public String network() {
    return "/data/network?actor="
        + RecordList.encoded(id)
        + "&months="
        + months
        + settings.meant().address();
  }

  /** Where its roles come from. */
  public String roles() {
    return "/data/roles?id=" + RecordList.encoded(id);
  }

  /** Where the records below come from when another time is chosen. */
  public String below() {
    return "/actor/records?id=" + RecordList.encoded(id) + settings.address();
  }

  /** What {@code entry} is, in words. */
  public static String kind(RegistryEntry entry) {
    return entry.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Country and sectors of {@code entry}. */
  public static String code(RegistryEntry entry) {
    return Objects.requireNonNullElse(entry.country(), "") + String.join("", entry.sectors());
  }

  /** When {@code entry} held; empty when it always does. */
  public static String held(RegistryEntry entry) {
    return entry.from() == null && entry.to() == null
        ? ""
        : Objects.toString(entry.from(), "…") + " – " + Objects.toString(entry.to(), "…");
  }

  /** What means {@code seen}, to be asked for. */
  static String asked(SeenParty seen) {
    return seen.id() == null ? seen.name() : seen.id();
  }

  /**
   * Another party and what passes between both.
   *
   * @param id as filters name it
   * @param name what it is called
   * @param reports all of both
   * @param by reports of what this party does to it
   * @param to reports of what it does to this party
   * @param together reports of what both do as equals
   * @param balance from -1, all conflict, to 1, all cooperation
   * @param dyad the page of both
   */
  public record Partner(
      String id,
      String name,
      long reports,
      long by,
      long to,
      long together,
      double balance,
      String dyad) {
    /** The balance with its sign. */
    public String balanceText() {
      return String.format(Locale.ROOT, "%+.2f", balance);
    }

    /** As style sheets call the balance. */
    public String balanceClass() {
      return balance > 0.33 ? "cooperation" : balance < -0.33 ? "conflict" : "even";
    }
  }

  /**
   * A party to choose.
   *
   * @param id as filters name it
   * @param name what it is called
   * @param reports how many there are
   */
  public record Choice(String id, String name, long reports) {}
}
