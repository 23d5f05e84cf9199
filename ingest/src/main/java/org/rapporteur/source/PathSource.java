package org.rapporteur.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;

/**
 * The items of files and folders, in the order in which they were named; folders in the order of
 * their names, hidden files left out, links to folders not followed. "-" is standard input.
 */
public final class PathSource implements Items {
  /** What standard input is called in messages. */
  public static final String STANDARD_INPUT = "standard input";

  private final Opener opener;
  private final InputStream standardInput;
  private final Deque<String> names = new ArrayDeque<>();
  private final AtomicLong bytesRead = new AtomicLong();
  private @Nullable GuardedItems current;

  /** Reads {@code names}. */
  public PathSource(List<String> names, InputStream standardInput, ReadingOptions options) {
    this.names.addAll(names);
    this.standardInput = standardInput;
    this.opener = new Opener(options);
  }

  @Override
  public @Nullable Item next() throws IOException {
    while (true) {
      Item item = current == null ? null : current.next();
      if (item != null) {
        return item;
      }
      close();
      String name = names.poll();
      if (name == null) {
        return null;
      }
      Item refused = open(name);
      if (refused != null) {
        return refused;
      }
    }
  }

  private Item.@Nullable Refused open(String name) throws IOException {
    if (name.equals("-")) {
      Origin origin = Origin.of(STANDARD_INPUT);
      BufferedInputStream in =
          new BufferedInputStream(
              new CountedInput(standardInput, bytesRead::addAndGet), Sniffer.HEAD + 1);
      current = new GuardedItems(() -> opener.open(origin, in, 0), origin);
      return null;
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException impossible) {
      return refused(name, ErrorCode.NOT_FOUND, "no file can have this name");
    }
    if (Files.isDirectory(path)) {
      return openDirectory(name, path);
    }
    if (!Files.exists(path)) {
      return refused(name, ErrorCode.NOT_FOUND, "no such file");
    }
    if (!Files.isReadable(path)) {
      return refused(name, ErrorCode.UNREADABLE, "you have no permission to read it");
    }
    current = new GuardedItems(() -> file(Origin.of(name), path), Origin.of(name));
    return null;
  }

  private static Item.Refused refused(String name, ErrorCode code, String message) {
    return new Item.Refused(Origin.of(name), code, message);
  }

  /** Puts the files of a folder before what is still to be read. */
  private Item.@Nullable Refused openDirectory(String name, Path directory) {
    try {
      List<String> children = children(directory);
      Collections.reverse(children);
      children.forEach(names::push);
      return null;
    } catch (IOException | java.io.UncheckedIOException cause) {
      return refused(
          name, ErrorCode.UNREADABLE, "the folder cannot be read: " + cause.getMessage());
    }
  }

  private static List<String> children(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return new ArrayList<>(
          files
              .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
              .filter(file ->
                  Files.isRegularFile(file) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
              .map(Path::toString)
              .sorted()
              .toList());
    }
  }

  /** A web archive on the disk is read so that damage in it can be passed over. */
  private Items file(Origin origin, Path path) throws IOException {
    BufferedInputStream in =
        new BufferedInputStream(
            new CountedInput(Files.newInputStream(path), bytesRead::addAndGet), Sniffer.HEAD + 1);
    boolean kept = false;
    try {
      byte[] head = Opener.peek(in);
      ContentKind kind = Sniffer.kind(head, origin.name());
      boolean packed = kind == ContentKind.GZIP && Opener.isPackedWarc(head);
      if ((packed || kind == ContentKind.WARC) && Files.isRegularFile(path)) {
        bytesRead.addAndGet(-head.length);
        return new WarcArchive(
            origin, new CountedChannel(FileChannel.open(path), bytesRead::addAndGet));
      }
      Items items = opener.open(origin, in, 0);
      kept = true;
      return closing(items, in);
    } finally {
      if (!kept) {
        in.close();
      }
    }
  }

  private static Items closing(Items items, InputStream in) {
    return new Items() {
      @Override
      public @Nullable Item next() throws IOException {
        return items.next();
      }

      @Override
      public void close() throws IOException {
        try (in) {
          items.close();
        }
      }
    };
  }

  /** How many bytes of files were read so far. For any thread. */
  public long bytesRead() {
    return bytesRead.get();
  }

  @Override
  public void close() throws IOException {
    GuardedItems open = current;
    current = null;
    if (open != null) {
      open.close();
    }
  }
}
