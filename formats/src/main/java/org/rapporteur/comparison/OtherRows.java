package org.rapporteur.comparison;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.comparison.EventFileReader.BrokenRowException;
import org.rapporteur.comparison.EventFileReader.RowReader;
import org.rapporteur.event.EventType;
import org.rapporteur.layout.CameoFacts;
import org.rapporteur.layout.CountryFacts;

/** The rows of other coders. */
record OtherRows(CountryFacts countries, CameoFacts cameo) {
  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);
  private static final Set<String> NOBODY = Set.of("", "None", "NULL", "NA", "---");

  private static final int GDELT_SOURCE = 7;
  private static final int GDELT_TARGET = 17;
  private static final int GDELT_EVENT_CODE = 26;
  private static final int GDELT_CODES = 10;

  List<Cell> gdelt(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 57 && cells.length != 58 && cells.length != 61) {
      throw new BrokenRowException("has " + cells.length + " columns; GDELT has 57, 58 or 61");
    }
    return List.of(
        new Cell(
            gdeltParty(cells, GDELT_SOURCE),
            gdeltParty(cells, GDELT_TARGET),
            type(cells[GDELT_EVENT_CODE]),
            month(cells[1])));
  }

  /** The country, else the group or body that the code begins with. */
  private String gdeltParty(String[] cells, int country) {
    String code = cells[country].strip();
    if (!code.isEmpty()) {
      return party(code);
    }
    String group = cells[country + 1].strip();
    String type = cells[country + GDELT_CODES - 5].strip();
    return switch (group.isEmpty() ? type : group) {
      case "UNO" -> "UNO";
      case "EEC" -> "EUR";
      case "IGO", "NGO", "MNC", "IMG" -> group.isEmpty() ? type : group;
      default -> "";
    };
  }

  List<Cell> phoenix(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 26) {
      throw new BrokenRowException("has " + cells.length + " columns; Phoenix has 26");
    }
    return List.of(new Cell(party(cells[6]), party(cells[10]), type(cells[13]), month(cells[1])));
  }

  RowReader icews(String header) {
    Columns columns = Columns.of(header, "ICEWS");
    int date = columns.at("Event Date");
    int source = columns.at("Source Country");
    int target = columns.at("Target Country");
    int code = columns.at("CAMEO Code");
    return line -> {
      String[] cells = columns.cells(line);
      return List.of(
          new Cell(
              named(cells[source]), named(cells[target]), type(cells[code]), month(cells[date])));
    };
  }

  RowReader polecat(String header) {
    Columns columns = Columns.of(header, "POLECAT");
    int date = columns.at("Event Date");
    int source = columns.at("Actor Country");
    int target = columns.at("Recipient Country");
    int type = columns.at("Event Type");
    return line -> {
      String[] cells = columns.cells(line);
      List<String> sources = several(cells[source]);
      List<String> targets = several(cells[target]);
      boolean meeting = targets.equals(List.of("")) && sources.size() > 1;
      List<Cell> pairs = new ArrayList<>();
      for (String one : sources) {
        for (String other : meeting ? sources : targets) {
          if (!meeting || !one.equals(other)) {
            pairs.add(new Cell(one, other, ploverType(cells[type]), month(cells[date])));
          }
        }
      }
      return pairs;
    };
  }

  private List<String> several(String cell) {
    List<String> parties = new ArrayList<>();
    for (String party : cell.split(";", -1)) {
      if (!parties.contains(party(party))) {
        parties.add(party(party));
      }
    }
    return parties;
  }

  private static String party(String cell) {
    String party = cell.strip();
    return NOBODY.contains(party) ? "" : party;
  }

  /** The code of a country that is called {@code cell}; the name itself where it is unknown. */
  private String named(String cell) {
    String name = party(cell);
    return name.isEmpty() ? "" : countries.named(name).orElse(name);
  }

  private static String ploverType(String cell) {
    try {
      return EventType.valueOf(cell.strip().toUpperCase(Locale.ROOT)).name();
    } catch (IllegalArgumentException unknown) {
      throw new BrokenRowException("no event type: \"" + shorten(cell) + '"');
    }
  }

  private String type(String cell) {
    String code = cell.strip();
    String padded = code.matches("[1-9]") ? "0" + code : code;
    if (!padded.matches("(0[1-9]|1[0-9]|20)[0-9]{0,2}")) {
      throw new BrokenRowException("no CAMEO code: \"" + shorten(cell) + '"');
    }
    return cameo.type(padded).map(EventType::name).orElse(padded.substring(0, 2));
  }

  /** Days are written as 20240617, 2024-06-17 (a time of day may follow), or 6/17/2024. */
  private static YearMonth month(String cell) {
    String day = cell.strip();
    try {
      if (day.contains("/")) {
        return YearMonth.from(LocalDate.parse(day, AMERICAN));
      }
      return YearMonth.from(
          day.contains("-")
              ? LocalDate.parse(day.substring(0, Math.min(10, day.length())))
              : LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException noDay) {
      throw new BrokenRowException("no day: \"" + shorten(cell) + '"');
    }
  }

  private static String shorten(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /** Where the columns of a file with a header stand. */
  private record Columns(Map<String, Integer> places, int count, String kind) {
    static Columns of(String header, String kind) {
      Map<String, Integer> places = new HashMap<>();
      String[] names = header.split("\t", -1);
      for (int i = 0; i < names.length; i++) {
        places.putIfAbsent(names[i].strip().replace("\uFEFF", ""), i);
      }
      return new Columns(places, names.length, kind);
    }

    int at(String name) {
      Integer place = places.get(name);
      return place == null ? -1 : place;
    }

    String[] cells(String line) {
      for (String name : kind.equals("ICEWS") ? ICEWS_NEEDS : POLECAT_NEEDS) {
        if (at(name) < 0) {
          throw new BrokenRowException("the header lacks \"" + name + '"');
        }
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != count) {
        throw new BrokenRowException("has " + cells.length + " columns, the header " + count);
      }
      return cells;
    }

    private static final List<String> ICEWS_NEEDS =
        List.of("Event Date", "Source Country", "Target Country", "CAMEO Code");
    private static final List<String> POLECAT_NEEDS =
        List.of("Event Date", "Actor Country", "Recipient Country", "Event Type");
  }
}
