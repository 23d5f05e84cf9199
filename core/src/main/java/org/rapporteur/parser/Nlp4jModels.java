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

  /** Whether the published files are on the class path. */
  static boolean arePresent() {
    for (PublishedModel model : PublishedModel.values()) {
      if (Nlp4jModels.class.getResource(model.resource()) == null) {
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
        CompletableFuture.supplyAsync(
            () -> Nlp4jModels.<DEPParser<NLPNode>>read(PublishedModel.PARSER));
    Map<String, List<String>> tags = read(PublishedModel.TAGS);
    Map<String, Set<String>> clusters = read(PublishedModel.CLUSTERS);
    OnlineComponent<NLPNode, ?> tagger = read(PublishedModel.TAGGER);
    return new Nlp4jModels(tags, clusters, tagger, parser.join());
  }

  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals"
  }) // the files' content is fixed by their hash
  private static <T> T read(PublishedModel source) {
    try (InputStream resource = Nlp4jModels.class.getResourceAsStream(source.resource())) {
      if (resource == null) {
        throw new FileNotFoundException("language model missing: " + source.resource());
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      InputStream unpacked = new DigestInputStream(new XZInputStream(resource), digest);
      InputStream buffered = new BufferedInputStream(unpacked, 1 << 18);
      T model = (T) new ObjectInputStream(buffered).readObject();
      buffered.transferTo(OutputStream.nullOutputStream());
      if (!HexFormat.of().formatHex(digest.digest()).equals(source.sha256())) {
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
