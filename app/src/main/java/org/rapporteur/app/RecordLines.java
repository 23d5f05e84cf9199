package org.rapporteur.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code code} writes: standard output, or a file in which a run that was cut short, by
 * Ctrl-C or a power cut, goes on without losing or repeating a line. Beside the file FILE.progress
 * says how far it got; it goes away at the end.
 */
final class RecordLines implements AutoCloseable {
  private static final long EVERY = Duration.ofSeconds(5).toNanos();

  private final Output output;
  private final @Nullable FileChannel file;
  private final @Nullable Path progress;
  private final String run;
  private long done;
  private long marked = System.nanoTime();

  private RecordLines(
      Output output, @Nullable FileChannel file, @Nullable Path progress, String run, long done) {
    this.output = output;
    this.file = file;
    this.progress = progress;
    this.run = run;
    this.done = done;
  }

  /** To {@code out}, from the beginning. */
  static RecordLines to(OutputStream out) {
    return new RecordLines(new Output(out), null, null, "", 0);
  }

  /** To {@code file}; behind what an earlier part of the same {@code run} wrote. */
  static RecordLines to(Path file, Optional<String> run, Messages messages, Tally tally)
      throws EnvironmentException {
    Path progress = file.resolveSibling(file.getFileName() + ".progress");
    try {
      List<String> state = Files.exists(progress) ? Files.readAllLines(progress) : List.of();
      boolean same = state.size() == 4 && run.isPresent() && state.get(0).equals(run.get());
      long bytes = same ? Long.parseLong(state.get(1)) : 0;
      long done = same ? Long.parseLong(state.get(2)) : 0;
      if (same) {
        tally.restore(state.get(3));
        messages.say("going on in " + file + " behind " + Printable.counted(done, "item"));
      }
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(bytes).position(bytes);
      return new RecordLines(
          new Output(Channels.newOutputStream(channel)),
          channel,
          run.isPresent() ? progress : null,
          run.orElse(""),
          done);
    } catch (IOException | NumberFormatException cause) {
      throw new EnvironmentException("cannot write " + file + ": " + cause.getMessage(), cause);
    }
  }

  /** How many items are done. */
  long done() {
    return done;
  }

  void write(List<String> lines) throws OutputClosedException, EnvironmentException {
    for (String line : lines) {
      output.line(line);
    }
  }

  /** All lines of one more item were written. */
  void itemDone(Tally tally) throws OutputClosedException, EnvironmentException {
    done++;
    if (progress != null && System.nanoTime() - marked > EVERY) {
      mark(tally);
    }
  }

  /** Makes sure that what was written stays, and notes how far it is. */
  void mark(Tally tally) throws OutputClosedException, EnvironmentException {
    output.flush();
    FileChannel channel = file;
    Path target = progress;
    if (channel == null || target == null) {
      return;
    }
    try {
      channel.force(false);
      Path fresh = target.resolveSibling(target.getFileName() + ".new");
      Files.writeString(
          fresh,
          String.join("\n", run, "" + channel.position(), "" + done, tally.save()) + "\n",
          StandardCharsets.UTF_8);
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      marked = System.nanoTime();
    } catch (IOException cause) {
      throw new EnvironmentException("cannot write " + target + ": " + cause.getMessage(), cause);
    }
  }

  void flush() throws OutputClosedException, EnvironmentException {
    output.flush();
  }

  /** The run is over; nothing is to be gone on with. */
  void complete() throws EnvironmentException {
    try {
      if (progress != null) {
        Files.deleteIfExists(progress);
      }
    } catch (IOException cause) {
      throw new EnvironmentException(
          "cannot remove " + progress + ": " + cause.getMessage(), cause);
    }
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
