package org.rapporteur.layout;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.claim.Claim;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * A folder ready to deposit: records and claims as CSV with their table schema (Frictionless Data
 * Package), hashes, licence, citation, codebook, accuracy and a README.
 */
record DataPackage(PackageFacts facts, FlatTable flat, SectorFacts sectors) implements Layout {
  static final String RECORDS = "records.csv";
  static final String CLAIMS = "claims.csv";
  static final String ACCURACY = "accuracy.csv";
  static final String CODEBOOK = "codebook.md";
  static final String README = "README.md";
  static final String CITATION = "CITATION.cff";
  static final String DESCRIPTOR = "datapackage.json";

  @Override
  public String name() {
    return "datapackage";
  }

  @Override
  public String description() {
    return "folder to deposit: CSV, schema, hashes, licence, citation, codebook, accuracy";
  }

  @Override
  public List<String> files() {
    return List.of(RECORDS, CLAIMS, ACCURACY, CODEBOOK, README, CITATION, DESCRIPTOR);
  }

  @Override
  public Set<Detail> holds() {
    return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Detail.ALTERNATIVES)));
  }

  @Override
  public LayoutWriter open(OutputFiles files, Coverages coverage) throws IOException {
    return new Body(this, files, coverage);
  }

  /** The claims of an article as a table. */
  static List<String> claimColumns() {
    return List.of("article", "stance", "claimant_codes", "claimant_names", "content", "event");
  }

  private static final class Body implements LayoutWriter {
    private final DataPackage layout;
    private final OutputFiles files;
    private final Coverages coverage;
    private final Table table;
    private final HashedFile recordFile;
    private final HashedFile claimFile;
    private final Writer records;
    private final Writer claims;
    private final PackageCounts counts = new PackageCounts();

    Body(DataPackage layout, OutputFiles files, Coverages coverage) throws IOException {
      this.layout = layout;
      this.files = files;
      this.coverage = coverage;
      this.table = layout.flat().table(RECORDS);
      this.recordFile = new HashedFile(RECORDS, files.create(RECORDS));
      this.claimFile = new HashedFile(CLAIMS, files.create(CLAIMS));
      this.records = writer(recordFile);
      this.claims = writer(claimFile);
      table.writeHeader(records);
      claims.write(TableStyle.CSV.line(claimColumns()));
    }

    private static Writer writer(HashedFile file) {
      return new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    }

    @Override
    public void write(CodedArticle article) throws IOException {
      if (!article.reports().isEmpty()) {
        counts.add(article);
      }
      for (Report report : article.reports()) {
        for (Row row : table.rows().apply(report, coverage.of(report))) {
          table.writeRow(records, row);
        }
      }
      for (Claim claim : article.claims()) {
        claims.write(TableStyle.CSV.line(cells(article, claim)));
      }
    }

    private static List<String> cells(CodedArticle article, Claim claim) {
      return List.of(
          article.article().key(),
          claim.stance().name(),
          Cells.joined(Cells.each(claim.claimants(), Actor::code), "|"),
          Cells.joined(Cells.each(claim.claimants(), Actor::name), "|"),
          claim.content().value(),
          Cells.orEmpty(claim.event()));
    }

    @Override
    public void close() throws IOException {
      records.close();
      claims.close();
      List<HashedFile.Facts> written = new ArrayList<>();
      written.add(recordFile.facts());
      written.add(claimFile.facts());
      PackageTexts texts = new PackageTexts(layout.facts(), layout.flat(), layout.sectors());
      written.add(write(ACCURACY, texts.accuracy()));
      written.add(write(CODEBOOK, texts.codebook()));
      written.add(write(README, texts.readme(counts)));
      written.add(write(CITATION, texts.citation()));
      write(DESCRIPTOR, new PackageDescriptor(layout.facts(), layout.flat()).text(written));
    }

    private HashedFile.Facts write(String name, String text) throws IOException {
      HashedFile file = new HashedFile(name, files.create(name));
      try (file) {
        file.write(text.getBytes(StandardCharsets.UTF_8));
      }
      return file.facts();
    }
  }
}
