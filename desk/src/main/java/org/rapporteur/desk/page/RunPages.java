package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.desk.UnavailableException;
import org.rapporteur.desk.Workbench;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import org.rapporteur.manifest.Cause;
import org.rapporteur.manifest.Manifest;
import org.rapporteur.manifest.ManifestException;
import org.rapporteur.manifest.ManifestReader;
import org.rapporteur.store.Mark;
import org.rapporteur.store.StoreException;

/** What the data set was made of, how it differs from another, and what people corrected. */
public final class RunPages implements Page {
  private static final String MANIFEST = "manifest.json";

  private final Surface surface;
  private final DeskStore store;
  private final Workbench workbench;
  private final CorrectionList list = new CorrectionList();
  private final CorrectionReader corrections = new CorrectionReader();

  /** Shows that of {@code store} on {@code surface}; {@code workbench} takes corrections. */
  public RunPages(Surface surface, DeskStore store, Workbench workbench) {
    this.surface = surface;
    this.store = store;
    this.workbench = workbench;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/runs", context -> show(context, null, null, List.of()));
    routes.post("/runs/compared", this::compare);
    routes.post("/runs/records", this::compareRecords);
    routes.get("/corrections.jsonl", this::download);
    routes.post("/corrections", this::take);
    routes.post("/corrections/{correction}/taken-back", this::takeBack);
  }

  private void show(
      Context context,
      @Nullable List<Cause> differences,
      @Nullable Comparison comparison,
      List<String> problems)
      throws StoreException {
    List<Mark.Reached> running = store.read(reader -> reader.sources().runs());
    List<String> lines = store.read(reader -> reader.corrections());
    String trouble = "";
    Manifest manifest = null;
    try {
      manifest = manifest();
    } catch (IOException | ManifestException unreadable) {
      trouble = "manifest.json cannot be read: " + unreadable.getMessage();
    }
    surface.show(
        context,
        "runs",
        "runs",
        new RunView(
            manifest,
            trouble,
            running,
            list.of(lines),
            lines.size(),
            differences,
            comparison,
            problems));
  }

  /** The manifest beside the store; null when no run has written one. */
  private @Nullable Manifest manifest() throws IOException, ManifestException {
    Path file = surface.settings().data().resolve(MANIFEST);
    return Files.exists(file) ? new ManifestReader().read(Files.readString(file)) : null;
  }

  private void compare(Context context) throws StoreException, IOException {
    try {
      Manifest here = manifest();
      if (here == null) {
        throw new BadRequestException("this store has no manifest.json to compare with");
      }
      Manifest other = new ManifestReader().read(file(context, "manifest"));
      show(context, Cause.between(other, here), null, List.of());
    } catch (ManifestException wrong) {
      throw new BadRequestException("the file is no manifest: " + wrong.getMessage());
    }
  }

  private void compareRecords(Context context) throws StoreException, IOException {
    String other = file(context, "records");
    show(context, null, store.read(reader -> Comparison.of(reader, other)), List.of());
  }

  /** The content of the file that the form calls {@code field}. */
  private static String file(Context context, String field) throws IOException {
    UploadedFile file = context.uploadedFile(field);
    if (file == null || file.size() == 0) {
      throw new BadRequestException("choose a file first");
    }
    try (InputStream in = file.content()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void download(Context context) throws StoreException {
    List<String> lines = store.read(reader -> reader.corrections());
    context
        .contentType("application/x-ndjson; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"corrections.jsonl\"")
        .result(lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
  }

  /** A line that is wrong is named and left out; the rest is kept. */
  private void take(Context context) throws StoreException, IOException, UnavailableException {
    List<String> good = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    int number = 0;
    for (String line : file(context, "corrections").lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      switch (corrections.read(number, line)) {
        case CorrectionLine.Read read -> good.add(read.text());
        case CorrectionLine.Broken broken ->
            problems.add("line " + number + ": " + broken.error().message());
      }
    }
    problems.addAll(workbench.take(good));
    show(context, null, null, problems);
  }

  private void takeBack(Context context) throws UnavailableException {
    if (!workbench.takeBack(context.pathParam("correction"))) {
      throw new BadRequestException("that correction was taken back before");
    }
    context.redirect("/runs#corrections", HttpStatus.SEE_OTHER);
  }

  /**
   * Runs and corrections.
   *
   * @param manifest what the store was made of; null when that was not written
   * @param trouble why it cannot be read; empty when it can
   * @param running runs that go on or were cut short
   * @param corrections those that a page has room for, the latest first
   * @param all how many there are
   * @param differences for which the data set may differ from another; null when none was given
   * @param comparison how records differ from others; null when none were given
   * @param problems what was wrong with corrections that were given
   */
  public record RunView(
      @Nullable Manifest manifest,
      String trouble,
      List<Mark.Reached> running,
      List<CorrectionList.Kept> corrections,
      int all,
      @Nullable List<Cause> differences,
      @Nullable Comparison comparison,
      List<String> problems) {
    public RunView {
      running = List.copyOf(running);
      corrections = List.copyOf(corrections);
      problems = List.copyOf(problems);
      differences = differences == null ? null : List.copyOf(differences);
    }

    /** The first digits of a hash; a dash for none. */
    public static String digits(@Nullable String hash) {
      String known = Objects.requireNonNullElse(hash, "–");
      return known.substring(0, Math.min(12, known.length()));
    }
  }
}
