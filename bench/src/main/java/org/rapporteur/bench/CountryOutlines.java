package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.actor.RegistryEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the outlines of countries that the desk draws (GeoJSON, RFC 7946) from Natural Earth's
 * 1:110m countries in the TopoJSON of the npm package world-atlas ({@code countries-110m.json}).
 * Each country bears its ISO 3166 alpha-3 code as its name; coordinates have two decimals, which is
 * a kilometre.
 *
 * <p>Arguments: the TopoJSON file, the file to write.
 */
public final class CountryOutlines {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Names that our tables do not have, or have for another; empty for what is not drawn. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("Antarctica", ""),
          Map.entry("Bosnia and Herz.", "BIH"),
          Map.entry("Central African Rep.", "CAF"),
          Map.entry("Congo", "COG"),
          Map.entry("Dem. Rep. Congo", "COD"),
          Map.entry("Dominican Rep.", "DOM"),
          Map.entry("Eq. Guinea", "GNQ"),
          Map.entry("eSwatini", "SWZ"),
          Map.entry("Falkland Is.", "FLK"),
          Map.entry("Fr. S. Antarctic Lands", ""),
          Map.entry("Georgia", "GEO"),
          Map.entry("Macedonia", "MKD"),
          Map.entry("N. Cyprus", "CYP"),
          Map.entry("S. Sudan", "SSD"),
          Map.entry("Solomon Is.", "SLB"),
          Map.entry("Somaliland", "SOM"),
          Map.entry("W. Sahara", "ESH"));

  private final JsonNode topology;
  private final List<List<double[]>> arcs = new ArrayList<>();

  private CountryOutlines(JsonNode topology) {
    this.topology = topology;
    topology.get("arcs").forEach(arc -> arcs.add(decoded(arc)));
  }

  /** Runs it. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    JsonNode topology = JSON.readTree(Path.of(arguments[0]));
    ObjectNode countries = new CountryOutlines(topology).features();
    Files.writeString(Path.of(arguments[1]), JSON.writeValueAsString(countries) + "\n");
    System.out.println(countries.get("features").size() + " countries");
  }

  private ObjectNode features() {
    ActorRegistry registry = ActorRegistry.builtIn();
    ObjectNode collection = JSON.createObjectNode().put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    for (JsonNode country : topology.at("/objects/countries/geometries")) {
      String name = country.at("/properties/name").asString();
      String code = Optional.ofNullable(CODES.get(name)).orElseGet(() -> code(registry, name));
      if (!code.isEmpty()) {
        ObjectNode feature = features.addObject().put("type", "Feature");
        feature.putObject("properties").put("name", code);
        feature.set("geometry", geometry(country));
      }
    }
    return collection;
  }

  private static String code(ActorRegistry registry, String name) {
    return registry.find(name).stream()
        .filter(entry -> entry.kind() == RegistryEntry.Kind.COUNTRY)
        .map(RegistryEntry::country)
        .flatMap(code -> Optional.ofNullable(code).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("which country is \"" + name + "\"?"));
  }

  private ObjectNode geometry(JsonNode country) {
    ObjectNode geometry = JSON.createObjectNode().put("type", "MultiPolygon");
    ArrayNode polygons = geometry.putArray("coordinates");
    JsonNode shapes = country.get("arcs");
    if (country.get("type").asString().equals("Polygon")) {
      polygon(polygons, shapes);
    } else {
      shapes.forEach(shape -> polygon(polygons, shape));
    }
    return geometry;
  }

  /** Adds the polygon of {@code rings}; one that crosses 180 degrees is cut there. */
  private void polygon(ArrayNode polygons, JsonNode rings) {
    List<List<double[]>> lines = new ArrayList<>();
    rings.forEach(ring -> lines.add(unbroken(ring(ring))));
    for (int turn = -1; turn <= 1; turn++) {
      double west = turn * 360 - 180.0;
      List<List<double[]>> inside = new ArrayList<>();
      for (List<double[]> ring : lines) {
        List<double[]> part = clipped(clipped(ring, west, 1), west + 360, -1);
        if (part.size() > 3) {
          inside.add(part);
        }
      }
      if (!inside.isEmpty()) {
        ArrayNode polygon = polygons.addArray();
        for (List<double[]> ring : inside) {
          ArrayNode points = polygon.addArray();
          for (double[] point : ring) {
            points.addArray().add(rounded(point[0] - turn * 360)).add(rounded(point[1]));
          }
        }
      }
    }
  }

  private List<double[]> ring(JsonNode ring) {
    List<double[]> points = new ArrayList<>();
    for (JsonNode arc : ring) {
      List<double[]> line = line(arc.asInt());
      points.addAll(points.isEmpty() ? line : line.subList(1, line.size()));
    }
    return points;
  }

  /** {@code ring} with longitudes that go on beyond 180 degrees. */
  private static List<double[]> unbroken(List<double[]> ring) {
    List<double[]> points = new ArrayList<>();
    double turn = 0;
    double before = ring.getFirst()[0];
    for (double[] point : ring) {
      turn -= Math.round((point[0] - before) / 360) * 360;
      before = point[0];
      points.add(new double[] {point[0] + turn, point[1]});
    }
    return points;
  }

  /**
   * What of {@code ring} is east (1) or west (-1) of {@code meridian}: Sutherland, Hodgman 1974.
   */
  private static List<double[]> clipped(List<double[]> ring, double meridian, int side) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i + 1 < ring.size(); i++) {
      double[] from = ring.get(i);
      double[] to = ring.get(i + 1);
      boolean fromInside = side * (from[0] - meridian) >= 0;
      if (fromInside) {
        kept.add(from);
      }
      if (fromInside != side * (to[0] - meridian) >= 0) {
        double share = (meridian - from[0]) / (to[0] - from[0]);
        kept.add(new double[] {meridian, from[1] + share * (to[1] - from[1])});
      }
    }
    if (!kept.isEmpty()) {
      kept.add(kept.getFirst());
    }
    return kept;
  }

  /** An arc; a negative number means the complement's, backwards (TopoJSON 1.0, section 2.1.4). */
  private List<double[]> line(int number) {
    return number >= 0 ? arcs.get(number) : arcs.get(~number).reversed();
  }

  /** Positions of an arc, each of which is told by its distance from the one before. */
  private List<double[]> decoded(JsonNode arc) {
    JsonNode scale = topology.at("/transform/scale");
    JsonNode origin = topology.at("/transform/translate");
    List<double[]> points = new ArrayList<>();
    long x = 0;
    long y = 0;
    for (JsonNode step : arc) {
      x += step.get(0).asLong();
      y += step.get(1).asLong();
      points.add(
          new double[] {
            x * scale.get(0).asDouble() + origin.get(0).asDouble(),
            y * scale.get(1).asDouble() + origin.get(1).asDouble()
          });
    }
    return points;
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 100) / 100.0;
  }
}
