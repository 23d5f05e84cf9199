package org.rapporteur.change;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.LineReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version of a data set: lines of {@code rapporteur code} in a file, found by their article. In
 * memory are only the places of the lines.
 */
public final class Edition implements AutoCloseable {
  private static final int LONGEST = 256 << 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final FileChannel file;
  private final Map<String, Place> places;

  private Edition(FileChannel file, Map<String, Place> places) {
    this.file = file;
    this.places = places;
  }

  private record Place(long begin, int length) {}

  /**
   * Opens {@code path}.
   *
   * @param broken receives the number of every line that is no JSON object
   */
  public static Edition open(Path path, LongConsumer broken) throws IOException {
    Map<String, Place> places = new LinkedHashMap<>();
    try (var in = Files.newInputStream(path)) {
      LineReader lines = new LineReader(in, LONGEST);
      long begin = 0;
      for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
        JsonNode node = line.tooLong() ? null : parse(line.content().text());
        if (node == null) {
          broken.accept(line.number());
        } else {
          places.put(unused(places.keySet(), key(node)), new Place(begin, (int) line.bytes()));
        }
        begin += line.bytes() + 1;
      }
    }
    return new Edition(FileChannel.open(path), places);
  }

  /** The same article may be there more than once. */
  private static String unused(Set<String> used, String key) {
    String unused = key;
    for (int copy = 2; used.contains(unused); copy++) {
      unused = key + " " + copy;
    }
    return unused;
  }

  private static String key(JsonNode line) {
    return line.path("key").asString(line.path("id").asString(""));
  }

  private static @Nullable JsonNode parse(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node.isObject() ? node : null;
    } catch (JacksonException noJson) {
      return null;
    }
  }

  /** Its articles, in the order of the lines. */
  public Set<String> articles() {
    return Collections.unmodifiableSet(places.keySet());
  }

  /** The line on {@code article}; null when there is none. */
  public @Nullable JsonNode line(String article) throws IOException {
    Place place = places.get(article);
    if (place == null) {
      return null;
    }
    ByteBuffer buffer = ByteBuffer.allocate(place.length());
    while (buffer.hasRemaining()) {
      if (file.read(buffer, place.begin() + buffer.position()) < 0) {
        throw new EOFException("the file became shorter while it was read");
      }
    }
    return parse(new String(buffer.array(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
