package org.rapporteur.parser;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tukaani.xz.XZInputStream;

/**
 * The models as they are published: NLP4J 1.1.3, artefact {@code nlp4j-english}, Apache-2.0.
 * Reading them takes many seconds and a gigabyte.
 *
 * @param tags words with the tags that they may have
 * @param clusters words with their clusters
 * @param tagger part-of-speech tagger
 * @param parser dependency parser
 */
record Nlp4jModels(
    Map<String, List<String>> tags,
    Map<String, Set<String>> clusters,
    OnlineComponent<NLPNode, ?> tagger,
    DEPParser<NLPNode> parser) {

  /** A published file, with the SHA-256 of what it unpacks to. */
  private enum Source {
    TAGS(
        "lexica/en-ambiguity-classes-simplified-lowercase",
        "8ed4982b9ddacae76467135153ca9699531ae35dc57632ade34c8dd14e94173e"),
    CLUSTERS(
        "lexica/en-brown-clusters-simplified-lowercase",
        "656cafb62b5e3e2facc27420f93b8ca98cc90371a449697422e6d4086ce3f12e"),
    TAGGER("models/en-pos", "196920a8dea6e4f8fedb6da392522dd194774d2f96d9e9208f3808d381d9ac89"),
    PARSER("models/en-dep", "45bacd35f1c0b10bf17f699eb0456537a65c4318ab72ebc195fc3b533a7892e2");

    private final String path;
    private final String sha256;

    Source(String path, String sha256) {
      this.path = path;
      this.sha256 = sha256;
    }

    private String resource() {
      return "/edu/emory/mathcs/nlp/" + path + ".xz";
    }
  }

  /** Whether the published files are on the class path. */
  static boolean arePresent() {
    for (Source source : Source.values()) {
      if (Nlp4jModels.class.getResource(source.resource()) == null) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads the published files from the class path.
   *
   * @throws UncheckedIOException if one is missing or not the known one
   */
  static Nlp4jModels read() {
    var parser =
        CompletableFuture.supplyAsync(() -> Nlp4jModels.<DEPParser<NLPNode>>read(Source.PARSER));
    Map<String, List<String>> tags = read(Source.TAGS);
    Map<String, Set<String>> clusters = read(Source.CLUSTERS);
    OnlineComponent<NLPNode, ?> tagger = read(Source.TAGGER);
    return new Nlp4jModels(tags, clusters, tagger, parser.join());
  }

  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals"
  }) // the files' content is fixed by their hash
  private static <T> T read(Source source) {
    try (InputStream resource = Nlp4jModels.class.getResourceAsStream(source.resource())) {
      if (resource == null) {
        throw new FileNotFoundException("language model missing: " + source.resource());
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      InputStream unpacked = new DigestInputStream(new XZInputStream(resource), digest);
      InputStream buffered = new BufferedInputStream(unpacked, 1 << 18);
      T model = (T) new ObjectInputStream(buffered).readObject();
      buffered.transferTo(OutputStream.nullOutputStream());
      if (!HexFormat.of().formatHex(digest.digest()).equals(source.sha256)) {
        throw new IOException("language model damaged: " + source.resource());
      }
      return model;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (ClassNotFoundException | NoSuchAlgorithmException cause) {
      throw new IllegalStateException("language model of another version: " + source, cause);
    }
  }
}
