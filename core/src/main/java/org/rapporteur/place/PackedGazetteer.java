package org.rapporteur.place;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The towns and divisions of GeoNames in arrays: about 15 MB for 150 thousand places.
 *
 * <p>The file is written by {@code knowledge/src/build/places/build_places.py}, which defines its
 * format; numbers are big-endian, a column of four-byte numbers stands as four columns of bytes.
 */
final class PackedGazetteer {
  private static final byte[] MAGIC = "RPLC2\n".getBytes(StandardCharsets.US_ASCII);
  private static final GazetteerEntry.Kind[] KINDS = {
    GazetteerEntry.Kind.ADMIN1,
    GazetteerEntry.Kind.ADMIN2,
    GazetteerEntry.Kind.CAPITAL,
    GazetteerEntry.Kind.SEAT1,
    GazetteerEntry.Kind.SEAT2,
    GazetteerEntry.Kind.TOWN,
    GazetteerEntry.Kind.SECTION
  };
  private static final GazetteerEntry.Quality[] QUALITIES = GazetteerEntry.Quality.values();

  private final List<String> countries;
  private final PackedStrings names;
  private final PackedIntegers geonames;
  private final PackedIntegers latitudes;
  private final PackedIntegers longitudes;
  private final PackedIntegers populations;
  private final byte[] countryIndexes;
  private final byte[] kinds;
  private final PackedIntegers admin1;
  private final PackedIntegers admin2;
  private final PackedStrings keys;
  private final int[] postingEnds;
  private final PackedIntegers postings;
  private final byte[] qualities;

  private PackedGazetteer(DataInputStream in) throws IOException {
    if (!java.util.Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
      throw new IOException("not a packed gazetteer");
    }
    countries = strings(PackedStrings.read(in));
    int size = in.readInt();
    names = PackedStrings.read(in);
    geonames = PackedIntegers.read(in, size);
    latitudes = PackedIntegers.read(in, size);
    longitudes = PackedIntegers.read(in, size);
    populations = PackedIntegers.read(in, size);
    countryIndexes = in.readNBytes(size);
    kinds = in.readNBytes(size);
    admin1 = PackedIntegers.read(in, size);
    admin2 = PackedIntegers.read(in, size);
    keys = PackedStrings.read(in);
    postingEnds = PackedStrings.ends(in.readNBytes(keys.size()));
    int count = in.readInt();
    postings = PackedIntegers.read(in, count);
    qualities = in.readNBytes(count);
  }

  /** Reads the gzip file that {@code open} gives and closes it. */
  static PackedGazetteer read(InputStream open) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(open, 1 << 16), 1 << 16))) {
      return new PackedGazetteer(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> strings(PackedStrings packed) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < packed.size(); i++) {
      found.add(packed.get(i));
    }
    return found;
  }

  /** All places filed under {@code key}: those whose main name it is first, then the largest. */
  List<GazetteerEntry> find(String key) {
    int index = keys.indexOf(key);
    List<GazetteerEntry> found = new ArrayList<>();
    for (int i = begin(index); i < end(index); i++) {
      found.add(entry(postings.get(i), QUALITIES[qualities[i]]));
    }
    return found;
  }

  /** The largest settlement of {@code country} filed under {@code key}. */
  @Nullable GazetteerEntry settlement(String key, String country) {
    int index = keys.indexOf(key);
    int best = -1;
    int quality = 0;
    for (int i = begin(index); i < end(index); i++) {
      int place = postings.get(i);
      boolean larger = best < 0 || populations.get(place) > populations.get(best);
      if (KINDS[kinds[place]].isSettlement() && larger && isIn(place, country)) {
        best = place;
        quality = qualities[i];
      }
    }
    return best < 0 ? null : entry(best, QUALITIES[quality]);
  }

  /** The first division of {@code country} filed under {@code key}. */
  @Nullable GazetteerEntry division(String key, String country) {
    int index = keys.indexOf(key);
    for (int i = begin(index); i < end(index); i++) {
      int place = postings.get(i);
      if (KINDS[kinds[place]] == GazetteerEntry.Kind.ADMIN1 && isIn(place, country)) {
        return entry(place, QUALITIES[qualities[i]]);
      }
    }
    return null;
  }

  private boolean isIn(int place, String country) {
    return countries.get(countryIndexes[place] & 255).equals(country);
  }

  private int begin(int index) {
    return index <= 0 ? 0 : postingEnds[index - 1];
  }

  private int end(int index) {
    return index < 0 ? 0 : postingEnds[index];
  }

  /** Whether some place lies in the country with that ISO 3166 alpha-3 code. */
  boolean hasCountry(String code) {
    return countries.contains(code);
  }

  /** Number of places. */
  int size() {
    return names.size();
  }

  /** The place at {@code index}, 0 to {@link #size()} exclusive. */
  GazetteerEntry entry(int index, GazetteerEntry.Quality quality) {
    return new GazetteerEntry(
        names.get(index),
        KINDS[kinds[index]],
        quality,
        List.of(countries.get(countryIndexes[index] & 255)),
        nameOrNull(admin1.get(index)),
        nameOrNull(admin2.get(index)),
        new Place.Point(latitudes.get(index) / 1e4, longitudes.get(index) / 1e4),
        geonames.get(index) == 0 ? null : geonames.get(index),
        populations.get(index));
  }

  /** The town nearest to {@code point} among those in the countries with the codes {@code in}. */
  Optional<GazetteerEntry> nearest(Place.Point point, Predicate<String> in) {
    double narrowing = Math.cos(Math.toRadians(point.latitude()));
    int latitude = (int) (point.latitude() * 1e4);
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    int reach = Integer.MAX_VALUE;
    for (int i = 0; i < kinds.length; i++) {
      if (Math.abs(latitudes.get(i) - latitude) > reach || !KINDS[kinds[i]].isSettlement()) {
        continue;
      }
      double across = latitudes.get(i) / 1e4 - point.latitude();
      double along = Math.abs(longitudes.get(i) / 1e4 - point.longitude());
      along = Math.min(along, 360 - along) * narrowing;
      double distance = across * across + along * along;
      if (distance < least && in.test(countries.get(countryIndexes[i] & 255))) {
        least = distance;
        reach = (int) Math.ceil(Math.sqrt(least) * 1e4) + 1;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(entry(best, GazetteerEntry.Quality.PRIMARY));
  }

  private @Nullable String nameOrNull(int index) {
    return index < 0 ? null : names.get(index);
  }
}
