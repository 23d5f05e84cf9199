package org.rapporteur.desk.page;

import java.util.List;
import java.util.Locale;
import org.rapporteur.store.Facet;
import org.rapporteur.store.Share;

/**
 * What the records of a list are sorted into.
 *
 * @param list the list; its records do not matter
 * @param groups one for each facet that has parts
 */
public record FacetList(RecordList list, List<Group> groups) {
  public FacetList {
    groups = List.copyOf(groups);
  }

  /** The list with only the records of {@code share} of {@code group}. */
  public String narrowed(Group group, Share share) {
    return new RecordList(
            FilterTerms.with(list.filter(), group.facet().term(share.part())),
            List.of(),
            list.columns(),
            list.order(),
            null,
            null,
            0,
            List.of())
        .firstPage();
  }

  /**
   * The parts of a facet.
   *
   * @param facet the facet
   * @param shares the largest first
   */
  public record Group(Facet facet, List<Share> shares) {
    public Group {
      shares = List.copyOf(shares);
    }

    /** What stands above it. */
    public String label() {
      String name = facet.name().toLowerCase(Locale.ROOT);
      return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
  }
}
