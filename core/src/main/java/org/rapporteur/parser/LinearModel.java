package org.rapporteur.parser;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a linear model looks at and what it decides between; its weights are in a {@link
 * FeatureTable}.
 *
 * @param labels what it decides between
 * @param places the places that its features look at, each once
 * @param items what is looked at there, each once
 * @param sets the features with several values; the type of the first is 0
 * @param templates the features with one value, joined from up to three items; their types follow
 *     those of the sets. Each is a list of indexes into {@code items}.
 */
record LinearModel(
    List<String> labels,
    List<Place> places,
    List<Item> items,
    List<Item> sets,
    List<List<Integer>> templates) {

  LinearModel {
    labels = List.copyOf(labels);
    places = List.copyOf(places);
    items = List.copyOf(items);
    sets = List.copyOf(sets);
    templates = templates.stream().map(List::copyOf).toList();
    if (sets.size() + templates.size() > FeatureKey.TYPES) {
      throw new IllegalArgumentException("too many templates: " + templates.size());
    }
  }

  /** What the features of {@code type} are made of. */
  List<Field> fields(int type) {
    if (type < sets.size()) {
      return List.of(sets.get(type).field());
    }
    return templates.get(type - sets.size()).stream().map(item -> items.get(item).field()).toList();
  }

  /**
   * Something that features look at.
   *
   * @param place index of the place
   * @param field what is looked at there
   */
  record Item(int place, Field field) {}

  /** A model being described. */
  static final class Builder {
    private final List<String> labels;
    private final Map<Place, Integer> places = new LinkedHashMap<>();
    private final Map<Item, Integer> items = new LinkedHashMap<>();
    private final List<Item> sets = new ArrayList<>();
    private final List<List<Integer>> templates = new ArrayList<>();

    Builder(List<String> labels) {
      this.labels = labels;
    }

    private Item item(Place place, Field field) {
      Integer known = places.putIfAbsent(place, places.size());
      return new Item(known == null ? places.size() - 1 : known, field);
    }

    void addSet(Place place, Field field) {
      sets.add(item(place, field));
    }

    void addTemplate(List<Place> from, List<Field> fields) {
      List<Integer> joined = new ArrayList<>();
      for (int i = 0; i < from.size(); i++) {
        Item item = item(from.get(i), fields.get(i));
        Integer known = items.putIfAbsent(item, items.size());
        joined.add(known == null ? items.size() - 1 : known);
      }
      templates.add(joined);
    }

    LinearModel build() {
      return new LinearModel(
          labels, List.copyOf(places.keySet()), List.copyOf(items.keySet()), sets, templates);
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeShort(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    out.writeShort(places.size());
    for (Place place : places) {
      out.writeByte(place.source().code());
      out.writeByte(place.window());
      out.writeByte(place.relation().code());
    }
    write(out, items);
    write(out, sets);
    out.writeShort(templates.size());
    for (List<Integer> template : templates) {
      out.writeByte(template.size());
      for (int item : template) {
        out.writeByte(item);
      }
    }
  }

  private static void write(DataOutput out, List<Item> items) throws IOException {
    out.writeShort(items.size());
    for (Item item : items) {
      out.writeByte(item.place());
      out.writeByte(item.field().code());
    }
  }

  static LinearModel read(DataInput in) throws IOException {
    List<String> labels = new ArrayList<>();
    for (int n = in.readShort(); n > 0; n--) {
      labels.add(in.readUTF().intern());
    }
    List<Place> places = new ArrayList<>();
    for (int n = in.readShort(); n > 0; n--) {
      Place.Source source = Place.Source.of(in.readByte());
      places.add(new Place(source, in.readByte(), Place.Relation.of(in.readByte())));
    }
    List<Item> items = readItems(in);
    List<Item> sets = readItems(in);
    List<List<Integer>> templates = new ArrayList<>();
    for (int n = in.readShort(); n > 0; n--) {
      List<Integer> template = new ArrayList<>();
      for (int m = in.readByte(); m > 0; m--) {
        template.add((int) in.readByte());
      }
      templates.add(template);
    }
    return new LinearModel(labels, places, items, sets, templates);
  }

  private static List<Item> readItems(DataInput in) throws IOException {
    List<Item> items = new ArrayList<>();
    for (int n = in.readShort(); n > 0; n--) {
      items.add(new Item(in.readByte(), Field.of(in.readByte())));
    }
    return items;
  }
}
