package org.rapporteur.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * The full text of articles and of the sentences that records come from: a Lucene index beside the
 * database. It holds nothing that the database does not, and notes up to which of the database's
 * commits it goes, so that it can be brought up to date whatever happened between the two.
 */
final class TextIndex implements AutoCloseable {
  /** Folder within the data directory. */
  static final String FOLDER = "text";

  static final String KEY = "key";
  static final String SENTENCE = "sentence";
  static final String KIND = "kind";
  static final String WORDS = "words";
  static final String STEMS = "stems";
  static final String TITLE = "title";
  private static final String STORE = "store";
  private static final String BATCH = "batch";

  /** What names of files that tell a commit begin with; the rest counts commits to base 36. */
  private static final String COMMIT = "segments_";

  private static final Position NOTHING = new Position("", 0);

  /** Kept, because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    // a hint at a faster module of the JDK is nothing for the user of a command
    LUCENE.setLevel(Level.SEVERE);
  }

  private final IndexWriter writer;
  private Position position;

  private TextIndex(IndexWriter writer, Position position) {
    this.writer = writer;
    this.position = position;
  }

  /** Opens the index in {@code directory}, or makes one; a damaged one is made anew. */
  static TextIndex open(Path directory) throws IOException {
    Path folder = folder(directory);
    Files.createDirectories(folder);
    try {
      Position position = at(folder);
      return new TextIndex(writer(folder, IndexWriterConfig.OpenMode.CREATE_OR_APPEND), position);
    } catch (IOException | IllegalArgumentException damaged) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
      return new TextIndex(writer(folder, IndexWriterConfig.OpenMode.CREATE), NOTHING);
    }
  }

  private static IndexWriter writer(Path folder, IndexWriterConfig.OpenMode mode)
      throws IOException {
    IndexWriterConfig configuration = new IndexWriterConfig(new TextAnalyzer());
    configuration.setOpenMode(mode);
    return new IndexWriter(FSDirectory.open(folder), configuration);
  }

  /** Where the index of the data {@code directory} is. */
  static Path folder(Path directory) {
    return directory.resolve(FOLDER);
  }

  /** How far the index in {@code folder} goes. */
  static Position at(Path folder) throws IOException {
    try (FSDirectory files = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(files)) {
        return NOTHING;
      }
      try (DirectoryReader reader = DirectoryReader.open(files)) {
        Map<String, String> noted = reader.getIndexCommit().getUserData();
        return new Position(
            noted.getOrDefault(STORE, ""), Long.parseLong(noted.getOrDefault(BATCH, "0")));
      }
    }
  }

  /**
   * What the last commit of the index in {@code folder} is known by, told without opening it: its
   * file and a hash of it, which names all other files.
   */
  static String mark(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path commit =
          files
              .filter(file -> file.getFileName().toString().startsWith(COMMIT))
              .max(Comparator.comparingLong(file -> Long.parseLong(generation(file), 36)))
              .orElseThrow(() -> new NoSuchFileException(folder.resolve(COMMIT).toString()));
      return commit.getFileName() + " " + Digest.of(Files.readString(commit, ISO_8859_1));
    } catch (NumberFormatException strange) {
      throw new IOException(strange);
    }
  }

  private static String generation(Path commit) {
    return commit.getFileName().toString().substring(COMMIT.length());
  }

  /** How far this index goes. */
  Position position() {
    return position;
  }

  /** Leaves nothing in it. */
  void clear() throws IOException {
    writer.deleteAll();
    position = NOTHING;
  }

  /**
   * Puts {@code article} with the {@code body} of its text in the place of what was known of it.
   */
  void put(CodedArticle article, String body) throws IOException {
    String key = article.article().key();
    String title = article.article().title();
    writer.deleteDocuments(new Term(KEY, key));
    Document whole = new Document();
    whole.add(new StringField(KEY, key, Field.Store.YES));
    whole.add(new StringField(KIND, "article", Field.Store.NO));
    String words = (title == null ? "" : title + "\n\n") + body;
    whole.add(new TextField(WORDS, words, Field.Store.NO));
    whole.add(new TextField(STEMS, words, Field.Store.NO));
    if (title != null) {
      whole.add(new TextField(TITLE, title, Field.Store.NO));
    }
    writer.addDocument(whole);
    Set<Integer> seen = new HashSet<>();
    for (Report report : article.reports()) {
      if (seen.add(report.event().sentence())) {
        Document sentence = new Document();
        sentence.add(new StringField(KEY, key, Field.Store.YES));
        sentence.add(new StringField(KIND, "sentence", Field.Store.NO));
        sentence.add(
            new StringField(SENTENCE, key + ":" + report.event().sentence(), Field.Store.YES));
        sentence.add(new TextField(WORDS, report.sentenceText(), Field.Store.NO));
        writer.addDocument(sentence);
      }
    }
  }

  /** Keeps all that was put, as what the database holds at {@code now}. */
  void commit(Position now) throws IOException {
    writer.setLiveCommitData(
        Map.of(STORE, now.store(), BATCH, String.valueOf(now.batch())).entrySet());
    writer.commit();
    position = now;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /**
   * A state of a database.
   *
   * @param store which database
   * @param batch number of its last commit of articles
   */
  record Position(String store, long batch) {}
}
