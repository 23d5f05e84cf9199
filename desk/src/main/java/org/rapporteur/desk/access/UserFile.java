package org.rapporteur.desk.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.desk.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The users of a desk, in a file of its data directory that its owner alone can read. What changes
 * there counts at once. For many threads.
 */
public final class UserFile {
  /** Its name within the data directory. */
  public static final String NAME = "users.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private List<User> known = List.of();
  private FileTime read = FileTime.fromMillis(-1);

  /** The one in {@code data}; it need not be there. */
  public UserFile(Path data) {
    this.file = data.resolve(NAME);
  }

  /** All of them, in the order in which they came. */
  public synchronized List<User> all() throws IOException {
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      if (!changed.equals(read)) {
        known = parse(JSON.readTree(Files.readAllBytes(file)));
        read = changed;
      }
    } catch (NoSuchFileException none) {
      known = List.of();
    } catch (JacksonException | IllegalArgumentException damaged) {
      throw new IOException(
          file + " cannot be read; mend it, or remove it and add the users again", damaged);
    }
    return known;
  }

  /** Whoever is called {@code name}. */
  public Optional<User> named(String name) throws IOException {
    return all().stream().filter(user -> user.name().equals(name)).findFirst();
  }

  /** Whoever {@code token} was made for. */
  public Optional<User> withToken(String token) throws IOException {
    String digest = Secrets.digest(token);
    return all().stream().filter(user -> user.tokens().contains(digest)).findFirst();
  }

  /** Puts {@code user} in the place of the one with the same name, or behind all. */
  public synchronized void put(User user) throws IOException {
    List<User> users = new ArrayList<>(all());
    int place = users.stream().map(User::name).toList().indexOf(user.name());
    if (place < 0) {
      users.add(user);
    } else {
      users.set(place, user);
    }
    write(users);
  }

  /** Removes {@code name}; whether it was there. */
  public synchronized boolean remove(String name) throws IOException {
    List<User> users = new ArrayList<>(all());
    boolean there = users.removeIf(user -> user.name().equals(name));
    if (there) {
      write(users);
    }
    return there;
  }

  private static List<User> parse(JsonNode root) {
    List<User> users = new ArrayList<>();
    for (JsonNode user : root.path("users")) {
      users.add(
          new User(
              user.path("name").asString(""),
              Role.valueOf(user.path("role").asString("").toUpperCase(Locale.ROOT)),
              user.path("password").isString() ? user.path("password").stringValue() : null,
              user.path("tokens").valueStream().map(JsonNode::asString).toList()));
    }
    return List.copyOf(users);
  }

  private void write(List<User> users) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode list = root.putArray("users");
    for (User user : users) {
      ObjectNode one = list.addObject();
      one.put("name", user.name());
      one.put("role", user.role().name().toLowerCase(Locale.ROOT));
      one.put("password", user.password());
      user.tokens().forEach(one.putArray("tokens")::add);
    }
    Path fresh = file.resolveSibling(NAME + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    known = List.copyOf(users);
    read = Files.getLastModifiedTime(file);
  }
}
